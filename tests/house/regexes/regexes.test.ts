import { globSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../cruise';
import { branchesOf } from './branches-of';
import { type Found, filesWithMade, literals, made } from './collect-regexes';

/** The longest text that comes from outside in one piece: a message of a page. */
const LONGEST = 100_000;
/** What one pass over it may take, on a busy machine. */
const MOST_MS = 250;
const PATIENCE_MS = 400;
/** What the readers of lines look at, at most. */
const PUMPED = 20_000;

/** Makes nothing new: it adds a flag to literals that are found in their own places. */
const COPIES = ['utils/safety/outgoing/find-offers.ts'];

/** Longer and longer parts, so that what is slow is known before it lasts for ever. */
function milliseconds(regex: RegExp, text: string): number {
  for (let length = 500; ; length *= 2) {
    const part = text.slice(-length);
    const start = performance.now();
    part.replace(regex, '');
    const took = performance.now() - start;
    if (took > MOST_MS || length >= text.length) return took;
  }
}

/** Where the analysis gives up: every word and kind of sign of the pattern, repeated, as the worst it may meet. */
function slowestPump(regex: RegExp, longest: number): { took: number; word: string } {
  const words = regex.source.match(/[\p{L}\p{N}]+ ?/gu) ?? [];
  const pumps = [...new Set([...words, ' ', 'a', 'A', '1', '一', '\n', ',', '\t', 'a ', '1 '])];
  const times = pumps.map((word) => {
    const text = `${word.repeat(Math.ceil(longest / word.length))}\0`;
    return { took: milliseconds(regex, text), word };
  });
  return times.sort((one, other) => other.took - one.took)[0] ?? { took: 0, word: '' };
}

/** recheck's verdict; an attack it finds counts when it is slow here, in the engine that runs it. */
async function problemOf({ where, regex }: Found): Promise<string | null> {
  for (const source of branchesOf(regex.source)) {
    const verdict = await check(source, regex.flags, { timeout: PATIENCE_MS });
    if (verdict.status === 'unknown') {
      const { took, word } = slowestPump(regex, PUMPED);
      if (took > MOST_MS) return `${where}: ${Math.round(took)} ms for "${word}": ${regex}`;
      return null;
    }
    if (verdict.status === 'safe') continue;
    if (verdict.complexity.type === 'exponential') return `${where}: exponential: ${source}`;
    const took = milliseconds(regex, verdict.attack.string.slice(-LONGEST));
    if (took <= MOST_MS) continue;
    const { complexity, attack } = verdict;
    return `${where}: ${complexity.summary}, ${Math.round(took)} ms for ${attack.pattern}: ${source}`;
  }
  return null;
}

describe('every regular expression', () => {
  let all: Found[] = [];
  let makers: readonly Found[] = [];

  beforeAll(async () => {
    makers = await made(async () => {
      // What needs a browser does not load here, and makes no regexes.
      const files = globSync('utils/**/*.ts', { cwd: ROOT });
      await Promise.allSettled(files.map((file) => import(/* @vite-ignore */ join(ROOT, file))));
      const { readAgentMessage } = await import('@/utils/dialogue');
      for (const line of ['您好，请问怎么称呼？', '您好，請問怎麼稱呼？', 'Hello, how are you?']) {
        await readAgentMessage(line);
      }
      // These wait behind gates for a line that they can match.
      const { GATED, denialsOf } = await import('../../utils/text/gated-expressions');
      denialsOf();
      expect(GATED.flatMap(({ expressions }) => expressions).length).toBeGreaterThan(700);
      const { ALL_SITES } = await import('@/utils/sites/known/all-sites');
      const { siteOf } = await import('@/utils/sites');
      const { hostOf } = await import('@/utils/sites/known/host-of');
      const hosts = ALL_SITES.flatMap(({ places }) => places.map(hostOf));
      for (const host of hosts) siteOf(`https://${host.replace('*', 'a')}/`);
    });
    all = [...literals(), ...makers];
  }, 60_000);

  it('is found, also where it is made from text', () => {
    expect(all.length).toBeGreaterThan(300);
    const seen = new Set([...makers.map(({ where }) => where), ...COPIES]);
    expect(filesWithMade().filter((file) => !seen.has(file))).toEqual([]);
  });

  it('takes no more than linear time', { timeout: 240_000 }, async () => {
    const unique = new Map(all.map((one) => [`${one.regex}`, one]));
    const problems: string[] = [];
    for (const one of unique.values()) {
      const problem = await problemOf(one);
      if (problem) problems.push(problem);
    }
    expect(problems).toEqual([]);
  });

  it('would be refused: the check sees what is vulnerable', { timeout: 30_000 }, async () => {
    expect(await problemOf({ where: 'planted', regex: /^(?:a|a)*$/ })).toContain('planted');
    expect(await problemOf({ where: 'planted', regex: /\s+$/ })).toContain('planted');
  });
});
