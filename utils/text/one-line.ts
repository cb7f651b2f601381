import { normaliseText } from './normalise-text';

const BREAKS = /\n+/g;

/** A text for a list row: normalised, on one line. */
export function oneLine(text: string): string {
  return normaliseText(text).replace(BREAKS, ' ');
}
