import { type Change, GENESIS, type Head, type Operation, seal } from '@/utils/ledger';

export const NOTE = 'e'.repeat(32);
export const CASE = 'c'.repeat(32);
export const START = Date.UTC(2026, 10, 22, 9, 0);

/** A change of one note; what the tests vary comes first. */
export function change(
  kind: Change['kind'],
  fields: Change['fields'],
  seen: NonNullable<Change['seen']> = {},
): Change {
  return { entity: 'note', entityId: NOTE, caseId: CASE, kind, fields, seen };
}

/** A device with its own chain, and a wall clock that only the test turns. */
export class Writer {
  readonly chain: Operation[] = [];
  now = START;
  head: Head;

  constructor(name = 'a') {
    this.head = {
      deviceId: name.repeat(32).slice(0, 32),
      seq: 0,
      hash: GENESIS,
      hlc: null,
      epoch: 0,
    };
  }

  async write(...changes: readonly Change[]): Promise<Operation[]> {
    const { operations, head } = await seal(changes, {
      head: this.head,
      now: this.now,
      mono: this.chain.length,
      zone: 'Asia/Shanghai',
    });
    this.head = head;
    this.chain.push(...operations);
    return operations;
  }

  /** One change that makes one operation. */
  async one(written: Change): Promise<Operation> {
    const operation = (await this.write(written)).at(-1);
    if (!operation) throw new Error('nothing was sealed');
    return operation;
  }
}

export const idOf = (operation: Operation): string => operation.header.opId;
