import { foldLine } from './fold-line';
import type { ScoredAct } from './reading';

const END = '[\\s,.!。~啊哦呢的喔哈呀吧啦喇㗎嘅亲你们]{0,8}$';
const YES = new RegExp(
  '^(?:嗯|嗯嗯|好的?|那|亲|ok|okay|yes|yep|yeah|sure|hi|right|of course)?[\\s,.!]{0,2}(?:' +
    '好|好的|可以|可以的|这样可以|这个可以|当然可以|行|行的|没问题|没有问题|冇问题|同意|成|嗯|是的|对|能|能的|得|批了|批咗|通过了|答应|就这样|' +
    "ok|okay|yes|yep|yeah|yup|sure(?: thing)?|fine|no problem|not a problem|of course|certainly|absolutely|agreed|go ahead|we can(?: do that)?|i can do that|that's fine|that is fine|that works|that'll be fine|that should be fine|will do|done|deal|approved|i don't see why not)" +
    `(?:,? (?:for you|with us|by us|that's fine|sir|madam|ma'am|we can|sure))?${END}`,
);
const NO = new RegExp(
  '^(?:嗯|那|亲|抱歉|对不起|不好意思|唔好意思|sorry|no|nope|hmm)?[\\s,.!]{0,2}(?:' +
    '不行|不可以|不能|不得|这个不行|这样不行|那不行|肯定不行|真的不行|没办法|没有办法|不同意|不通过|没通过|不批|不支持|不好意思|办不了|做不到|不|唔得|唔可以|冇得|唔批|恐怕不行|' +
    "no|nope|not possible|that's not possible|i'm afraid not|afraid not|unfortunately not|no can do|not really|we can't|we cannot|i can't|i cannot|can't do that|we can't do that|i can't do that|not at the moment|no way|declined|rejected|denied)" +
    `(?:,? (?:sir|madam|ma'am|sorry|at the moment))?${END}`,
);
const REQUEST =
  /申请|能不能|可不可以|可唔可以|得唔得|行不行|(?:可以|能).{0,12}(?:吗|么)|行吗|好吗|能否|可否|是否可以|希望|分期|延期|减免|宽限|缓|停止|我.{0,6}(?:还|缴|付).{0,6}(?:\d|百|千|万)|\b(?:can|could|may|would) (?:i|you|we|it|this)\b|i(?:'d| would) like|is it possible|i can (?:pay|afford|manage|do)|request|please (?:freeze|extend|waive|allow|stop|remove|give|reduce)/;
const LONGEST = 40;
const SURE = 0.6;

/** A bare "可以" or "no" says what it does only after a request. */
export function readBareAnswer(folded: string, previous: readonly string[]): ScoredAct | null {
  const before = previous.at(-1);
  if (before === undefined || folded.length > LONGEST || !REQUEST.test(foldLine(before))) {
    return null;
  }
  if (NO.test(folded)) return { act: 'refuses_request', confidence: SURE };
  return YES.test(folded) ? { act: 'confirms_agreement', confidence: SURE } : null;
}
