import {
  type ChainProblem,
  changedOnce,
  GENESIS,
  type Head,
  type Heads,
  type Operation,
  verifyChain,
} from '@/utils/ledger';
import { bothWhole } from './both-whole';
import { readDatabaseHeads } from './database/append-to-database';
import { readOperations } from './database/read-database';
import { readJournalHeads } from './journal/journal';
import { readJournal } from './journal/read-journal';
import { giveWay } from './portions';
import { stores } from './stores';

export interface StoreProblem extends ChainProblem {
  readonly store: 'journal' | 'database';
  readonly deviceId: string;
}

type Gaps = readonly { readonly deviceId: unknown; readonly at: number; readonly lost: number }[];

/** Gaps that the record itself names. */
function gapsIn(operations: readonly Operation[]): Gaps {
  return operations
    .filter(({ header }) => header.entity === 'gap')
    .flatMap(({ payload }) => (payload ? [payload.fields] : []))
    .map(({ deviceId, at, lost }) => ({ deviceId, at: Number(at), lost: Number(lost) }));
}

/** A chain with a hole shows it at the entry behind it, or at the head. */
function isNamed({ seq, fault }: ChainProblem, deviceId: string, gaps: Gaps): boolean {
  return gaps.some((gap) => {
    if (gap.deviceId !== deviceId) return false;
    const end = gap.at + gap.lost;
    return (fault === 'gap' && seq === end) || (fault === 'cut_off' && seq === end - 1);
  });
}

interface Found {
  readonly store: StoreProblem['store'];
  readonly operations: readonly Operation[];
  readonly heads: Heads | null;
}

async function readStores(): Promise<Found[]> {
  const database = async (): Promise<Found> => {
    const { heads } = await readDatabaseHeads();
    return { store: 'database', heads, operations: await readOperations() };
  };
  const journal = async (): Promise<Found> => {
    const { operations } = await readJournal();
    return { store: 'journal', heads: await readJournalHeads(), operations };
  };
  // Both at once: most of it is waiting for the browser.
  return Promise.all([
    ...(stores().database === null ? [database()] : []),
    ...(stores().journal === null ? [journal()] : []),
  ]);
}

async function problemsOf(
  found: Found,
  steps: Parameters<typeof verifyChain>[2],
): Promise<StoreProblem[]> {
  const { store, operations, heads } = found;
  const gaps = gapsIn(operations);
  const chains = Map.groupBy(operations, ({ header }) => header.deviceId);
  const ends = new Map<string, Head>(heads?.chains.map((head) => [head.deviceId, head]));
  const problems: StoreProblem[] = [];
  for (const deviceId of new Set([...ends.keys(), ...chains.keys()])) {
    const chain = (chains.get(deviceId) ?? []).toSorted((a, b) => a.header.seq - b.header.seq);
    const head = ends.get(deviceId) ?? { deviceId, seq: 0, hash: GENESIS };
    for (const problem of await verifyChain(chain, head, steps)) {
      if (!isNamed(problem, deviceId, gaps)) problems.push({ store, deviceId, ...problem });
    }
  }
  return problems;
}

type Progress = (done: number, total: number) => Promise<void> | undefined;

/** Whoever does not look on waits for nothing, but others in the same context do. */
const SLICE = 2_000;
const inSlices: Progress = (done) => (done % SLICE === 0 ? giveWay() : undefined);

/**
 * Walks every device's chain from its start to its head, in both stores; an empty list means that all
 * of it holds, but for what the record says is lost. A store that cannot be read is left out.
 * `progress` is called before every entry, and from the start again where not everything is whole.
 */
export async function verify(progress?: Progress): Promise<StoreProblem[]> {
  const { journal, database } = stores();
  const both = journal === null && database === null;
  if (both && (await bothWhole(progress).catch(() => false))) return [];
  return lookCloser(progress);
}

/** Both stores read whole, each entry by itself: what is wrong, and where. */
export async function lookCloser(progress = inSlices): Promise<StoreProblem[]> {
  const found = await readStores();
  const total = found.reduce((sum, { operations }) => sum + operations.length, 0);
  let done = 0;
  const steps = { each: () => progress(done++, total), changedIn: changedOnce() };
  const problems: StoreProblem[] = [];
  for (const one of found) problems.push(...(await problemsOf(one, steps)));
  return problems;
}
