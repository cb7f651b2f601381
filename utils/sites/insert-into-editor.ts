import { closest, contains, ownerOf, rootOf, windowOf } from './dom';
import { pause } from './pause';

/** Editors take notice of a new caret a moment later; before that they drop or misplace text. */
const CARET_PAUSE = 250;

function selectionIn(editor: HTMLElement): Selection | null {
  const root = rootOf(editor) as Document & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? windowOf(editor)?.getSelection() ?? null;
}

/** The caret stays where the user left it; selected text is kept, not replaced. */
async function placeCaret(editor: HTMLElement): Promise<void> {
  const selection = selectionIn(editor);
  const active = (rootOf(editor) as Document | ShadowRoot).activeElement;
  const isPart = active !== editor && !!active && contains(editor, active);
  const node = selection?.focusNode;
  const offset = selection?.focusOffset ?? 0;
  const hasCaret = !!node && contains(editor, node);
  // A frame keeps its focus inside when it loses its own: asked for again it costs nothing.
  if (!isPart) editor.focus({ preventScroll: true });
  if ((isPart || active === editor) && hasCaret && selection?.isCollapsed) return;
  if (hasCaret) selection?.collapse(node, offset);
  else {
    selection?.selectAllChildren(editor);
    selection?.collapseToEnd();
  }
  await pause(CARET_PAUSE);
}

const FROM_USER = { bubbles: true, cancelable: true, composed: true };

/** True when the editor took the paste into its own hands. */
function paste(editor: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { ...FROM_USER, clipboardData });
  // Firefox may make an event whose clipboard nobody can read.
  if (event.clipboardData?.getData('text/plain') !== text) return false;
  return !caretHolder(editor).dispatchEvent(event);
}

function beforeInput(editor: HTMLElement, text: string): boolean {
  const event = new InputEvent('beforeinput', {
    ...FROM_USER,
    inputType: 'insertText',
    data: text,
  });
  return !caretHolder(editor).dispatchEvent(event);
}

/** A real paste or key starts at the element the caret is in. */
function caretHolder(editor: HTMLElement): Element {
  const node = selectionIn(editor)?.focusNode;
  const holder = node?.nodeType === 1 ? (node as Element) : node?.parentElement;
  return holder && contains(editor, holder) ? holder : editor;
}

/** Editors on the Slate core show typed text without believing it: a command lies to us there. */
const keepsOwnModel = (editor: HTMLElement) => !!closest(editor, '[data-slate-editor]');

/** One attempt, by the way the editor itself handles: paste, then a command, never both. */
export async function insertIntoEditor(
  editor: HTMLElement,
  line: string,
): Promise<'done' | 'refused'> {
  await placeCaret(editor);
  if (paste(editor, line)) return 'done';
  if (keepsOwnModel(editor)) return beforeInput(editor, line) ? 'done' : 'refused';
  return ownerOf(editor).execCommand('insertText', false, line) ? 'done' : 'refused';
}
