import type { EntityRow, Operation } from '@/utils/ledger';
import type { EntityName } from '@/utils/model';
import { foldRows } from '../database/fold-rows';

/** Folded records without a database: what one context has heard of, and whom to tell. */
export class Memory {
  readonly #about = new Map<string, Map<string, Operation>>();
  readonly #rows = new Map<string, Map<string, EntityRow>>();
  readonly #listeners = new Set<() => void>();

  /** Adding what is there already changes nothing. */
  add(operations: readonly Operation[]): void {
    const touched = new Set<string>();
    for (const operation of operations) {
      const { entityId } = operation.header;
      const about = this.#about.get(entityId) ?? new Map<string, Operation>();
      if (about.has(operation.hash)) continue;
      this.#about.set(entityId, about.set(operation.hash, operation));
      touched.add(entityId);
    }
    const folded = foldRows([...touched].map((id) => [...(this.#about.get(id)?.values() ?? [])]));
    for (const row of folded.rows) this.#view(row.entity).set(row.entityId, row);
    for (const { entity, entityId } of folded.gone) this.#view(entity).delete(entityId);
    if (touched.size > 0) this.#tell();
  }

  clear(): void {
    this.#about.clear();
    this.#rows.clear();
    this.#tell();
  }

  all(noun: EntityName): EntityRow[] {
    return [...this.#view(noun).values()];
  }

  one(noun: EntityName, id: string): EntityRow | undefined {
    return this.#view(noun).get(id);
  }

  /** Everything heard of, for an export when no store answers any more. */
  operations(): Operation[] {
    return [...this.#about.values()].flatMap((about) => [...about.values()]);
  }

  onChanged(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #view(noun: string): Map<string, EntityRow> {
    const rows = this.#rows.get(noun) ?? new Map<string, EntityRow>();
    this.#rows.set(noun, rows);
    return rows;
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
