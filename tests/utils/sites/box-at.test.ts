// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { boxAt, focusedBox, plainTools } from '@/utils/sites';

const at = (id: string) => document.getElementById(id);

beforeEach(() => {
  document.body.innerHTML = `
    <textarea id="area"></textarea>
    <input id="text"><input id="search" type="search">
    <input id="password" type="password"><input id="number" type="number"><input id="day" type="date">
    <div id="editor" contenteditable="true"><p><b id="word">字</b></p>
      <div contenteditable="true"><i id="inner">里</i></div></div>
    <input id="one-time" autocomplete="one-time-code"><input id="sms" aria-label="短信验证码">
    <input id="card" autocomplete="cc-number">
    <p id="words">只是字</p>`;
});

describe('the box the user points at', () => {
  it.each(['area', 'text', 'search'])('is a field for words: %s', (id) => {
    expect(boxAt(at(id))).toBe(at(id));
  });

  it.each(['password', 'number', 'day', 'one-time', 'sms', 'card', 'words'])(
    'is never %s',
    (id) => {
      expect(boxAt(at(id))).toBeNull();
    },
  );

  it('is the whole editor, wherever in it the click was', () => {
    expect(boxAt(at('word'))).toBe(at('editor'));
    expect(boxAt(at('inner'))).toBe(at('editor'));
  });

  it('is none without a node', () => {
    expect(boxAt(null)).toBeNull();
    expect(boxAt(document)).toBeNull();
  });
});

describe('the box with the focus', () => {
  it('is found in the page and inside shadow roots', () => {
    at('area')?.focus();
    expect(focusedBox(document, plainTools)).toBe(at('area'));
    const root = { activeElement: at('text') } as unknown as ShadowRoot;
    const openShadow = (element: Element) => (element === at('area') ? root : null);
    expect(focusedBox(document, { openShadow })).toBe(at('text'));
  });

  it('is none when nothing to write in has it', () => {
    (document.activeElement as HTMLElement | null)?.blur();
    expect(focusedBox(document, plainTools)).toBeNull();
  });
});
