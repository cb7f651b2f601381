import { describe, expect, it } from 'vitest';
import { KINDS_OF_DATES } from '@/utils/calendar/find-dates';
import { WAIT_PATTERNS } from '@/utils/calendar/find-wait';
import * as instalments from '@/utils/dialogue/details/find-instalments';
import { NAME_FORMS } from '@/utils/dialogue/details/find-representative';
import { STAFF_ID_FORMS } from '@/utils/dialogue/details/find-staff-id';
import { TICKET_FORMS } from '@/utils/dialogue/details/find-ticket';
import type { SignedForm } from '@/utils/dialogue/details/signed-form';
import { matchesOf } from './matches-of';

const FORMS: readonly [string, readonly SignedForm[]][] = [
  ['names', NAME_FORMS],
  ['staff numbers', STAFF_ID_FORMS],
  ['tickets', TICKET_FORMS],
  ['instalments in Chinese', [...instalments.CHINESE_COUNTS, instalments.CHOICE]],
  ['instalments in English', [...instalments.ENGLISH_COUNTS, instalments.ENGLISH_CHOICE]],
  ['waits', WAIT_PATTERNS.map(({ sign, pattern }): SignedForm => [sign, pattern])],
  [
    'days',
    KINDS_OF_DATES.flatMap(({ sign, dates }) =>
      dates.map(({ pattern }): SignedForm => [sign, pattern]),
    ),
  ],
];

describe('the sign of a form stands in whatever the form matches', () => {
  it.each(FORMS)('of %s', (_, forms) => {
    const made = forms.map((form) => ({ form, texts: matchesOf(form[1]) }));
    const missed = made.flatMap(({ form: [sign, form], texts }) =>
      texts.filter((text) => !sign.test(text)).map((text) => `${sign} is not in ${text}: ${form}`),
    );
    expect(missed).toEqual([]);
    const tried = made.filter(({ texts }) => texts.length > 0);
    expect(tried.length).toBeGreaterThanOrEqual(0.6 * forms.length);
  });
});
