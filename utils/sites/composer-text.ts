import { kindOfBox } from './composer-box';
import { attributeOf, isElement, isText, nodesIn } from './dom';

function editorText(node: Node, depth = 0): string {
  let text = '';
  for (const child of nodesIn(node)) {
    if (isText(child)) text += child.data;
    else if (isElement(child) && depth < 40) {
      if (attributeOf(child, 'contenteditable') === 'false') continue;
      if (attributeOf(child, 'data-slate-placeholder')) continue;
      if (/placeholder/i.test(attributeOf(child, 'class') ?? '')) continue;
      text += editorText(child, depth + 1);
    }
  }
  return text;
}

/** What stands in a box, without white space: editors rearrange it as they like. */
export function bareText(box: Element): string {
  const text = kindOfBox(box) === 'field' ? (box as HTMLTextAreaElement).value : editorText(box);
  return bare(text);
}

export function bare(text: string): string {
  return text.replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, '');
}

/** `after` is `before` with `inserted` put in once, at any place, and nothing else changed. */
export function isInsertedOnce(before: string, after: string, inserted: string): boolean {
  if (after.length !== before.length + inserted.length) return false;
  for (let at = after.indexOf(inserted); at >= 0; at = after.indexOf(inserted, at + 1)) {
    if (after.startsWith(before.slice(0, at)) && after.endsWith(before.slice(at))) return true;
  }
  return false;
}
