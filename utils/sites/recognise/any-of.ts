/** One expression for any of these, in either case. */
export const anyOf = (...parts: readonly (string | RegExp)[]): RegExp =>
  new RegExp(parts.map((part) => (typeof part === 'string' ? part : part.source)).join('|'), 'i');
