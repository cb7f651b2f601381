export type { Attachment, Backup, KeptPreferences, Progress } from './backup';
export { type BackupTimes, backupDue } from './backup-due';
export type { Counts, Effect } from './effect-of';
export { type Parsed, parseBackup } from './parse-backup';
export { type CaseImport, type ImportPlan, planImport } from './plan-import';
export { MAX_BACKUP_BYTES, tooLarge } from './read-json';
export type { Refusal } from './refusal';
export { writeBackup } from './write-backup';
