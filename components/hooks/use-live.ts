import { useEffect, useRef, useState } from 'react';
import { type Ledger, ledger } from '@/utils/storage';
import { together } from './together';

/**
 * The current answer of a query on the record, kept up to date over all contexts.
 * `key` names what is asked: a new key asks anew and drops the old answer. Null asks nothing.
 */
export function useLive<T>(
  key: string | null,
  read: (record: Ledger) => Promise<T>,
): { readonly value: T | undefined; readonly failed: boolean } {
  const [answer, setAnswer] = useState<{ key: string | null; value?: T; failed: boolean }>({
    key,
    failed: false,
  });
  const latest = useRef(read);
  latest.current = read;

  useEffect(() => {
    if (key === null) return;
    let stop: (() => void) | undefined;
    let current = true;
    const draw = together();
    void ledger().then((record) => {
      if (!current) return;
      stop = record
        .live(() => latest.current(record))
        .subscribe(
          (value) => draw(() => setAnswer({ key, value, failed: false })),
          () => draw(() => setAnswer({ key, failed: true })),
        );
    });
    return () => {
      current = false;
      stop?.();
      draw();
    };
  }, [key]);

  return answer.key === key
    ? { value: answer.value, failed: answer.failed }
    : { value: undefined, failed: false };
}
