import { type Reason, reasonSchema } from '@/utils/model';
import { foldForMatching } from '@/utils/text';
import type { Finding, OutgoingContext } from '../finding';
import { packOf } from '../packs/pack-of';
import { says } from '../words/by-script';
import { NO_REASON, REASON_WORDS } from '../words/reason-words';

const SENTENCE = /[^。！!？?\n;；]+[？?]?/gu;
/** Asked in general: whether a reason would count is no reason given. */
const ASKS = /[？?吗么]$/u;
const OWN = /我|咱|俺|\b(?:i|i'm|i've|my|we|our)\b/u;
/** One happening often goes by two names; either one covers the other. */
const NEIGHBOURS: Partial<Record<Reason, readonly Reason[]>> = {
  job_loss: ['job_change', 'income_down', 'business_failure'],
  job_change: ['job_loss'],
  income_down: ['job_loss', 'business_failure', 'illness', 'job_change'],
  cash_flow: [
    'job_loss',
    'income_down',
    'illness',
    'accident',
    'business_failure',
    'job_change',
    'divorce',
    'natural_disaster',
    'fraud_victim',
  ],
  illness: ['accident'],
  accident: ['illness'],
  business_failure: ['cash_flow'],
};

/** A reason the case does not hold is pointed out: only what is true is said. */
export function checkReasons(text: string, context: OutgoingContext): Finding[] {
  const { reasons } = context;
  if (!reasons) return [];
  const pack = packOf(context.locale);
  for (const [sentence] of foldForMatching(text).matchAll(SENTENCE)) {
    if (NO_REASON.test(sentence) || (ASKS.test(sentence) && !OWN.test(sentence))) continue;
    if (/^(?:请问|要不要)/u.test(sentence)) continue;
    const named = reasonSchema.options.filter((reason) => says(REASON_WORDS[reason], sentence));
    const covered = named.some((reason) => isHeld(reason, reasons));
    const [first] = named;
    if (!first || covered) continue;
    const reason = pack.unknownReason(pack.reasons[first]);
    return [{ rule: 'unknown_reason', action: 'caution', reason }];
  }
  return [];
}

function isHeld(reason: Reason, reasons: readonly Reason[]): boolean {
  return (
    reasons.includes(reason) || (NEIGHBOURS[reason] ?? []).some((near) => reasons.includes(near))
  );
}
