import { expect, it } from 'vitest';
import { readSourceWords, type Word } from './source-words';

const { words } = readSourceWords([
  'components',
  'entrypoints',
  'utils/browser',
  'utils/messaging',
  'utils/storage',
]);

const SPOKEN_ATTRIBUTES =
  /^(?:label|title|placeholder|alt|hint|error|summary|legend|detail|message|aria-label|aria-description|.+Label)$/;
const HAN = /\p{Script=Han}/u;
const LETTERS = /\p{Letter}{2,}/u;

function isShown({ text, place }: Word): boolean {
  if (HAN.test(text)) return true;
  if (place === 'value') return false;
  return LETTERS.test(text) && (place === 'tags' || SPOKEN_ATTRIBUTES.test(place.attribute));
}

it('no words for the user stand outside the catalogues', () => {
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter(isShown).map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual(
    [],
  );
});
