import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patience, runs } from '@/tests/faults/runs';
import { parseBackup, type Refusal } from '@/utils/backup';
import { bytesOf, textOf, worldOf } from './worlds';

let bytes: Uint8Array;
let text: string;
const unhandled: unknown[] = [];
const hear = (cause: unknown) => unhandled.push(cause);

beforeAll(async () => {
  process.on('unhandledRejection', hear);
  const { backup } = await worldOf([
    { who: 0, record: 0, kind: 'create', text: '某银行', knows: false },
    { who: 0, record: 1, kind: 'create', text: '您好，这边帮您看一下', knows: false },
    { who: 1, record: 1, kind: 'update', text: 'line\n"two"\\', knows: true },
    { who: 0, record: 2, kind: 'create', text: '🙂', knows: false },
    { who: 0, record: 2, kind: 'delete', text: '', knows: true },
  ]);
  text = await textOf(backup);
  bytes = bytesOf(text);
});
afterAll(() => process.off('unhandledRejection', hear));

/** Ways a file can be wrong; each answers the bytes somebody may choose in the file picker. */
const broken: fc.Arbitrary<() => Uint8Array> = fc.oneof(
  // Bytes replaced, put in, taken out.
  fc
    .array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }), fc.constantFrom(0, 1, 2)), {
      minLength: 1,
      maxLength: 4,
    })
    .map((edits) => () => {
      const edited = [...bytes];
      for (const [at, byte, how] of edits)
        edited.splice(at % edited.length, how === 1 ? 0 : 1, ...(how === 2 ? [] : [byte]));
      return new Uint8Array(edited);
    }),
  // Cut, or a piece taken out, or said twice.
  fc.tuple(fc.nat(), fc.nat(), fc.boolean()).map(([a, b, twice]) => () => {
    const [from, to] = [a % bytes.length, b % bytes.length].sort((x, y) => x - y);
    const kept = bytes.slice(0, twice ? to : from);
    return new Uint8Array([...kept, ...bytes.slice(twice ? from : to)]);
  }),
  // A word of it replaced by something hostile.
  fc
    .tuple(
      fc.nat(),
      fc.constantFrom(
        '"__proto__"',
        '"constructor"',
        '"\\ud800"',
        '1e999',
        '-0',
        'null',
        '[]',
        '{}',
        '{"__proto__":{"polluted":1}}',
        `"${'x'.repeat(100_000)}"`,
        '['.repeat(5000),
        `${'[['.repeat(50)}1${']]'.repeat(50)}`,
        '9007199254740993',
        '"<img src=x onerror=alert(1)>"',
      ),
    )
    .map(([at, word]) => () => {
      const words = [...text.matchAll(/"[^"]*"|\d+/g)];
      const found = words[at % words.length];
      const start = found?.index ?? 0;
      return bytesOf(text.slice(0, start) + word + text.slice(start + (found?.[0].length ?? 0)));
    }),
  // Another encoding, or no text at all.
  fc.constantFrom('utf16le', 'utf16be', 'latin1', 'twice').map((encoding) => () => {
    if (encoding === 'twice') return bytesOf(new TextDecoder('latin1').decode(bytes));
    if (encoding === 'latin1') return Uint8Array.from(text, (c) => c.charCodeAt(0) & 255);
    const swap = encoding === 'utf16be';
    return Uint8Array.from(
      [...text].flatMap((c) => {
        const [high, low] = [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255];
        return swap ? [high, low] : [low, high];
      }),
    );
  }),
  fc.uint8Array({ maxLength: 300 }).map((noise) => () => noise),
  fc.json({ maxDepth: 6 }).map((json) => () => bytesOf(json)),
  fc
    .dictionary(fc.constantFrom('manifest', 'heads', 'operations', 'preferences'), fc.jsonValue())
    .map(
      (parts) => () =>
        bytesOf(
          JSON.stringify({ format: 'reprieve-backup', version: 1, attachments: [], ...parts }),
        ),
    ),
);

const reasons = new Set<Refusal['reason']>();

describe('a hostile or broken file', () => {
  it(
    'is refused with a reason or read as the same record: 2,000 files',
    async () => {
      await fc.assert(
        fc.asyncProperty(broken, async (make) => {
          const parsed = await parseBackup(make());
          if (parsed.ok) expect(await textOf(parsed.backup)).toBe(text);
          else reasons.add(parsed.refusal.reason);
        }),
        { numRuns: runs({ test: 2000, faults: 2000, soak: 10_000 }) },
      );
      expect(unhandled).toEqual([]);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      expect(reasons.size).toBeGreaterThan(6);
    },
    patience(20_000),
  );
});
