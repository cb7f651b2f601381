/** What an operation may carry: JSON and nothing else. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * One text for one value (as RFC 8785): keys sorted by UTF-16 code units, no spaces, numbers as
 * ECMAScript prints them. Keys whose value is undefined are left out.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`);
    return `{${entries.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError('not a JSON number');
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
}

/** Lone surrogates do not survive every store, so they are replaced before anything is hashed. */
export function wellFormed(value: unknown): Json {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map((item) => wellFormed(item));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => [key.toWellFormed(), wellFormed(item)]),
    );
  }
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new TypeError('not a JSON value');
}
