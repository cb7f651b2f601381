// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readTranscript } from '@/utils/sites';
import { deskOf } from '@/utils/sites/reading/manner';
import { plainTools, show } from '../fixtures';

const TALKS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'en',
    [
      'Hello Dev, Fiona here from Beacon. I’ve read your note about the agreement.',
      'We can lower the payments for up to eight weeks.',
      'It is reported as an arrangement while it is in place.',
    ],
    ['I’ve lost some shifts and can’t manage £31.75 a week.', 'What would it be?', 'Great, thanks'],
  ],
  [
    'zh-CN',
    ['您上期还有186元没有付清。', '可以为您延后到月底，请留意短信。', '已登记。'],
    ['我下周才发工资。', '能不能晚几天', '好的谢谢'],
  ],
  [
    'zh-TW',
    ['已為您查到11月的帳單。', '請您於月底前繳清即可。', '感謝您的來訊。'],
    ['我這個月薪水還沒下來', '可以分兩次付嗎', '了解，謝謝'],
  ],
];

describe('how somebody writes', () => {
  it.each(TALKS)('tells the desk from who writes to it: %s', (_, desk, customer) => {
    expect(deskOf(desk, customer)).toBe('one');
    expect(deskOf(customer, desk)).toBe('other');
  });

  it('tells nothing of two who write alike, or of few lines', () => {
    const [, desk, customer] = TALKS[0] ?? ['', [], []];
    expect(deskOf(customer, customer)).toBeUndefined();
    expect(deskOf(desk.slice(0, 1), customer.slice(0, 1))).toBeUndefined();
    expect(deskOf([], customer)).toBeUndefined();
  });
});

afterEach(() => {
  document.body.innerHTML = '';
});

const BOX = '<textarea placeholder="Write a message"></textarea>';
const who = () => readTranscript(document, plainTools).map((turn) => turn.who);
const alternating = ['agent', 'user', 'agent', 'user', 'agent', 'user'];

describe.each(TALKS)('a talk in which only what is said tells who says it (%s)', (_, desk, own) => {
  const rows = (row: (text: string, isDesk: boolean) => string) =>
    desk.flatMap((text, at) => [row(text, true), row(own[at] ?? '', false)]).join('');

  it('is told apart by plain names', () => {
    const name = (isDesk: boolean) => (isDesk ? 'Fiona Marsh' : 'Dev Patel');
    show(
      `<main><dl style="overflow:auto">${rows((text, isDesk) => `<div><dt>${name(isDesk)}</dt><dd>${text}</dd></div>`)}</dl>${BOX}</main>`,
    );
    expect(who()).toEqual(alternating);
  });

  it('is told apart by what the rows look like', () => {
    show(
      `<main><div style="overflow:auto">${rows((text, isDesk) => `<div class="${isDesk ? 'k3x' : 'b7q'}"><p>${text}</p></div>`)}</div>${BOX}</main>`,
    );
    expect(who()).toEqual(alternating);
  });

  it('is none where nothing but questions is answered', () => {
    const question = 'Can I pay my bill later?';
    show(
      `<main><div style="overflow:auto">${rows((text, isDesk) => (isDesk ? `<p>${text}</p>` : `<h3>${question}</h3>`))}</div>${BOX}</main>`,
    );
    expect(who()).not.toContain('user');
  });
});
