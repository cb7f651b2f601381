import { describe, expect, it } from 'vitest';
import { contrast, type Scheme } from './token-values';

const schemes: Scheme[] = ['light', 'dark'];

const WORDS = 4.5;
const EDGES = 3;

/** [what, on what, at least] */
const pairs: [string, string, number][] = [
  ...[
    '--page',
    '--surface',
    '--surface-hover',
    '--surface-pressed',
    '--raised',
    '--jade-2',
  ].flatMap((ground): [string, string, number][] => [
    ['--text', ground, 7],
    ['--text-secondary', ground, WORDS],
    ['--focus', ground, EDGES],
  ]),
  ...['--page', '--surface', '--raised'].map((ground): [string, string, number] => [
    '--control-border',
    ground,
    EDGES,
  ]),
  ['--on-solid', '--solid', WORDS],
  ['--on-solid', '--solid-hover', WORDS],
  ['--on-danger', '--danger-solid', WORDS],
  ['--on-danger', '--danger-solid-hover', WORDS],
  ['--solid', '--page', EDGES],
  ['--blue-12', '--blue-3', WORDS],
  ['--blue-11', '--page', WORDS],
  ['--jade-12', '--jade-3', WORDS],
  ['--jade-12', '--jade-4', WORDS],
  ['--amber-12', '--amber-3', WORDS],
  ['--amber-12', '--amber-2', WORDS],
  ['--amber-12', '--page', WORDS],
  ['--amber-12', '--jade-2', WORDS],
  ['--amber-11', '--amber-3', EDGES],
  ['--amber-11', '--page', EDGES],
  ['--red-12', '--red-3', WORDS],
  ['--red-12', '--raised', WORDS],
  ['--red-11', '--raised', EDGES],
  ['--text', '--jade-6', WORDS],
];

describe.each(schemes)('contrast, %s', (scheme) => {
  it.each(pairs)('%s on %s is at least %d', (ink, ground, least) => {
    expect(contrast(ink, ground, scheme)).toBeGreaterThanOrEqual(least);
  });
});

describe('the measured choices', () => {
  it.each([
    ['--slate-12', '--slate-1', 15.98, 16.25],
    ['--slate-11', '--slate-1', 5.79, 9.06],
  ])('%s on %s: %d and %d', (ink, ground, light, dark) => {
    expect(contrast(ink, ground, 'light')).toBeCloseTo(light, 1);
    expect(contrast(ink, ground, 'dark')).toBeCloseTo(dark, 1);
  });
});
