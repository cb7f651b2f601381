import Dexie from 'dexie';
import type { Head } from '@/utils/ledger';
import { database } from '../database/database';
import { heldBy } from '../journal/held-by';
import { readJournalHeads } from '../journal/journal';
import { readKeys } from '../journal/local-area';
import { STEP_LIMIT, withLimit } from '../time-limit';

/** For each device how many of its entries the record knows to be lost. */
async function knownLost(): Promise<Map<string, number>> {
  const lost = new Map<string, number>();
  for (const { fields } of await database().view('gap').toArray()) {
    const device = String(fields.deviceId);
    lost.set(device, (lost.get(device) ?? 0) + Number(fields.lost));
  }
  return lost;
}

function countInDatabase({ deviceId }: Head): Promise<number> {
  return database()
    .operations.where('[header.deviceId+header.seq]')
    .between([deviceId, Dexie.minKey], [deviceId, Dexie.maxKey])
    .count();
}

/**
 * Equal heads do not show a hole further back, as a torn log of storage.local can leave. Counting
 * is cheap and does; what is damaged without being gone is found by `verify`.
 */
export async function isComplete(): Promise<boolean> {
  const heads = await readJournalHeads();
  const chains = heads?.chains ?? [];
  const held = heldBy(await readKeys());
  const lost = await withLimit(knownLost(), STEP_LIMIT);
  const known = new Set(chains.map(({ deviceId }) => deviceId));
  if ([...held.keys()].some((deviceId) => !known.has(deviceId))) return false;
  for (const head of chains) {
    const wanted = head.seq - (lost.get(head.deviceId) ?? 0);
    if ((held.get(head.deviceId) ?? 0) < wanted) return false;
    if ((await withLimit(countInDatabase(head), STEP_LIMIT)) < wanted) return false;
  }
  return true;
}
