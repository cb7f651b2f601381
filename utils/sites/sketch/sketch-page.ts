import { isOffered } from '../composer-box';
import type { Discovery } from '../discover';
import { contains, queryAll } from '../dom';
import { isInside, shownParent } from '../flat-tree';
import type { Steps } from '../in-slices';
import type { Tools } from '../tools';
import { isShown } from '../visible';
import { type Climb, climb, climbFrom, drawWhole } from './climb';
import { Drawing } from './drawing';
import type { Found, Sketch, Wish } from './item';

/** What a look at the page found, in its own elements. */
export interface Sighting {
  readonly list: Element | undefined;
  readonly box: Element | undefined;
  /** In the list, and only its latest children were drawn. */
  readonly cut: readonly Element[];
}

const LISTS = '[class*="message" i],[class*="chat" i],[class*="conversation" i]';
const MOST_LISTS = 4;
const MOST_NAMED = 20;
const MOST_BOXES = 40;

function* offered(found: Discovery): Steps<Element[]> {
  const boxes: Element[] = [];
  for (const box of found.boxes) {
    yield;
    if (boxes.length < MOST_BOXES && isOffered(box)) boxes.push(box);
  }
  return boxes;
}

/** What calls itself a chat, for a page where none has a box: closed, or only shown. */
function namedLists(found: Discovery): Element[] {
  const named = found.scopes.flatMap((scope) => [...queryAll(scope, LISTS)].slice(0, MOST_NAMED));
  const tops = [...new Set([...found.lists, ...named])].filter(isShown);
  const outer = tops.filter((top) => !tops.some((other) => other !== top && contains(other, top)));
  return outer.slice(0, MOST_LISTS);
}

/** The box of a conversation that was pointed at: the nearest, whatever the page holds elsewhere. */
function nearest(list: Element | undefined, boxes: readonly Element[]): Element | undefined {
  for (let at = list ?? null; at; at = shownParent(at)) {
    const outer = at;
    const box = boxes.find((one) => isInside(outer, one));
    if (box) return box;
  }
  return undefined;
}

/**
 * One look at a page: writes down what may be a chat, a part at a time, as the reader asks for it.
 * `pointed`: what a person pointed at is taken instead of what would be found.
 */
export function sketchPage(found: Discovery, tools: Tools, pointed?: Element) {
  const drawing = new Drawing(tools);
  let at: Climb | undefined;
  function* around(part: Pick<Sketch, 'near' | 'pointed' | 'boxes'>): Steps<Sketch> {
    const reached = yield* climb(drawing, at as Climb);
    return { ...part, ...reached, items: drawing.take() };
  }
  function near(box: Element, part: Pick<Sketch, 'boxes'> = {}): Steps<Sketch> {
    at = climbFrom(drawing, box);
    return around({ ...part, near: drawing.idOf(box) });
  }
  return {
    drawing,
    *first(): Steps<Sketch> {
      const shown = yield* offered(found);
      const boxes = shown.map((box) => drawing.drawBox(box));
      const [only] = shown;
      if (pointed) {
        yield* drawWhole(drawing, pointed);
        at = climbFrom(drawing, pointed);
        return {
          boxes,
          pointed: drawing.idOf(pointed),
          edge: drawing.idOf(pointed),
          isTop: false,
          items: drawing.take(),
        };
      }
      return only && shown.length === 1
        ? yield* near(only, { boxes })
        : { boxes, items: drawing.take() };
    },
    *next(wish: Exclude<Wish, Found>): Steps<Sketch> {
      if (wish.want === 'more') {
        return yield* around(pointed ? { pointed: drawing.idOf(pointed) } : {});
      }
      const box = wish.want === 'near' ? drawing.elementOf(wish.box) : undefined;
      if (box) return yield* near(box);
      const lists = namedLists(found);
      for (const list of lists) {
        yield* drawWhole(drawing, list);
        const outer = shownParent(list);
        if (outer) drawing.drawBare(outer, list);
      }
      return { lists: lists.map((list) => drawing.idOf(list)), items: drawing.take() };
    },
    sighted(answer: Found): Sighting {
      const list = drawing.elementOf(answer.list);
      const boxes = (answer.boxes ?? []).flatMap((id) => drawing.elementOf(id) ?? []);
      const box = answer.boxes ? nearest(list, boxes) : drawing.elementOf(answer.box);
      const cut = [...drawing.cut].filter((element) => list && isInside(list, element));
      return { list, box, cut };
    },
  };
}
export type Sketching = ReturnType<typeof sketchPage>;
