import type { Locale } from '@/utils/model';
import { browsePhrases, type Facts, fillParts, type PhraseContext } from '@/utils/phrasing';

export const LOCALES: readonly Locale[] = ['zh-CN', 'zh-TW', 'en'];

const words: Record<Locale, { creditor: string; detail: string; since: string; name: string }> = {
  'zh-CN': { creditor: '安心消费', detail: '公司裁员', since: '9月', name: '王芳' },
  'zh-TW': { creditor: '安心銀行', detail: '公司裁員', since: '9月', name: '林小姐' },
  en: { creditor: 'Northway Bank', detail: 'redundancy', since: 'September', name: 'Jo Bell' },
};

const currency: Record<Locale, string> = { 'zh-CN': 'CNY', 'zh-TW': 'TWD', en: 'GBP' };

/** Every fact a record can hold. */
export function completeContext(locale: Locale): PhraseContext {
  const { creditor, detail, since } = words[locale];
  return {
    today: '2026-11-22',
    case: {
      creditor,
      product: 'A1',
      region: 'CN',
      creditorKind: 'loan',
      currency: currency[locale],
      stage: 'propose',
      amountDue: 486_000,
      minimumDue: 50_000,
      fees: 12_000,
      dueDate: '2026-10-20',
      reasons: ['job_loss'],
      reasonDetail: detail,
      reasonSince: since,
      requests: ['instalments'],
      instalmentCount: 6,
      instalmentAmount: 81_000,
      payNow: 50_000,
      newDate: '2026-12-09',
    },
    budget: {
      currency: currency[locale],
      income: 600_000,
      essentials: 420_000,
      otherDebts: 90_000,
      affordable: 90_000,
    },
    conversation: {
      representative: 'K. Lin',
      staffId: '10086',
      ticket: 'T20261122',
      earlierDate: '2026-11-02',
      replyBy: '2026-11-26',
    },
  };
}

/** What only the user can type into a chip. */
function typedFacts(locale: Locale): Facts {
  return { name: words[locale].name, lastFour: '2468', item: 'A-17', proof: 'B-22' };
}

/** Every form of every phrase, filled. */
export async function everyForm(locale: Locale) {
  const context = completeContext(locale);
  const tones = ['plain', 'shorter', 'warmer', 'firmer'] as const;
  const lists = await Promise.all(tones.map((tone) => browsePhrases(locale, { ...context, tone })));
  return lists
    .flat()
    .map((one) => ({ ...one, ...fillParts(one.parts, typedFacts(locale), locale) }));
}
