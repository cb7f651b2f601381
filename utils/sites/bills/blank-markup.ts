const IS_MARKUP =
  /<\/?(?:p|div|table|tr|td|th|br|span|html|body|b|strong|li|ul|dl|dt|dd|h[1-6]|font|a)\b/i;
const NAME = /^<\/?([a-z][a-z0-9]*)/i;
const INLINE = new Set(['a', 'b', 'em', 'font', 'i', 'small', 'span', 'strong', 'u']);
const CELL = new Set(['td', 'th']);
const DROPPED = new Set(['script', 'style']);
const LONGEST_TAG = 2000;
const HIDDEN = '\u200b';
/** "overdue by *6 days*", as chats write what is bold; "card **1234" hides digits. */
const EMPHASIS = /(?<![\w*])\*(?=[^\s*])[^*\n]{1,60}(?<=[^\s*])\*(?![\w*])/g;

/** Characters that mails write as names. */
export const ENTITIES = [
  { name: '&nbsp;', character: ' ' },
  { name: '&#160;', character: ' ' },
  { name: '&yen;', character: '¥' },
  { name: '&#165;', character: '¥' },
  { name: '&pound;', character: '£' },
  { name: '&#163;', character: '£' },
  { name: '&euro;', character: '€' },
  { name: '&#8364;', character: '€' },
  { name: '&#8377;', character: '₹' },
  { name: '&amp;', character: '&' },
] as const;

/** The text of a mail's markup: each tag gives way to marks of the same length, a break or a column. */
export function blankMarkup(text: string): string {
  return IS_MARKUP.test(text) ? blankTags(text) : text.replace(EMPHASIS, blankEnds);
}

function blankTags(text: string): string {
  const lower = text.toLowerCase();
  let plain = '';
  let at = 0;
  let isBroken = true;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    if (open < 0) break;
    const name = NAME.exec(text.slice(open, open + 20))?.[1]?.toLowerCase();
    const close = name === undefined ? -1 : text.indexOf('>', open);
    if (name === undefined || close < 0 || close - open > LONGEST_TAG) {
      plain += inLine(text.slice(at, open + 1));
      at = open + 1;
      continue;
    }
    let end = close + 1;
    if (DROPPED.has(name) && text.charAt(open + 1) !== '/') {
      const last = lower.indexOf(`</${name}`, end);
      end = last < 0 ? text.length : last;
    }
    const between = inLine(text.slice(at, open));
    isBroken &&= between.trim() === '';
    const isEnd = text.charAt(open + 1) === '/';
    plain += between + (isBroken ? HIDDEN : markFor(name, isEnd)) + HIDDEN.repeat(end - open - 1);
    isBroken ||= !INLINE.has(name) && !CELL.has(name);
    at = end;
  }
  return plain + inLine(text.slice(at));
}

function blankEnds(bold: string): string {
  return HIDDEN + bold.slice(1, -1) + HIDDEN;
}

/** Rows and cells end and begin with a tag each: the beginning of a cell is enough. */
function markFor(name: string, isEnd: boolean): string {
  if (INLINE.has(name)) return HIDDEN;
  if (!CELL.has(name)) return '\n';
  return isEnd ? ' ' : '\t';
}

/** A line break in markup shows as a blank. */
function inLine(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll('\t', ' ');
}
