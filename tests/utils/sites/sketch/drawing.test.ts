// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createBudget } from '@/utils/sites/budget';
import { followList } from '@/utils/sites/follow-list';
import { atOnce } from '@/utils/sites/in-slices';
import type { Shown } from '@/utils/sites/reading/shown';
import { Tree } from '@/utils/sites/reading/tree';
import { Drawing } from '@/utils/sites/sketch/drawing';
import { plainTools, show, soon } from '../fixtures';
import { build, change, mutate, plans } from './random-tree';
import { outlineOf, outlineOfShown } from './shown-page';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  document.body.innerHTML = '';
});

/** An element of the page, and what is known of it by what was drawn. */
function draw(top: Element, most = 3000) {
  const drawing = new Drawing(plainTools);
  const tree = new Tree();
  const again = (anew = false) => {
    atOnce(drawing.draw(top, most, anew));
    tree.add(drawing.take());
    expect(tree.isTorn).toBe(false);
    return outlineOfShown(tree.of(drawing.idOf(top)) as Shown);
  };
  return { drawing, tree, again };
}

const listOf = (nodes: Parameters<typeof build>[0][]) => {
  const list = document.createElement('section');
  list.append(...nodes.map(build));
  document.body.append(list);
  return list;
};

describe('what is drawn', () => {
  it('is the page as it is shown, for any tree, and after any changes', () => {
    fc.assert(
      fc.property(plans, fc.array(change, { maxLength: 6 }), (nodes, changes) => {
        document.body.innerHTML = '';
        const list = listOf(nodes);
        const { again } = draw(list);
        expect(again()).toEqual(outlineOf(list));
        for (const one of changes) mutate(list, one);
        expect(again(true)).toEqual(outlineOf(list));
      }),
      { numRuns: 150 },
    );
  });

  it('follows sixty lists at once, whatever happens in them', { timeout: 60_000 }, async () => {
    const followed = fc.sample(plans, 60).map((nodes) => {
      const list = listOf(nodes);
      const { drawing, tree, again } = draw(list);
      again();
      drawing.release();
      const shown = tree.of(drawing.idOf(list)) as Shown;
      const stop = followList(list, {
        drawing,
        budget: createBudget(),
        cut: [],
        meanwhile: [],
        tools: plainTools,
        tell: async ({ items }) => tree.add(items),
        onOver: () => expect.unreachable(),
      });
      stops.push(stop);
      return { list, tree, shown };
    });
    const rounds = fc.sample(fc.array(change, { minLength: 1, maxLength: 6 }), 3 * 60);
    for (let round = 0; round < 3; round++) {
      const done = followed.map(({ list }, at) => {
        const changes = rounds[at * 3 + round] ?? [];
        for (const one of changes) mutate(list, one);
        return changes;
      });
      await soon(() => {
        for (const [at, { list, tree, shown }] of followed.entries()) {
          expect(outlineOfShown(shown), JSON.stringify(done[at])).toEqual(outlineOf(list));
          expect(tree.isTorn).toBe(false);
        }
      });
    }
  });

  it('writes a line that was added down once, however many come after it', () => {
    show('<ol></ol>');
    const list = document.querySelector('ol') as Element;
    const drawing = new Drawing(plainTools);
    const written = Array.from({ length: 5 }, () => {
      list.insertAdjacentHTML('beforeend', '<li><p>您好</p></li>');
      drawing.refresh(list.lastElementChild as Element);
      atOnce(drawing.draw(list, 3000));
      return drawing.take().filter(({ tag }) => tag === 'li').length;
    });
    expect(written).toEqual([1, 1, 1, 1, 1]);
  });

  it('leaves out what is in a hidden part, and tells what only a screen reader is given', () => {
    show(`<main><p>一</p><div style="display: none"><p>看不见</p></div>
      <div style="position:absolute;width:1px;height:1px;overflow:hidden">朗读</div></main>`);
    const main = document.querySelector('main') as Element;
    const { tree, drawing, again } = draw(main);
    again();
    const [hidden, spoken] = [...main.querySelectorAll('div')].map((div) =>
      tree.of(drawing.idOf(div)),
    );
    expect(hidden).toMatchObject({ look: { hidden: 'none' }, nodes: [] });
    expect(spoken?.look).toEqual({ hidden: 'spoken' });
    expect(spoken?.nodes).toHaveLength(1);
    expect(tree.size).toBe(4);
  });

  it('has what is folded to nothing as hidden from the eye, and what only begins to open as shown', () => {
    show(`<main><p>一</p><div style="width:0px;height:0px;overflow:hidden">按键说明</div>
      <div style="width:300px;height:0px;overflow:hidden">正在展开</div></main>`);
    const main = document.querySelector('main') as Element;
    const { tree, drawing, again } = draw(main);
    again();
    const looks = [...main.querySelectorAll('div')].map(
      (div) => tree.of(drawing.idOf(div))?.look.hidden,
    );
    expect(looks).toEqual(['spoken', undefined]);
  });

  it('shows shadow roots, what their slots are given, and what they show without', () => {
    show('<x-chat><b slot="name">小周</b><i>您好</i><u slot="none">没有</u></x-chat>');
    const host = document.querySelector('x-chat') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<h4><slot name="name"></slot></h4><p><slot></slot></p><q><slot name="time">刚刚</slot></q>';
    const { again } = draw(host);
    expect(again()).toEqual(outlineOf(host));
    expect(JSON.stringify(again())).toMatch(/小周.*您好.*刚刚/);
    expect(JSON.stringify(again())).not.toContain('没有');
  });

  it('enters a closed shadow root only where the browser opens it', () => {
    show('<x-chat></x-chat>');
    const host = document.querySelector('x-chat') as Element;
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<p>您好</p>';
    const met: ShadowRoot[] = [];
    const drawing = new Drawing({ openShadow: () => root });
    atOnce(drawing.draw(host, 80));
    drawing.roots.onRoot((one) => met.push(one));
    expect(drawing.take().map(({ text }) => text)).toContain('您好');
    expect(met).toEqual([root]);
    expect(draw(host).again()).toEqual({ tag: 'x-chat', nodes: [] });
  });

  it('shows a frame of the same origin, and nothing of one that is not', () => {
    show('<main><iframe></iframe><iframe></iframe></main>');
    const inner = document.implementation.createHTMLDocument();
    inner.body.innerHTML = '<p>框里的话</p>';
    const [own, other] = document.querySelectorAll('iframe');
    Object.defineProperty(own, 'contentDocument', { value: inner });
    Object.defineProperty(other, 'contentDocument', {
      get: () => {
        throw new Error('SecurityError');
      },
    });
    const main = document.querySelector('main') as Element;
    expect(draw(main).again()).toEqual({
      tag: 'main',
      nodes: [
        { tag: 'iframe', nodes: [{ tag: 'body', nodes: [{ tag: 'p', nodes: ['框里的话'] }] }] },
        { tag: 'iframe', nodes: [] },
      ],
    });
  });

  it('of a long list is its end, and the rest when it is drawn again', () => {
    show(`<main>${Array.from({ length: 100 }, (_, at) => `<p>第${at}句</p>`).join('')}</main>`);
    const main = document.querySelector('main') as Element;
    const drawing = new Drawing(plainTools);
    const tree = new Tree();
    atOnce(drawing.draw(main, 80));
    tree.add(drawing.take());
    const shown = tree.of(drawing.idOf(main)) as Shown;
    expect(shown.isCut).toBe(true);
    expect([...drawing.cut]).toEqual([main]);
    expect(shown.nodes).toHaveLength(80);
    expect(shown.nodes.at(-1)).toMatchObject({ nodes: ['第99句'] });
    atOnce(drawing.draw(main, 3000));
    tree.add(drawing.take());
    expect(shown.isCut).toBe(false);
    expect(outlineOfShown(shown)).toEqual(outlineOf(main));
  });
});
