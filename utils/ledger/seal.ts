import { tick } from './clock';
import { sha256, utf8Length } from './digest';
import { newId, randomHex } from './identifier';
import { canonical, type Json, wellFormed } from './json';
import { type Head, type Header, OPERATION_VERSION, type Operation } from './operation';
import { splitText } from './text-parts';

export type ChangeKind = 'create' | 'update' | 'supersede' | 'delete' | 'undo';

/** What a caller asks for; sealing gives it its place in the chain. A null field value clears it. */
export interface Change {
  readonly entity: string;
  readonly entityId: string;
  readonly caseId: string | null;
  readonly kind: ChangeKind;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly seen?: Readonly<Record<string, string>>;
}

export interface SealContext {
  readonly head: Head;
  /** Wall clock in ms, monotonic clock in ms, IANA zone. */
  readonly now: number;
  readonly mono: number;
  readonly zone: string;
}

export const PAYLOAD_BYTES = 64 * 1024;

export class PayloadTooLarge extends Error {
  override name = 'PayloadTooLarge';
}

interface Draft {
  readonly change: Omit<Change, 'kind' | 'seen'>;
  readonly kind: string;
  readonly fields: Record<string, Json>;
  readonly seen: Record<string, string>;
}

function draftsOf(change: Change): Draft[] {
  const fields: Record<string, Json> = {};
  const parts: Draft[] = [];
  for (const [name, value] of Object.entries(change.fields)) {
    if (value === undefined) continue;
    const clean = wellFormed(value);
    const pieces = typeof clean === 'string' ? splitText(clean) : [];
    if (pieces.length < 2) {
      fields[name] = clean;
      continue;
    }
    const textGroup = randomHex();
    fields[name] = { textGroup, parts: pieces.length };
    pieces.forEach((text, index) => {
      parts.push({ change, kind: 'text-part', fields: { textGroup, index, text }, seen: {} });
    });
  }
  // Parts first: whoever sees the reference can already resolve it.
  return [...parts, { change, kind: change.kind, fields, seen: { ...change.seen } }];
}

/**
 * Turns changes into operations that continue the chain at `context.head`.
 * Throws PayloadTooLarge before anything is written.
 */
export async function seal(
  changes: readonly Change[],
  context: SealContext,
): Promise<{ operations: Operation[]; head: Head }> {
  const operations: Operation[] = [];
  let head = context.head;
  for (const draft of changes.flatMap(draftsOf)) {
    const payload = { salt: randomHex(), fields: draft.fields, seen: draft.seen };
    const text = canonical(payload);
    if (utf8Length(text) > PAYLOAD_BYTES) throw new PayloadTooLarge(draft.change.entity);
    const hlc = tick(head.hlc, context.now, head.deviceId);
    const header: Header = {
      v: OPERATION_VERSION,
      opId: newId(context.now),
      deviceId: head.deviceId,
      seq: head.seq + 1,
      prevHash: head.hash,
      hlc,
      zone: context.zone,
      mono: Math.round(context.mono),
      caseId: draft.change.caseId,
      entity: draft.change.entity,
      entityId: draft.change.entityId,
      kind: draft.kind,
      payloadDigest: await sha256(text),
    };
    const hash = await sha256(canonical(header));
    operations.push({ header, hash, payload });
    head = { ...head, seq: header.seq, hash, hlc };
  }
  return { operations, head };
}
