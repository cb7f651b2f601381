import { type DialogueAct, dialogueActs } from '../dialogue-act';
import { BUCKETS, lineFeatures } from './line-features';

interface Table {
  readonly scale: number;
  readonly bias: readonly number[];
  /** Row of a bucket, or -1. */
  readonly rowOf: Int16Array;
  /** One row after another: two bytes for its place, then two levels a byte. */
  readonly bytes: Uint8Array;
}

/** What the learned words make of a line: a share for every act, the rest for "none of them". */
export type ActShares = ReadonlyMap<DialogueAct, number>;

/** Every act and "none of them". */
const LABELS = dialogueActs.length + 1;
const ROW = 2 + Math.ceil(LABELS / 2);
/** A word or two prove nothing. */
const FEWEST = 6;
/** With fewer of a line's buckets known it is about something else. */
const LEAST_KNOWN = 0.2;

let loading: Promise<Table> | undefined;

function table(): Promise<Table> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Table> {
  const { WORD_TABLE } = await import('./word-table');
  const { scale, rows, packed } = WORD_TABLE;
  const bias = WORD_TABLE.bias.split(' ').map(Number);
  const bytes = bytesOf(packed);
  const rowOf = new Int16Array(BUCKETS).fill(-1);
  let bucket = 0;
  for (let row = 0; row < rows; row += 1) {
    bucket += ((bytes[row * ROW] ?? 0) << 8) | (bytes[row * ROW + 1] ?? 0);
    rowOf[bucket] = row;
  }
  return { scale, bias, rowOf, bytes };
}

/** A line needs some forty rows of the many thousands: they stay packed until then. */
function levelOf(bytes: Uint8Array, row: number, label: number): number {
  const pair = bytes[row * ROW + 2 + (label >> 1)] ?? 0;
  return (label % 2 === 0 ? pair >> 4 : pair & 15) - 8;
}

function bytesOf(packed: string): Uint8Array {
  const text = atob(packed);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Null where the line is too strange to weigh. */
export async function weighWords(folded: string): Promise<ActShares | null> {
  const { scale, bias, rowOf, bytes } = await table();
  const features = lineFeatures(folded);
  const known = features.map((bucket) => rowOf[bucket] ?? -1).filter((row) => row >= 0);
  if (known.length < Math.max(FEWEST, features.length * LEAST_KNOWN)) return null;
  const unit = scale / Math.sqrt(features.length);
  const powers = Array.from({ length: LABELS }, (_, label) => {
    const sum = known.reduce((total, row) => total + levelOf(bytes, row, label), 0);
    return Math.exp((bias[label] ?? 0) + unit * sum);
  });
  const all = powers.reduce((total, power) => total + power, 0);
  return new Map(dialogueActs.map((act, at) => [act, (powers[at] ?? 0) / all]));
}
