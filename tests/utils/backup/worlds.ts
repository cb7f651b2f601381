import fc from 'fast-check';
import { type Backup, writeBackup } from '@/utils/backup';
import type { Change, Operation } from '@/utils/ledger';
import { Writer } from '../ledger/writer';

export const LATER = Date.UTC(2026, 10, 22, 12, 0);

/** One step of a small world: who writes what about which record. */
interface Step {
  readonly who: number;
  readonly record: number;
  readonly kind: Change['kind'];
  readonly text: string;
  readonly knows: boolean;
}

const text = fc.oneof(
  { weight: 8, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '=1+1',
      '"],"operations":[',
      '\ud83d',
      '__proto__',
      '长'.repeat(9000),
    ),
  },
);

export const steps = fc.array(
  fc.record<Step>({
    who: fc.nat(1),
    record: fc.nat(3),
    kind: fc.constantFrom('create', 'update', 'update', 'supersede', 'delete'),
    text,
    knows: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
);

const idOf = (record: number) => `${record}`.repeat(32);

export interface World {
  readonly writers: readonly Writer[];
  readonly backup: Backup;
}

/** Two devices with a chain each; record 0 is a case, the others are notes in it. */
export async function worldOf(all: readonly Step[]): Promise<World> {
  const writers = [new Writer('a'), new Writer('b')];
  const last = new Map<number, string>();
  for (const { who, record, kind, text: said, knows } of all) {
    const writer = writers[who] ?? new Writer('a');
    writer.now += 1000;
    const seen = last.get(record);
    const change: Change = {
      entity: record === 0 ? 'case' : 'note',
      entityId: idOf(record),
      caseId: idOf(0),
      kind,
      fields: kind === 'delete' ? {} : { [record === 0 ? 'creditor' : 'text']: said, at: 1 },
      seen: knows && seen ? { text: [seen], creditor: [seen], at: [seen] } : {},
    };
    last.set(record, (await writer.one(change)).header.opId);
  }
  return { writers, backup: backupOf(writers) };
}

export function backupOf(writers: readonly Writer[]): Backup {
  return {
    operations: writers.flatMap(({ chain }) => chain),
    heads: writers.map(({ head }) => head),
    preferences: { locale: 'zh-TW', used: { 'ask.plan': 3 } },
  };
}

export async function textOf(backup: Backup): Promise<string> {
  return joined(await writeBackup(backup));
}

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The pieces of a file as one text. */
export function joined(pieces: readonly Uint8Array<ArrayBuffer>[]): string {
  const decoder = new TextDecoder();
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join('');
}

/** The same text with every digest of the manifest right, whatever stands in the sections. */
export async function resealed(change: (operations: Operation[]) => unknown[], backup: Backup) {
  const operations = change(structuredClone([...backup.operations])) as Operation[];
  return textOf({ ...backup, operations });
}
