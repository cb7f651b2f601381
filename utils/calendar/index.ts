export { addDays } from './add-days';
export {
  addWorkingDays,
  holidaysKnownUntil,
  isWorkingDay,
  type WorkingDay,
} from './add-working-days';
export { dayOf } from './day-of';
export { daysBetween } from './days-between';
export { type FindDatesOptions, type FoundDate, findDates } from './find-dates';
export { type FoundWait, findWait, findWaits, type Wait } from './find-wait';
export { type FormatDayOptions, formatDay, formatDayForPhrase } from './format-day';
export { formatInstant, formatTime } from './format-instant';
export { instantAt } from './instant-at';
export { isRealDay } from './is-real-day';
export { weekdayOf } from './weekday-of';
export { zoneOf } from './zone-of';
