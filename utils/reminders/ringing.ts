/** What deciding about a reminder needs of it; a Reminder of the model fits. */
export interface Ringing {
  readonly id: string;
  /** The moment it rings. */
  readonly at: number;
  readonly state: 'waiting' | 'done';
  /** The `at` for which it was shown: moved to another time, it rings again. */
  readonly shownFor?: number | undefined;
}

export function isUnshown(reminder: Ringing): boolean {
  return reminder.state === 'waiting' && reminder.shownFor !== reminder.at;
}

/** Earliest first; the id settles equal times, so that every device agrees. */
export function inOrder(a: Ringing, b: Ringing): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
