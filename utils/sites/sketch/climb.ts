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

/** Draws what stands around an element, a few levels at a time. */
export function climber(drawing: Drawing, from: Element) {
  let edge = from;
  let level = 0;
  const before = drawing.elements;
  const outer = () => (level < MOST_LEVELS ? parentInPage(edge) : null);
  const isSpent = () => drawing.elements - before > MOST_ELEMENTS;
  return {
    *climb(): Steps<{ edge: number; isTop: boolean }> {
      const { texts } = drawing;
      let at = outer();
      while (at && !isSpent() && drawing.texts - texts < ENOUGH_TEXTS) {
        yield* drawing.draw(at, MOST_NODES);
        edge = at;
        level++;
        at = outer();
      }
      const isTop = !at || isSpent();
      let inner = edge;
      for (let around = 0; at && around < AROUND; around++) {
        drawing.drawBare(at, inner);
        inner = at;
        at = parentInPage(at);
      }
      return { edge: drawing.idOf(edge), isTop };
    },
  };
}
export type Climber = ReturnType<typeof climber>;

/** Draws what is pointed at or called a chat itself, before what stands around it. */
export const drawWhole = (drawing: Drawing, element: Element): Steps<void> =>
  drawing.draw(element, MOST_NODES);
