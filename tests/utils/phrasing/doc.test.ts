import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
// @ts-expect-error plain Node script, no types
import { readPhrasing, renderPhrasingDoc } from '../../../scripts/phrasing-doc.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const load = (path: string) => import(/* @vite-ignore */ `@${path.replace(/\.ts$/, '')}`);

const page: string = renderPhrasingDoc(await readPhrasing(load));
const rowsOf = (heading: string) =>
  (page.split(`## ${heading}`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()));
const numbers = (heading: string) =>
  rowsOf(heading).map((cells) => cells.filter((cell) => /^\d+$/.test(cell)).map(Number));

it('docs/phrasing.md says what the packs cover (npm run phrasing writes it)', () => {
  expect(readFileSync(`${root}docs/phrasing.md`, 'utf8')).toBe(page);
});

it('has three phrases or more of every good intent of every act, in every language', () => {
  const rows = numbers('Answers to what the other side does (chat)');
  expect(rows.length).toBeGreaterThan(50);
  for (const row of rows) {
    expect(row).toHaveLength(3);
    expect(Math.min(...row)).toBeGreaterThanOrEqual(3);
  }
});

it.each([['Stages'], ['Reasons'], ['Requests'], ['Kinds of creditor'], ['Channels']])(
  'has no empty cell: %s',
  (heading) => {
    expect(numbers(heading).length).toBeGreaterThanOrEqual(3);
    for (const row of numbers(heading)) expect(Math.min(...row)).toBeGreaterThanOrEqual(2);
  },
);

it('has every kind of letter, sixty warmer and firmer forms, and a short form of everything', () => {
  const letters = rowsOf('Letters and e-mails').map(([, intent]) => intent);
  expect(letters).toEqual(
    expect.arrayContaining([
      'ask_hold_on_collection',
      'state_finances',
      'ask_written_confirmation',
      'dispute_bill_item',
      'report_cannot_pay_instalment',
      'ask_settlement_proof',
      'complain',
    ]),
  );
  const forms = rowsOf('Forms');
  for (const name of ['warmer', 'firmer']) {
    const counts = forms
      .find(([, form]) => form === name)
      ?.slice(2, 5)
      .map(Number) ?? [0];
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(60);
  }
  const short = forms.at(-1)?.slice(2, 5) ?? [];
  for (const cell of short) expect(cell).toMatch(/^(\d+) of \1$/);
});
