const MONTH = 30 * 86_400_000;

export interface BackupTimes {
  /** When the oldest record was made; none without records. */
  readonly since: number | undefined;
  readonly backupAt: number | undefined;
  readonly putOffAt: number | undefined;
}

/** Whether to speak of a backup: a month after the last one, or after the first record. */
export function backupDue(times: BackupTimes, now: number): 'first' | 'again' | null {
  const { since, backupAt, putOffAt } = times;
  if (since === undefined) return null;
  if (now - Math.max(since, backupAt ?? 0, putOffAt ?? 0) < MONTH) return null;
  return backupAt === undefined ? 'first' : 'again';
}
