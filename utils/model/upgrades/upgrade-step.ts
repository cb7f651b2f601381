/** What one operation wrote: its fields, and for each the operations its author had seen. */
export interface Written {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly seen: Readonly<Record<string, readonly string[]>>;
}

/**
 * How data written by one schema version reads in the next. A step is frozen once released: it keeps
 * its own copies of the names and values it needs and imports nothing that may change later.
 */
export type UpgradeStep = (entity: string, written: Written) => Written;
