import fc from 'fast-check';

export const SAMPLES = 12;

/** Without what only looks around: it matches more, and those that count are asked again. */
function withoutLooks(source: string): string {
  let bare = '';
  for (let at = 0; at < source.length; at += 1) {
    if (source.startsWith('\\b', at)) at += 1;
    else if (/^\(\?<?[=!]/.test(source.slice(at, at + 4))) at = endOfGroup(source, at);
    else if (source[at] === '\\') bare += source.slice(at, ++at + 1);
    else if (source[at] === '[') {
      const end = /^\[(?:[^\]\\]|\\.)*\]/.exec(source.slice(at))?.[0] ?? '[';
      bare += end;
      at += end.length - 1;
    } else if (source[at] !== '^' && source[at] !== '$') bare += source[at];
  }
  return bare;
}

function endOfGroup(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '(') depth += 1;
    else if (source[at] === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return source.length;
}

const around = fc.constantFrom('', ' ', '请', ' the ', '，', 'within ');

/** Texts that the expression matches, made from the expression. */
export function matchesOf(expression: RegExp): string[] {
  // What repeats a sign that parts a date.
  const source = withoutLooks(expression.source).replace(/\\[1-9]/g, '[-/.]');
  const inside = fc.stringMatching(
    new RegExp(`^(?:${source})$`, expression.flags.replace(/[gi]/g, '')),
  );
  const made = fc.sample(
    fc.tuple(around, inside, around).map((parts) => parts.join('')),
    { numRuns: SAMPLES, seed: 1 },
  );
  return made.filter((text) => text.search(expression) >= 0);
}
