// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readTranscript } from '@/utils/sites';
import { isGreeting } from '@/utils/sites/reading/greeting';
import { layOut, plainTools, show } from '../fixtures';

const BOX = '<textarea placeholder="请输入消息" data-y="900"></textarea>';
const read = () => readTranscript(document, plainTools);
const said = () => read().map(({ who, text }) => `${who}: ${text}`);
const panel = (rows: readonly string[]) =>
  show(`<main><div class="x" style="overflow-y:auto">${rows.join('')}</div>${BOX}</main>`);
const bubble = (text: string, place = 'data-x="60,340"', colour = '#eee') =>
  `<div class="r"><div class="b" style="background-color:${colour}" ${place}>${text}</div></div>`;

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('a chat nobody has answered yet', () => {
  it.each([
    ['您好，我是瓦斯小管家阿福 🔥', true],
    ['您好，这里是晨曦口腔前台，请问您想咨询哪方面的问题？', true],
    ['Hello and welcome to Veloria Resorts ✨', true],
    ['你好，我的账单能分期吗', false],
    ['您好，我是王小明，帳單還不出來', false],
    ['Hello, I am Ann, can you help me?', false],
  ])('%s: %s', (text, expected) => expect(isGreeting(text)).toBe(expected));

  it('is found by its greeting, with lines that seem to stand in the middle', () => {
    panel([
      bubble('您好，这里是晨曦口腔前台，请问您想咨询哪方面的问题？'),
      bubble('洗牙套餐本周 <b>98 元</b>，含检查和抛光。'),
    ]);
    layOut(document);
    expect(said()).toEqual([
      'agent: 您好，这里是晨曦口腔前台，请问您想咨询哪方面的问题？',
      'agent: 洗牙套餐本周 98 元，含检查和抛光。',
    ]);
  });

  it('is found by its bubbles in any language, with the name below them left out', () => {
    panel([
      bubble('Góðan daginn', 'data-x="20,120"'),
      bubble('Hvað get ég gert fyrir þig?', 'data-x="20,200"'),
      '<div class="n"><span>Luma</span> · <span>just now</span></div>',
    ]);
    layOut(document);
    expect(said()).toEqual(['agent: Góðan daginn', 'agent: Hvað get ég gert fyrir þig?']);
  });

  it('is not taken for one where one line greets and others like it stand below', () => {
    const lines = ['您好，我是小管家', '12', '34', '56', '78', '90'];
    show(`<main><div>${lines.map((line) => bubble(line, '', '')).join('')}</div>${BOX}</main>`);
    expect(said()).toEqual([]);
  });

  it('has the name of who greets, and no letter that stands for a picture', () => {
    const row = (text: string) =>
      `<div class="w"><div class="v">书</div><div><div class="t">小书童</div><div class="b">${text}</div></div></div>`;
    const greeting = '您好，我是小书童，欢迎询问订单。';
    panel([row(greeting)]);
    expect(read()).toMatchObject([{ who: 'agent', text: greeting, name: '小书童' }]);
    panel([row(greeting), row('我在的。')]);
    expect(read()).toMatchObject([{ text: greeting }, { text: '我在的。', name: '小书童' }]);
  });
});

describe('two colours', () => {
  it('are no more than two where a word of a line is in bold', () => {
    const desk = (text: string) => bubble(text, '', '#fff2d9');
    const user = (text: string) => bubble(text, '', '#dcefff');
    panel([
      desk('您好，燃气在线客服，请问您的户号是多少？'),
      user('20038817'),
      desk('已查到，欠费 <b>186 元</b>。'),
      user('知道了'),
    ]);
    expect(said()).toEqual([
      'agent: 您好，燃气在线客服，请问您的户号是多少？',
      'user: 20038817',
      'agent: 已查到，欠费 186 元。',
      'user: 知道了',
    ]);
  });
});
