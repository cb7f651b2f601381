/**
 * Whether two values have one canonical text, for far less than writing it. False also where they
 * may have: other order of keys, `undefined` beside nothing.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b) || (a as Fields).length !== (b as Fields).length)
    return false;
  const keys = Object.keys(a);
  const others = Object.keys(b);
  if (keys.length !== others.length) return false;
  return keys.every(
    (key, at) => key === others[at] && sameValue((a as Fields)[key], (b as Fields)[key]),
  );
}

type Fields = Readonly<Record<string, unknown>>;
