import { digestNow } from './digest-now';
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

/** Null for what is not JSON at all: a garbled row. */
function digestOf(value: unknown): string | null {
  let text: string;
  try {
    text = canonical(value);
  } catch {
    return null;
  }
  return digestNow(text);
}

/** What of an operation is no longer as it was sealed. A purged payload (null) is fine. */
export function changedPart(operation: Operation): ChainFault | null {
  if (digestOf(operation.header) !== operation.hash) return 'header_changed';
  if (operation.payload === null) return null;
  const digest = digestOf(operation.payload);
  return digest === operation.header.payloadDigest ? null : 'payload_changed';
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

interface Steps {
  /** Called before every entry, for whoever shows how far it is. */
  readonly each?: () => Promise<void> | undefined;
  /** What of an entry is not as it was sealed. */
  readonly changedIn?: typeof changedPart;
}

/**
 * Walks one device's chain in the order given and names every place where it does not hold.
 * Without the `head` a chain that lost its end looks whole.
 */
export async function verifyChain(
  operations: readonly Operation[],
  head?: Pick<Head, 'deviceId' | 'seq' | 'hash'>,
  { each, changedIn = changedPart }: Steps = {},
): Promise<ChainProblem[]> {
  const problems: ChainProblem[] = [];
  let end: End = { seq: 0, hash: GENESIS };
  const deviceId = head?.deviceId ?? operations[0]?.header?.deviceId ?? '';
  for (const operation of operations) {
    // Waited for only where there is something to wait for: that alone takes longer than the rest.
    const pause = each?.();
    if (pause) await pause;
    const changed = changedIn(operation);
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
