import {
  type ChainProblem,
  changedOnce,
  GENESIS,
  type Head,
  type Heads,
  type Operation,
  verifyChain,
} from '@/utils/ledger';
import { readDatabaseHeads } from './database/append-to-database';
import { readOperations } from './database/read-database';
import { readJournalHeads } from './journal/journal';
import { readJournal } from './journal/read-journal';
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

async function problemsOf(
  store: StoreProblem['store'],
  operations: readonly Operation[],
  heads: Heads | null,
  each: () => Promise<void> | undefined,
  changedIn: ReturnType<typeof changedOnce>,
): Promise<StoreProblem[]> {
  const gaps = gapsIn(operations);
  const chains = Map.groupBy(operations, ({ header }) => header.deviceId);
  const ends = new Map<string, Head>(heads?.chains.map((head) => [head.deviceId, head]));
  const problems: StoreProblem[] = [];
  for (const deviceId of new Set([...ends.keys(), ...chains.keys()])) {
    const chain = (chains.get(deviceId) ?? []).toSorted((a, b) => a.header.seq - b.header.seq);
    const head = ends.get(deviceId) ?? { deviceId, seq: 0, hash: GENESIS };
    for (const problem of await verifyChain(chain, head, each, changedIn)) {
      if (!isNamed(problem, deviceId, gaps)) problems.push({ store, deviceId, ...problem });
    }
  }
  return problems;
}

/**
 * Walks every device's chain from its start to its head, in both stores; an empty list means that all
 * of it holds, but for what the record says is lost. A store that cannot be read is left out.
 * `progress` is called before every entry.
 */
export async function verify(
  progress?: (done: number, total: number) => Promise<void> | undefined,
): Promise<StoreProblem[]> {
  const problems: StoreProblem[] = [];
  const both = stores().database === null && stores().journal === null;
  const changedIn = changedOnce();
  let done = 0;
  const each = (count: number) => () => progress?.(done++, both ? count * 2 : count);
  if (stores().database === null) {
    const { heads } = await readDatabaseHeads();
    const operations = await readOperations();
    problems.push(
      ...(await problemsOf('database', operations, heads, each(operations.length), changedIn)),
    );
  }
  if (stores().journal === null) {
    const { operations } = await readJournal();
    const heads = await readJournalHeads();
    problems.push(
      ...(await problemsOf('journal', operations, heads, each(operations.length), changedIn)),
    );
  }
  return problems;
}
