/** One at a time: what is written for a record must not be swept away before the record names it. */
export function underFileLock<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('reprieve-attachments', work);
}
