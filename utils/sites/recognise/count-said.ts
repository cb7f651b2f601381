import { labelOf } from '../box-label';
import { attributeOf } from '../dom';
import type { PageText } from './block';
import { CREDITOR_LINE, DESK_LINE, DESK_NAME, MATTER, SERVING_LINE } from './chat-words';
import { CREDITOR } from './other-words';
import type { Said } from './page-signals';
import {
  ANSWERER,
  BESIDE_NAME,
  FROM,
  LINE_BOX,
  OWN_LABEL,
  OWN_PREFIX,
  SEND_ACTION,
  SUBMIT_ACTION,
} from './said-words';

/** A label with a name, no sentence. */
const LABEL = 60;
const LINE = 600;
/** Longer than this it is no talk that just began. */
const MOST = 400;

/** Who speaks by the label above a line, or before it in the same text. */
function speakerOf(text: string): 'own' | 'desk' | null {
  const label = text.slice(0, LABEL).replace(FROM, '').replace(BESIDE_NAME, ' ').trim();
  if (text.length <= LABEL && OWN_LABEL.test(label)) return 'own';
  if (OWN_PREFIX.test(text)) return 'own';
  const colon = text.search(/[:：]/);
  const name = text.length <= LABEL ? label : text.slice(0, colon < 30 ? Math.max(colon, 0) : 0);
  return [DESK_NAME, ANSWERER, CREDITOR].some((pattern) => pattern.test(name)) ? 'desk' : null;
}

/** Labels like "Kevin R.:" that come again, of two or more names. */
function hasNames(texts: readonly string[]): boolean {
  const times = new Map<string, number>();
  for (const text of texts)
    if (text.length <= 40 && /[:：]$/.test(text) && /\p{L}/u.test(text))
      times.set(text, (times.get(text) ?? 0) + 1);
  return [...times.values()].filter((count) => count > 1).length > 1;
}

/**
 * What is said on a page where no rows of a chat were known as such: a thread of letters with a help
 * desk, a talk that just began.
 */
export function countSaid({ blocks, actions }: PageText, boxes: readonly Element[]): Said {
  const pressed = new Set(actions);
  const texts = blocks
    .filter(({ isAside, isQuoted, text }) => !isAside && !isQuoted && !pressed.has(text))
    .slice(0, MOST)
    .map(({ text }) => text.slice(0, LINE));
  const speakers = texts.map(speakerOf);
  const by = (who: 'own' | 'desk') => speakers.filter((speaker) => speaker === who).length;
  const isDesk = (text: string) =>
    SERVING_LINE.test(text) ||
    CREDITOR_LINE.test(text) ||
    (text.length > 20 && DESK_LINE.test(text));
  const deskLines = texts.filter(isDesk).length;
  return {
    lines: texts.length,
    canSend:
      actions.some((action) => SEND_ACTION.test(action)) ||
      (by('own') > 1 &&
        by('desk') + deskLines > 1 &&
        actions.some((action) => SUBMIT_ACTION.test(action))) ||
      boxes.some((box) => LINE_BOX.test(labelOf((name) => attributeOf(box, name)))),
    own: by('own'),
    desk: by('desk'),
    hasNames: hasNames(texts),
    deskLines,
    matterLines: texts.filter((text) => MATTER.test(text)).length,
  };
}
