import { ledger } from '@/utils/storage';

/** Lets whatever woke the worker be answered first. */
const AFTER = 1_000;

/** Whatever the last session left torn is mended before the first thing is written in this one. */
export function keepRecord(): void {
  const keep = async () => {
    const record = await ledger();
    await record.startSession();
    await record.checkOnce();
  };
  setTimeout(() => void keep(), AFTER);
}
