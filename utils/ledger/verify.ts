import { sha256 } from './digest';
import { canonical } from './json';
import { GENESIS, type Head, type Header, type Operation } from './operation';

export type ChainFault =
  | 'gap'
  | 'out_of_order'
  | 'broken_link'
  | 'header_changed'
  | 'payload_changed'
  | 'foreign_device'
  /** The chain ends before the head, or goes on behind it. */
  | 'cut_off'
  | 'past_end';

export interface ChainProblem {
  readonly seq: number;
  readonly fault: ChainFault;
}

/** Null for what is not JSON at all: a garbled row. A digest that fails says nothing about the row. */
async function digestOf(value: unknown): Promise<string | null> {
  let text: string;
  try {
    text = canonical(value);
  } catch {
    return null;
  }
  return sha256(text);
}

/** What of an operation is no longer as it was sealed. A purged payload (null) is fine. */
export async function changedPart(operation: Operation): Promise<ChainFault | null> {
  if ((await digestOf(operation.header)) !== operation.hash) return 'header_changed';
  if (operation.payload === null) return null;
  const digest = await digestOf(operation.payload);
  return digest === operation.header.payloadDigest ? null : 'payload_changed';
}

/** Digests are asked for so many entries at once: one by one, most of the time is waiting for threads. */
const AT_ONCE = 256;

async function* lookedAt(operations: readonly Operation[]) {
  for (let first = 0; first < operations.length; first += AT_ONCE) {
    const part = operations.slice(first, first + AT_ONCE);
    const changes = await Promise.all(part.map(changedPart));
    for (const [at, operation] of part.entries()) yield { operation, changed: changes[at] ?? null };
  }
}

interface End {
  readonly seq: number;
  readonly hash: string;
}

function misplaced(header: Header, after: End, deviceId: string): ChainFault | null {
  if (header.deviceId !== deviceId) return 'foreign_device';
  if (header.seq <= after.seq) return 'out_of_order';
  if (header.seq > after.seq + 1) return 'gap';
  return header.prevHash === after.hash ? null : 'broken_link';
}

function wrongEnd(end: End, head: End): ChainProblem | null {
  if (end.seq < head.seq) return { seq: head.seq, fault: 'cut_off' };
  if (end.seq > head.seq) return { seq: head.seq + 1, fault: 'past_end' };
  return end.hash === head.hash ? null : { seq: head.seq, fault: 'broken_link' };
}

/**
 * Walks one device's chain in the order given and names every place where it does not hold.
 * Without the `head` a chain that lost its end looks whole. `each` is awaited before every entry,
 * for whoever shows how far it is.
 */
export async function verifyChain(
  operations: readonly Operation[],
  head?: Pick<Head, 'deviceId' | 'seq' | 'hash'>,
  each?: () => Promise<void> | undefined,
): Promise<ChainProblem[]> {
  const problems: ChainProblem[] = [];
  let end: End = { seq: 0, hash: GENESIS };
  const deviceId = head?.deviceId ?? operations[0]?.header?.deviceId ?? '';
  for await (const { operation, changed } of lookedAt(operations)) {
    await each?.();
    const { header, hash } = operation;
    if (changed === 'header_changed') {
      // Nothing the header says can be trusted, so it keeps the place at which it was found.
      end = { seq: end.seq + 1, hash };
      problems.push({ seq: end.seq, fault: changed });
      continue;
    }
    const fault = misplaced(header, end, deviceId);
    if (fault) problems.push({ seq: header.seq, fault });
    if (fault === 'foreign_device' || fault === 'out_of_order') continue;
    if (changed) problems.push({ seq: header.seq, fault: changed });
    end = { seq: header.seq, hash };
  }
  const wrong = head && wrongEnd(end, head);
  return wrong ? [...problems, wrong] : problems;
}
