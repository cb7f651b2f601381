/** What small print beside a message means: times, delivery marks, the user's own name. */

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const TIME_PARTS = new RegExp(
  [
    '\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?',
    '(?:\\d{4}[-/.年])?\\d{1,2}[-/.月]\\d{1,2}日?(?:[-/.]\\d{2,4})?',
    '(?:in |about ){0,2}(?:\\d{1,9}|an?) ?(?:sec|min|hour|hr|day|week|month|year)[a-z]*',
    '\\d{1,9} ?[smhdw]\\b',
    '\\d{1,9} ?(?:秒|分[钟鐘]|小[时時]|[天周週年]|[个個]月)[前后後]?',
    '[上下]午|[早晚]上|中午|凌晨|[昨前今]天|今日|昨日|[刚剛][刚剛才]|(?:星期|[周週])[一二三四五六日天]',
    '(?:just )?now|yesterday|today|sent|at|on|[ap]\\.?m\\.?|utc|gmt|ago',
    '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*',
    `(?:\\d{1,2} )?${MONTH}\\.?(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? \\d{4})?`,
  ].join('|'),
  'gi',
);

/** Letters and digits of any script; asking for them by property costs half a millisecond. */
const LETTERS = /[^\W_]|[\xc0-\u1fff\u3040-\ud7ff\uf900-\ufdff０-９Ａ-Ｚａ-ｚｦ-ﾟ]/;

/** The whole text is a time or date, whatever brackets and dots are around it. */
export function isTimeText(text: string): boolean {
  if (text.length > 60 || !/\d|前天|昨|今|刚|剛|now|day/i.test(text)) return false;
  return !LETTERS.test(text.replace(TIME_PARTS, ''));
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

/** "Sam 10:21", "10:21 Sam": the same in a line above a message, if it says no more. */
export function splitHeading(text: string) {
  return splitLabel(text.replace(/\s(?=\d)|(?<=\d)\s/, '·'));
}

const STATUS =
  /^[\s✓✔·•]{0,9}(?:[已未][读讀]|已?送[达達]|已[发發]送|[发發]送中|[发發]送失[败敗]|已撤回|已[编編][辑輯]|read|seen|delivered|delivering|sent|sending|failed|edited)?[\s✓✔.…·•]*$/i;

const TYPING = /正在[输輸]入[\s.…。·]*$|\b(?:is|are) typing\b|^typing\b/i;

/** A delivery mark, or the note that somebody is writing. */
export function isStatusText(text: string): boolean {
  return text.length <= 40 && (STATUS.test(text) || TYPING.test(text));
}

const SELF =
  /^\s*(?:我|我?自己|您|你|本人|me|you|myself|visitor|guest|[访訪]客|客[户戶]|用[户戶]|customer|client)[\s:：()（）]*$/i;

/** A label by which a chat names the person at the keyboard. */
export function isSelfName(text: string): boolean {
  return SELF.test(text);
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
