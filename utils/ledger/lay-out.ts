import type { Change } from './change';
import { utf8Length } from './digest';
import { randomHex } from './identifier';
import { canonical, type Json, wellFormed } from './json';
import { partsOf, splitText } from './text-parts';

export const PAYLOAD_BYTES = 64 * 1024;

/** Payload without its salt and place in the chain. */
export interface Draft {
  readonly change: Pick<Change, 'entity' | 'entityId' | 'caseId'>;
  readonly opId?: string | undefined;
  readonly kind: string;
  readonly fields: Record<string, Json>;
  readonly seen: Record<string, string[]>;
}

/** The salt, its name and the brackets around everything. */
const FRAME_BYTES = 100;

/** The longest text that still stands in its field, if moving it away would free anything. */
function longestText(fields: ReadonlyMap<string, Json>): [string, string] | undefined {
  const texts = [...fields].filter((field): field is [string, string] => {
    return typeof field[1] === 'string' && field[1].length > FRAME_BYTES;
  });
  return texts.sort(([, a], [, b]) => b.length - a.length)[0];
}

function copySeen(seen: Change['seen']): Record<string, string[]> {
  return Object.fromEntries(Object.entries(seen ?? {}).map(([name, ids]) => [name, [...ids]]));
}

/**
 * The operations that one change becomes: texts too long for their field, or for all fields
 * together, go first and in parts, so that whoever sees the reference can already resolve it.
 */
export function layOut(change: Change): Draft[] {
  const parts: Draft[] = [];
  const fields = new Map<string, Json>();
  const seen = copySeen(change.seen);

  const moveOut = (name: string, pieces: readonly string[]) => {
    const text = partsOf(pieces, randomHex());
    fields.set(name, text.reference);
    parts.push(
      ...text.parts.map((part) => ({ change, kind: 'text-part', fields: part, seen: {} })),
    );
  };

  for (const [name, value] of Object.entries(wellFormed(change.fields) as object)) {
    fields.set(name, value);
    const pieces = typeof value === 'string' ? splitText(value) : [];
    if (pieces.length > 1) moveOut(name, pieces);
  }
  const size = () => utf8Length(canonical({ fields: Object.fromEntries(fields), seen }));
  for (let text = longestText(fields); text && size() + FRAME_BYTES > PAYLOAD_BYTES; ) {
    moveOut(text[0], [text[1]]);
    text = longestText(fields);
  }
  const { opId, kind } = change;
  return [...parts, { change, opId, kind, fields: Object.fromEntries(fields), seen }];
}
