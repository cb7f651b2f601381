import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
// @ts-expect-error plain Node script, no types
import { readSources } from '../../../scripts/compile-messages.mjs';
import { readSourceWords } from './source-words';

const folder = fileURLToPath(new URL('../../../utils/i18n/messages', import.meta.url));
const ids = Object.keys(readSources(folder).en);
const { words, templates } = readSourceWords(['components', 'entrypoints']);

/** An id is used where it stands in full, or where a template that names its area can give it. */
const written = new Set(words.map(({ text }) => text));
const patterns = templates.filter(({ head }) => /^[a-z][A-Za-z]*\./.test(head));

it('every message is used somewhere', () => {
  const unused = ids.filter(
    (id) =>
      !written.has(id) &&
      !patterns.some(({ head, tail }) => id.startsWith(head) && id.endsWith(tail)),
  );
  expect(unused).toEqual([]);
});
