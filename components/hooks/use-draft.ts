import { useEffect, useRef, useState } from 'react';
import { readDraft, watchDraft, writeDraft } from '@/utils/storage';

/**
 * What is being typed, written on every input event and shared by panel, popup and tab.
 * `name` is one box ('note', 'agent-line:<case>' …). Null until it is read.
 */
export function useDraft(name: string): [string | null, (text: string) => void] {
  const [text, setText] = useState<string | null>(null);
  /** Our own writes come back as change events; an older echo must not overwrite newer typing. */
  const pending = useRef(0);

  useEffect(() => {
    let current = true;
    setText(null);
    void readDraft(name).then((read) => current && setText((typed) => typed ?? read));
    const stop = watchDraft(name, (changed) => {
      if (current && pending.current === 0) setText(changed);
    });
    return () => {
      current = false;
      stop();
    };
  }, [name]);

  const write = (next: string) => {
    setText(next);
    pending.current += 1;
    void writeDraft(name, next).finally(() => {
      pending.current -= 1;
    });
  };
  return [text, write];
}
