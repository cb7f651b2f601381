import { type ChainProblem, type Head, verifyChain } from '@/utils/ledger';
import { readHead } from './chain';
import { database } from './database';
import { asNotSaved, type NotSaved } from './errors';
import { STEP_LIMIT, withLimit } from './time-limit';

export type Health =
  | { readonly state: 'saving'; readonly head: Head }
  | { readonly state: 'not_saving'; readonly reason: NotSaved['reason'] };

/** Whether records can be kept right now; Firefox private windows, for one, cannot. */
export async function health(): Promise<Health> {
  try {
    return { state: 'saving', head: await withLimit(readHead(database()), STEP_LIMIT) };
  } catch (error) {
    return { state: 'not_saving', reason: asNotSaved(error).reason };
  }
}

/** The end of this device's chain; its deviceId stamps what this device did. */
export function deviceHead(): Promise<Head> {
  return readHead(database());
}

/** Walks every device's chain from its start; an empty list means that all of it holds. */
export async function verify(): Promise<ChainProblem[]> {
  const problems: ChainProblem[] = [];
  for (const { deviceId } of await database().heads.toArray()) {
    const chain = await database()
      .operations.where('[header.deviceId+header.seq]')
      .between([deviceId, 0], [deviceId, Number.POSITIVE_INFINITY])
      .toArray();
    problems.push(...(await verifyChain(chain)));
  }
  return problems;
}
