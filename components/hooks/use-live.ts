import { useEffect, useRef, useState } from 'react';
import { type Ledger, ledger } from '@/utils/storage';

/**
 * The current answer of a query on the record, kept up to date over all contexts.
 * `key` names what is asked: a new key asks anew and drops the old answer.
 */
export function useLive<T>(
  key: string,
  read: (record: Ledger) => Promise<T>,
): { readonly value: T | undefined; readonly failed: boolean } {
  const [answer, setAnswer] = useState<{ key: string; value?: T; failed: boolean }>({
    key,
    failed: false,
  });
  const latest = useRef(read);
  latest.current = read;

  useEffect(() => {
    let stop: (() => void) | undefined;
    let current = true;
    void ledger().then((record) => {
      if (!current) return;
      stop = record
        .live(() => latest.current(record))
        .subscribe(
          (value) => setAnswer({ key, value, failed: false }),
          () => setAnswer({ key, failed: true }),
        );
    });
    return () => {
      current = false;
      stop?.();
    };
  }, [key]);

  return answer.key === key
    ? { value: answer.value, failed: answer.failed }
    : { value: undefined, failed: false };
}
