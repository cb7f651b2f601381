import fc from 'fast-check';

type Plan =
  | string
  | { readonly tag: string; readonly name: string; readonly nodes: readonly Plan[] };

const text = fc.constantFrom('您好', '还款 ¥3,286.50', ' ', '\n  ', 'a', '好的。');
const { plan } = fc.letrec<{ plan: Plan; element: Plan }>((tie) => ({
  plan: fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, tie('element')),
  element: fc.record({
    tag: fc.constantFrom('div', 'p', 'span', 'b', 'li', 'button', 'style', 'x-row'),
    name: fc.constantFrom('', '', 'row', 'bubble'),
    nodes: fc.array(tie('plan'), { maxLength: 4 }),
  }),
}));
export const plans = fc.array(plan, { minLength: 1, maxLength: 5 });

export function build(plan: Plan): Node {
  if (typeof plan === 'string') return document.createTextNode(plan);
  const element = document.createElement(plan.tag);
  if (plan.name) element.className = plan.name;
  element.append(...plan.nodes.map(build));
  return element;
}

/** What a page may do to a list; `at` and `to` choose where. */
export const change = fc.record({
  what: fc.constantFrom('append', 'insert', 'remove', 'move', 'text', 'class', 'type'),
  at: fc.nat(1000),
  to: fc.nat(1000),
  plan,
});
export type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

const pick = <One>(list: readonly One[], at: number): One | undefined => list[at % list.length];

export function mutate(list: Element, { what, at, to, plan: planned }: Change): void {
  const inner = [...list.querySelectorAll('*')];
  const one = pick(inner, at);
  const place = pick([list, ...inner], to) ?? list;
  const texts = [list, ...inner].flatMap((element) =>
    [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE),
  );
  if (what === 'append') place.append(build(planned));
  if (what === 'insert') place.insertBefore(build(planned), place.firstChild);
  if (what === 'remove') one?.remove();
  if (what === 'move' && one && !one.contains(place)) place.insertBefore(one, place.firstChild);
  if (what === 'class') one?.setAttribute('class', to % 2 ? 'row mine' : 'other');
  if (what === 'text') place.textContent = '换了一句';
  const written = pick(texts, at);
  if (what === 'type' && written) written.textContent += '……';
}
