// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readTranscript } from '@/utils/sites';
import { layOut, plainTools, show, TALK } from './fixtures';

const box = '<textarea placeholder="Ask a question"></textarea>';
const said = () => readTranscript(document, plainTools).map(({ who, text }) => `${who}: ${text}`);
const expected = TALK.map(({ who, text }) => `${who}: ${text}`);

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('whose line it is', () => {
  it('is not told by length where every line begins at the left', () => {
    const rows = TALK.map(({ who, text }, at) => {
      const type = who === 'user' ? 'outgoing' : 'incoming';
      const end = at === 3 ? 398 : 300;
      return `<div class="root"><div class="avatar" data-x="2,20"><span data-x="2,20">${who === 'user' ? 'YO' : 'KA'}</span></div><div class="area type-${type}" data-x="40,${end}"><div data-x="40,${end}">${text}</div></div></div>`;
    });
    show(
      `<div><div role="region" aria-label="Chat"><div style="overflow:auto">${rows.join('')}</div></div>${box}</div>`,
    );
    layOut(document);
    expect(said()).toEqual(expected);
  });

  it('is told by the names of shadow parts', () => {
    const rows = TALK.map(
      ({ who, text }, at) =>
        `<x-message role="listitem"><div><span part="name">${who === 'user' ? 'You' : 'Karen'}</span><span part="time">10:2${at} AM</span></div><div part="message">${text}</div></x-message>`,
    );
    show(`<div><x-list role="list" style="overflow:auto">${rows.join('')}</x-list>${box}</div>`);
    expect(said()).toEqual(expected);
    expect(readTranscript(document, plainTools)[0]).toMatchObject({ name: 'Karen' });
  });

  it('is told by who is called me, also at the left', () => {
    const rows = TALK.map(({ who, text }) => {
      const at = who === 'user' ? '10,300' : '100,390';
      const name = who === 'user' ? '我（3栋1202）' : '林晓';
      return `<div class="row" data-x="0,400"><div class="name" data-x="${at}">${name}</div><div class="text" data-x="${at}">${text}</div></div>`;
    });
    show(
      `<div><div class="list" style="overflow:auto" data-x="0,400">${rows.join('')}</div>${box}</div>`,
    );
    layOut(document);
    expect(said()).toEqual(expected);
  });
});
