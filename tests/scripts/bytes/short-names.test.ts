import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OWN_NAMES, shorten } from '../../../scripts/bytes/short-names';

const words = (path: string) =>
  new Set(
    readFileSync(path, 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .match(/\w+(?=\??: )/g),
  );

describe('the short names of the page script', () => {
  it('are each given once', () => {
    expect(new Set(OWN_NAMES).size).toBe(OWN_NAMES.length);
    const short = OWN_NAMES.map((name) => shorten(`a.${name}`));
    expect(new Set(short).size).toBe(OWN_NAMES.length);
  });

  it.each(['extension-messages', 'page-messages'])('leave the fields of %s alone', (file) => {
    const carried = words(`utils/messaging/${file}.ts`);
    expect(carried.size).toBeGreaterThan(3);
    expect(OWN_NAMES.filter((name) => carried.has(name))).toEqual([]);
  });

  it('change properties and their keys, whole words only', () => {
    expect(shorten('x={pieces:1,bodyPieces:e.pieces};f(x.repieces)')).toMatch(
      /^x=\{(.+):1,(.+):e\.\1\};f\(x\.repieces\)$/,
    );
  });

  it('fail the build rather than change a text', () => {
    expect(() => shorten('x=`the pieces`')).toThrow('pieces');
  });
});
