import { vi } from 'vitest';
import type { Committed } from '@/utils/storage';
import type { Context } from './fresh-storage';
import { message, note, someCase } from './records';

export const MINUTE = 60_000;

const TALK = 'a'.repeat(32);

/** A commit as the worker makes it: several nouns and a long text. */
export function someChanges({ ledger }: Context, name: string): Promise<Committed> {
  const { commit, createChange } = ledger;
  // The same length for every name, so that every commit makes as many operations.
  const text = name.padEnd(8, '.');
  const owner = createChange('case', { ...someCase, creditor: text });
  const options = { caseId: owner.entityId };
  return commit([
    owner,
    createChange('message', message(TALK, 1, text), options),
    createChange('message', message(TALK, 2, text.repeat(6000)), options),
    createChange('note', note(text), options),
  ]);
}

const realTimeout = setTimeout;
export const realPause = (ms: number) => new Promise((resolve) => realTimeout(resolve, ms));

/** Lets the tests turn the clock. */
export function fakeClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
}

/** `saved` with the number of copies, or what it rejected with, within a minute of the clock. */
export async function outcome(work: Promise<Committed>): Promise<string> {
  let settled = 'never';
  void work.then(
    ({ copies }) => {
      settled = `saved ${copies}`;
    },
    (error: Error & { reason?: string }) => {
      settled = `${error.name} ${error.reason}`;
    },
  );
  // First what needs no clock (hashing, the engine itself), then second by second.
  for (let i = 0; i < 20 && settled === 'never'; i++) await realPause(3);
  for (let second = 0; second < 60 && settled === 'never'; second++) {
    if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(1000);
    await realPause(vi.isFakeTimers() ? 2 : 50);
  }
  // A busy machine is slower than the clock was turned.
  for (let i = 0; i < 200 && settled === 'never'; i++) await realPause(10);
  return settled;
}
