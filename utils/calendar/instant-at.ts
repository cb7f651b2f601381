/**
 * The instant at which the clocks of a zone show 'HH:MM' on a day. A time that the clocks skip
 * becomes the one as long after the change; one that they show twice is the first.
 */
export function instantAt(day: string, time: string, zone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from(time),
  }).epochMilliseconds;
}
