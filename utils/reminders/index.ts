export { type DueReminder, type DueReminderInput, dueReminder } from './due-reminder';
export { dueUnshown } from './due-unshown';
export { dueTodayCount, groupForScreen, type ReminderGroups } from './group-for-screen';
export { nextAlarm } from './next-alarm';
export { nextDueDay } from './next-due-day';
export { type ReplyReminder, type ReplyReminderInput, replyReminder } from './reply-reminder';
export type { Ringing } from './ringing';
export { type SnoozeChoice, snoozeChoices } from './snooze-choices';
