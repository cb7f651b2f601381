import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
// @ts-expect-error plain Node script, no types
import * as compiler from '../../../scripts/compile-messages.mjs';

const room = fileURLToPath(new URL('../../../utils/i18n/', import.meta.url));
const sources: Record<string, Record<string, string>> = compiler.readSources(`${room}messages`);
const problemsOf = (messages: Record<string, Record<string, string>>): string[] =>
  compiler.compile(messages).problems;

describe('catalogues', () => {
  it('hold the same ids and places in every language', () => {
    expect(problemsOf(sources)).toEqual([]);
  });

  it('are what the messages say today', () => {
    const files: Map<string, string> = compiler.render(compiler.compile(sources));
    for (const [name, text] of files) {
      const same = readFileSync(`${room}catalogues/${name}`, 'utf8') === text;
      expect(same, `${name} is out of date: npm run messages`).toBe(true);
    }
  });

  it('write no dots for an ellipsis and no stray spaces', () => {
    const odd = Object.entries(sources).flatMap(([locale, messages]) =>
      Object.entries(messages)
        .filter(([, text]) => /\.\.\.| {2}|^\s|\s$/.test(text))
        .map(([id]) => `${locale} ${id}`),
    );
    expect(odd).toEqual([]);
  });
});

describe('the compiler finds', () => {
  const all = (text: string) => ({
    'zh-CN': { 'a.b': text },
    'zh-TW': { 'a.b': text },
    en: { 'a.b': text },
  });

  it.each([
    ['a missing id', { ...all('x'), en: {} }, 'en lacks a.b'],
    ['an extra id', { ...all('x'), en: { 'a.b': 'x', 'a.c': 'y' } }, 'en has a.c'],
    ['another place', { ...all('{n}'), en: { 'a.b': '{m}' } }, 'en a.b: takes m'],
    ['a lost place', { ...all('{n}'), en: { 'a.b': 'x' } }, 'en a.b: takes nothing'],
    ['broken ICU', { ...all('x'), en: { 'a.b': '{n, plural}' } }, 'en a.b'],
    ['an empty text', { ...all('x'), en: { 'a.b': ' ' } }, 'en a.b: empty'],
    ['a bad id', { ...all('x'), en: { 'a.b': 'x', 'a.两': 'y' } }, 'en a.两: bad id'],
  ])('%s', (_, messages, problem) => {
    expect(problemsOf(messages).some((line) => line.startsWith(problem))).toBe(true);
  });

  it('the type of each place, from any language', () => {
    const { values } = compiler.compile({
      ...all('{n} 条，{who}'),
      en: { 'a.b': '{n, plural, one {# line} other {# lines}} by {who}' },
    });
    expect(Object.fromEntries(values.get('a.b'))).toEqual({ n: 'number', who: 'string | number' });
  });
});
