import type { Conversation, Message } from '@/utils/model';
import { normaliseText } from '@/utils/text';
import type { CapturedTurn, CaptureReport } from './plan-capture';

type Recorded = Pick<Message, 'who' | 'text' | 'at' | 'name' | 'shownTime'>;

/** A chat that was silent longer has probably ended. */
const SAME_SITTING = 3 * 3_600_000;
/** A new chat is reported when its first lines stand there. */
const FEWEST = 3;
const PROVES = 4;
const HALF_A_DAY = 12 * 3_600_000;
const OPENING =
  /[欢歡]迎|[请請][问問]有什[么麼]|有什[么麼](?:可以|能)[帮幫]|(?:[为為]|替)[您你]服[务務]|how (?:can|may) (?:i|we) help|welcome/i;

/**
 * Whether a whole report that shares no line with the record still belongs to the conversation this
 * tab records: a list that keeps only what is on screen jumped over some lines. What opens like a
 * new chat, is led by others or was said earlier is not taken for it.
 */
export function resumesAfterGap(
  { place, endedAt }: Pick<Conversation, 'place' | 'endedAt'>,
  recorded: readonly Recorded[],
  report: CaptureReport & { readonly place: { readonly origin: string; readonly path: string } },
  now: number,
): boolean {
  const last = recorded.at(-1);
  const turns = report.turns.filter(({ text }) => normaliseText(text) !== '');
  if (!last || endedAt !== undefined || now - last.at > SAME_SITTING) return false;
  if (place?.origin !== report.place.origin || place.path !== report.place.path) return false;
  if (report.context.length > 0 || turns.length < FEWEST) return false;
  if (!turns.some(({ who }) => who === 'user') || opensAChat(turns)) return false;
  return !sharesALine(recorded, turns) && isSameSide(recorded, turns) && isLater(recorded, turns);
}

function opensAChat(turns: readonly CapturedTurn[]): boolean {
  const said = turns.filter(({ who }) => who !== 'system').slice(0, 2);
  return said.some(({ who, text }) => who === 'agent' && OPENING.test(text));
}

function sharesALine(recorded: readonly Recorded[], turns: readonly CapturedTurn[]): boolean {
  const plain = (text: string) => normaliseText(text).replace(/\s+/g, '');
  const known = recorded.map(({ text }) => plain(text)).filter(({ length }) => length >= PROVES);
  const lines = new Set(known);
  // The last line with more behind it was being written: nothing is missing before it.
  const tail = known.at(-1);
  return turns.some(({ text }) => {
    const line = plain(text);
    return lines.has(line) || (tail !== undefined && line.startsWith(tail));
  });
}

/** Where both name who speaks for the other side, somebody of them is there in both. */
function isSameSide(recorded: readonly Recorded[], turns: readonly CapturedTurn[]): boolean {
  const namesOf = (lines: readonly { who: string; name?: string | undefined }[]) =>
    new Set(lines.flatMap(({ who, name }) => (who === 'agent' && name ? [name] : [])));
  const before = namesOf(recorded);
  const now = namesOf(turns);
  return before.size === 0 || now.size === 0 || !before.isDisjointFrom(now);
}

/** Where both print times, the report does not begin before the record ends: that was scrolled up to. */
function isLater(recorded: readonly Recorded[], turns: readonly CapturedTurn[]): boolean {
  const ended = recorded.findLast(({ shownTime }) => shownTime)?.shownTime;
  const begun = turns.find(({ time }) => time)?.time;
  if (!ended || !begun) return true;
  const [before, after] = [instantOf(ended), instantOf(begun)];
  if (!before || !after || before.dated !== after.dated) return true;
  const apart = after.at - before.at;
  // From 23:50 to 0:10 is on.
  return apart >= 0 || (!before.dated && apart < -HALF_A_DAY);
}

const CLOCK = /^(\D{0,12})(\d{1,2})[:：](\d{2})(\D{0,8})/;

function instantOf(time: string): { readonly at: number; readonly dated: boolean } | null {
  if (/^\d{4}-\d{2}-\d{2}T/.test(time)) {
    const at = Date.parse(time);
    return Number.isNaN(at) ? null : { at, dated: true };
  }
  const [, before = '', hour, minute, after = ''] = CLOCK.exec(time) ?? [];
  if (hour === undefined || minute === undefined) return null;
  const late = /下午|晚上|p\.?m/i.test(before + after) && Number(hour) < 12 ? 12 : 0;
  return { at: ((Number(hour) + late) * 60 + Number(minute)) * 60_000, dated: false };
}
