/** What small print beside a message means: times, delivery marks, the user's own name. */

const CLOCK = String.raw`\d{1,2}[:：]\d{2}(?:[:：]\d{2})?`;
const TIME_PARTS = new RegExp(
  [
    CLOCK,
    String.raw`\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?`,
    String.raw`\d{1,2}[-/.月]\d{1,2}日?(?:[-/.]\d{2,4})?`,
    String.raw`(?:in )?(?:about )?(?:\d+|an?) (?:second|sec|minute|min|hour|hr|day|week|month|year)s?(?: ago)?`,
    String.raw`\d+ ?[smhdw](?: ago)?\b`,
    String.raw`\d+ ?(?:秒|分钟|分鐘|小时|小時|天|周|週|个月|個月|年)[前后後]?`,
    '上午|下午|早上|晚上|中午|凌晨|昨天|前天|今天|今日|昨日|刚刚|剛剛|刚才|星期[一二三四五六日天]|周[一二三四五六日]|週[一二三四五六日]',
    'just now|now|yesterday|today|sent|at|on|[ap]\\.?m\\.?|utc|gmt|ago',
    '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*',
    '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? \\d{4})?',
    '\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*',
  ].join('|'),
  'gi',
);

/** The whole text is a time or date, whatever brackets and dots are around it. */
export function isTimeText(text: string): boolean {
  if (text.length > 60 || !/\d|前天|昨|今|刚|剛|now|day/i.test(text)) return false;
  return !/[\p{L}\p{N}]/u.test(text.replace(TIME_PARTS, ''));
}

/** "Sam · Support · 10:21": a name and a time in one piece of small print. */
export function splitLabel(text: string): { readonly name?: string; readonly time: string } | null {
  if (text.length > 60) return null;
  if (isTimeText(text)) return { time: text };
  const parts = text.split(/[·•|]/).map((part) => part.trim());
  const time = parts.find(isTimeText);
  const name = parts.find((part) => part && !isTimeText(part) && !isStatusText(part));
  if (parts.length < 2 || !time) return null;
  return name ? { name, time } : { time };
}

const STATUS =
  /^[\s✓✔·•]*(?:已读|未读|已讀|未讀|已送达|已送達|送达|送達|已发送|已發送|发送中|發送中|发送失败|发送成功|已撤回|read|seen|delivered|delivering|sent|sending|failed|not sent|edited|已编辑|已編輯)?[\s✓✔.…·•]*$/i;

export function isStatusText(text: string): boolean {
  return text.length <= 20 && STATUS.test(text);
}

const SELF =
  /^(?:我|我自己|自己|您|你|本人|me|you|myself|visitor|guest|访客|訪客|客户|客戶|用户|用戶|会员|customer|client)$/i;

/** A label by which a chat names the person at the keyboard. */
export function isSelfName(text: string): boolean {
  return SELF.test(text.replace(/[\s:：()（）]+$/g, '').trim());
}

/** What a screen reader is told: "You said:", "Bot P said:". */
export function spokenSide(text: string): 'user' | 'agent' | undefined {
  if (/^\s*(?:you|me|i|我|您|你)\s*(?:said|say|sent|说|說|:|：)/i.test(text)) return 'user';
  if (/\b(?:said|says|sent)\b|说[:：]|說[:：]/i.test(text.slice(0, 80))) return 'agent';
  return undefined;
}

const BOT =
  /机器人|機器人|智能(?:客服|助[理手])|虚拟|虛擬|小助手|\bbot\b|virtual|automated|\bAI\b/i;

export function isBotName(name: string): boolean {
  return BOT.test(name);
}
