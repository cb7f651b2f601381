import { DESK_NAME } from '../recognise/chat-words';
import { wordSet } from '../words';

/** What small print beside a message means: times, delivery marks, the user's own name. */

const NAMES = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun';
const TIME_PARTS = new RegExp(
  [
    '\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?',
    // In Taiwan years are counted from 1912: 115/11/22.
    '(?:(?:\\d{4}|1\\d{2})[-/.年])?\\d{1,2}[-/.月]\\d{1,2}日?(?:[-/.]\\d{2,4})?',
    '(?:\\d{4} ?年 ?)?\\d{1,2} ?月 ?\\d{1,2} ?[日号號]?',
    '[（(][一二三四五六日天][)）]',
    '(?:in |about ){0,2}(?:\\d{1,9}|an?(?: few)?) ?(?:sec|min|moment|hour|hr|day|week|month|year)[a-z]*',
    '\\d{1,9} ?[smhdw]\\b',
    '\\d{1,9} ?(?:秒|分[钟鐘]|小[时時]|[天周週年]|[个個]月)[前后後]?',
    '[上下]午|[早晚]上|中午|凌晨|[昨前今]天|今日|昨日|[刚剛][刚剛才]|(?:星期|[周週])[一二三四五六日天]',
    '(?:just )?now|yesterday|today|sent|commented|replied|reported|wrote|posted|added a comment|at|on|[ap]\\.?m\\.?|utc|gmt|ago|uhr|heute|gestern|hoy|ayer|hier',
    '\\d{1,2}(?:st|nd|rd|th)\\b',
    '(?:[发發][表布]|回[复覆]|留言|提交|[评評][论論])[于於]',
    '오전|오후|午前|午後|اليوم|أمس|الآن|[صم]',
    `(?:\\d{1,2} )?(?:${NAMES})[a-z]*\\.?(?: \\d{1,2}(?:st|nd|rd|th)?(?![:：\\d]))?(?:,? \\d{4})?`,
  ].join('|'),
  'g',
);

/** Letters and digits of any script; asking for them by property costs half a millisecond. */
const LETTERS = /[^\W_]|[\xc0-\u1fff\u3040-\ud7ff\uf900-\ufdff]/;

/** The whole text is a time or date, whatever brackets and dots are around it. */
export function isTimeText(text: string): boolean {
  // ۱۸:۰۲
  const lower = text
    .toLowerCase()
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16));
  if (
    text.length > 60 ||
    /[$€£¥￥₹%]/.test(text) ||
    !/\d|前天|昨|今|刚|剛|星期|[周週][一二三四五六日天]|now|day|ago|heute|gestern|ayer|hoy|اليوم|أمس/.test(
      lower,
    )
  )
    return false;
  return !LETTERS.test(lower.replace(TIME_PARTS, ''));
}

/** "Sam · Support · 10:21": a name and a time in one piece of small print. */
export function splitLabel(text: string): { readonly name?: string; readonly time: string } | null {
  if (text.length > 60) return null;
  if (isTimeText(text)) return { time: text.replace(/^[\s·•‧・|]+/, '') };
  const parts = text.split(/[·•‧・|]/).map((part) => part.trim());
  if (parts.length < 2) return null;
  const time = parts.find(isTimeText);
  const name = parts.find((part) => part && !isTimeText(part) && !isStatusText(part));
  if (!time) return null;
  return name ? { name, time } : { time };
}

/** "Sam 10:21", "10:21 Sam", "Sam (10:21) Read": the same in a line above a message, if it says no more. */
export function splitHeading(heading: string) {
  if (heading.length > 60) return null;
  const text = heading.replace(/\s?[(（](\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)[)）]$/, ' $1');
  const last = text.lastIndexOf(' ');
  const plain = last > 0 && isStatusText(text.slice(last)) ? text.slice(0, last).trim() : text;
  const whole = splitLabel(plain);
  if (whole) return whole;
  for (let at = plain.indexOf(' '); at > 0; at = plain.indexOf(' ', at + 1)) {
    const label = splitLabel(`${plain.slice(0, at)}·${plain.slice(at + 1)}`);
    if (label) return label;
  }
  return null;
}

/** The same with a dash or a comma: "Sam, Nov 22, 8:50 PM", ", officer – Nov 22, 8:50 PM". */
export function splitStamp(text: string) {
  const mark = text.search(/ [–—-] /) > 0 ? / [–—-] / : /,\s/;
  const label = splitLabel(text.replace(mark, '·'));
  return label?.name ? { ...label, name: label.name.replace(/^[,，]\s?/, '') } : null;
}

/** Looked up, not matched: an expression with so many words costs more than all others of a page. */
const STATUS = wordSet(
  ' 留言 答复 答覆 提问 提問 来信 來信 复信 覆信 已送出 已傳送 已传送 已读 已讀 未读 未讀 送达 送達 已送达 已送達 已发送 已發送 发送中 發送中 发送失败 發送失敗 已撤回 已编辑 已編輯 传送成功 傳送成功 传送中 傳送中 传送失败 傳送失敗 未读消息 未讀訊息 以下为未读消息 以下為未讀訊息 以上为历史消息 以上是历史消息 以上為歷史訊息 查看更多历史消息 查看历史消息 查看更多消息 查看歷史訊息 查看更多歷史訊息 加载更多 載入更多 unreadmessages unreadmessage newmessages newmessage loadmore loadearlier loadearliermessages earliermessages 有用 没用 沒用 有帮助 没帮助 有幫助 沒幫助 已解决 未解决 已解決 未解決 helpful nothelpful from by sender sentby postedby writtenby repliedby answeredby addedby date 发件人 寄件者 寄件人 发送人 日期 发送时间 寄件時間 read seen delivered delivering sent sending failed edited',
);
const TYPING = /正在[输輸]入[\s.…。·]*$|\b(?:is|are) typing\b|^typing\b/;

const UNSENT =
  /^(?:[⚠!！]\ufe0f? ?)?(?:not (?:delivered|sent)|failed to (?:send|deliver)|[发發传傳]送失[败敗])(?:[\s.,，。:：·].{0,24})?$/;
const DIVIDER =
  /^以[上下][是为為]?.{0,6}(?:消息|訊息|信息)(?:[记記紀][录錄])?$|^\d{1,4} ?(?:unread|new) messages?$|^\d{1,4} ?[条條则則] ?(?:未读|未讀|新)(?:消息|訊息)$/;
const FEEDBACK =
  /^(?:[这這][个個]|本次|以上)?(?:回答|答案|回[复覆])(?:[对對]您)?(?:是否)?有[帮幫]助[吗嗎]?[？?]?$|^[是有][否没沒]有?(?:已经|已經)?[解帮幫][决決助]了?(?:[您你我]的)?(?:[问問][题題])?[？?]?$|^(?:was|is) this (?:answer |reply )?helpful\s?\?$/;

/** The number of a post: #3, 5楼. */
const NUMBER = /^#\d{1,4}$|^第?\s?\d{1,4}\s?[楼樓]$/;

/** Asked below an answer, to be pressed. */
export const isFeedback = (text: string): boolean => FEEDBACK.test(text.toLowerCase());

/** A delivery mark, or the note that somebody is writing. */
export function isStatusText(text: string): boolean {
  if (text.length > 40) return false;
  const lower = text.toLowerCase();
  if (/^[\s|·•★☆✩✰⭐]+$/.test(text) || NUMBER.test(text)) return true;
  if ([UNSENT, DIVIDER].some((one) => one.test(lower)) || isFeedback(text)) return true;
  const mayType = lower.includes('typing') || lower.includes('正在');
  return (
    STATUS.has(lower.replace(/[\s✓✔.…·•:：]+|[(（]\d{0,5}[)）]/g, '')) ||
    (mayType && TYPING.test(lower))
  );
}

const SELF = wordSet(
  '我 我自己 我的留言 我的提问 我的提問 您的提问 您的提問 您的留言 您的来信 您的來信 youwrote yousaid yourmessage yourreply 尊敬的客户 尊敬的客戶 尊敬的用户 尊敬的用戶 我的回复 我的回覆 我的消息 我的訊息 自己 您 你 本人 me you myself visitor guest 访客 訪客 客户 客戶 用户 用戶 客人 顾客 顧客 买家 買家 民众 民眾 居民 住户 住戶 业主 業主 租客 租户 租戶 持卡人 提单人 提單人 提问者 提問者 提问人 提問人 申请人 申請人 投保人 保户 保戶 患者 借款人 欠款人 纳税人 納稅人 纳税义务人 納稅義務人 办税员 辦稅員 学生 學生 学员 學員 家长 家長 乘客 旅客 会员 會員 储户 儲戶 参保人 參保人 承租人 房客 车主 車主 户主 戶主 市民 消费者 消費者 咨询人 諮詢人 咨询者 諮詢者 customer client resident tenant borrower patient cardholder policyholder applicant requester claimant taxpayer student passenger rider subscriber member buyer shopper caller homeowner leaseholder',
);

/** What a desk calls somebody who has a number in the place of a name. */
const NUMBERED =
  /^(visitor|guest|customer|client|user|[访訪]客|客[人户戶]|[顾顧]客|用[户戶])\d{1,12}$/;

/** "我（3栋1202）", "Ann (you)". */
const NOTE_RIGHT = /(?<=\S\s?)[(（]([^()（）]{1,16})[)）]$/;

/** 韦女士, 韦** */
const ADDRESSED = /^[\u4e00-\u9fff]{1,3}(?:女士|先生|小姐|太太|[*＊]{1,3})$/;

/** A label by which a chat names the person at the keyboard. */
export function isSelfName(text: string): boolean {
  const lower = text.trim().toLowerCase();
  const note = NOTE_RIGHT.exec(lower)?.[1];
  if (note && /^(?:you|me|我|[您你]|本人)$/.test(note)) return true;
  const plain = lower.replace(NOTE_RIGHT, '').replace(/[\s:：()（）[\]【】「」#@]+/g, '');
  // "纳税人 韦女士"
  const [role = '', person = '', ...more] = lower.trim().split(/\s/);
  if (more.length === 0 && SELF.has(role) && ADDRESSED.test(person)) return true;
  // "Guest 4821": nobody knows more of who has just come in.
  return SELF.has(plain) || SELF.has(plain.replace(NUMBERED, '$1'));
}

const SYSTEM_NAME =
  /^(?:[【[]?系[统統](?:通知|消息|[讯訊]息|提示|公告)?[】\]]?|system(?: (?:message|notice|notification))?)$/i;

/** A label under which nobody speaks: what stands beside it is a notice. */
export const isSystemName = (text: string): boolean => SYSTEM_NAME.test(text.trim());

/** "您，12:30", "Agent Ann, 10:21 AM". */
function stampedSide(text: string): 'user' | 'agent' | undefined {
  const at = text.search(/[,，]/);
  if (at < 0 || !isTimeText(text.slice(at + 1))) return undefined;
  const name = text.slice(0, at).trim();
  return isSelfName(name) ? 'user' : DESK_NAME.test(name) ? 'agent' : undefined;
}

/** What a screen reader is told: "You said:", "Bot P said:". */
export function spokenSide(text: string): 'user' | 'agent' | undefined {
  if (!text) return undefined;
  if (
    /^\s*(?:you|me|i|我|您|你)(?:\s?(?:at|[于於在]).{1,24})?\s*(?:said|say|sent|说|說|:|：)/i.test(
      text,
    )
  )
    return 'user';
  if (
    /^\s*(?:your message|(?:(?:message|said|sent|written) )?(?:from|by) (?:you|me|user|customer|visitor|guest)\b|[你您我]的消息)/i.test(
      text,
    )
  )
    return 'user';
  if (/\b(?:said|says|sent)\b|说[:：]|說[:：]/i.test(text.slice(0, 80))) return 'agent';
  if (/^\s*message (?:from|by) /i.test(text)) return 'agent';
  return stampedSide(text);
}

const BOT =
  /机器人|機器人|智能(?:客服|助[理手])|虚拟|虛擬|小助手|\bbot\b|virtual|automated|\bAI\b/i;

export function isBotName(name: string): boolean {
  return BOT.test(name);
}
