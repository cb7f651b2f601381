import type { PackLabels } from '@/utils/phrasing/phrase';

export const labels: PackLabels = {
  own: 'Your own phrase.',
  planComputed:
    'Number and amount follow from what you can pay a month, without interest; the last payment is the rest. Please check.',
  cappedToAffordable: 'Brought down to what you can pay a month; the sum you entered is higher.',
  aboveAffordable: 'Their payment is higher than what you can pay a month.',
  rungWords: [
    /more time|extend|extension|due date/i,
    /payments of|payment plan|in parts|instal/i,
    /late fee|reduc|waive|interest/i,
    /pay .{1,20} (?:now|today)/i,
  ],
};
