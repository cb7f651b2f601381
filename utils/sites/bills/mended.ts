/** Characters that scans, fonts and copied pages put for the one they look like. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['歀', '款'],
  ['欵', '款'],
  ['朂', '最'],
  ['帀', '币'],
]);
const LOOKALIKE = /[歀欵朂帀]/g;
const SUN_LIKE = /(?<=[\d\s月还款到期])曰(?!常)/g;
const ALREADY_LIKE = /巳(?=逾|还|過|过|欠|結|结|缴|繳|到|入|出)/g;

const IS_MALAY = /(?:^|[^a-z])(?:sila|bayar|bayaran|tarikh|anda|penyata)(?![a-z])/i;
const MALAY_MONTH =
  /(?<=\d[ -]{0,2})(?:dis(?:ember)?|okt(?:ober)?|mac|mei|ogos?|julai|januari|februari)(?![a-z])/gi;
/** Of the same length, so that every character keeps its place. */
const ENGLISH_MONTHS: Readonly<Record<string, string>> = {
  dis: 'Dec',
  disember: 'December',
  okt: 'Oct',
  oktober: 'October',
  mac: 'Mar',
  mei: 'May',
  ogos: 'Aug.',
  julai: 'July ',
  januari: 'January',
  februari: 'February',
};

const LEAST_COMMAS = 4;

/** Rows of a file whose columns commas part: the headings, without a figure, and what is as long below. */
function withColumns(text: string): string {
  if (!text.includes(',')) return text;
  let columns = 0;
  const lines = text.split('\n').map((line) => {
    const commas = line.split(',').length - 1;
    const isHead = commas >= LEAST_COMMAS && !/\d/.test(line) && !line.includes(', ');
    if (isHead) columns = commas;
    else if (commas !== columns) columns = 0;
    return columns > 0 ? line.replaceAll(',', '\t') : line;
  });
  return lines.join('\n');
}

/** What was plainly meant where another sign stands; the same length. */
export function mended(text: string): string {
  const characters = withColumns(text)
    .replace(LOOKALIKE, (character) => LOOKALIKES.get(character) ?? character)
    .replace(SUN_LIKE, '日')
    .replace(ALREADY_LIKE, '已');
  if (!IS_MALAY.test(characters)) return characters;
  return characters.replace(MALAY_MONTH, (word) => ENGLISH_MONTHS[word.toLowerCase()] ?? word);
}
