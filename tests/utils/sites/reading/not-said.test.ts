// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readTranscript } from '@/utils/sites';
import { layOut, plainTools, show } from '../fixtures';

const BOX = '<textarea placeholder="请输入消息"></textarea>';
const said = () => readTranscript(document, plainTools).map(({ who, text }) => `${who}: ${text}`);
const showRows = (...rows: string[]) =>
  show(`<main><div style="overflow-y:auto">${rows.join('')}</div>${BOX}</main>`);
const agent = (text: string) => `<div class="agent"><p>${text}</p></div>`;
const user = (text: string) => `<div class="self"><p>${text}</p></div>`;

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('what is offered to be pressed', () => {
  const GREETING = agent('您好，请问您要咨询哪方面的问题？');
  const ANSWER = agent('可以分 6 期，每期 186 元。');
  const TALK = [
    'agent: 您好，请问您要咨询哪方面的问题？',
    'user: 怎么分期',
    'agent: 可以分 6 期，每期 186 元。',
  ];

  it('is not said: chips', () => {
    showRows(
      GREETING,
      '<div class="x-chips"><span>怎么分期</span><span>结清证明</span></div>',
      user('怎么分期'),
      ANSWER,
    );
    expect(said()).toEqual(TALK);
  });

  it('is not said: a list of which one line is said next', () => {
    showRows(
      GREETING,
      '<ul class="g"><li>怎么分期</li><li>结清证明</li></ul>',
      user('怎么分期'),
      ANSWER,
    );
    expect(said()).toEqual(TALK);
  });

  it('is said where a chip stands alone: a notice', () => {
    showRows(
      GREETING,
      user('怎么分期'),
      ANSWER,
      '<div class="x-chip"><span>账单已改为分期</span></div>',
    );
    expect(said().at(-1)).toContain('账单已改为分期');
  });

  it('is said where a message of the desk holds it', () => {
    showRows(GREETING, agent('怎么分期<br>结清证明'), user('怎么分期'), ANSWER);
    expect(said()[1]).toBe('agent: 怎么分期\n结清证明');
  });
});

describe('what the chat itself shows', () => {
  const named = (name: string, text: string, at: number) =>
    `<div class="m"><b>${name}</b><i>10:2${at}</i><p>${text}</p></div>`;
  const talk = [
    named('客服小李', '您好，请问有什么可以帮您？', 1),
    named('我', '我想延期一个月还款', 2),
    named('客服小李', '可以，我为您登记。', 3),
    named('我', '谢谢', 4),
  ];

  it('stands above the first name, where all lines have one', () => {
    showRows('<div class="n">会话建立中</div>', ...talk);
    expect(said().slice(0, 2)).toEqual(['system: 会话建立中', 'agent: 您好，请问有什么可以帮您？']);
  });

  it('is not taken from a greeting without a name', () => {
    showRows('<div class="n">您好，欢迎光临</div>', ...talk);
    expect(said()[0]).toBe('agent: 您好，欢迎光临');
  });

  it('tells above the first day how soon somebody will write', () => {
    const day = '<div class="d" data-x="150,250"><time>10:40</time></div>';
    const bubble = (side: string, text: string) =>
      `<div class="m ${side}"><p style="background:#eee">${text}</p></div>`;
    const lines = [
      bubble('agent', '您的额度已锁定'),
      bubble('self', '为什么'),
      bubble('agent', '尚欠68元'),
    ];
    const told = 'Typical reply time: 4 minutes.';
    showRows(`<section><b>Zephyr</b><p>${told}</p></section>`, day, ...lines);
    expect(said()[0]).toContain('system: ');
    showRows(day, bubble('agent', told), ...lines);
    expect(said()[0]).toBe(`agent: ${told}`);
  });

  it('asks for stars at the end; an agent who asks is heard', () => {
    const asked = '请对本次服务评价';
    showRows(
      agent('已为您登记。'),
      user('谢谢'),
      agent(asked),
      `<div class="tip">${asked}：</div>`,
    );
    expect(said()).toEqual(['agent: 已为您登记。', 'user: 谢谢', `agent: ${asked}`]);
  });

  it('may give a day in the middle of a list whose notices look the same', () => {
    const middle = (text: string) => `<div class="n" data-x="160,240">${text}</div>`;
    const bubble = (text: string, x: string) => `<div class="m"><p data-x="${x}">${text}</p></div>`;
    showRows(
      middle('周六 23:40'),
      bubble('酒店说没有我的预订', '200,400'),
      middle('旅行管家 小可 为您服务'),
      bubble('您别着急，我马上联系酒店', '0,240'),
      middle('周日 00:05'),
      bubble('现在可以办理入住了', '0,200'),
      bubble('好', '380,400'),
    );
    layOut(document);
    expect(said()).toEqual([
      'user: 酒店说没有我的预订',
      'system: 旅行管家 小可 为您服务',
      'agent: 您别着急，我马上联系酒店',
      'agent: 现在可以办理入住了',
      'user: 好',
    ]);
  });
});
