import { useCallback, useEffect, useState } from 'react';
import { type Ledger, ledger } from '@/utils/storage';
import { pace } from './pace';
import { useFeedback } from './use-feedback';

export type Stored = Awaited<ReturnType<Ledger['stored']>>;
export type Part = Stored['parts'][number];

export type Checked =
  | { readonly result: 'fine'; readonly count: number }
  | { readonly result: 'mended'; readonly count: number }
  | { readonly result: 'bad'; readonly count: number; readonly at: number };

export interface StoredState {
  /** Undefined while it is read. */
  readonly stored: Stored | undefined;
  readonly failed: boolean;
  /** How far checking is, from 0 to 1; null when nothing is checked. */
  readonly share: number | null;
  readonly checked: Checked | null;
  readonly check: () => Promise<void>;
}

/** Everything that is kept on this device, and whether all of it is as it was written. */
export function useStored(): StoredState {
  const { say, feedback } = useFeedback();
  const [stored, setStored] = useState<Stored>();
  const [failed, setFailed] = useState(false);
  const [share, setShare] = useState<number | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);

  const read = useCallback(async () => {
    try {
      setStored(await (await ledger()).stored());
    } catch {
      setFailed(true);
    }
  }, []);
  // Read again after everything that was done here, since all of it is answered for.
  const done = feedback?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `done` asks for another time
  useEffect(() => void read(), [read, done]);

  const check = async () => {
    setShare(0);
    setChecked(null);
    try {
      const record = await ledger();
      const { found, left } = await record.checkAll(pace(setShare));
      const { parts } = await record.stored();
      const count = parts.find(({ name }) => name === 'operations')?.count ?? 0;
      const [first] = left;
      if (first) setChecked({ result: 'bad', count: left.length, at: first.seq });
      else if (found.length > 0) setChecked({ result: 'mended', count: found.length });
      else setChecked({ result: 'fine', count });
      await read();
    } catch {
      say({ said: 'errors.readFailed', tone: 'problem' });
    }
    setShare(null);
  };
  return { stored, failed, share, checked, check };
}
