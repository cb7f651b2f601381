import { formatDay, formatInstant } from '@/utils/calendar';
import type { Translate } from '@/utils/i18n';
import type { Locale } from '@/utils/model';
import { formatMoney } from '@/utils/money';
import type { RecordFormats, RecordLabels } from '@/utils/record';
import { channelWords, viaWords, whoWords } from './case-words';

/** The words of a saved record, in the language of the screen. */
export function recordLabels(t: Translate, locale: Locale): RecordLabels {
  return {
    title: t('record.fileTitle'),
    creditor: t('record.creditor'),
    product: t('record.product'),
    amountDue: t('record.amountDue'),
    dueDate: t('record.dueDate'),
    channel: t('record.channel'),
    place: t('record.place'),
    startedAt: t('record.startedAt'),
    representative: t('record.representative'),
    staffId: t('record.staffId'),
    ticket: t('record.ticket'),
    said: t('record.said'),
    noLines: t('record.noneSaid'),
    struck: t('record.struck'),
    who: { ...wordsOf(whoWords, t), bot: t('record.whoBot') },
    via: wordsOf(viaWords, t),
    channels: wordsOf(channelWords, t),
    colon: locale === 'en' ? ': ' : '：',
  };
}

/** Dates with their year: the file may be read years later. */
export function recordFormats(locale: Locale, zone: string): RecordFormats {
  return {
    instant: (at) => formatInstant(at, locale, zone),
    day: (day) => formatDay(day, locale),
    money: (minor, currency) => formatMoney(minor, currency, locale),
  };
}

type Plain = Parameters<Translate>[0];

function wordsOf<Key extends string>(
  words: Readonly<Record<Key, Plain>>,
  t: Translate,
): Record<Key, string> {
  const said = Object.entries<Plain>(words).map(([key, id]) => [
    key,
    (t as (id: Plain) => string)(id),
  ]);
  return Object.fromEntries(said) as Record<Key, string>;
}
