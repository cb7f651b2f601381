/** Where each device's chain ends; written in the same call as what it names. */
export const HEADS = 'heads';

const SEQ_DIGITS = 10;
const PLACE = /^([jb])([0-9a-f]{32})(\d{10})$/;

type Kind = 'entry' | 'block';

function keyOf(letter: 'j' | 'b', deviceId: string, seq: number): string {
  return `${letter}${deviceId}${String(seq).padStart(SEQ_DIGITS, '0')}`;
}

/** One operation. */
export function entryKey(deviceId: string, seq: number): string {
  return keyOf('j', deviceId, seq);
}

/** Many operations in a row, named after the first. */
export function blockKey(deviceId: string, firstSeq: number): string {
  return keyOf('b', deviceId, firstSeq);
}

/** Something set aside in a recovery; never read back by itself, never deleted by itself. */
export function quarantineKey(name: string): string {
  return `q${name}`;
}

export function isQuarantined(key: string): boolean {
  return /^q[0-9a-z]{32,}$/.test(key);
}

/** What a key of storage.local holds of the journal; null for drafts, preferences and the like. */
export function readKey(
  key: string,
): { readonly kind: Kind; readonly deviceId: string; readonly seq: number } | null {
  const [, letter, deviceId, seq] = PLACE.exec(key) ?? [];
  if (!letter || !deviceId || !seq) return null;
  return { kind: letter === 'j' ? 'entry' : 'block', deviceId, seq: Number(seq) };
}
