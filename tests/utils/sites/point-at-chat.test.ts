// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { chat, follow, type Line, show, soon, stopFollowing, TALK, texts } from './fixtures';

afterEach(stopFollowing);

const OTHER: readonly Line[] = [
  { who: 'agent', text: '这里是还款专员，请讲。' },
  { who: 'user', text: '想问一下能不能分期。' },
  { who: 'agent', text: '可以，最多十二期。' },
];
const all = TALK.map(({ text }) => text);
const others = OTHER.map(({ text }) => text);
const two = () => show(`<div id="one">${chat()}</div><div id="two">${chat(OTHER)}</div>`);
const at = (selector: string) => document.querySelector(selector) as Element;

/** The one that was not found by itself. */
async function pointAtOther() {
  two();
  const { reports, findings, follower } = follow();
  await soon(() => expect(reports).toHaveLength(1));
  const isFirst = texts(reports[0])?.[0] === all[0];
  const other = isFirst ? { id: '#two', lines: others } : { id: '#one', lines: all };
  expect(await follower.point(at(`${other.id} .row:nth-child(2) p`))).toBe(true);
  await soon(() => expect(texts(reports[1])).toEqual(other.lines));
  return { reports, findings, follower, other, first: isFirst ? all : others };
}

describe('pointing at a chat', { timeout: 15_000 }, () => {
  it('reads the one that was pointed at as a whole, with its own box', async () => {
    const { reports, findings, other } = await pointAtOther();
    expect(reports[1]?.context).toEqual([]);
    expect(findings.at(-1)?.list).toBe(at(`${other.id} .message-list`));
    expect(findings.at(-1)?.composer).toBe(at(`${other.id} textarea`));
  });

  it('goes on with its new lines, and not with those of the other', async () => {
    const { reports, other } = await pointAtOther();
    const line = '<div class="row from-agent"><div class="bubble"><p>还在吗？</p></div></div>';
    for (const list of document.querySelectorAll('.message-list'))
      list.insertAdjacentHTML('beforeend', line);
    await soon(() => expect(texts(reports[2])).toEqual(['还在吗？']));
    expect(reports[2]?.context.map(({ text }) => text)).toEqual(other.lines);
  });

  it('reads by itself again once that one is gone', async () => {
    const { reports, other, first } = await pointAtOther();
    at(other.id).remove();
    await soon(() => expect(texts(reports.at(-1))).toEqual(first));
  });

  it('ends when the page goes elsewhere', async () => {
    const { reports, follower, first } = await pointAtOther();
    follower.restart();
    await soon(() => expect(texts(reports.at(-1))).toEqual(first));
  });

  it('works from what stands around the lines', async () => {
    show(`<main>${chat()}</main>`);
    const { reports, follower } = follow();
    await soon(() => expect(reports).toHaveLength(1));
    expect(await follower.point(at('.foot'))).toBe(true);
    await soon(() => expect(texts(reports[1])).toEqual(all));
  });

  it('reads what is not sure enough to be found without a person', async () => {
    const rows = OTHER.map(({ who, text }) => {
      const name = who === 'user' ? '我' : '还款专员';
      return `<li><b>${name}</b><span>${text}</span></li>`;
    });
    show(`<section><ul>${rows.join('')}</ul></section>`);
    const { findings, reports, follower } = follow();
    await soon(() => expect(findings.length).toBeGreaterThan(0));
    expect(findings.at(-1)?.list).toBeUndefined();
    expect(await follower.point(at('li span'))).toBe(true);
    await soon(() => expect(texts(reports[0])).toEqual(others));
  });

  it('reads lines that are built each in another way, when both sides are sure', async () => {
    const [one, two, three] = OTHER.map(({ text }) => text);
    show(`<section class="chat"><div class="agent"><p>${one}</p></div><div class="me"><span>${two}</span></div>
      <div class="agent"><q>${three}</q></div></section>`);
    const { reports, follower } = follow();
    expect(await follower.point(at('q'))).toBe(true);
    await soon(() => expect(texts(reports[0])).toEqual(others));
  });

  it.each([
    ['an article', '<article><h1>通知</h1><p>请按时还款。</p><p>逾期会有罚息。</p></article>', 'p'],
    [
      'a table',
      '<table><tr><td>本金</td><td>100</td></tr><tr><td>利息</td><td>3</td></tr></table>',
      'td',
    ],
    ['one bubble', '<div class="message"><p>第一段话。</p><p>第二段话。</p></div>', 'p'],
    [
      'a letter below a header',
      '<header><b class="left">银行</b><nav class="right">帮助</nav></header><p>请还款。</p>',
      'p',
    ],
    ['an empty page', '<div></div>', 'div'],
  ])('finds none in %s, and goes on as before', async (_, html, selector) => {
    show(`<div id="aside">${html}</div><div>${chat()}</div>`);
    const { reports, findings, follower } = follow();
    await soon(() => expect(reports).toHaveLength(1));
    expect(await follower.point(at(`#aside ${selector}`))).toBe(false);
    expect(await follower.point(document.body)).toBe(true);
    await soon(() => expect(texts(reports[1])).toEqual(all));
    expect(findings.at(-1)?.composer).toBe(at('textarea'));
  });
});
