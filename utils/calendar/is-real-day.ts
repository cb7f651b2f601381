const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a calendar day 'YYYY-MM-DD' that exists. */
export function isRealDay(day: string): boolean {
  if (!SHAPE.test(day)) return false;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
