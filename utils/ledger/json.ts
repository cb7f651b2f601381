/** What an operation may carry: JSON and nothing else. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A value that no operation can carry. */
export class NotJson extends TypeError {
  override name = 'NotJson';
}

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
  if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value)))
    throw new NotJson(String(value));
  const text = JSON.stringify(value);
  if (text === undefined) throw new NotJson(typeof value);
  return text;
}

/**
 * What every store and parser gives back unchanged: lone surrogates are replaced and `__proto__`
 * is left out before anything is hashed.
 */
export function wellFormed(value: unknown): Json {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map((item) => wellFormed(item));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key, item]) => item !== undefined && key !== '__proto__')
        .map(([key, item]) => [key.toWellFormed(), wellFormed(item)]),
    );
  }
  if (value === null || typeof value === 'boolean') return value;
  // JSON has no negative zero: what is hashed must be what is read back.
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value;
  throw new NotJson(typeof value);
}
