/** Kinds a caller asks for; entries carried over from another chain may be of any kind. */
export type ChangeKind = 'create' | 'update' | 'supersede' | 'delete' | 'undo';

/** What a caller asks for; sealing gives it its place in the chain. A null field value clears it. */
export interface Change {
  readonly entity: string;
  readonly entityId: string;
  readonly caseId: string | null;
  readonly kind: ChangeKind;
  readonly fields: Readonly<Record<string, unknown>>;
  /** For each field, the operations whose values the editor had in front of it. */
  readonly seen?: Readonly<Record<string, readonly string[]>>;
  /** Kept when an entry is carried over from another chain, so that what names it still finds it. */
  readonly opId?: string;
}
