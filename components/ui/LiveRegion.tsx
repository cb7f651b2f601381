import { createContext, type ReactNode, use, useCallback, useState } from 'react';
import { VisuallyHidden } from './VisuallyHidden';

type Announce = (words: string) => void;

const AnnounceContext = createContext<Announce>(() => {});

/** One polite region for the whole screen, there from the start: browsers miss a region that comes with its words. */
export function LiveRegion({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ words: '', turn: 0 });
  const announce = useCallback<Announce>(
    (words) => setSaid((last) => ({ words, turn: last.turn + 1 })),
    [],
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      <VisuallyHidden>
        <span role="status" aria-live="polite">
          {/* A new node each time, so that the same words are spoken again. */}
          <span key={said.turn}>{said.words}</span>
        </span>
      </VisuallyHidden>
    </AnnounceContext>
  );
}

/** Says something without moving the focus ("已复制"). */
export function useAnnounce(): Announce {
  return use(AnnounceContext);
}
