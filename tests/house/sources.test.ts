import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './cruise';

const GENERATED = 'utils/i18n/catalogues/';

const read = (pattern: string) =>
  globSync(pattern, { cwd: ROOT })
    .filter((file) => !file.startsWith(GENERATED))
    .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));

const product = read('{entrypoints,components,utils}/**/*.{ts,tsx}');
const scripts = read('{scripts/**/*.mjs,*.{ts,cjs,mjs}}');
const styles = read('{entrypoints,components}/**/*.css');

/** file:line of every line that matches. */
function where(sources: typeof product, pattern: RegExp): string[] {
  return sources.flatMap(({ file, text }) =>
    text
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
  );
}

describe('every source file', () => {
  it('is there to be looked at', () => {
    expect(product.length).toBeGreaterThan(100);
    expect(scripts.length).toBeGreaterThan(3);
  });

  it('is short: 200 lines at most', () => {
    const long = [...product, ...scripts, ...styles]
      .map(({ file, text }) => ({ file, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 200);
    expect(long).toEqual([]);
  });

  it('climbs no two folders up', () => {
    expect(where(product, /(?:from|import\(?)\s*['"]\.\.\/\.\.\//)).toEqual([]);
  });

  it('silences no checker', () => {
    const silenced = /@ts-(?:ignore|nocheck|expect-error)|biome-ignore(?!\s+\S+: \S)/;
    expect(where([...product, ...scripts], silenced)).toEqual([]);
    expect(where(product, /biome-ignore[^:]*(?:noExplicitAny|noConsole|noDangerously)/)).toEqual(
      [],
    );
  });

  it('dates what is still to do', () => {
    expect(
      where([...product, ...scripts], /\b(?:TODO|FIXME|XXX)\b(?! \[\d{4}-\d\d-\d\d\])/),
    ).toEqual([]);
  });
});

describe('the product', () => {
  it.each([
    ['logs nothing', /\bconsole\s*\./],
    ['makes code of no text', /\beval\(|\bnew Function\b|\bFunction\(|import\.meta\.glob/],
    [
      'reaches no network',
      /\bfetch\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|importScripts|RTCPeerConnection/,
    ],
    [
      'makes markup of no text',
      /\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|createContextualFragment|srcdoc=|srcDoc|DOMParser|(?:set|parse)HTML/,
    ],
    [
      'leads nowhere: no link, no address is opened',
      /<a\s|\bhref=|window\.open\(|location\.(?:assign|replace)\(|location\.href\s*=|javascript:/,
    ],
    ['talks to no page in the open', /\bpostMessage\(|onMessageExternal|onConnectExternal/],
    ['keeps nothing in the page', /\b(?:localStorage|sessionStorage)\b|document\.cookie/],
  ])('%s', (_, pattern) => {
    const code = product.map(({ file, text }) => ({ file, text: withoutComments(text) }));
    expect(where(code, pattern)).toEqual([]);
  });
});

/** Comments may name what the code must not do; line numbers stay. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/(^|\s)\/\/.*$/gm, '$1');
}
