// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readTranscript } from '@/utils/sites';
import { isNewestFirst } from '@/utils/sites/reading/is-newest-first';
import { follow, layOut, plainTools, show, soon, stopFollowing, texts } from '../fixtures';

const turns = (...times: readonly string[]) =>
  times.map((time) => ({ who: 'agent' as const, text: 'x', time }));

afterEach(() => {
  stopFollowing();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('the latest above', () => {
  it.each([
    [['18 November 2026', '16 November 2026', '12 November 2026'], true],
    [['2026-11-22 11:04:37', '2026-11-22 11:03:37', '2026-11-21 09:00:00'], true],
    [['2026年11月3日', '2026年11月2日', '2026年10月9日'], true],
    [['115/11/22 上午 09:27', '115/11/21 下午 09:26', '115/11/21 上午 11:25'], true],
    [['2026/11/21 下午 01:05', '2026/11/21 中午 12:05', '2026/11/21 上午 11:25'], true],
    [['114/12/31 凌晨 12:05', '115/01/01 上午 09:26'], false],
    [['10:04 PM', '9:30 PM', '12:30 PM', '11:59 AM'], true],
    [['10:04', '9:30', '8:00'], undefined],
    [['23:50', '00:10', '00:20'], false],
    [['12 November 2026', '16 November 2026'], false],
    [['2026-11-22', '10:00', '2026-11-20'], undefined],
    [['昨天 21:14', '今天 09:02'], undefined],
    [[], undefined],
  ])('%j: %s', (times, expected) => {
    expect(isNewestFirst(turns(...times))).toBe(expected);
  });

  it('is read from the oldest on', () => {
    const letter = (from: string, day: number, text: string) =>
      `<div class="sm${from === 'You' ? ' mine' : ''}"><dl><dt>From</dt><dd>${from}</dd><dt>Date</dt><dd>${day} November 2026</dd></dl><div class="body"><p>${text}</p></div></div>`;
    const desk = 'Thistle Bank Customer Service';
    show(
      `<main><form><textarea placeholder="Your reply"></textarea></form><div>${[
        letter(desk, 18, 'We have noted this.'),
        letter('You', 16, 'First payment on Friday.'),
        letter(desk, 14, 'We can accept £25 a week.'),
        letter('You', 12, 'I can only pay £25 a week.'),
      ].join('')}</div></main>`,
    );
    const read = readTranscript(document, plainTools);
    expect(read.map(({ who, text }) => `${who}: ${text}`)).toEqual([
      'user: I can only pay £25 a week.',
      'agent: We can accept £25 a week.',
      'user: First payment on Friday.',
      'agent: We have noted this.',
    ]);
    expect(read[1]).toMatchObject({ name: desk, time: '14 November 2026' });
  });
});

it('follows a thread that is sorted the other way', async () => {
  const lines = ['I returned it.', 'We have it.', 'Do I still owe it?', 'No, it is cancelled.'];
  const rows = lines.map((text, at) => {
    const isUser = at % 2 === 0;
    return `<li class="comment ${isUser ? 'by-me' : 'by-agent'}"><time>Nov ${20 + at}, 10:05 AM</time><p>${text}</p></li>`;
  });
  show(
    `<main><ul id="list">${rows.toReversed().join('')}</ul><textarea placeholder="Write a reply"></textarea></main>`,
  );
  const { reports } = follow();
  await soon(() => expect(reports.map(texts)).toEqual([lines]));
  const list = document.querySelector('#list') as Element;
  list.replaceChildren(...[...list.children].toReversed());
  const more = list.lastElementChild?.cloneNode(true) as Element;
  more.innerHTML = '<time>Nov 24, 9:00 AM</time><p>You will get a letter.</p>';
  list.append(more);
  await soon(() => expect(texts(reports.at(-1))).toEqual(['You will get a letter.']));
  expect(reports).toHaveLength(2);
});

describe('a list turned upside down', () => {
  const row = (who: string, top: number, text: string) =>
    `<div data-y="${top}"><div class="b" style="background:${who === 'me' ? '#bde' : '#eee'}" data-x="${who === 'me' ? '200,390' : '10,200'}"><p data-x="${who === 'me' ? '200,390' : '10,200'}">${text}</p></div></div>`;
  const read = (...rows: readonly string[]) => {
    show(
      `<main><div class="message-list">${rows.join('')}</div><textarea placeholder="请输入消息" data-y="500"></textarea></main>`,
    );
    layOut(document.body);
    return readTranscript(document, plainTools).map(({ text }) => text);
  };

  const OPENING = '您好，请说。';
  const ASKED = '能晚几天吗？';
  const WHEN = '请问哪天？';
  const THEN = '下月十号。';

  it.each([
    [
      'from where it begins',
      [row('desk', 300, WHEN), row('me', 200, ASKED), row('desk', 100, OPENING)],
    ],
    [
      'with what was seen later where it stands',
      [
        row('me', 320, THEN),
        row('desk', 300, WHEN),
        row('me', 200, ASKED),
        row('desk', 100, OPENING),
      ],
    ],
    [
      'as it stands where only the row that was seen later is higher',
      [
        row('desk', 100, OPENING),
        row('me', 200, ASKED),
        row('desk', 300, WHEN),
        row('me', 180, THEN),
      ],
    ],
  ])('is read %s', (_, rows) => {
    expect(read(...rows)).toEqual([OPENING, ASKED, WHEN, THEN].slice(0, rows.length));
  });

  it('keeps its order when what came last is taller than what stood there before', () => {
    const rows = [
      row('me', 240, '下月十号。我会先还一部分。'),
      row('desk', 300, '请问哪天？'),
      row('me', 200, '能晚几天吗？'),
      row('desk', 100, '您好，请说。'),
    ];
    const list = `<div class="message-list" style="display:flex;flex-direction:column-reverse">${rows.join('')}</div>`;
    show(`<main>${list}<textarea placeholder="请输入消息" data-y="500"></textarea></main>`);
    layOut(document.body);
    const read = readTranscript(document, plainTools).map(({ text }) => text);
    expect(read.at(-1)).toBe('下月十号。我会先还一部分。');
  });
});
