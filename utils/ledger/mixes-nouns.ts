import type { Operation } from './operation';

/**
 * One id stands for one record of one noun: ids are drawn by chance, so only a forged entry says
 * otherwise, and it could make a record vanish behind another.
 */
export function mixesNouns(...sets: readonly (readonly Operation[])[]): boolean {
  const nouns = new Map<string, string>();
  for (const { header } of sets.flat()) {
    const known = nouns.get(header.entityId);
    if (known !== undefined && known !== header.entity) return true;
    nouns.set(header.entityId, header.entity);
  }
  return false;
}
