import { describe, expect, it, vi } from 'vitest';
import { madeAt, newId, randomHex } from '@/utils/ledger';
import { START } from './writer';

describe('newId', () => {
  it.each([[0], [1], [255], [256], [START], [2 ** 48 - 1]])('tells it was made at %i', (now) => {
    expect(madeAt(newId(now))).toBe(now);
  });

  it('sorts by time and never comes twice', () => {
    const ids = [0, 1, 255, 256, 65_536, START, START + 1].map((now) => newId(now));
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(Array.from({ length: 500 }, () => newId(START))).size).toBe(500);
  });

  it('is a UUID of version 7 without its dashes, whatever chance gives', () => {
    for (let i = 0; i < 50; i++) expect(newId()).toMatch(/^[0-9a-f]{12}7[0-9a-f]{3}[89ab]/);
    expect(newId()).toHaveLength(32);
  });

  it('keeps the chance that the version leaves', () => {
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
      new Uint8Array((array as unknown as Uint8Array).buffer).fill(0xff);
      return array;
    });
    expect(newId(0)).toBe(`${'0'.repeat(12)}7fffbf${'f'.repeat(14)}`);
    expect(randomHex()).toBe('f'.repeat(32));
    vi.restoreAllMocks();
  });
});
