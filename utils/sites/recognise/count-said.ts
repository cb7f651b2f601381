import { labelOf } from '../box-label';
import { attributeOf } from '../dom';
import type { PageText } from './block';
import {
  ANSWERER,
  CREDITOR_LINE,
  DESK_NAME,
  LINE_BOX,
  MATTER,
  SEND_ACTION,
  SERVING_LINE,
  SPEAKER,
} from './chat-words';
import type { Said } from './page-signals';

/** A label with a name, no sentence. */
const LABEL = 60;
const LINE = 600;
/** Longer than this it is no talk that just began. */
const MOST = 400;

const count = (texts: readonly string[], pattern: RegExp) =>
  Math.min(99, texts.filter((text) => pattern.test(text)).length);

/**
 * What is said on a page where no rows of a chat were known as such: a thread of letters with a help
 * desk, a talk that just began.
 */
export function countSaid({ blocks, actions }: PageText, boxes: readonly Element[]): Said {
  const own = blocks.filter(({ isAside }) => !isAside).slice(0, MOST);
  const pressed = new Set(actions);
  const texts = own.map(({ text }) => text).filter((text) => !pressed.has(text));
  const labels = texts.filter((text) => text.length <= LABEL);
  const lines = own
    .filter(({ isHeading, text }) => !isHeading && text.length <= LINE && !pressed.has(text))
    .map(({ text }) => text);
  return {
    lines: lines.length,
    canSend:
      actions.some((action) => SEND_ACTION.test(action)) ||
      boxes.some((box) => LINE_BOX.test(labelOf((name) => attributeOf(box, name)))),
    own: count(labels, SPEAKER),
    desk: labels.filter((text) => DESK_NAME.test(text) || ANSWERER.test(text)).length,
    deskLines: lines.filter((text) => SERVING_LINE.test(text) || CREDITOR_LINE.test(text)).length,
    matterLines: count(lines, MATTER),
  };
}
