import { normaliseText, readChineseNumber } from '@/utils/text';
import { CURRENCY_WORDS, MULTIPLIERS } from './currency-words';
import { toMinor } from './to-minor';

export type ParsedAmount =
  | { ok: true; minor: number }
  | {
      ok: false;
      reason: 'empty' | 'not_a_number' | 'negative' | 'exponent' | 'too_precise' | 'too_large';
    };

const BEFORE = longestFirst(CURRENCY_WORDS.flatMap((words) => words.before));
const AFTER = longestFirst(CURRENCY_WORDS.flatMap((words) => words.after));
const TIMES = longestFirst([...MULTIPLIERS.keys()]);

const NUMBER = /^(\d{1,3}(?:[, ]\d{3})+|\d*)(?:\.(\d*))?$/;
const EXPONENT = /^[\d.,]+e[+-]?\d+$/;
const SIGN = /^[-−–+]/;
/** 3万2 is 32,000. */
const SHORT_TAIL = /^(\d{1,6})[万萬](\d)千?$/;
/** Nobody types more; a longer run of digits is still called too large, not unreadable. */
const LONGEST_WORDS = 200;
const DIGITS_ONLY = /^\d+$/;

/** What a person typed into an amount box. Refusals are reasons, so that each gets its sentence. */
export function parseAmount(input: string): ParsedAmount {
  const text = normaliseText(input).toLowerCase();
  if (text === '') return { ok: false, reason: 'empty' };
  if (text.length > LONGEST_WORDS) {
    return { ok: false, reason: DIGITS_ONLY.test(text) ? 'too_large' : 'not_a_number' };
  }
  const { core, negative } = bare(text);
  if (EXPONENT.test(core)) return { ok: false, reason: negative ? 'negative' : 'exponent' };
  const minor = read(core);
  if (minor === null) return { ok: false, reason: 'not_a_number' };
  if (negative) return { ok: false, reason: 'negative' };
  return typeof minor === 'number' ? { ok: true, minor } : { ok: false, reason: minor };
}

/** The number without its currency, and whether a minus stood before it. */
function bare(text: string): { core: string; negative: boolean } {
  let core = withoutPrefix(text, BEFORE);
  const sign = SIGN.exec(core)?.[0];
  if (sign !== undefined) core = withoutPrefix(core.slice(1).trimStart(), BEFORE);
  const suffix = AFTER.find((word) => core.endsWith(word));
  if (suffix !== undefined) core = core.slice(0, -suffix.length).trimEnd();
  return { core, negative: sign !== undefined && sign !== '+' };
}

function withoutPrefix(text: string, words: readonly string[]): string {
  const word = words.find((candidate) => text.startsWith(candidate));
  return word === undefined ? text : text.slice(word.length).trimStart();
}

function read(core: string): ReturnType<typeof toMinor> | null {
  const short = SHORT_TAIL.exec(core);
  if (short) return toMinor(`${short[1]}${short[2]}`, '', 3);
  const times = TIMES.find((word) => core.endsWith(word));
  const figure = times === undefined ? core : core.slice(0, -times.length).trimEnd();
  const match = NUMBER.exec(figure);
  const whole = (match?.[1] ?? '').replace(/[, ]/g, '');
  const fraction = match?.[2] ?? '';
  if (match && whole + fraction !== '') {
    return toMinor(whole, fraction, times === undefined ? 0 : (MULTIPLIERS.get(times) ?? 0));
  }
  const written = readChineseNumber(core);
  return written === null ? null : toMinor(String(written), '', 0);
}

function longestFirst(words: readonly string[]): string[] {
  return [...words].sort((a, b) => b.length - a.length);
}
