import { sha256 } from './digest';
import { canonical } from './json';
import { GENESIS, type Operation } from './operation';

export type ChainFault =
  | 'gap'
  | 'out_of_order'
  | 'broken_link'
  | 'header_changed'
  | 'payload_changed'
  | 'foreign_device';

export interface ChainProblem {
  readonly seq: number;
  readonly fault: ChainFault;
}

/** True when header and payload are what was sealed. A purged payload (null) is fine. */
export async function isIntact(operation: Operation): Promise<ChainFault | null> {
  if ((await sha256(canonical(operation.header))) !== operation.hash) return 'header_changed';
  if (operation.payload === null) return null;
  const digest = await sha256(canonical(operation.payload));
  return digest === operation.header.payloadDigest ? null : 'payload_changed';
}

/** Walks one device's chain in the order given and names every place where it does not hold. */
export async function verifyChain(operations: readonly Operation[]): Promise<ChainProblem[]> {
  const problems: ChainProblem[] = [];
  let seq = 0;
  let hash = GENESIS;
  const deviceId = operations[0]?.header.deviceId;
  for (const operation of operations) {
    const { header } = operation;
    const report = (fault: ChainFault) => problems.push({ seq: header.seq, fault });
    if (header.deviceId !== deviceId) report('foreign_device');
    else if (header.seq <= seq) report('out_of_order');
    else if (header.seq > seq + 1) report('gap');
    else if (header.prevHash !== hash) report('broken_link');
    const fault = await isIntact(operation);
    if (fault) report(fault);
    seq = header.seq;
    hash = operation.hash;
  }
  return problems;
}
