/**
 * After a crash tore the log, the first read of storage.local rejects once; by then the browser has
 * mended it, and the next read gives back everything before the tear.
 */
export async function retryRead<T>(read: () => Promise<T>, tries = 3): Promise<T> {
  for (let left = tries - 1; ; left--) {
    try {
      return await read();
    } catch (error) {
      if (left <= 0) throw error;
    }
  }
}
