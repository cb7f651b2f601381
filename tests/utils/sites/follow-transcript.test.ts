// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { chat, follow, show, soon, stopFollowing, TALK, texts } from './fixtures';

afterEach(stopFollowing);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const row = (text: string) =>
  `<div class="row from-agent"><div class="bubble"><p>${text}</p></div></div>`;
const list = () => document.querySelector('.message-list') as Element;
const all = TALK.map(({ text }) => text);

describe('following a chat', { timeout: 15_000 }, () => {
  it('sees a line that a slot of the list shows', async () => {
    show(
      `<div class="panel"><x-list></x-list><div class="foot"><textarea placeholder="请输入消息"></textarea></div></div>`,
    );
    const host = document.querySelector('x-list') as Element;
    const inside = document.createElement('div');
    inside.className = 'message-list';
    inside.append(document.createElement('slot'));
    host.attachShadow({ mode: 'open' }).append(inside);
    host.innerHTML = TALK.map(
      ({ who, text }) =>
        `<div class="row ${who === 'user' ? 'from-me' : 'from-agent'}"><div class="bubble"><p>${text}</p></div></div>`,
    ).join('');
    const { reports } = follow();
    await soon(() => expect(texts(reports[0])).toEqual(all));
    host.insertAdjacentHTML('beforeend', row('审核需要3个工作日。'));
    await soon(() => expect(texts(reports[1])).toEqual(['审核需要3个工作日。']));
  });

  it('tells the whole chat, then each new line with what stood before it', async () => {
    show(chat());
    const { reports } = follow();
    await soon(() => expect(texts(reports[0])).toEqual(all));
    expect(reports[0]?.context).toEqual([]);
    list().insertAdjacentHTML('beforeend', row('审核需要3个工作日。'));
    await soon(() => expect(texts(reports[1])).toEqual(['审核需要3个工作日。']));
    expect(reports[1]?.context.map(({ text }) => text)).toEqual(all);
    await pause(400);
    expect(reports).toHaveLength(2);
  });

  it('waits for an answer that is being written', async () => {
    show(chat());
    const { reports } = follow();
    await soon(() => expect(reports).toHaveLength(1));
    list().insertAdjacentHTML('beforeend', row('请'));
    const bubble = list().querySelector('.row:last-child p') as Element;
    for (const part of ['稍', '等', '，', '我', '查', '一下', '。']) {
      await pause(120);
      bubble.append(part);
    }
    await soon(() => expect(reports.length).toBeGreaterThan(1));
    expect(texts(reports.at(-1))).toEqual(['请稍等，我查一下。']);
  });

  it('tells a line while others keep coming', async () => {
    show(chat());
    const { reports } = follow();
    await soon(() => expect(reports).toHaveLength(1));
    let count = 0;
    while (reports.length === 1 && count < 20) {
      count += 1;
      list().insertAdjacentHTML('beforeend', row(`第${count}件事`));
      await pause(150);
    }
    expect(reports[1]?.turns[0]?.text).toBe('第1件事');
    // 0.9 s
    expect(count).toBeLessThanOrEqual(6);
  });

  it('goes on after the widget was mounted anew', async () => {
    show(chat());
    const { reports } = follow();
    await soon(() => expect(reports).toHaveLength(1));
    show(chat([...TALK, { who: 'agent', text: '新的一句' }]));
    await soon(() => expect(reports.slice(1).map(texts)).toEqual([['新的一句']]));
  });

  it('finds a chat that opens later', async () => {
    show('<main><button>联系客服</button></main>');
    const { reports, findings } = follow();
    await soon(() => expect(findings.at(-1)).toMatchObject({ list: undefined, reason: 'no_box' }));
    show(chat());
    await soon(() => expect(texts(reports[0])).toEqual(all));
    expect(findings.at(-1)?.composer).toBeTruthy();
  });

  it('tells everything again when asked', async () => {
    show(chat());
    const { reports, follower } = follow();
    await soon(() => expect(reports).toHaveLength(1));
    follower.report();
    expect(texts(reports.at(-1))).toEqual(all);
    expect(reports.at(-1)?.context).toEqual([]);
  });

  it('starts over when the page went elsewhere, and does not mix the two', async () => {
    show(chat());
    const { reports, follower } = follow();
    await soon(() => expect(reports).toHaveLength(1));
    follower.restart();
    await pause(300);
    show(
      chat([{ who: 'agent', text: '这里是另一个会话。', name: '客服小李' }, ...TALK.slice(1, 2)]),
    );
    await soon(() => expect(reports).toHaveLength(2));
    expect(texts(reports[1])).toEqual(['这里是另一个会话。', all[1]]);
    expect(reports[1]?.context).toEqual([]);
  });

  it('stops for good when told to', async () => {
    show(chat());
    const { reports } = follow();
    await soon(() => expect(reports).toHaveLength(1));
    stopFollowing();
    list().insertAdjacentHTML('beforeend', row('没有人听'));
    await pause(800);
    expect(reports).toHaveLength(1);
  });

  it('sees that the box is switched off', async () => {
    show(chat());
    const { findings } = follow();
    await soon(() => expect(findings.at(-1)?.composer).toBeTruthy());
    document.querySelector('textarea')?.setAttribute('disabled', '');
    await soon(() => expect(findings.at(-1)?.reason).toBe('read_only'));
  });

  it('ends at its budget of text and says so', async () => {
    show(chat());
    const { reports, findings } = follow();
    await soon(() => expect(reports).toHaveLength(1));
    const flood = 'x'.repeat(90_000);
    for (let at = 0; at < 30; at++) list().insertAdjacentHTML('beforeend', row(`${at} ${flood}`));
    await soon(() => expect(findings.at(-1)?.overBudget).toBe(true));
    const told = reports.length;
    list().insertAdjacentHTML('beforeend', row('nothing more'));
    await pause(600);
    expect(reports).toHaveLength(told);
  });
});
