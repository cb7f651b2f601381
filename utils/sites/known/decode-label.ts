const BASE = 36;
const LARGEST = 0x10_ff_ff;

function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 22;
  if (code >= 97 && code <= 122) return code - 97;
  return BASE;
}

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > 455; k += BASE) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}

/** RFC 3492: the letters a label stands for; null when it is no valid encoding. */
function decode(encoded: string): string | null {
  const split = encoded.lastIndexOf('-');
  const letters = split > 0 ? [...encoded.slice(0, split)].map((c) => c.codePointAt(0) ?? 0) : [];
  let code = 128;
  let at = 0;
  let bias = 72;
  for (let index = split > 0 ? split + 1 : 0; index < encoded.length; at++) {
    const before = at;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(encoded.charCodeAt(index++));
      if (digit >= BASE || !Number.isSafeInteger(digit * weight)) return null;
      at += digit * weight;
      const limit = k <= bias ? 1 : Math.min(26, k - bias);
      if (digit < limit) break;
      weight *= BASE - limit;
    }
    bias = adapt(at - before, letters.length + 1, before === 0);
    code += Math.floor(at / (letters.length + 1));
    at %= letters.length + 1;
    if (code > LARGEST) return null;
    letters.splice(at, 0, code);
  }
  return String.fromCodePoint(...letters);
}

/** `xn--…` as people see it; every other label as it is. */
export function decodeLabel(label: string): string {
  return label.startsWith('xn--') ? (decode(label.slice(4)) ?? label) : label;
}
