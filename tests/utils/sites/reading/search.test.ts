import { describe, expect, it } from 'vitest';
import { Search } from '@/utils/sites/reading/search';
import { BOX, drawnChat, LIST, PANEL } from '../drawn-chat';

const rect = [0, 0, 300, 40] as const;
const field = (id: number, placeholder = '') => ({
  id,
  tag: 'textarea',
  attributes: { placeholder },
  rect,
});
const boxes = (...ids: number[]) => ids.map((id) => ({ id, low: true }));

describe('a look at a page', () => {
  it('finds a chat around the only box in one part, and is sure of it', () => {
    const search = new Search();
    expect(search.see(drawnChat())).toEqual({
      want: 'nothing',
      list: LIST,
      box: BOX,
      isSure: true,
    });
    expect(search.transcript?.list).toBe(search.tree.of(LIST));
  });

  it('climbs on around the only box until nothing is left, then asks what calls itself a chat', () => {
    const search = new Search();
    const items = [field(1), { id: 2, tag: 'div' }, { id: 1, up: 2 }];
    const first = { boxes: boxes(1), near: 1, edge: 2, isTop: false, items };
    expect(search.see(first)).toEqual({ want: 'more' });
    const outer = [
      { id: 3, tag: 'body' },
      { id: 2, up: 3 },
    ];
    expect(search.see({ edge: 3, isTop: true, items: outer })).toEqual({ want: 'lists' });
    expect(search.see({ lists: [], items: [] })).toMatchObject({ want: 'nothing', list: null });
  });

  it('of several boxes asks for the likeliest first, each once, and not for searches and secrets', () => {
    const search = new Search();
    const search1 = { id: 7, tag: 'input', attributes: { placeholder: '搜索' }, rect };
    const secret = { id: 8, tag: 'input', attributes: { type: 'password' }, rect };
    const items = [field(5, '发表评论'), field(6, '请输入消息'), search1, secret];
    let wish = search.see({ boxes: boxes(5, 6, 7, 8), items });
    const asked: number[] = [];
    while (wish.want === 'near') {
      asked.push(wish.box);
      const edge = 10 + wish.box;
      const around = [
        { id: edge, tag: 'div' },
        { id: wish.box, up: edge },
      ];
      wish = search.see({ near: wish.box, edge, isTop: true, items: around });
    }
    expect(asked).toEqual([6, 5]);
    expect(wish).toEqual({ want: 'lists' });
  });

  it('where nothing can be typed asks for what calls itself a chat, and is never sure of it', () => {
    const search = new Search();
    expect(search.see({ boxes: [], items: [] })).toEqual({ want: 'lists' });
    const { items } = drawnChat();
    expect(search.see({ lists: [PANEL], items })).toMatchObject({ list: LIST, isSure: false });
  });

  it('takes what was pointed at, and leaves the choice of a box to where it stands', () => {
    const search = new Search();
    const { items } = drawnChat();
    const row = 10;
    const part = { boxes: boxes(BOX), pointed: row, edge: row, isTop: false };
    const alone = items.filter(({ id, up }) => id === BOX || id === row || up === row);
    const known = alone.filter(({ up }) => up !== LIST && up !== 4);
    expect(search.see({ ...part, items: [{ id: row, tag: 'div' }, ...known] })).toEqual({
      want: 'more',
    });
    const all = { pointed: row, edge: PANEL, isTop: true, items };
    expect(search.see(all)).toEqual({
      want: 'nothing',
      list: LIST,
      box: null,
      isSure: false,
      boxes: [BOX],
    });
  });

  it.each([
    ['of nothing', { items: [] }],
    ['around a box that was never told of', { near: 9, edge: 8, isTop: true, items: [] }],
    ['of lists that are not there', { boxes: [], lists: [1, 2], items: [] }],
    [
      'of something pointed at that is not there',
      { boxes: [], pointed: 3, isTop: true, items: [] },
    ],
  ])('has an answer to a part %s', (_, sketch) => {
    expect(['lists', 'nothing']).toContain(new Search().see(sketch).want);
  });
});
