import { describe, expect, it } from 'vitest';
import type { Locale } from '@/utils/model';
import { browsePhrases, findTerms, loadGlossary } from '@/utils/phrasing';

const LOCALES: readonly Locale[] = ['zh-CN', 'zh-TW', 'en'];

describe.each(LOCALES)('the glossary of %s', (locale) => {
  it('has each term and each name once', async () => {
    const terms = await loadGlossary(locale);
    expect(terms.length).toBeGreaterThanOrEqual(15);
    const ids = terms.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const names = terms.flatMap((term) => term.names.map((name) => name.toLowerCase()));
    expect(new Set(names).size).toBe(names.length);
  });

  it('says what to ask, and of a rule where it stands and when it was looked up', async () => {
    for (const { meaning, ask, rule } of await loadGlossary(locale)) {
      expect(meaning.length).toBeGreaterThan(8);
      expect(ask).toMatch(/[？?。.]$/);
      if (!rule) continue;
      expect(rule.source).not.toBe('');
      expect(rule.date).toMatch(/^2026-\d{2}-\d{2}$/);
      expect(['primary', 'secondary']).toContain(rule.grade);
    }
  });

  it('marks terms in the sentences people will see', async () => {
    const terms = await loadGlossary(locale);
    const sentences = await browsePhrases(locale);
    const marked = sentences.filter(({ text }) =>
      findTerms(text, terms).some(({ term }) => term !== undefined),
    );
    expect(marked.length).toBeGreaterThan(20);
    for (const { text } of sentences) {
      expect(
        findTerms(text, terms)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }
  });
});

describe('terms in a sentence', () => {
  const terms = [
    { id: 'plan', names: ['分期', 'default'] as const, meaning: '', ask: '' },
    { id: 'long', names: ['分期还款'] as const, meaning: '', ask: '' },
  ] as const;
  const marks = (text: string) =>
    findTerms(text, terms).flatMap(({ text: words, term }) => (term ? [`${term}:${words}`] : []));

  it('the longest first, each once', () => {
    expect(marks('想分期还款，分期多少钱，再分期？')).toEqual(['long:分期还款', 'plan:分期']);
  });

  it('in Latin letters only as whole words, in any case', () => {
    expect(marks('It defaulted.')).toEqual([]);
    expect(marks('A Default notice')).toEqual(['plan:Default']);
  });

  it('nothing is nothing', () => {
    expect(findTerms('', terms)).toEqual([]);
    expect(findTerms('好的', terms)).toEqual([{ text: '好的' }]);
  });
});
