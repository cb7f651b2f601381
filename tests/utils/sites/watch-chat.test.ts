// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { ChatWatch, chatReader, type Finding, type Sketch, type TurnReport } from '@/utils/sites';
import { chat, plainTools, show, soon, TALK, texts } from './fixtures';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const row = (text: string) =>
  `<div class="row from-agent"><div class="bubble"><p>${text}</p></div></div>`;
const list = () => document.querySelector('.message-list') as Element;
const all = TALK.map(({ text }) => text);

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  document.body.innerHTML = '';
});

/** A page script and a worker that takes a while to answer. */
function watch(delay: number, onSketch = (_: Sketch) => {}) {
  stop = new AbortController();
  const reports: TurnReport[] = [];
  const findings: Finding[] = [];
  const scopes: unknown[] = [];
  const reader = chatReader((report) => reports.push(report), stop.signal);
  const chatWatch = new ChatWatch({
    root: document,
    signal: stop.signal,
    tools: plainTools,
    async see(sketch) {
      onSketch(sketch);
      const wish = reader.see(sketch);
      await pause(delay);
      return wish;
    },
    async change(changes) {
      const answer = reader.change(changes);
      await pause(delay);
      return answer;
    },
    onFinding: (finding) => findings.push(finding),
    onScopes: (found) => scopes.push(...found),
  });
  return { reports, chatWatch, findings, scopes };
}

const said = (reports: readonly TurnReport[]) => [
  ...new Set(reports.flatMap((one) => texts(one) ?? [])),
];

describe('a page that changes its width', { timeout: 15_000 }, () => {
  const resize = (width: number) => {
    window.innerWidth = width;
    window.dispatchEvent(new Event('resize'));
  };

  it('is measured anew, as long as it takes; its lines are told once', async () => {
    show(chat());
    let sketches = 0;
    const { reports } = watch(10, () => {
      sketches += 1;
    });
    await soon(() => expect(said(reports)).toEqual(all));
    const before = sketches;
    resize(700);
    resize(640);
    await soon(() => expect(sketches).toBeGreaterThan(before));
    resize(640);
    list().insertAdjacentHTML('beforeend', row('新的一句'));
    await soon(() => expect(said(reports)).toContain('新的一句'));
    expect(reports.flatMap((one) => texts(one) ?? [])).toEqual([...all, '新的一句']);
  });

  it('is not judged by what was measured before', async () => {
    show(chat());
    let sketches = 0;
    watch(10, () => {
      sketches += 1;
    });
    resize(window.innerWidth - 100);
    await pause(200);
    expect(sketches).toBe(0);
    await soon(() => expect(sketches).toBeGreaterThan(0));
  });
});

describe('what happens while the worker is asked', { timeout: 15_000 }, () => {
  it('a line that is added is read', async () => {
    show(chat());
    let isFirst = true;
    const { reports } = watch(120, () => {
      if (isFirst) setTimeout(() => list().insertAdjacentHTML('beforeend', row('新的一句')), 30);
      isFirst = false;
    });
    await soon(() => expect(said(reports)).toContain('新的一句'));
    expect(said(reports)).toEqual([...all, '新的一句']);
  });

  it('a line that goes on is read to its end', async () => {
    show(chat());
    let isFirst = true;
    const { reports } = watch(120, () => {
      const last = document.querySelector('.row:last-child p') as Element;
      if (isFirst) setTimeout(() => (last.firstChild as Text).appendData('还有一句'), 30);
      isFirst = false;
    });
    const whole = `${all.at(-1)}还有一句`;
    await soon(() => expect(texts(reports.at(-1))?.at(-1)).toBe(whole));
  });

  it('another box inside a message takes no line away', async () => {
    show(chat());
    list()
      .querySelector('.row:nth-child(2) .bubble')
      ?.insertAdjacentHTML(
        'beforeend',
        '<form><label>一</label><label>二</label><label>三</label><label>四</label><input placeholder="订单号"></form>',
      );
    const { reports } = watch(0);
    await soon(() => expect(said(reports).length).toBeGreaterThan(0));
    await pause(1000);
    expect(said(reports)).toHaveLength(all.length);
    list().insertAdjacentHTML('beforeend', row('新的一句'));
    await soon(() => expect(said(reports)).toContain('新的一句'));
    expect(said(reports)).toHaveLength(all.length + 1);
  });

  it('changes of the list before do not get into the new look', async () => {
    show(chat());
    let armed = false;
    const { reports, chatWatch } = watch(400, () => {
      if (!armed) return;
      armed = false;
      for (let at = 0; at < 3; at++)
        setTimeout(() => list().insertAdjacentHTML('beforeend', row(`新的第${at}句`)), at * 60);
    });
    await soon(() => expect(said(reports)).toEqual(all));
    await pause(500);
    armed = true;
    list().insertAdjacentHTML('beforebegin', '<header><b>客服</b><i>在线</i><u>1</u></header>');
    chatWatch.again();
    const added = ['新的第0句', '新的第1句', '新的第2句'];
    await soon(() => expect(said(reports)).toEqual([...all, ...added]));
  });

  it('a box that makes way for another one is found again', async () => {
    show(chat(TALK, '<div><input placeholder="请输入消息"></div>'));
    const { findings } = watch(0);
    await soon(() => expect(findings.at(-1)?.composer?.localName).toBe('input'));
    await pause(300);
    const looks = findings.length;
    const large = document.createElement('textarea');
    large.placeholder = '请输入消息';
    document.querySelector('.foot')?.append('还可输入 200 字');
    await pause(400);
    expect(findings).toHaveLength(looks);
    document.querySelector('input')?.replaceWith(large);
    await soon(() => expect(findings.at(-1)?.composer).toBe(large));
  });
});

it('a frame that loads is looked into without waiting to be asked', () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const inside = document.implementation.createHTMLDocument();
  Object.defineProperty(frame, 'contentDocument', { value: inside });
  const { scopes } = watch(0);
  frame.dispatchEvent(new Event('load'));
  expect(scopes).toEqual([inside]);
});
