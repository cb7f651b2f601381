import { parentInPage } from '../flat-tree';
import type { Steps } from '../in-slices';
import type { Drawing } from './drawing';

/** Children of one element that are drawn, blank texts too. */
const MOST_NODES = 80;
/** Elements drawn around one box, levels climbed, and texts after which the reader is asked. */
const MOST_ELEMENTS = 3000;
const MOST_LEVELS = 30;
const ENOUGH_TEXTS = 3;
/** What stands around a list tells what it is. */
const AROUND = 3;

/** How far around an element was drawn. */
export interface Climb {
  edge: Element;
  level: number;
  /** Elements drawn before. */
  readonly before: number;
}

export const climbFrom = (drawing: Drawing, from: Element): Climb => ({
  edge: from,
  level: 0,
  before: drawing.elements,
});

/** Draws what stands around an element, a few levels at a time. */
export function* climb(drawing: Drawing, to: Climb): Steps<{ edge: number; isTop: boolean }> {
  const { texts } = drawing;
  let at: Element | null;
  let isTop: boolean;
  for (;;) {
    at = to.level < MOST_LEVELS ? parentInPage(to.edge) : null;
    isTop = !at || drawing.elements - to.before > MOST_ELEMENTS;
    if (!at || isTop || drawing.texts - texts >= ENOUGH_TEXTS) break;
    yield* drawing.draw(at, MOST_NODES);
    to.edge = at;
    to.level++;
  }
  let inner = to.edge;
  for (let around = 0; at && around < AROUND; around++) {
    drawing.drawBare(at, inner);
    inner = at;
    at = parentInPage(at);
  }
  return { edge: drawing.idOf(to.edge), isTop };
}

/** Draws what is pointed at or called a chat itself, before what stands around it. */
export const drawWhole = (drawing: Drawing, element: Element): Steps<void> =>
  drawing.draw(element, MOST_NODES);
