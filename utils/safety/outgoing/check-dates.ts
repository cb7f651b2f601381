import { findDates, formatDay } from '@/utils/calendar';
import { foldWidth } from '@/utils/text';
import type { Finding, OutgoingContext } from '../finding';
import { packOf } from '../packs/pack-of';
import { clausesOf } from './clauses';
import * as words from './offer-words';

/** A promise to pay on a day before the one the user planned. */
export function checkDates(text: string, context: OutgoingContext): Finding[] {
  const { locale, today, plan } = context;
  const planned = plan?.date;
  if (!planned || !today) return [];
  const pack = packOf(locale);
  const folded = foldWidth(text);
  const dates = findDates(text, { today, ...(context.region ? { region: context.region } : {}) });
  for (const { day, start, end } of dates) {
    if (day <= today || day >= planned) continue;
    const clause = clausesOf(folded).find((one) => start >= one.start && start <= one.end);
    if (!clause || !promises(clause.text)) continue;
    const say = (one: string) => formatDay(one, locale, { today, relative: false });
    const reason = pack.earlierThanPlan(say(day), say(planned));
    return [{ rule: 'earlier_than_plan', action: 'caution', reason, span: { start, end } }];
  }
  return [];
}

function promises(clause: string): boolean {
  // "明天我付了" is no past: the day is still to come.
  if (words.CANNOT.test(clause) || words.THEIRS.test(clause)) return false;
  if (
    /材料|資料|资料|文件|证明|證明|单据|單據|电话|電話|答复|答覆|回复|回覆|通知|联系|聯絡|聯繫|到期|截止|\breply\b|\banswer\b|\bdue\b|\b(?:documents?|forms?|proof|papers?|details|statements?|payslips?|letters?|emails?|information|evidence)\b/.test(
      clause,
    )
  )
    return false;
  return (
    words.MINE.test(clause) &&
    (words.PAY.test(clause) || /\b(?:paid|settled|cleared)\b/.test(clause))
  );
}
