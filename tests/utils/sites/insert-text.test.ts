// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findComposer, insertText, type Tools } from '@/utils/sites';
import { isInsertedOnce } from '@/utils/sites/composer-text';
import { chat, plainTools, show, TALK } from './fixtures';

type Command = (command: string, ui: boolean, text: string) => boolean;

/** happy-dom cannot edit: what a browser would do is played by the test. */
function browserDoes(command: Command): void {
  Object.assign(document, { execCommand: command });
}

function typeIntoField(text: string): boolean {
  const field = document.activeElement as HTMLTextAreaElement;
  const at = field.selectionEnd ?? 0;
  field.setRangeText(text, field.selectionStart ?? at, at, 'end');
  return true;
}

function boxOf(html: string): HTMLElement {
  const { composer } = findComposer(show(chat(TALK, html)), plainTools);
  if (!composer) throw new Error('no box in the fixture');
  return composer;
}

const field = (html: string) => boxOf(html) as HTMLTextAreaElement;

beforeEach(() => {
  vi.useFakeTimers();
  browserDoes((_, __, text) => typeIntoField(text));
});
afterEach(() => vi.useRealTimers());

async function insert(box: Element | null, text: string, tools?: Tools) {
  const result = insertText(box, text, tools);
  await vi.advanceTimersByTimeAsync(2000);
  return result;
}

describe('inserting into a field', () => {
  it('puts the text at the caret and keeps the draft', async () => {
    const box = field('<textarea></textarea>');
    box.value = '您好，谢谢';
    box.focus();
    box.setSelectionRange(3, 3);
    expect(await insert(box, '我想分期。')).toEqual({ outcome: 'inserted' });
    expect(box.value).toBe('您好，我想分期。谢谢');
  });

  it('puts it after a draft nobody has clicked into', async () => {
    const box = field('<textarea></textarea>');
    box.value = '草稿';
    box.setSelectionRange(0, 0);
    await insert(box, '一句');
    expect(box.value).toBe('草稿一句');
  });

  it('keeps selected text', async () => {
    const box = field('<textarea></textarea>');
    box.value = '草稿';
    box.focus();
    box.setSelectionRange(0, 2);
    await insert(box, '一句');
    expect(box.value).toBe('草稿一句');
  });

  it('writes the value itself where the command is refused', async () => {
    browserDoes(() => false);
    const box = field('<textarea></textarea>');
    const heard = vi.fn();
    box.addEventListener('input', heard);
    expect(await insert(box, '一句')).toEqual({ outcome: 'inserted' });
    expect(heard).toHaveBeenCalledOnce();
  });

  it('tells boxes that listen to keys only, and names no key', async () => {
    const box = field('<textarea></textarea>');
    const heard: string[] = [];
    box.addEventListener('keyup', ({ key }) => heard.push(`${key} ${box.value}`));
    await insert(box, '一句');
    expect(heard).toEqual(['Unidentified 一句']);
  });

  it('says so when the page takes the text back', async () => {
    const box = field('<textarea></textarea>');
    browserDoes((_, __, text) => {
      typeIntoField(text);
      setTimeout(() => {
        box.value = '';
      }, 50);
      return true;
    });
    expect(await insert(box, '一句')).toEqual({ outcome: 'failed', reason: 'not_verified' });
  });

  it('never calls a doubled or shortened text inserted', async () => {
    const box = field('<textarea></textarea>');
    browserDoes((_, __, text) => typeIntoField(text + text));
    expect(await insert(box, '一句')).toMatchObject({ reason: 'not_verified' });
    browserDoes((_, __, text) => typeIntoField(text.slice(1)));
    expect(await insert(box, '一句话')).toMatchObject({ reason: 'not_verified' });
  });

  it('gives the reason and changes nothing when it cannot', async () => {
    const short = field('<textarea maxlength="3"></textarea>');
    expect(await insert(short, '太长的一句')).toMatchObject({ reason: 'too_long' });
    expect(short.value).toBe('');
    expect(await insert(field('<textarea disabled></textarea>'), '一')).toMatchObject({
      reason: 'read_only',
    });
    expect(await insert(field('<textarea></textarea>'), '  ')).toMatchObject({ reason: 'empty' });
    expect(await insert(null, '一')).toMatchObject({ reason: 'no_box' });
    const gone = field('<textarea></textarea>');
    gone.remove();
    expect(await insert(gone, '一')).toMatchObject({ reason: 'no_box' });
  });

  it('leaves an input method alone', async () => {
    const box = field('<textarea></textarea>');
    const tools = { ...plainTools, isComposing: () => true };
    expect(await insert(box, '一', tools)).toEqual({ outcome: 'failed', reason: 'composing' });
  });

  it('presses no key, clicks nothing, submits nothing', async () => {
    const box = field('<form><textarea></textarea><button>发送</button></form>');
    const heard = vi.fn();
    for (const type of ['keydown', 'keypress', 'click', 'mousedown', 'submit']) {
      document.addEventListener(type, heard, { once: true });
    }
    const keys: string[] = [];
    document.addEventListener('keyup', ({ key }) => keys.push(key), { once: true });
    await insert(box, '一句');
    expect(heard).not.toHaveBeenCalled();
    expect(keys).toEqual(['Unidentified']);
  });

  it('follows a box that makes way for another one when it gets the focus', async () => {
    const box = field('<input placeholder="请输入">');
    const large = document.createElement('textarea');
    browserDoes((_, __, text) => {
      large.value = text;
      box.replaceWith(large);
      large.focus();
      return true;
    });
    expect(await insert(box, '一句')).toEqual({ outcome: 'inserted' });
  });

  it('says so when the box it went to is not the one that is there now', async () => {
    const box = field('<textarea></textarea>');
    browserDoes((_, __, text) => {
      const empty = document.createElement('textarea');
      box.value = text;
      box.replaceWith(empty);
      empty.focus();
      return true;
    });
    expect(await insert(box, '一句')).toEqual({ outcome: 'failed', reason: 'not_verified' });
  });
});

describe('inserting into an editor', () => {
  it('lets an editor that handles paste do it, and does not do it twice', async () => {
    const box = boxOf('<div contenteditable="true"><p>草稿</p></div>');
    const command = vi.fn(() => true);
    browserDoes(command);
    box.addEventListener('paste', (event) => {
      event.preventDefault();
      box.querySelector('p')?.append(event.clipboardData?.getData('text/plain') ?? '');
    });
    expect(await insert(box, '第一行\n第二行')).toEqual({ outcome: 'inserted' });
    expect(box.textContent).toBe('草稿第一行 第二行');
    expect(command).not.toHaveBeenCalled();
  });

  it('uses the command where nobody handles paste', async () => {
    const box = boxOf('<div contenteditable="true"></div>');
    browserDoes((_, __, text) => {
      box.append(text);
      return true;
    });
    expect(await insert(box, '一句')).toEqual({ outcome: 'inserted' });
  });

  it('gives it the focus, also where only its frame has lost it', async () => {
    const box = boxOf('<div contenteditable="true"></div>');
    box.focus();
    const focus = vi.spyOn(box, 'focus');
    await insert(box, '一句');
    expect(focus).toHaveBeenCalledOnce();
  });

  it('leaves the focus with the part of an editor that has it', async () => {
    const box = boxOf(
      '<div contenteditable="true"><p contenteditable="true" tabindex="0"></p></div>',
    );
    box.querySelector('p')?.focus();
    const focus = vi.spyOn(box, 'focus');
    await insert(box, '一句');
    expect(focus).not.toHaveBeenCalled();
  });

  it('does not use the command where it is known to lie', async () => {
    const box = boxOf('<div contenteditable="true" data-slate-editor="true"></div>');
    browserDoes((_, __, text) => {
      box.append(text);
      return true;
    });
    expect(await insert(box, '一句')).toEqual({ outcome: 'failed', reason: 'refused' });
    expect(box.textContent).toBe('');
  });
});

describe('isInsertedOnce', () => {
  it('accepts one insertion anywhere and nothing else', () => {
    expect(isInsertedOnce('abcd', 'abXYcd', 'XY')).toBe(true);
    expect(isInsertedOnce('', 'XY', 'XY')).toBe(true);
    expect(isInsertedOnce('aa', 'aaa', 'a')).toBe(true);
    expect(isInsertedOnce('abcd', 'XY', 'XY')).toBe(false);
    expect(isInsertedOnce('abcd', 'abXYXYcd', 'XY')).toBe(false);
    expect(isInsertedOnce('abcd', 'abXYce', 'XY')).toBe(false);
  });
});
