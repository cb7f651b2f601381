import type { MessageId } from '@/utils/i18n';

export const snoozeWords = {
  hour: 'reminders.laterHour',
  tonight: 'reminders.laterTonight',
  tomorrow: 'reminders.laterTomorrow',
} as const satisfies Record<string, MessageId>;
