import type { PastedHead, PastedLine } from './pasted-head';
import { isFieldLabel, mayBeName } from './side-of-name';
import { timeAlone, trailingStamp } from './stamps';

/** "Chen 10:03" or "Chen" and "10:03" below, and then what was said. */
export function trailingHeads(lines: readonly PastedLine[]): PastedHead[] {
  const heads: PastedHead[] = [];
  for (const [line, { text, start }] of lines.entries()) {
    if (timeAlone(text)) continue;
    const stamp = trailingStamp(text);
    if (stamp && isSpeaker(stamp.before)) {
      const { before, time, rest } = stamp;
      heads.push({ line, name: before, time, sure: true, body: start + rest });
      continue;
    }
    const below = lines[line + 1];
    const time = below && timeAlone(below.text);
    if (below && time && isSpeaker(text)) {
      heads.push({ line, name: text.trim(), time, body: below.start + below.text.length });
    }
  }
  return heads;
}

function isSpeaker(name: string): boolean {
  return mayBeName(name) && /\p{L}/u.test(name) && !isFieldLabel(name);
}
