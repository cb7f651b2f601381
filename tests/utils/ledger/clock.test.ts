import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFarAhead, parseTimestamp, type Timestamp, tick } from '@/utils/ledger';
import { START } from './writer';

const DEVICE = 'd'.repeat(32);
const OTHER = 'f'.repeat(32);
const MINUTE = 60_000;

const clocks = fc.array(fc.integer({ min: 0, max: 2 ** 47 }), { minLength: 2, maxLength: 40 });

describe('tick', () => {
  it('follows the wall clock when it moved on', () => {
    const first = tick(null, START, DEVICE);
    const second = tick(first, START + 5, DEVICE);
    expect(parseTimestamp(second)).toEqual({ ms: START + 5, counter: 0, deviceId: DEVICE });
    expect(second > first).toBe(true);
  });

  it('counts within one millisecond', () => {
    const second = tick(tick(null, START, DEVICE), START, DEVICE);
    expect(parseTimestamp(second)).toEqual({ ms: START, counter: 1, deviceId: DEVICE });
  });

  it('borrows a millisecond when the counter is full', () => {
    const full: Timestamp = `${START.toString(16).padStart(12, '0')}-ffff-${DEVICE}`;
    const next = tick(full, START, DEVICE);
    expect(parseTimestamp(next)).toEqual({ ms: START + 1, counter: 0, deviceId: DEVICE });
    expect(next > full).toBe(true);
  });

  it('grows however the wall clock jumps, back a day too', () => {
    fc.assert(
      fc.property(clocks, (times) => {
        let last: Timestamp | null = null;
        for (const now of times) {
          const next: Timestamp = tick(last, now, DEVICE);
          if (last !== null) expect(next > last).toBe(true);
          last = next;
        }
      }),
    );
  });

  it('orders as text exactly as it orders as numbers, and never ties between devices', () => {
    const part = fc.record({
      ms: fc.integer({ min: 0, max: 2 ** 48 - 1 }),
      counter: fc.integer({ min: 0, max: 0xffff }),
    });
    const write = (ms: number, counter: number, deviceId: string) =>
      `${ms.toString(16).padStart(12, '0')}-${counter.toString(16).padStart(4, '0')}-${deviceId}`;
    fc.assert(
      fc.property(part, part, (one, two) => {
        const a = write(one.ms, one.counter, DEVICE);
        const b = write(two.ms, two.counter, OTHER);
        const byNumbers = one.ms - two.ms || one.counter - two.counter || -1;
        expect(a < b).toBe(byNumbers < 0);
        expect(parseTimestamp(a)).toEqual({ ...one, deviceId: DEVICE });
      }),
    );
  });
});

describe('isFarAhead', () => {
  it.each([
    [5 * MINUTE, false],
    [5 * MINUTE + 1, true],
    [-24 * 60 * MINUTE, false],
  ])('%i ms ahead: %s', (ahead, far) => {
    expect(isFarAhead(tick(null, START + ahead, DEVICE), START)).toBe(far);
  });
});
