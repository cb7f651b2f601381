import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface Word {
  file: string;
  line: number;
  text: string;
  /** Where it stands: in an expression, between tags, or as the value of this attribute. */
  place: 'value' | 'tags' | { attribute: string };
}

export interface Template {
  head: string;
  tail: string;
}

const sourceFiles = (folder: string) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('catalogues'))
    .map((name) => `${folder}/${name}`);

/** Every string in the sources of some folders, comments left out. */
export function readSourceWords(folders: readonly string[]) {
  const words: Word[] = [];
  const templates: Template[] = [];
  for (const file of folders.flatMap(sourceFiles)) {
    const source = ts.createSourceFile(
      file,
      readFileSync(`${root}${file}`, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
      file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    );
    collect(source, file, words, templates);
  }
  return { words, templates };
}

function collect(source: ts.SourceFile, file: string, words: Word[], templates: Template[]) {
  const add = (node: ts.Node, text: string, place: Word['place']) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    words.push({ file, line, text, place });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && node.text.trim() !== '') add(node, node.text.trim(), 'tags');
    if (ts.isStringLiteralLike(node)) add(node, node.text, placeOf(node));
    if (ts.isTemplateExpression(node)) {
      templates.push({
        head: node.head.text,
        tail: node.templateSpans.at(-1)?.literal.text ?? '',
      });
      for (const part of [node.head, ...node.templateSpans.map(({ literal }) => literal)]) {
        add(part, part.text, 'value');
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

function placeOf(node: ts.StringLiteralLike): Word['place'] {
  const parent = ts.isJsxExpression(node.parent) ? node.parent.parent : node.parent;
  if (ts.isJsxAttribute(parent)) return { attribute: parent.name.getText() };
  return ts.isJsxElement(parent) ? 'tags' : 'value';
}
