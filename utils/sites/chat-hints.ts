import { attributeOf, tagOf } from './dom';
import { shownParent } from './flat-tree';
import { hasWord, wordsOf } from './words';

const set = (words: string) => new Set(words.split(' '));
const CHAT_WORDS = set(
  'chat chats messages message msg msgs conversation transcript dialog dialogue bubble bubbles messenger livechat webchat im kefu talk',
);
const CHAT_LABEL =
  /消息|訊息|讯息|咨询|諮詢|谘詢|客服|说点|說點|请输入|請輸入|请描述|請描述|您的问题|您的問題|messages?\b|\bchat\b|\btype\b|\bask\b|\breply\b|conversation/i;
const COMMENT_LABEL =
  /comment|评论|評論|留言板|跟帖|发帖|comentario|subject|主题|標題|标题|search|搜索|搜尋|editor content|code|message body|\bbody\b|正文|邮件|郵件|\bmail\b/i;

/** What the page itself calls a box: placeholder, label, name. */
export function labelOf(box: Element): string {
  const names = [
    'placeholder',
    'aria-label',
    'data-placeholder',
    'title',
    'aria-placeholder',
    'name',
    'id',
  ];
  return names
    .map((name) => attributeOf(box, name) ?? '')
    .join(' ')
    .slice(0, 400);
}

/** Points for a box that calls itself a chat's, or something else's. */
export function labelHint(box: Element): number {
  const label = labelOf(box);
  if (COMMENT_LABEL.test(label)) return -2;
  return CHAT_LABEL.test(label) ? 1 : 0;
}

export function isChatty(element: Element): boolean {
  return hasWord(wordsOf(element), CHAT_WORDS);
}

/** Points for an element (and what is around it) that calls itself a conversation. */
export function listHint(list: Element): number {
  let at: Element | null = list;
  let points = 0;
  for (let level = 0; at && level < 4 && tagOf(at) !== 'body'; level++) {
    const role = attributeOf(at, 'role');
    if ((role === 'log' || role === 'feed') && points < 2) points = 2;
    if (points === 0 && isChatty(at)) points = 1;
    at = shownParent(at);
  }
  return points;
}
