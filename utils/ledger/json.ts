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
  return isInOrder(value) ? JSON.stringify(value) : written(value);
}

/** Plain JSON whose keys stand as they are written: the engine's own text of it is the canonical one. */
function isInOrder(value: unknown): boolean {
  if (typeof value === 'string' || value === null || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return areInOrder(value);
  if (!isPlain(value)) return false;
  let before = '';
  for (const key of Object.keys(value)) {
    if (key < before || !isInOrder((value as Fields)[key])) return false;
    before = key;
  }
  return true;
}

/** Holes too are looked at, which `every` leaves out. */
function areInOrder(values: readonly unknown[]): boolean {
  for (const value of values) if (!isInOrder(value)) return false;
  return true;
}

/** Not a date or the like, of which JSON has another text. Asked so that another frame's are known. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function written(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map((item) => written(item ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object') return fieldsOf(value as Fields);
  if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value)))
    throw new NotJson(String(value));
  const text = JSON.stringify(value);
  if (text === undefined) throw new NotJson(typeof value);
  return text;
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: Fields): string {
  let text = '';
  for (const key of sorted(Object.keys(value))) {
    const item = value[key];
    if (item !== undefined) text += `${text ? ',' : '{'}${named(key)}${written(item)}`;
  }
  return text ? `${text}}` : '{}';
}

const MOST_NAMES = 500;
const names = new Map<string, string>();

/** The same few names come again in every operation. */
function named(key: string): string {
  const known = names.get(key);
  if (known !== undefined) return known;
  const name = `${quoted(key)}:`;
  if (names.size < MOST_NAMES) names.set(key, name);
  return name;
}

/** Whatever JSON may escape: quotes, backslashes, control characters, halves of a character. */
const UNUSUAL = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

/** As `JSON.stringify`, which for a short text costs more than looking at it. */
function quoted(text: string): string {
  return UNUSUAL.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** Up to so many, inserting each in its place is quicker than what the engine does for any length. */
const FEW = 24;

function sorted(keys: string[]): string[] {
  if (keys.length > FEW) return keys.sort();
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i] as string;
    let at = i;
    for (; at > 0 && (keys[at - 1] as string) > key; at--) keys[at] = keys[at - 1] as string;
    keys[at] = key;
  }
  return keys;
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
