import { type EntityRow, parseTimestamp } from '@/utils/ledger';
import { type EntityName, entitySchemas } from '@/utils/model';
import { listFiles } from './attachments/files';
import { type Inspection, inspect } from './inspect';
import { isQuarantined } from './journal/journal-keys';
import { readKeys, readLocal } from './journal/local-area';
import { firstViews } from './views/current-views';

/** One kind of thing that is kept. */
export interface Part {
  readonly name: EntityName | 'operations' | 'files' | 'aside' | 'drafts' | 'preferences';
  readonly count: number;
  /** Null where nobody knows. */
  readonly bytes: number | null;
  readonly lastWrite: number | null;
}

export interface Stored {
  readonly parts: readonly Part[];
  readonly stores: Pick<Inspection, 'database' | 'journal'>;
}

/** Everything that is kept on this device, part by part: for the screen that shows it. */
export async function stored(): Promise<Stored> {
  const { database, journal } = await inspect();
  const views = await firstViews();
  const nouns: Part[] = [];
  for (const name of Object.keys(entitySchemas) as EntityName[])
    nouns.push(partOf(name, await views.all(name)));
  const keys = await readKeys().catch(() => []);
  const operations: Part = {
    name: 'operations',
    count: database.entries ?? journal.entries ?? 0,
    bytes: journal.bytes,
    lastWrite: database.lastWrite ?? journal.lastWrite,
  };
  const others = [
    await valuesAt('aside', keys.filter(isQuarantined)),
    await valuesAt(
      'drafts',
      keys.filter((key) => key.startsWith('draft:')),
    ),
    await valuesAt(
      'preferences',
      keys.filter((key) => key === 'preferences'),
    ),
  ];
  return {
    parts: [...nouns, operations, await filesPart(), ...others],
    stores: { database, journal },
  };
}

const sizeOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

function partOf(name: EntityName, rows: readonly EntityRow[]): Part {
  const last = rows
    .map(({ updatedHlc }) => updatedHlc)
    .sort()
    .at(-1);
  return {
    name,
    count: rows.length,
    bytes: rows.reduce((sum, { fields }) => sum + sizeOf(fields), 0),
    lastWrite: last ? parseTimestamp(last).ms : null,
  };
}

async function filesPart(): Promise<Part> {
  const files = await listFiles().catch(() => []);
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return { name: 'files', count: files.length, bytes, lastWrite: null };
}

async function valuesAt(name: Part['name'], keys: readonly string[]): Promise<Part> {
  const values = keys.length > 0 ? await readLocal([...keys]) : {};
  return { name, count: keys.length, bytes: sizeOf(values), lastWrite: null };
}
