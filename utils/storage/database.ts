import Dexie, { type EntityTable, type Table } from 'dexie';
import { type EntityRow, type Head, OPERATION_VERSION, type Operation } from '@/utils/ledger';
import { type EntityName, entitySchemas } from '@/utils/model';

interface MetaRow {
  readonly key: 'device';
  readonly deviceId: string;
  readonly schemaVersion: number;
}

/** IndexedDB: the operations, where the chain ends, and one table of views per noun. */
export class Database extends Dexie {
  declare operations: Table<Operation, [string, number]>;
  declare heads: EntityTable<Head, 'deviceId'>;
  declare meta: EntityTable<MetaRow, 'key'>;

  constructor() {
    super('reprieve', { chromeTransactionDurability: 'strict' });
    const views = Object.fromEntries(
      Object.keys(entitySchemas).map((noun) => [
        viewName(noun as EntityName),
        viewIndexes[noun] ?? BY_CASE,
      ]),
    );
    this.version(OPERATION_VERSION).stores({
      operations: '[header.deviceId+header.seq], header.entityId, header.caseId',
      heads: 'deviceId',
      meta: 'key',
      ...views,
    });
  }

  view(noun: EntityName): Table<EntityRow, string> {
    return this.table(viewName(noun));
  }
}

const BY_CASE = 'entityId, caseId';

const viewIndexes: Readonly<Record<string, string>> = {
  conversation: `${BY_CASE}, [fields.place.origin+fields.place.path], fields.startedAt`,
  message: `${BY_CASE}, [fields.conversationId+fields.position]`,
  reminder: `${BY_CASE}, fields.at`,
  note: `${BY_CASE}, fields.at`,
};

function viewName(noun: EntityName): string {
  return `view_${noun}`;
}

export function isKnownNoun(entity: string): entity is EntityName {
  return Object.hasOwn(entitySchemas, entity);
}

let open: Database | null = null;

/** The connection; one that failed or was closed is replaced, or it would stay broken for good. */
export function database(): Database {
  if (open?.hasFailed()) closeDatabase();
  open ??= new Database();
  return open;
}

/** Closes and forgets the connection; the next call opens it again. */
export function closeDatabase(): void {
  open?.close();
  open = null;
}
