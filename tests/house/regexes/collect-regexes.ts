import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../cruise';

export interface Found {
  readonly where: string;
  readonly regex: RegExp;
}

const sources = () =>
  globSync('{entrypoints,components,utils}/**/*.{ts,tsx}', { cwd: ROOT }).map((file) => ({
    file: file.replaceAll('\\', '/'),
    text: readFileSync(join(ROOT, file), 'utf8'),
  }));

/** Every literal in the sources. */
export function literals(): Found[] {
  return sources().flatMap(({ file, text }) => {
    const found: Found[] = [];
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        const regex = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
        found.push({ where: `${file}:${line}`, regex });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}

/** Files that make regexes from text. */
export function filesWithMade(): string[] {
  return sources()
    .filter(({ text }) => /\bRegExp\(/.test(text))
    .map(({ file }) => file);
}

/** Notes every regex that product code makes while `work` runs, with the file that made it. */
export async function made(work: () => Promise<void>): Promise<Found[]> {
  const Native = globalThis.RegExp;
  const seen = new Map<string, Found>();
  const note = (regex: RegExp): RegExp => {
    const [, , , caller = ''] = (new Error().stack ?? '').split('\n');
    const where = /\b(?:utils|components|entrypoints)\/[\w./-]+/.exec(caller)?.[0];
    if (where) seen.set(`${where} ${regex}`, { where, regex });
    return regex;
  };
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, args, own) => note(Reflect.construct(target, args, own) as RegExp),
    apply: (target, _, args) => note(Reflect.construct(target, args) as RegExp),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Native;
  }
  return [...seen.values()];
}

/** A few times a few is still a count. */
const FEW = 4;

/** Nothing repeats without end, nor a repetition often: the steps from one place are counted. */
export function isBounded(source: string): boolean {
  const bare = source.replace(/\\./gs, 'x').replace(/\[(?:[^\]])*\]/g, 'x');
  if (/[*+]|\{\d+,\}/.test(bare)) return false;
  const open: boolean[] = [];
  let inside = false;
  for (let at = 0; at < bare.length; at++) {
    const mark = bare[at];
    if (mark === '(') {
      open.push(inside);
      inside = false;
    } else if (mark === ')') {
      const times = /^\{(?:\d+,)?(\d+)\}/.exec(bare.slice(at + 1))?.[1];
      if (inside && times !== undefined && Number(times) > FEW) return false;
      inside = (open.pop() ?? false) || inside;
    } else if (mark === '{') inside = true;
  }
  return true;
}
