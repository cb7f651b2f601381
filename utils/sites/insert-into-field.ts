import { ownerOf, rootOf } from './dom';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** `type=text` inputs and text areas have a caret even when they are not focused. */
function prepare(field: Field): void {
  const untouched = (rootOf(field) as Document | ShadowRoot).activeElement !== field;
  // Also where it has it: its frame may have lost its own.
  field.focus({ preventScroll: true });
  const end = field.selectionEnd ?? field.value.length;
  // A box that was never clicked has its caret before the draft; text belongs after it.
  const caret = untouched && end === 0 ? field.value.length : end;
  field.setSelectionRange(caret, caret);
}

/**
 * execCommand is the only way that keeps the user's own undo. Where a browser refuses it, the
 * value is edited and an input event tells the framework.
 */
export function insertIntoField(field: Field, line: string): 'done' | 'too_long' {
  if (field.maxLength >= 0 && field.value.length + line.length > field.maxLength) return 'too_long';
  prepare(field);
  const before = field.value;
  const done = ownerOf(field).execCommand('insertText', false, line);
  if (done || field.value !== before) return 'done';
  const at = field.selectionEnd ?? before.length;
  field.setRangeText(line, at, at, 'end');
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: line }),
  );
  return 'done';
}
