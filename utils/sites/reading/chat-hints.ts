import { labelOf } from '../box-label';
import { hasWord, wordSet } from '../words';
import { wordsOf } from './element-words';
import { attributeOf, elementsIn, type Shown, textIn } from './shown';

const CHAT_WORDS = wordSet(
  'chat chats messages message msg msgs conversation transcript dialog dialogue bubble bubbles messenger livechat webchat im kefu talk',
);
const CHAT_LABEL =
  /[消訊讯]息|[咨諮谘][询詢]|客服|[说說][点點]|[请請](?:[输輸]入|描述)|您的[问問][题題]|想[问問]|messages?\b|\b(?:chat|type|ask|reply)\b|conversation/;
const OTHER_LABEL =
  /comment|[评評][论論]|留言板|跟帖|发帖|subject|主[题題]|[标標][题題]|search|搜[索尋]|\bcode\b|editor content|\bbody\b|正文|[邮郵]件|\bmail\b/;

/** Names for programs. */
const CALLED = wordSet('name id');

/** Levels around a box in which its label stands. */
const NEAR = 4;

/** What people read above it: `<label for="body">Reply</label>`. */
function printedLabel(box: Shown): string {
  const id = attributeOf(box, 'id');
  let at = box.parent;
  for (let level = 0; id && at && level < NEAR; level++) {
    const label = elementsIn(at).find(
      (child) => child.tag === 'label' && attributeOf(child, 'for') === id,
    );
    if (label) return textIn(label).slice(0, 100).toLowerCase();
    at = at.parent;
  }
  return '';
}

/** Points for a box that calls itself a chat's, or something else's. */
export function labelHint(box: Shown): number {
  const label = labelOf((name) => box.attributes[name]);
  // What people read says more than what its form calls it: "Add to the conversation".
  const written = labelOf((name) => (CALLED.has(name) ? '' : box.attributes[name]));
  const read = `${written} ${printedLabel(box)}`;
  if (CHAT_LABEL.test(read) && !OTHER_LABEL.test(read)) return 1;
  if (!OTHER_LABEL.test(label)) return CHAT_LABEL.test(label) ? 1 : 0;
  // "reply[body]", the form of Zendesk's "request[comment][body]", a "comment" that reads 新增回覆
  const isAnswer = /\brequest.?comment/.test(label) || /回[复覆]/.test(read);
  if (isAnswer && !OTHER_LABEL.test(read)) return 0;
  return /\breply\b/.test(label) && !/comment|subject/.test(label) ? 0 : -2;
}

export function isChatty(element: Shown): boolean {
  return hasWord(wordsOf(element), CHAT_WORDS);
}

/** Points for an element (and what is around it) that calls itself a conversation. */
export function listHint(list: Shown): number {
  let at: Shown | null = list;
  let points = 0;
  for (let level = 0; at && level < 4 && at.tag !== 'body'; level++) {
    const role = attributeOf(at, 'role');
    if ((role === 'log' || role === 'feed') && points < 2) points = 2;
    const isLive = attributeOf(at, 'aria-live') === 'polite';
    if (points === 0 && (isLive || isChatty(at))) points = 1;
    at = at.parent;
  }
  return points;
}
