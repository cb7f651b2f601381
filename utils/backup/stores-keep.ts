/**
 * Whether every store gives this value back as it is: half characters and `__proto__` do not
 * survive, and nothing this extension writes has them. The nesting was measured before.
 */
export function storesKeep(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (Array.isArray(value)) return value.every(storesKeep);
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).every(
      ([key, item]) => key !== '__proto__' && key.isWellFormed() && storesKeep(item),
    );
  }
  return true;
}
