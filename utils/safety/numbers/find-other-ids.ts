import type { NumberFound } from './digit-runs';
import { hasWordsNear, isOtherNumber } from './near-words';

const LETTERS_TW = 'abcdefghjklmnpqrstuvxywzio';
const TAIWAN = /(?<![\da-z])[a-z][ -]?[1289a-d]\d{8}(?![\da-z])/g;
const HONG_KONG = /(?<![\da-z])[a-z]{1,2}[ -]?\d{6} ?(?:\([\da]\)|[\da])(?![\da-z])/g;
const SOCIAL_SECURITY = /(?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g;
const SOCIAL_SECURITY_LOOSE =
  /(?<![\d-])(?!000|666|9\d\d)\d{3} ?(?!00)\d{2} ?(?!0000)\d{4}(?![\d-])/g;
const NATIONAL_INSURANCE =
  /(?<![\da-z])(?!bg|gb|kn|nk|nt|tn|zz)[abceghj-prstw-z][abceghj-nprstw-z] ?\d{2} ?\d{2} ?\d{2} ?[a-d](?![\da-z])/g;
const SSN_WORDS = /social security|\bssn\b|社会安全|社會安全|社安/;
const NI_WORDS = /national insurance|\bni\b|\bnino\b/;

/** Identity numbers of Taiwan, Hong Kong, the US and the UK. */
export function findOtherIds(folded: string): NumberFound[] {
  return [
    ...hits(folded, TAIWAN, isTaiwanId),
    ...hits(folded, HONG_KONG, isHongKongId),
    ...hits(folded, SOCIAL_SECURITY, () => true),
    ...hits(folded, SOCIAL_SECURITY_LOOSE, () => true, SSN_WORDS),
    ...hits(folded, NATIONAL_INSURANCE, () => true, undefined, NI_WORDS),
  ];
}

function hits(
  folded: string,
  form: RegExp,
  check: (compact: string) => boolean,
  needed?: RegExp,
  certain?: RegExp,
): NumberFound[] {
  const found: NumberFound[] = [];
  for (const hit of folded.matchAll(form)) {
    const end = hit.index + hit[0].length;
    const compact = hit[0].replace(/[ \-()]/g, '');
    if (!check(compact)) continue;
    if (needed && !hasWordsNear(folded, hit.index, end, needed)) continue;
    const named = certain !== undefined && hasWordsNear(folded, hit.index, end, certain);
    if (isOtherNumber(folded, hit.index) && !named) continue;
    found.push({ start: hit.index, end, lastFour: compact.slice(-4).toUpperCase() });
  }
  return found;
}

/** Letter value 10–35 in the order of the table, then the weights 1, 9, 8 … 1, 1. */
function isTaiwanId(compact: string): boolean {
  const letter = LETTERS_TW.indexOf(compact.charAt(0)) + 10;
  const second = compact.charAt(1);
  const sex = /\d/.test(second) ? Number(second) : (LETTERS_TW.indexOf(second) + 10) % 10;
  let sum = Math.floor(letter / 10) + (letter % 10) * 9 + sex * 8;
  for (let at = 2; at <= 8; at += 1) sum += Number(compact.charAt(at)) * (9 - at);
  return (sum + Number(compact.charAt(9))) % 10 === 0;
}

/** Letters count 10–35, a missing first one 36; weights 9 … 2, remainder 11. */
function isHongKongId(compact: string): boolean {
  const padded = compact.length === 8 ? ` ${compact}` : compact;
  let sum = 0;
  for (let at = 0; at < 8; at += 1) sum += placeValue(padded.charAt(at)) * (9 - at);
  const check = padded.charAt(8);
  return (sum + (check === 'a' ? 10 : Number(check))) % 11 === 0;
}

function placeValue(character: string): number {
  if (character === ' ') return 36;
  return /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 87;
}
