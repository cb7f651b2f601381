interface Scan {
  readonly depth: number;
  /** Values, roughly: brackets and commas. */
  readonly pieces: number;
  /** The text ends before what it opened is closed. */
  readonly open: boolean;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** What parsing this text would build, found without building it. */
export function scanJson(text: string): Scan {
  let [depth, deepest, pieces, inside] = [0, 0, 0, false];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inside) {
      if (code === BACKSLASH) i++;
      else if (code === QUOTE) inside = false;
    } else if (code === QUOTE) inside = true;
    else if (code === 0x5b || code === 0x7b) {
      depth++;
      pieces++;
      if (depth > deepest) deepest = depth;
    } else if (code === 0x5d || code === 0x7d) depth--;
    else if (code === 0x2c) pieces++;
  }
  return { depth: deepest, pieces, open: inside || depth > 0 };
}
