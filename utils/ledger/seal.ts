import type { Change } from './change';
import { tick } from './clock';
import { utf8Length } from './digest';
import { digestNow } from './digest-now';
import { newId, randomHex } from './identifier';
import { canonical } from './json';
import { layOut, PAYLOAD_BYTES } from './lay-out';
import {
  type Head,
  type Header,
  OPERATION_VERSION,
  type Operation,
  type Payload,
} from './operation';

export interface SealContext {
  readonly head: Head;
  /** Wall clock in ms, monotonic clock in ms, IANA zone. */
  readonly now: number;
  readonly mono: number;
  readonly zone: string;
}

export class PayloadTooLarge extends Error {
  override name = 'PayloadTooLarge';
}

/**
 * Turns changes into operations that continue the chain at `context.head`.
 * Throws PayloadTooLarge or NotJson before anything is written.
 */
export async function seal(
  changes: readonly Change[],
  context: SealContext,
): Promise<{ operations: Operation[]; head: Head }> {
  const operations: Operation[] = [];
  let head = context.head;
  for (const draft of changes.flatMap(layOut)) {
    const payload = { salt: randomHex(), fields: draft.fields, seen: draft.seen };
    const text = canonical(payload);
    if (utf8Length(text) > PAYLOAD_BYTES) throw new PayloadTooLarge(draft.change.entity);
    const hlc = tick(head.hlc, context.now, head.deviceId);
    // In the order of the canonical text, which is then no more than what the engine prints.
    const header: Header = {
      caseId: draft.change.caseId,
      deviceId: head.deviceId,
      entity: draft.change.entity,
      entityId: draft.change.entityId,
      hlc,
      kind: draft.kind,
      mono: Math.round(context.mono),
      opId: draft.opId ?? newId(context.now),
      payloadDigest: digestNow(text),
      prevHash: head.hash,
      seq: head.seq + 1,
      v: OPERATION_VERSION,
      zone: context.zone,
    };
    const hash = digestNow(canonical(header));
    operations.push({ hash, header, payload: JSON.parse(text) as Payload });
    head = { ...head, seq: header.seq, hash, hlc };
  }
  return { operations, head };
}
