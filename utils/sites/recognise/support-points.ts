import { ALL_SITES } from '../known/all-sites';
import { siteOf } from '../known/site-of';
import { ASKED, CREDITOR, DESK_WORD, RANK, SHOWN_WORD, TEAM_WORD, TRADE } from './other-words';
import type { ChatSignals, PageSignals, Said } from './page-signals';
import type { PlaceHint } from './place-hint';
import { others, Points } from './points';

const CHAT_FRAME = /chat|messag|messenger|support|kefu|im_client|客服|咨询|諮詢|widget|help/i;

/** What stands between the parts of a title. */
const PARTS = /\s[-–—|·_]\s|[|｜_]|-(?=[\u3400-\u9fff])/;

/** Texts of a page that is a chat and no more. */
const FEW = 24;

/** A frame that a chat service is known to make. */
function isKnownWidget({ url, label }: PageSignals['frames'][number]): boolean {
  if (siteOf(url)?.site.category === 'widget') return true;
  return ALL_SITES.some(({ frameNames = [] }) => frameNames.some((name) => label.includes(name)));
}

/** What a title calls the page, beside the name of whose it is. */
const CHAT_PART =
  /^(?:live |web |secure )?(?:chat|messages?)$|^(?:[在線线上]{0,2})(?:[会會][话話]|[对對][话話]|聊天)$|^服[务務]群$|^(?:安全)?[讯訊消]息$|^(?:case|ticket|request|enquiry|query|reference|conversation|[案工]件|工[单單]|[个個]案|案號)[ #:：.编編号號]{0,4}[a-z]{0,4}-?\d[\d-]{0,14}$/i;

/** The title ends with the name of one who lends or bills. */
function isCreditors({ title }: PageSignals): boolean {
  const parts = title.split(PARTS).map((part) => part.trim());
  const names = parts.filter((part) => !CHAT_PART.test(part));
  return CREDITOR.test(names.at(-1) ?? '');
}

/** A head that is the name of a desk, not a sentence about one. */
function isDeskHead(head: string): boolean {
  const most = /[\u3400-\u9fff]/.test(head) ? 14 : 40;
  return head.length <= most && DESK_WORD.test(head) && !/[，。？！,?!]/.test(head);
}

function isDeskPage({ title, headings }: PageSignals): boolean {
  return [...title.split(PARTS), ...headings].some((head) => isDeskHead(head.trim()));
}

/** The page says that it only shows one. */
function isShown({ title, headings }: PageSignals): boolean {
  return SHOWN_WORD.test([title, ...headings.slice(0, 2)].join(' '));
}

/** A chat whose rows were read. */
function addChat(points: Points, page: PageSignals, chat: ChatSignals, isNamedDesk: boolean): void {
  points.add('chat', 1 + (chat.box === 'none' ? 0 : 1) + (chat.evidence > 4 ? 1 : 0));
  points.add('two sides', chat.agentTurns > 0 && chat.userTurns > 0 ? 1 : 0);
  points.add('desk lines', Math.min(4, chat.deskLines * 2));
  points.add('creditor lines', Math.min(2, chat.creditorLines));
  points.add('matter lines', Math.min(2, chat.matterLines));
  points.add('assistant lines', -Math.min(6, chat.assistantLines * 3));
  // "您好" alone is said by a doctor and a recruiter too.
  const spoken = chat.deskLines + chat.creditorLines;
  // A business is polite and alone so; friends and flatmates are neither.
  const isPolite = chat.politeLines > 1 && chat.owedSides > 1;
  const isServed = chat.isServed && chat.matterLines > 0;
  const soundsDesk = spoken > 1 || (spoken > 0 && chat.matterLines > 0) || isPolite || isServed;
  points.add('manner', isServed ? 2 : 0);
  // The word on the page is little: teams speak of help desks too.
  const isSaid = page.deskWords > 0 && spoken + chat.matterLines > 1;
  points.add('no desk', isNamedDesk || soundsDesk || isSaid ? 0 : -4);
  // A picture of a chat, on the page of those who sell chats.
  const isForSale = chat.box !== 'ready' && page.shopActions > 0;
  points.add('show piece', (isForSale ? -5 : 0) - (isShown(page) ? 5 : 0));
  points.add('figure', chat.isQuoted ? -8 : 0);
  points.add('serving', chat.servingLines > 0 ? -6 : 0);
  const trade = chat.tradeLines + Math.min(3, page.tradeWords);
  const isOnlyTrade = trade > 0 && chat.matterLines === 0;
  points.add('other trade', trade > 1 || isOnlyTrade ? -Math.min(9, trade * 3) : 0);
  points.add('trade title', TRADE.test(page.title) ? -4 : 0);
  points.add('group', TEAM_WORD.test(page.title) ? -4 : 0);
  points.add('many names', chat.names.length > 3 ? -4 : chat.names.length > 2 ? -2 : 0);
  // Alone it is who answers the tickets of a small desk.
  const isRank = (name: string) =>
    RANK.test(name) || (chat.names.length > 1 && /^admins?$/i.test(name));
  points.add('ranks', chat.names.some(isRank) ? -8 : 0);
  // Code beside a chat: how to build one.
  points.add('shown code', page.codeBlocks > 0 ? -2 : 0);
}

/** Letters with a desk, or a chat of a few lines whose rows could not be told. */
function addSaid(points: Points, page: PageSignals, said: Said): void {
  points.add('talk', 2);
  points.add('two sides', hasSides(said) ? 1 : 0);
  const isThread = said.own > 1 && said.desk > 1 && page.mailWords === 0;
  points.add('back and forth', isThread ? 1 : 0);
  points.add('desk lines', Math.min(4, said.deskLines * 2));
  points.add('matter lines', Math.min(2, said.matterLines));
  points.add('show piece', isShown(page) ? -8 : 0);
}

function hasSides({ own, desk, deskLines, hasNames }: Said): boolean {
  return hasNames || (own > 0 && desk + deskLines > 0);
}

/** Two sides are told apart, or there is hardly anything but a talk that just began. */
function isTalk(said: Said, page: PageSignals): boolean {
  const { lines, own, desk, deskLines, hasNames, canSend } = said;
  if (!canSend || page.forumWords > 0) return false;
  // A talk that an article quotes is a small part of it.
  if (own > 0 && own + desk > lines / 5 && (deskLines > 0 || (own > 1 && desk > 1))) return true;
  const isBare =
    lines <= FEW &&
    page.fields < 2 &&
    page.shopActions === 0 &&
    (isDeskPage(page) || isCreditors(page));
  return deskLines > 0 && page.commentActions < 3 && (isBare || hasNames);
}

function addFrame(points: Points, frames: PageSignals['frames'], chats: PageSignals['frames']) {
  points.add('chat frame', 4);
  points.add('desk frame', chats.some(({ label }) => DESK_WORD.test(label)) ? 1 : 0);
  points.add('known widget', frames.some(isKnownWidget) ? 2 : 0);
}

/** What speaks for a chat with a help desk, and against it. */
export function supportPoints(page: PageSignals, hint: PlaceHint): Points {
  const points = new Points();
  const { chat, said } = page;
  const desk = DESK_WORD.test([page.title, ...page.headings].join(' '));
  const frames = page.frames.filter(({ isLarge }) => isLarge);
  const chatFrames = frames.filter(({ url, label }) => CHAT_FRAME.test(`${label} ${url}`));
  const isNamedDesk = desk || hint === 'support' || isCreditors(page);
  if (said && isTalk(said, page)) addSaid(points, page, said);
  else if (chat) addChat(points, page, chat, isNamedDesk);
  else if (chatFrames.length > 0) addFrame(points, frames, chatFrames);
  else return points;
  points.add('desk title', desk ? 2 : 0);
  points.add('desk words', page.deskWords > 0 ? 1 : 0);
  points.add('address', hint === 'support' ? 3 : hint === 'chat' ? 1 : 0);
  points.add('assistant', page.assistantWords > 0 ? -Math.min(12, 4 + page.assistantWords * 2) : 0);
  // The letters of a bank lie in a mailbox as well.
  points.add('mailbox', page.mailWords > 1 && !isNamedDesk && !chat?.isServed ? -6 : 0);
  points.add('asked', ASKED.test(page.title) ? -8 : 0);
  others(page, hint, points);
  return points;
}
