import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementsIn, isInside, type Shown, textIn } from '@/utils/sites/reading/shown';
import { Tree } from '@/utils/sites/reading/tree';

const IDS = 7;
const id = fc.nat(IDS - 1);
const item = fc.oneof(
  fc.record({ id, tag: fc.constantFrom('p', 'div') }),
  fc.record({ id, up: id, tag: fc.constantFrom('p', 'div') }),
  fc.record({ id, up: id }),
  fc.record({ up: id, text: fc.string() }),
  fc.record({ text: fc.string() }),
  fc.constant({}),
);
const all = (tree: Tree) =>
  Array.from({ length: IDS }, (_, at) => tree.of(at)).filter((one) => one !== undefined);

/** Every element at or below, each way down taken once; throws where there is no end. */
function below(element: Shown, above: readonly Shown[] = []): void {
  expect(above).not.toContain(element);
  for (const inner of elementsIn(element)) below(inner, [...above, element]);
}

describe('what was written down of a page', () => {
  it('is a tree whatever is written, and nothing throws', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 20, maxLength: 60 }), (items) => {
        const tree = new Tree();
        tree.add(items);
        for (const element of all(tree)) {
          const seen = new Set<Shown>();
          for (let at: Shown | null = element; at; at = at.parent) {
            expect(seen.has(at)).toBe(false);
            seen.add(at);
          }
          below(element);
          for (const inner of elementsIn(element)) expect(inner.parent).toBe(element);
          tree.prune(element);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps an element in one place only', () => {
    const tree = new Tree();
    tree.add([
      { id: 1, tag: 'div' },
      { id: 2, up: 1, tag: 'div' },
      { id: 3, up: 1, tag: 'p' },
      { id: 3, up: 2 },
    ]);
    const places = all(tree)
      .flatMap(elementsIn)
      .filter((one) => one.id === 3);
    expect(places).toHaveLength(1);
    expect(tree.of(3)?.parent).toBe(tree.of(2));
  });

  it.each([
    ['an element that is in nothing known', [{ id: 5, up: 9, tag: 'p' }]],
    ['an element that was never written down', [{ id: 9, up: 1 }]],
    ['a text in nothing known', [{ up: 9, text: '您好' }]],
  ])('is torn by %s, and stays so', (_, items) => {
    const tree = new Tree();
    tree.add([{ id: 1, tag: 'div' }]);
    expect(tree.isTorn).toBe(false);
    tree.add(items);
    tree.add([{ id: 2, up: 1, tag: 'p' }]);
    expect(tree.isTorn).toBe(true);
    expect(tree.of(2)?.parent?.id).toBe(1);
  });

  it('keeps who an element is when it is written down again, and what it stands in', () => {
    const tree = new Tree();
    tree.add([
      { id: 1, tag: 'div' },
      { id: 2, up: 1, tag: 'p', attributes: { class: 'a' }, cut: true },
      { up: 2, text: '旧的' },
    ]);
    const known = tree.of(2) as Shown;
    const changed: Shown[] = [];
    tree.add(
      [
        { id: 2, tag: 'q' },
        { up: 2, text: '新的' },
      ],
      (element) => changed.push(element),
    );
    expect(tree.of(2)).toBe(known);
    expect(changed).toEqual([known]);
    expect(known).toMatchObject({ tag: 'q', attributes: {}, isCut: false, nodes: ['新的'] });
    expect(known.parent).toBe(tree.of(1));
    expect(tree.of(1)?.nodes).toEqual([known]);
  });

  it('lets go of what stands nowhere any more, and of nothing else', () => {
    const tree = new Tree();
    tree.add([
      { id: 1, tag: 'div' },
      { id: 2, up: 1, tag: 'p' },
      { id: 3, up: 2, tag: 'b' },
      { up: 3, text: '您好' },
    ]);
    tree.add([
      { id: 1, tag: 'div' },
      { id: 4, up: 1, tag: 'p' },
    ]);
    expect(tree.size).toBe(4);
    tree.prune(tree.of(4) as Shown);
    expect(all(tree).map((one) => one.id)).toEqual([1, 4]);
    tree.add([{ up: 4, text: '还在' }]);
    expect(textIn(tree.of(1) as Shown)).toBe('还在');
    expect(isInside(tree.of(1) as Shown, tree.of(4) as Shown)).toBe(true);
  });

  it('reads a text that a framework has cut as one', () => {
    const tree = new Tree();
    tree.add([
      { id: 1, tag: 'p' },
      { up: 1, text: '10:2' },
      { up: 1, text: '4' },
      { id: 2, up: 1, tag: 'b' },
      { up: 1, text: '.' },
    ]);
    expect(tree.of(1)?.nodes).toEqual(['10:24', tree.of(2), '.']);
  });
});
