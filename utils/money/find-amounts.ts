import type { Region } from '@/utils/model';
import { foldWidth } from '@/utils/text';
import { isBareAmount } from './bare-amount';
import { hasCleanLeft, hasCleanRight, hasMixedCommas, type NumberToken } from './clean-edges';
import { findWrittenAmounts } from './find-written-amounts';
import { type FoundAmount, foundAmount } from './found-amount';
import { type Multiplier, multiplierAfter } from './multiplier-after';
import { toMinor } from './to-minor';
import { currencyMeant, type Unit, unitAfter, unitBefore } from './unit-around';

export interface FindAmountsOptions {
  /** Also take numbers without a currency, for answers to "how much?". */
  readonly bare?: boolean;
  /** Whose dollars and yuan are meant where the words do not say. */
  readonly region?: Region;
}

interface Reading {
  readonly token: NumberToken;
  readonly before: Unit | null;
  readonly after: Unit | null;
  readonly times: Multiplier | null;
}

const NUMBER = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g;
const RANGE_MARK = /^ ?[-−–—~至到] ?$/;
/** 12元5角, 3块2毛5分; not 100元3分期. */
const DIMES = /^(\d)[角毛](?:(\d)分(?!期))?/;
/** 320块5; not 320块 5期. */
const BARE_DIME = /^(\d)(?=[\s,.。!?;；、]|$)(?!,\d|\.\d)/;
const ENDS_IN_PIECES = /[块塊]$/;

/**
 * Amounts of money in a text. A wrong amount is worse than none: dates, phone, card and ticket
 * numbers, counts, percentages, negative and malformed figures are left out.
 */
export function findAmounts(text: string, options: FindAmountsOptions = {}): FoundAmount[] {
  const folded = foldWidth(text);
  const amounts: FoundAmount[] = [];
  let previous: NumberToken | null = null;
  for (const match of folded.matchAll(NUMBER)) {
    const token = tokenOf(match);
    // The 5 of 3万5千 and the 5 of 12元5角 belong to the amount before.
    const taken = amounts.at(-1)?.end ?? 0;
    if (token.start < taken) continue;
    const reading = read(text, folded, token, taken, options);
    if (reading) {
      const lower = previous && lowerEnd(text, folded, previous, reading, options);
      const amount = amountOf(text, folded, reading, options);
      if (lower && amount && lower.minor < amount.minor) amounts.push(lower);
      if (amount) amounts.push(amount);
    }
    previous = reading ? null : token;
  }
  const written = findWrittenAmounts(text, folded, options.region);
  return written.length === 0 ? amounts : merge(amounts, written);
}

function tokenOf(match: RegExpExecArray): NumberToken {
  const [figure] = match;
  const [whole = '', fraction = ''] = figure.replaceAll(',', '').split('.');
  return { figure, whole, fraction, start: match.index, end: match.index + figure.length };
}

function read(
  text: string,
  folded: string,
  token: NumberToken,
  taken: number,
  options: FindAmountsOptions,
): Reading | null {
  const before = unitBefore(text, folded, token.start, taken);
  if (!hasCleanLeft(text, folded, token, before?.edge ?? token.start)) return null;
  if (hasMixedCommas(text, token)) return null;
  const times = multiplierAfter(folded, token.end);
  const after = unitAfter(folded, token.start, times?.edge ?? token.end);
  if (times) {
    const money = before !== null || after !== null || !times.needsUnit;
    return money ? { token, before, after, times } : null;
  }
  if (after) return { token, before, after, times };
  if (!hasCleanRight(text, folded, token)) return null;
  if (before) return { token, before, after, times };
  return options.bare === true && isBareAmount(folded, token)
    ? { token, before, after, times }
    : null;
}

function amountOf(
  text: string,
  folded: string,
  { token, before, after, times }: Reading,
  options: FindAmountsOptions,
): FoundAmount | null {
  const end = after?.edge ?? times?.edge ?? token.end;
  const dimes = after && !times && token.fraction === '' ? dimesAt(folded, end) : null;
  const minor = dimes
    ? toMinor(token.whole, `${dimes[1]}${dimes[2] ?? ''}`, 0)
    : minorOf(token, times);
  if (typeof minor !== 'number') return null;
  const currency = currencyMeant(before, after, options.region);
  return foundAmount(
    text,
    minor,
    currency,
    before?.edge ?? token.start,
    end + (dimes?.[0].length ?? 0),
  );
}

function dimesAt(folded: string, end: number): RegExpExecArray | null {
  const right = folded.slice(end, end + 5);
  const dimes = DIMES.exec(right);
  return dimes ?? (ENDS_IN_PIECES.test(folded.charAt(end - 1)) ? BARE_DIME.exec(right) : null);
}

function minorOf(token: NumberToken, times: Multiplier | null): ReturnType<typeof toMinor> | null {
  if (!times) return toMinor(token.whole, token.fraction, 0);
  if (times.tail === '') return toMinor(token.whole, token.fraction, times.power);
  return token.fraction === '' ? toMinor(token.whole + times.tail, '', times.power - 1) : null;
}

/** The 500 of "500-800元" borrows its unit. */
function lowerEnd(
  text: string,
  folded: string,
  token: NumberToken,
  upper: Reading,
  options: FindAmountsOptions,
): FoundAmount | null {
  if (
    upper.before ||
    !upper.after ||
    !RANGE_MARK.test(folded.slice(token.end, upper.token.start))
  ) {
    return null;
  }
  if (!hasCleanLeft(text, folded, token, token.start) || hasMixedCommas(text, token)) return null;
  const minor = toMinor(token.whole, token.fraction, upper.times?.power ?? 0);
  if (typeof minor !== 'number') return null;
  const currency = currencyMeant(null, upper.after, options.region);
  return foundAmount(text, minor, currency, token.start, token.end);
}

function merge(amounts: FoundAmount[], written: FoundAmount[]): FoundAmount[] {
  const apart = written.filter(
    (amount) => !amounts.some((other) => other.start < amount.end && amount.start < other.end),
  );
  return [...amounts, ...apart].sort((a, b) => a.start - b.start);
}
