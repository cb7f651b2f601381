import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256, toUtf8 } from '@/utils/ledger';
import { digestNow } from '@/utils/ledger/digest-now';

describe('digestNow', () => {
  // The examples of FIPS 180-4.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1e6), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('of %.9s is what the standard says', (text, digest) => {
    expect(digestNow(text)).toBe(digest);
  });

  it("is the browser's own at every length around a block, one after the other", async () => {
    for (let length = 0; length <= 200; length++) {
      const text = 'é缓x'.repeat(length).slice(0, length);
      expect(digestNow(text)).toBe(await sha256(text));
    }
  });

  it("is the browser's own for any text, halves of characters too", async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3000 }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)) }),
    );
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        expect(digestNow(one)).toBe(await sha256(one));
      }),
      { numRuns: 400 },
    );
  });

  it.each([64, 85, 86, 300])(
    "is the browser's own for %i thousand characters",
    async (thousands) => {
      const text = '缓'.repeat(thousands * 1024);
      expect(digestNow(text)).toBe(await sha256(text));
      expect(digestNow('after it')).toBe(await sha256('after it'));
    },
  );
});

describe('toUtf8', () => {
  it('writes every text as the encoder does, long ones too', () => {
    const encoder = new TextEncoder();
    const unit = fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 500 }), (text) => {
        expect(toUtf8(text)).toEqual(encoder.encode(text));
      }),
    );
    for (const length of [1024 * 1024, 1024 * 1024 + 1]) {
      const bytes = toUtf8('缓'.repeat(length));
      expect(bytes.length).toBe(length * 3);
      expect(toUtf8('after it')).toEqual(encoder.encode('after it'));
    }
  });
});
