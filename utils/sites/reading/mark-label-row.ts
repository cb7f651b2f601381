import { splitLabel } from './labels';
import type { Row } from './row';

/** "Ann · just now" in a row of its own, below what Ann said: small print, each part in its own element. */
export function markLabelRow(row: Row): Row {
  const { pieces } = row;
  const said = pieces.filter(({ guess }) => guess === 'body');
  const [name] = said;
  const isTimed = pieces.some(({ guess, block }) => guess === 'time' && block === name?.block);
  if (!name || said.length > 1 || !isTimed) return row;
  const whole = pieces.map(({ text }) => text).join('');
  if (splitLabel(whole.trim())?.name !== name.text.trim()) return row;
  const marked = pieces.map((one) => (one === name ? { ...one, guess: 'status' as const } : one));
  return { ...row, pieces: marked };
}
