import { foldForMatching } from '@/utils/text';
import type { Finding, OutgoingContext } from '../finding';
import { packOf } from '../packs/pack-of';
import { says } from '../words/by-script';
import * as words from '../words/tone-words';

const LONG_CHINESE = 220;
const LONG_ENGLISH = 130;
const COMPLAINTS = 3;
const SHOUTING = /[!！]{3,}/;
const CAPITALS = /(?:\b[A-Z]{2,}\b[ ,]+){5,}/;

/** Insults, threats, long complaints: pointed out, never blocked. */
export function checkTone(text: string, context: OutgoingContext): Finding[] {
  const folded = foldForMatching(text);
  const pack = packOf(context.locale);
  const found: Finding[] = [];
  const say = (rule: Finding['rule'], reason: string, instead?: string) =>
    found.push({ rule, action: 'caution', reason, ...(instead ? { instead } : {}) });
  if (says(words.CRISIS, folded)) say('crisis', pack.crisis);
  if (says(words.INSULTS, folded) && !words.NO_INSULT.test(folded)) {
    say('insult', pack.insult, pack.insultInstead);
  }
  if (says(words.THREATS, folded) && !words.NO_THREAT.test(folded)) {
    say('threat', pack.threat, pack.threatInstead);
  }
  if (isLongComplaint(text, folded))
    say('long_complaint', pack.longComplaint, pack.longComplaintInstead);
  return found;
}

function isLongComplaint(text: string, folded: string): boolean {
  const han = folded.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  const latin = folded.match(/[a-z']+/g)?.length ?? 0;
  const long = han > LONG_CHINESE || latin > LONG_ENGLISH;
  const complaints = new Set(folded.match(words.COMPLAINT)).size;
  if (long && complaints >= COMPLAINTS) return true;
  return complaints >= 2 && (SHOUTING.test(text) || CAPITALS.test(text));
}
