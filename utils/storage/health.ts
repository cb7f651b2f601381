import {
  type ChainProblem,
  GENESIS,
  type Head,
  OPERATION_VERSION,
  verifyChain,
} from '@/utils/ledger';
import { readHead } from './chain';
import { closeDatabase, database } from './database';
import { asNotSaved, NotSaved } from './errors';
import { STEP_LIMIT, withLimit } from './time-limit';

export type Health =
  | { readonly state: 'saving'; readonly head: Head }
  | { readonly state: 'not_saving'; readonly reason: NotSaved['reason'] };

/** Throws when a newer version wrote here: what it meant cannot be known, so nothing is added. */
export async function refuseNewerData(): Promise<void> {
  const device = await withLimit(database().meta.get('device'), STEP_LIMIT, closeDatabase);
  if (device && device.schemaVersion > OPERATION_VERSION) throw new NotSaved('newer_data');
}

/** Whether records can be kept right now; Firefox private windows, for one, cannot. */
export async function health(): Promise<Health> {
  try {
    await refuseNewerData();
    const head = await withLimit(readHead(database()), STEP_LIMIT, closeDatabase);
    return { state: 'saving', head };
  } catch (error) {
    return { state: 'not_saving', reason: asNotSaved(error).reason };
  }
}

/** The end of this device's chain; its deviceId stamps what this device did. */
export function deviceHead(): Promise<Head> {
  return readHead(database());
}

/** Walks every device's chain from its start to its head; an empty list means that all of it holds. */
export async function verify(): Promise<ChainProblem[]> {
  const db = database();
  const [operations, heads] = [await db.operations.toArray(), await db.heads.toArray()];
  const chains = Map.groupBy(operations, ({ header }) => header.deviceId);
  const problems: ChainProblem[] = [];
  for (const deviceId of new Set([...heads.map((head) => head.deviceId), ...chains.keys()])) {
    const head = heads.find((one) => one.deviceId === deviceId);
    const chain = chains.get(deviceId) ?? [];
    problems.push(...(await verifyChain(chain, head ?? { deviceId, seq: 0, hash: GENESIS })));
  }
  return problems;
}
