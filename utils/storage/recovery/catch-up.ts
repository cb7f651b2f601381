import {
  type Heads,
  intact,
  type Operation,
  ownHead,
  sameHeads,
  withOwnHead,
} from '@/utils/ledger';
import { appendToDatabase, readAbout } from '../database/append-to-database';
import { database } from '../database/database';
import { appendToJournal } from '../journal/journal';
import { entryKey } from '../journal/journal-keys';
import { readLocal } from '../journal/local-area';
import { parseEntry } from '../journal/read-journal';
import { STEP_LIMIT, withLimit } from '../time-limit';

/** More than this is left to a recovery, which writes in batches. */
const MOST = 512;

async function fromJournal(keys: readonly string[]): Promise<unknown[]> {
  const found = await readLocal([...keys]);
  return keys.map((key) => parseEntry(found[key]));
}

/** The operations between two heads of one device, if each names the one before it; else null. */
async function between(
  shorter: Heads,
  longer: Heads,
  read: (deviceId: string, seqs: readonly number[]) => Promise<readonly unknown[]>,
): Promise<Operation[] | null> {
  const [from, to] = [ownHead(shorter), ownHead(longer)];
  const seqs = Array.from({ length: to.seq - from.seq }, (_, i) => from.seq + 1 + i);
  const entries = await withLimit(read(to.deviceId, seqs), STEP_LIMIT);
  const operations = (await Promise.all(entries.map(intact))).filter((one) => one !== null);
  let hash = from.hash;
  for (const operation of operations) {
    if (operation.header.prevHash !== hash) return null;
    hash = operation.hash;
  }
  return operations.length === seqs.length && hash === to.hash ? operations : null;
}

/**
 * The usual difference after a crash or a power cut: one store stops a little short of the other on
 * the same chain. The links prove that what lies between the two heads is all it lacks, so nothing
 * else has to be read. Null when it is anything more than that.
 */
export async function catchUp(
  journal: Heads,
  stored: Heads,
): Promise<{ readonly intoJournal: number; readonly intoDatabase: number } | null> {
  const [ahead, behind] = [ownHead(journal).seq, ownHead(stored).seq];
  const own = ownHead(stored);
  const sameButOwn = sameHeads(withOwnHead(journal, own), withOwnHead(stored, own));
  if (!sameButOwn || ahead === behind || Math.abs(ahead - behind) > MOST) return null;
  if (ahead > behind) {
    const lacking = await between(stored, journal, (deviceId, seqs) =>
      fromJournal(seqs.map((seq) => entryKey(deviceId, seq))),
    );
    if (!lacking) return null;
    const about = await readAbout(lacking.map(({ header }) => header.entityId));
    await appendToDatabase(lacking, about, stored, journal);
    return { intoJournal: 0, intoDatabase: lacking.length };
  }
  const lacking = await between(journal, stored, (deviceId, seqs) =>
    database().operations.bulkGet(seqs.map((seq) => [deviceId, seq] as [string, number])),
  );
  if (!lacking) return null;
  await withLimit(appendToJournal(lacking, stored), STEP_LIMIT);
  return { intoJournal: lacking.length, intoDatabase: 0 };
}
