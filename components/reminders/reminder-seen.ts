import type { Seen } from '@/components/hooks/use-form-draft';
import type { Reminder } from '@/utils/model';

/** The form has two fields, day and time, for the one moment of the record. */
export function standingOf({ seen }: Reminder): Seen {
  const { text = [], at = [] } = seen;
  return { text, day: at, time: at };
}

export const nameOf = (field: string): 'text' | 'at' => (field === 'text' ? 'text' : 'at');

/** What was seen of the record's own fields. */
export function seenOf(seen: Seen): Seen {
  const at = seen.day ?? seen.time;
  return { ...(seen.text ? { text: seen.text } : {}), ...(at ? { at } : {}) };
}
