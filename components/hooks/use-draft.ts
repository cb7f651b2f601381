import { useEffect, useRef, useState } from 'react';
import { readDraft, watchDraft, writeDraft } from '@/utils/storage';
import { together } from './together';

/** Longer than any browser takes to report a write back to the one who made it. */
const ECHO_LIMIT = 3_000;

interface Written {
  readonly text: string;
  readonly at: number;
}

/**
 * Takes our own write out of the list when it comes back as a change, with all before it. False:
 * somebody else wrote this.
 */
function isEcho(written: Written[], changed: string): boolean {
  while (written[0] && Date.now() - written[0].at > ECHO_LIMIT) written.shift();
  const index = written.findIndex(({ text }) => text === changed);
  if (index >= 0) written.splice(0, index + 1);
  return index >= 0;
}

/**
 * What is being typed, written on every input event and shared by panel, popup and tab.
 * `name` is one box ('note', 'agent-line:<case>' …). Null until it is read.
 */
export function useDraft(name: string): [string | null, (text: string) => void] {
  const [text, setText] = useState<string | null>(null);
  /** Our writes on their way: they come back late, and must not overwrite what was typed since. */
  const written = useRef<Written[]>([]);

  useEffect(() => {
    let current = true;
    setText(null);
    written.current = [];
    const draw = together();
    void readDraft(name).then((read) => draw(() => current && setText((typed) => typed ?? read)));
    const stop = watchDraft(name, (changed) => {
      if (!current || isEcho(written.current, changed)) return;
      // While ours are on their way they are the later ones.
      if (written.current.length === 0) setText(changed);
    });
    return () => {
      current = false;
      stop();
      draw();
    };
  }, [name]);

  const write = (next: string) => {
    setText(next);
    written.current.push({ text: next, at: Date.now() });
    void writeDraft(name, next);
  };
  return [text, write];
}
