/**
 * Hybrid logical clock: wall clock (48 bit ms), counter (16 bit), device. The text form sorts like
 * the clock, so that "later" is a plain string comparison and never a tie.
 */
export type Timestamp = string;

const FAR_AHEAD = 5 * 60_000;

interface Parts {
  readonly ms: number;
  readonly counter: number;
  readonly deviceId: string;
}

export function parseTimestamp(timestamp: Timestamp): Parts {
  return {
    ms: Number.parseInt(timestamp.slice(0, 12), 16),
    counter: Number.parseInt(timestamp.slice(13, 17), 16),
    deviceId: timestamp.slice(18),
  };
}

function format({ ms, counter, deviceId }: Parts): Timestamp {
  return `${ms.toString(16).padStart(12, '0')}-${counter.toString(16).padStart(4, '0')}-${deviceId}`;
}

/** The next moment after `last` on this device: the wall clock when it moved on, else one more tick. */
export function tick(last: Timestamp | null, now: number, deviceId: string): Timestamp {
  const before = last === null ? null : parseTimestamp(last);
  if (before === null || now > before.ms) return format({ ms: now, counter: 0, deviceId });
  if (before.counter < 0xffff)
    return format({ ms: before.ms, counter: before.counter + 1, deviceId });
  return format({ ms: before.ms + 1, counter: 0, deviceId });
}

/** A clock more than five minutes ahead of ours is flagged, not trusted for dates shown to the user. */
export function isFarAhead(timestamp: Timestamp, now: number): boolean {
  return parseTimestamp(timestamp).ms > now + FAR_AHEAD;
}
