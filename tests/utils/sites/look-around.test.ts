// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { glance } from '@/utils/sites/discover';
import { lookAround } from '@/utils/sites/look-around';
import { Search } from '@/utils/sites/reading/search';
import type { Sighting } from '@/utils/sites/sketch/sketch-page';
import { chat, plainTools, show, soon } from './fixtures';

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  document.body.innerHTML = '';
});

/** One look at the test document, judged at once; how often all there is was looked through. */
function look() {
  stop = new AbortController();
  const found: Sighting[] = [];
  let search = new Search();
  let whole = 0;
  const { start } = lookAround({
    root: document,
    tools: plainTools,
    signal: stop.signal,
    ask: async (sketch) => {
      if (sketch.boxes) search = new Search();
      return search.see(sketch);
    },
    onScopes: () => {
      whole++;
      return true;
    },
    onFound: (sighting) => found.push(sighting),
  });
  start(0, false);
  return { found, wholeLooks: () => whole };
}

/** A chat in a shadow root, beside something in the light tree. */
function besides(html: string) {
  show(`${html}<x-chat></x-chat>`);
  const root = (document.querySelector('x-chat') as Element).attachShadow({ mode: 'open' });
  root.innerHTML = chat();
  return root.querySelector('.message-list');
}

const SEARCH = '<input placeholder="搜索">';
const COMMENTS =
  '<section><p>写得好。</p><p>谢谢分享。</p><p>学习了。</p><textarea placeholder="发表评论"></textarea></section>';

describe('two looks at a page', () => {
  it('takes a chat in the light tree that is sure, without a second look', async () => {
    show(chat());
    const { found, wholeLooks } = look();
    await soon(() => expect(found).toHaveLength(1));
    expect(found[0]?.list).toBe(document.querySelector('.message-list'));
    expect(found[0]?.box).toBe(document.querySelector('textarea'));
    expect(wholeLooks()).toBe(0);
  });

  it.each([
    ['nothing', ''],
    ['a search box', SEARCH],
    ['a comment box', COMMENTS],
    ['both', SEARCH + COMMENTS],
  ])('finds a chat in a shadow root where the light tree has %s', async (_, html) => {
    const list = besides(html);
    const { found, wholeLooks } = look();
    await soon(() => expect(found).toHaveLength(1));
    expect(found[0]?.list).toBe(list);
    expect(found[0]?.box?.getAttribute('placeholder')).toBe('请输入消息');
    expect(wholeLooks()).toBe(1);
  });

  it('says so once where there is none, after the second look', async () => {
    show(`${SEARCH}${COMMENTS}`);
    const { found, wholeLooks } = look();
    await soon(() => expect(found).toHaveLength(1));
    expect(found[0]?.list).toBeUndefined();
    expect(wholeLooks()).toBe(1);
  });
});

describe('a glance', () => {
  it.each([
    ['a text area', '<textarea></textarea>', 1],
    ['inputs that hold words', '<input><input type="text"><input type="">', 3],
    ['inputs that hold none', '<input type="checkbox"><input type="password">', 0],
    ['what is editable', '<div contenteditable="true"></div><p contenteditable></p>', 2],
    ['what is not', '<div contenteditable="false"></div><div></div>', 0],
    ['what calls itself a text box', '<div role="textbox"></div>', 1],
  ])('sees %s', (_, html, count) => {
    show(html);
    expect(glance(document).boxes).toHaveLength(count);
  });

  it('sees nothing in shadow roots', () => {
    besides('');
    expect(glance(document)).toEqual({ scopes: [document], boxes: [], lists: [] });
  });
});
