import { type Doubt, doubtOf } from './amount-doubts';
import type { Label } from './bill-roles';
import { crossesRows } from './crosses-rows';
import type { Figure } from './figure';
import { isDayLabel } from './find-labels';
import { labelBelow } from './label-below';
import { isMoreOfLabel } from './label-gaps';
import { standsInPaidRow } from './paid-rows';
import type { Pairs } from './pair-cells';
import type { PlainText } from './plain-text';
import { rowLabel } from './row-label';
import { indexFrom, lastBefore, lineAround } from './spans';

/** A figure with what the words around it say it is. */
export interface NamedFigure {
  readonly figure: Figure;
  readonly role: Label['role'] | 'none';
  readonly rank: number;
  /** Its clause offers, supposes or tells of a purchase. */
  readonly doubtful: boolean;
  /** One line of several under the same heading. */
  readonly isListed: boolean;
}

const LONGEST_GAP = 26;
const BREAKS_GAP = /[。;!?；！？]|\n[^\n]{0,20}\n[^\n]{0,20}\n|\. [A-Z]/;
const HAS_COMMA = /[，,](?!\d)/;
const LINE_WITH_TEXT = /\n[^\n]{0,12}[\u3400-\u9fffa-z]{2}/;
/** "... is overdue": surer than a bare label, less sure than "total amount due". */
const OWED_AFTER = 2.5;
const LATE_AFTER = 2.6;
const LEFT_OVER = 3.1;
const IN_A_SCHEDULE = 2.4;
const OF_A_ROW = 2.6;
/** A title above is too weak to keep a label below from being read. */
const SAYS_ENOUGH = 2;
const REST_LEFT = /(?:剩余|还剩|余下|[尚仍]有)(?:欠款|金额|账单)?$/;
const UNPAID_RIGHT = /^ ?(?:的)?(?:未|待|没|尚未)(?:能)?(?:还|缴|付|结清|扣)/;
const IS_LATE = /^[^。,，]{0,40}?(?:in arrears|overdue|past due|unpaid|逾期|未还|未缴)/;
const COLUMN = '\t';
/** The first column counts the rows. */
const NUMBERED = /^[\s|]*(?:序号|期数|期次|项次|no\.?|#)(?![a-z])/;
const AFTER_GAP =
  /^[ )）]{0,2}(?:(?:is|was|are|of|in|the|your|now|still|的|为|系|是|已|尚)[ ]?){0,3}$/;
const AFTER_OWED =
  /^(?:\/-)?[ )）,]{0,2}(?:\([^)\n]{0,12}\) ?)?(?:(?:which|that|and|is|was|are|remains?|remaining|has|been|became|now|still|currently|towards your [a-z ]{1,30}|for [a-z0-9 ]{1,30}|on [a-z][a-z0-9 -]{1,30}|to [a-z0-9 &'’.]{1,24}|的|账单|欠款|借款|贷款|费用|款项|已经|已|现已|尚|仍|将于)[ ]?){0,4}(?:due|overdue|unpaid|outstanding|past due|payable|owed|owing|in arrears|(?:is |are )?(?:still )?pending|应于|须于|应在|未还|待还|未缴|逾期|到期|待缴|未付|应还|欠款|未结清|待支付|没还|没交|没付|未交|还没|did(?: not|n['’]t) go through|failed(?! to)|declined|rejected|bounced)/;
/** £52.40, and in the line below it "Due Tuesday 1 December". */
const DUE_BELOW = /^\n ?due (?:on |by )?(?:[a-z]{3,9},? \d|[a-z]{6,9},? [a-z]{3,9} \d|\d{1,2}[ /])/;
const TAKEN_AFTER =
  /^[ )）,]{0,2}(?:[a-z ]{0,24} )?(?:will|to) (?:soon )?(?:be )?(?:auto-?)?(?:debited|deducted|collected|withdrawn|taken|charged|process(?:ed)?(?![a-z]))/;

export function namedFigures(
  plain: PlainText,
  figures: readonly Figure[],
  labels: readonly Label[],
  pairs: Pairs,
): NamedFigure[] {
  const amountLabels = labels.filter((label) => !isDayLabel(label));
  const schedule = scheduleOf(plain.folded, figures, pairs);
  return figures.map((figure, index) => {
    if (standsInPaidRow(plain.folded, figure)) return { figure, isListed: false, ...NOT_ASKED };
    const owed = owedAfter(plain.folded, figure);
    const doubt = doubtOf(plain.folded, figure, owed > 0);
    const named = nameOf(plain, figure, figures[index - 1]?.end ?? 0, amountLabels, pairs, owed);
    const isListed = schedule.has(pairs.get(figure.start));
    const rank = isListed ? Math.min(IN_A_SCHEDULE, named.rank) : named.rank;
    return { figure, isListed, ...weighed(doubt, { ...named, rank }) };
  });
}

/** Headings of columns whose figures differ: instalment by instalment, bill by bill. */
function scheduleOf(
  folded: string,
  figures: readonly Figure[],
  pairs: Pairs,
): ReadonlySet<Label | undefined> {
  const first = new Map<Label, number>();
  const schedule = new Set<Label | undefined>();
  for (const { start, minor } of figures) {
    const label = pairs.get(start);
    if (!label) continue;
    if (NUMBERED.test(folded.slice(lineAround(folded, label).start, label.start)))
      schedule.add(label);
    if ((first.get(label) ?? minor) !== minor) schedule.add(label);
    first.set(label, minor);
  }
  return schedule;
}

const NOT_ASKED = { role: 'aside', rank: 0, doubtful: true } as const;

function weighed(
  doubt: Doubt,
  named: Pick<NamedFigure, 'role' | 'rank'>,
): Pick<NamedFigure, 'role' | 'rank' | 'doubtful'> {
  const owed = named.role === 'total' || named.role === 'none';
  if (doubt === 'short' || (doubt === 'part' && owed)) {
    return NOT_ASKED;
  }
  return { ...named, doubtful: doubt === 'doubtful' || (doubt === 'listed' && owed) };
}

/** How surely the words after a figure say that it is owed; 0 where they do not. */
function owedAfter(folded: string, figure: Figure): number {
  const right = folded.slice(figure.end, figure.end + 60);
  if (figure.shape === 'bare') return 0;
  if (DUE_BELOW.test(right)) return OWED_AFTER;
  if (!AFTER_OWED.test(right)) return TAKEN_AFTER.test(right) ? OWED_AFTER : 0;
  return IS_LATE.test(right) ? LATE_AFTER : OWED_AFTER;
}

function nameOf(
  { cased, folded }: PlainText,
  figure: Figure,
  taken: number,
  labels: readonly Label[],
  pairs: Pairs,
  owed: number,
): { role: NamedFigure['role']; rank: number } {
  const paired = pairs.get(figure.start);
  if (paired) return { role: paired.role, rank: paired.rank };
  if (isLeftOver(folded, figure)) return { role: 'total', rank: LEFT_OVER };
  const before = lastBefore(labels, figure.start, taken);
  const near = before && reaches(cased, folded, before, figure) ? before : null;
  const after = labels[indexFrom(labels, figure.end)];
  const below = near && near.rank >= SAYS_ENOUGH ? null : labelBelow(folded, figure, after);
  if (below) return { role: below.role, rank: below.rank };
  const next = after && AFTER_GAP.test(folded.slice(figure.end, after.start)) ? after : null;
  if (owed > 0 && near?.role === 'total') return { role: 'total', rank: Math.max(owed, near.rank) };
  // "Fee overdue", and in the line below it how much.
  const isTitle = near?.role === 'fees' && folded.slice(near.end, figure.start).includes('\n');
  if (owed > 0 && isTitle) return { role: 'total', rank: owed };
  if (owed > 0 && (near?.role === 'interest' || near?.role === 'principal')) {
    return { role: 'total', rank: owed };
  }
  // "Your account balance of $1,284.00 is now past due."
  if (owed === LATE_AFTER && near?.role === 'aside' && isBalance(folded, near)) {
    return { role: 'total', rank: owed };
  }
  if (near && (near.rank >= 2 || !(next || owed > 0))) return { role: near.role, rank: near.rank };
  if (owed > 0 && next?.role !== 'aside' && next?.role !== 'fees')
    return { role: 'total', rank: owed };
  const one = next && next.rank > (near?.rank ?? 0) ? next : (near ?? next);
  if (one) return { role: one.role, rank: one.rank };
  const row = rowLabel(folded, figure, labels);
  return row ? { role: row.role, rank: Math.min(OF_A_ROW, row.rank) } : { role: 'none', rank: 0 };
}

function isBalance(folded: string, { end }: Label): boolean {
  return /balance(?: of)?$/.test(folded.slice(end - 11, end));
}

/** 剩余1,800元未还: of a bill part of which was paid. */
function isLeftOver(folded: string, { start, end }: Figure): boolean {
  return (
    REST_LEFT.test(folded.slice(Math.max(0, start - 8), start)) &&
    UNPAID_RIGHT.test(folded.slice(end, end + 8))
  );
}

/** Whether nothing between a label and a figure parts them. */
function reaches(cased: string, folded: string, label: Label, figure: Figure): boolean {
  const gap = cased.slice(label.end, figure.start);
  if (isMoreOfLabel(gap)) return true;
  if (gap.length > LONGEST_GAP || BREAKS_GAP.test(gap)) return false;
  if (HAS_COMMA.test(gap) && gap.length > 6) return false;
  if (gap.includes(COLUMN) && gap.trim() !== '' && gap.length > 12) return false;
  if (/\d[/-]\d[^\n]{1,14}\d[/-]\d/.test(gap)) return false;
  if (crossesRows(folded, label, figure)) return false;
  return !LINE_WITH_TEXT.test(folded.slice(label.end, figure.start));
}
