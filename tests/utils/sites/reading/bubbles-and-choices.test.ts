// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readTranscript } from '@/utils/sites';
import { layOut, plainTools, show } from '../fixtures';

const BOX = '<textarea placeholder="请输入消息" data-y="900"></textarea>';
const said = () => readTranscript(document, plainTools).map(({ who, text }) => `${who}: ${text}`);
const page = (...rows: readonly string[]) =>
  show(`<main><div style="overflow-y:auto">${rows.join('')}</div>${BOX}</main>`);

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('several bubbles of one speaker', () => {
  const PAINT = 'style="background-color:#dde"';
  const column = (who: 'user' | 'agent', bubbles: readonly string[], head = '') => {
    const place = who === 'user' ? 'data-x="260,390"' : 'data-x="40,160"';
    const inner = bubbles.map((text) => `<div class="b" ${PAINT} ${place}>${text}</div>`);
    return `<div class="c" ${place}>${head}${inner.join('')}</div>`;
  };
  const agent = (...bubbles: string[]) =>
    `<div class="g l"><div class="v" ${PAINT} data-x="0,30">李</div>${column('agent', bubbles, '<div class="t" data-x="40,80">李楠</div>')}</div>`;
  const user = (...bubbles: string[]) => `<div class="g r">${column('user', bubbles)}</div>`;

  it('are lines of their own, beside a letter for a picture and under a name', () => {
    page(
      agent('您好。', '请问本月可以还款吗？'),
      user('工资没发', '晚三天'),
      agent('可以。'),
      user('好', '征信呢'),
    );
    layOut(document);
    expect(said()).toEqual([
      'agent: 您好。',
      'agent: 请问本月可以还款吗？',
      'user: 工资没发',
      'user: 晚三天',
      'agent: 可以。',
      'user: 好',
      'user: 征信呢',
    ]);
  });

  it('stay with what was said where they are answers to choose from', () => {
    const card = `<div class="c"><div class="t">您要还款吗？请从下面选一个。</div><div class="b" ${PAINT}>现在还</div><div class="b" ${PAINT}>晚几天</div></div>`;
    const row = (who: string, text: string) => `<div class="m from-${who}"><p>${text}</p></div>`;
    page(
      row('agent', '您好'),
      `<div class="m from-agent"><div class="v">李</div>${card}</div>`,
      row('user', '还不上'),
    );
    expect(said()).toEqual([
      'agent: 您好',
      expect.stringContaining('您要还款吗？请从下面选一个。'),
      'user: 还不上',
    ]);
  });
});

describe('choices', () => {
  const row = (who: string, text: string) =>
    `<div class="from-${who}"><div class="b"><p>${text}</p></div></div>`;
  const choices = '<div class="x"><span>Card declined</span><span>Loan balance</span></div>';
  const before = [row('agent', 'Welcome.'), row('user', 'hi'), row('agent', 'What is it about?')];

  it('are no line once one of them was said', () => {
    page(...before, choices, row('user', 'Card declined'), row('agent', 'I see.'));
    expect(said().slice(2)).toEqual([
      'agent: What is it about?',
      'user: Card declined',
      'agent: I see.',
    ]);
  });

  it('that end as questions do are no line either', () => {
    const hints =
      '<section class="hints"><div><p>如何提前结清？</p></div><div><p>逾期费用怎么算？</p></div></section>';
    page(...before, row('user', '2'), hints);
    expect(said().at(-1)).toBe('user: 2');
  });

  it('stay as long as none was said', () => {
    page(...before, choices, row('user', 'something else'), row('agent', 'I see.'));
    expect(said()[3]).toContain('Loan balance');
  });

  it('that a person has written out are a line', () => {
    page(...before, row('agent', 'Card declined<br>Loan balance'), row('user', 'Card declined'));
    expect(said()[3]).toBe('agent: Card declined\nLoan balance');
  });
});
