import { focusedBox } from './box-at';
import { isReadOnly, kindOfBox } from './composer-box';
import { bare, bareText, isInsertedOnce } from './composer-text';
import { isConnected, ownerOf, tagOf } from './dom';
import { insertIntoEditor } from './insert-into-editor';
import { insertIntoField } from './insert-into-field';
import { pause } from './pause';
import { plainTools, type Tools } from './tools';

export interface Insertion {
  readonly outcome: 'inserted' | 'failed';
  readonly reason?:
    | 'no_box'
    | 'read_only'
    | 'composing'
    | 'too_long'
    | 'refused'
    | 'not_verified'
    | 'empty';
}

/** Frameworks that do not believe a change take it back within this time. */
const SETTLE = 400;

const failed = (reason: NonNullable<Insertion['reason']>): Insertion => ({
  outcome: 'failed',
  reason,
});

/** Some boxes take notice only when a key is let go: one without a name, as phone keyboards send. */
function letGo(box: Element): void {
  const keyup = { key: 'Unidentified', keyCode: 229, bubbles: true, composed: true };
  box.dispatchEvent(new KeyboardEvent('keyup', keyup));
}

/**
 * Puts a text at the caret, keeps the draft, sends nothing. One attempt, then a look after a
 * wait: what is still there exactly once counts; anything else is told, never tried again.
 */
export async function insertText(
  composer: Element | null,
  text: string,
  tools: Tools = plainTools,
): Promise<Insertion> {
  if (!composer || !isConnected(composer)) return failed('no_box');
  if (bare(text) === '') return failed('empty');
  if (isReadOnly(composer)) return failed('read_only');
  if (tools.isComposing?.(ownerOf(composer))) return failed('composing');
  const before = bareText(composer);
  // Only a text area keeps line ends: elsewhere they would be lost, or send what stands there.
  const line = tagOf(composer) === 'textarea' ? text : text.replace(/[^\S\n]{0,9}\n\s*/g, ' ');
  try {
    const tried =
      kindOfBox(composer) === 'field'
        ? insertIntoField(composer as HTMLTextAreaElement, line)
        : await insertIntoEditor(composer as HTMLElement, line);
    if (tried !== 'done') return failed(tried);
    letGo(composer);
  } catch {
    return failed('refused');
  }
  await pause(SETTLE);
  // Some boxes make way for another one when they are written in.
  const box = isConnected(composer) ? composer : focusedBox(ownerOf(composer), tools);
  return box && isInsertedOnce(before, bareText(box), bare(text))
    ? { outcome: 'inserted' }
    : failed('not_verified');
}
