import type { KnownSite } from '../known/site-of';
import { billingPoints } from './billing-points';
import type { PageSignals } from './page-signals';
import { placeHint } from './place-hint';
import type { Points } from './points';
import { supportPoints } from './support-points';

export type PageKind = 'support' | 'billing' | 'other';

export interface Judgement {
  readonly kind: PageKind;
  /** How sure, from 0 to 1. */
  readonly score: number;
  /** What spoke for it, as names. */
  readonly why: readonly string[];
}

const ENOUGH = 5;
/** Points at which there is no doubt left. */
const CERTAIN = 12;
function settle(kind: PageKind, { total, why }: Points): Judgement {
  return { kind, score: Math.min(1, total / CERTAIN), why };
}

/** What a page is, from what was measured on it and its address. */
export function judgePage(page: PageSignals, url: string, known: KnownSite | null): Judgement {
  const hint = placeHint(url, known);
  const support = supportPoints(page, hint);
  const billing = billingPoints(page, hint);
  if (support.total >= ENOUGH && support.total >= billing.total - 3)
    return settle('support', support);
  if (billing.total >= ENOUGH) return settle('billing', billing);
  const nearest = support.total > billing.total ? support : billing;
  return {
    kind: 'other',
    score: Math.min(1, Math.max(0, 1 - Math.max(0, nearest.total) / ENOUGH)),
    why: nearest.why,
  };
}
