/** Marks that show nothing and can hide or reorder what is read: zero width, bidi controls, soft hyphen. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]+/g;

/** A joiner belongs between two pictures (family emoji) and nowhere else. */
const STRAY_JOINER =
  /(?<!\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}])\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/** Letters drawn in another width or style, and the radicals that copying from a PDF leaves behind. */
const OTHER_WIDTH = /[\u2f00-\u2fdf\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uffee\u{1d400}-\u{1d7ff}]+/gu;

const PDF_RADICALS = new Map(
  Array.from(
    '⺟母⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻥鱼⻦鸟⻩黄⻬齐⻮齿⻰龙⻳龟'.matchAll(
      /(.)(.)/gu,
    ),
    (pair) => [pair[1] ?? '', pair[2] ?? ''],
  ),
);
const RADICAL = /[\u2e80-\u2ef3]/g;

const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: pages do hold them
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]+/g;
const BLANKS = /[^\S\n]+/g;
const AROUND_BREAK = / ?\n ?/g;
const MANY_BREAKS = /\n{3,}/g;

/**
 * Page text as a person sees it: one width, no hidden marks, single spaces; line breaks stay (at most
 * one empty line). Numbers in circles stay as they are, or "③200" would become 3200.
 */
export function normaliseText(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_BREAK, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(STRAY_JOINER, '')
    .replace(OTHER_WIDTH, (run) => run.normalize('NFKC'))
    .replace(RADICAL, (radical) => PDF_RADICALS.get(radical) ?? radical)
    .normalize('NFC')
    .replace(BLANKS, ' ')
    .replace(AROUND_BREAK, '\n')
    .replace(MANY_BREAKS, '\n\n')
    .trim();
}
