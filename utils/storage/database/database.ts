import Dexie, { type Table } from 'dexie';
import {
  type EntityRow,
  FOLD_VERSION,
  type Heads,
  OPERATION_VERSION,
  type Operation,
} from '@/utils/ledger';
import { type EntityName, entitySchemas } from '@/utils/model';
import { DATABASE_NAME } from './place';

type MetaRow =
  | { readonly key: 'heads'; readonly heads: Heads }
  | { readonly key: 'views'; readonly version: string };

/** IndexedDB: the operations, where their chains end, and one table of views per noun. */
export class Database extends Dexie {
  declare operations: Table<Operation, [string, number]>;
  declare meta: Table<MetaRow, MetaRow['key']>;
  /** Holds nothing; written to when the engine's log is pushed out (see recovery/scrub). */
  declare scratch: Table<string, number>;

  constructor(place: IDBFactory | null) {
    super(DATABASE_NAME, {
      chromeTransactionDurability: 'strict',
      ...(place ? { indexedDB: place } : {}),
    });
    const views = Object.fromEntries(
      Object.keys(entitySchemas).map((noun) => [
        viewName(noun as EntityName),
        viewIndexes[noun] ?? BY_CASE,
      ]),
    );
    this.version(OPERATION_VERSION).stores({
      operations: '[header.deviceId+header.seq], header.entityId',
      meta: 'key',
      scratch: '',
      ...views,
    });
    this.on('populate', (transaction) => {
      transaction.table('meta').add({ key: 'views', version: VIEWS_VERSION } satisfies MetaRow);
    });
  }

  view(noun: EntityName): Table<EntityRow, string> {
    return this.table(viewName(noun));
  }
}

/** Views folded by other rules, or for other nouns, are folded again. */
export const VIEWS_VERSION = [FOLD_VERSION, OPERATION_VERSION, ...Object.keys(entitySchemas)].join(
  ' ',
);

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
let place: IDBFactory | null = null;

/** The connection; one that failed or was closed is replaced, or it would stay broken for good. */
export function database(): Database {
  if (open?.hasFailed()) closeDatabase();
  open ??= new Database(place);
  return open;
}

/** The connection if it works. */
export function connection(): Database | null {
  return open?.isOpen() ? open : null;
}

/** From now on it is opened there. One that is being opened in such a place already goes on. */
export function moveTo(next: IDBFactory | null): void {
  if (open && !open.hasFailed() && (next === null) === (place === null)) return;
  closeDatabase();
  place = next;
}

/** Closes and forgets the connection; the next call opens it again. */
export function closeDatabase(): void {
  open?.close();
  open = null;
}
