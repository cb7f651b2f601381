/** Offices are open by then, and nobody is woken. */
export const REMINDER_TIME = '10:00';
