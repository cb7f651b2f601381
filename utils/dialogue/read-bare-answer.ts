import { foldLine } from './fold-line';
import type { ScoredAct } from './reading';

const YES =
  /^(?:好|好的|可以|可以的|行|行的|没问题|同意|成|嗯|是的|对|能|批了|ok|okay|yes|sure|fine|no problem|of course|agreed|yes,? (?:we can|that's fine|sure)|that(?:'s| is) fine)[\s,.!。啊哦呢的喔哈]*$/;
const NO =
  /^(?:不行|不可以|不能|不好意思不行|没办法|不同意|不|no|nope|sorry,? no|not possible|i'm afraid not|唔得|唔可以)[\s,.!。啊哦呢的喔哈]*$/;
const REQUEST =
  /申请|能不能|可不可以|可以.{0,12}吗|能否|可否|希望|分期|延期|减免|宽限|停止|\b(?:can|could|may|would) (?:i|you|we)\b|i would like|request|please (?:freeze|extend|waive|allow)/;
const SURE = 0.6;

/** A bare "可以" or "no" says what it does only after a request. */
export function readBareAnswer(folded: string, previous: readonly string[]): ScoredAct | null {
  const before = previous.at(-1);
  if (before === undefined || !REQUEST.test(foldLine(before))) return null;
  if (YES.test(folded)) return { act: 'confirms_agreement', confidence: SURE };
  return NO.test(folded) ? { act: 'refuses_request', confidence: SURE } : null;
}
