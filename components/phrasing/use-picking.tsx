import { type ReactNode, useCallback, useState } from 'react';
import type { Candidate } from '@/components/hooks/judge-candidate';
import { PickBox } from './PickBox';

interface Picking {
  /** In the order in which they were picked; null: not picking. */
  readonly picked: readonly Candidate[] | null;
  readonly toggle: () => void;
  /** What stands under a sentence while picking, instead of 插入 and 复制. */
  readonly actions: ((shown: Candidate) => ReactNode) | undefined;
}

/** Which sentences go into one message. */
export function usePicking(): Picking {
  const [picked, setPicked] = useState<readonly Candidate[] | null>(null);
  const pick = useCallback((candidate: Candidate, on: boolean) => {
    setPicked((before) => {
      const list = before ?? [];
      const at = list.findIndex(({ family }) => family === candidate.family);
      if (!on) return list.filter(({ family }) => family !== candidate.family);
      return at < 0 ? [...list, candidate] : list.with(at, candidate);
    });
  }, []);
  return {
    picked,
    toggle: () => setPicked(picked ? null : []),
    actions: picked
      ? (shown) => (
          <PickBox
            shown={shown}
            picked={picked.find(({ family }) => family === shown.family)}
            onPick={pick}
          />
        )
      : undefined,
  };
}
