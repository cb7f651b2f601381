// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readTranscript } from '@/utils/sites';
import { layOut, plainTools, show } from '../fixtures';

const BOX = '<textarea placeholder="Write a message"></textarea>';
const read = () => readTranscript(document, plainTools);
const said = () => read().map(({ who, text }) => `${who}: ${text}`);
const showRows = (...rows: string[]) => {
  show(`<main><div style="overflow-y:auto">${rows.join('')}</div>${BOX}</main>`);
  layOut(document);
};

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('sides that are learned from the other rows', () => {
  const row = (kind: string, text: string, x: string) =>
    `<div class="row ${kind}" data-x="0,400"><p data-x="${x}">${text}</p></div>`;

  it('tell of a picture that stands at no side itself', () => {
    showRows(
      row('rr', 'Where is my refund', '250,400'),
      row('ll', 'Good morning, which order is it?', '40,260'),
      row('rr', '1180', '370,400'),
      row('rr', '<span data-x="220,300">This is the receipt</span><img>', '120,300'),
      row('ll', 'Thank you, it goes out today.', '40,240'),
      row('ll', 'Anything else?', '40,140'),
    );
    expect(said()).toEqual([
      'user: Where is my refund',
      'agent: Good morning, which order is it?',
      'user: 1180',
      'user: This is the receipt',
      'agent: Thank you, it goes out today.',
      'agent: Anything else?',
    ]);
  });

  it('outweigh words that are written as the desk sees it', () => {
    const text = (kind: string, line: string, x: string) => row(`is-${kind}`, line, x);
    showRows(
      text('inbound', 'Which documents do you need?', '200,400'),
      text('outbound', 'The lease and two pay slips, please.', '40,330'),
      text(
        'outbound',
        'There is no fee for the application at all, and nothing to sign.',
        '40,360',
      ),
      text('inbound', 'Sent everything by mail', '240,400'),
      text('outbound', 'All came through.', '40,180'),
      text('inbound', 'ok', '380,400'),
    );
    expect(said().map((line) => line.split(':')[0])).toEqual([
      'user',
      'agent',
      'agent',
      'user',
      'agent',
      'user',
    ]);
  });
});

describe('the place where others have their names', () => {
  it('names a colleague who speaks once, and the mark beside a name is not said', () => {
    const message = (name: string, line: string, at: number) =>
      `<div class="m them"><div><span>${name}</span></div><div>${line}</div><em>10:2${at}</em></div>`;
    const mine = (line: string, at: number) =>
      `<div class="m self"><div>${line}</div><em>10:2${at}</em></div>`;
    show(
      `<main><div style="overflow-y:auto">${[
        message('Scout</span><span class="tag">AI', 'Hello, I am Scout.', 1),
        mine('a person please', 2),
        message('Marisol Vega', 'Hey! Marisol here.', 3),
        mine('my parcel is late', 4),
        message('Marisol Vega', 'It is on its way, I have looked it up.', 5),
        message('Marisol Vega', 'Is there anything else?', 5),
        message('Owen Brady', 'Owen here, I take over.', 6),
      ].join('')}</div>${BOX}</main>`,
    );
    expect(read().map(({ text }) => text)).toEqual([
      'Hello, I am Scout.',
      'a person please',
      'Hey! Marisol here.',
      'my parcel is late',
      'It is on its way, I have looked it up.',
      'Is there anything else?',
      'Owen here, I take over.',
    ]);
    expect(read().at(-1)?.name).toBe('Owen Brady');
  });
});
