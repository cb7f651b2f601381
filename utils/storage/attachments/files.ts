/**
 * Bytes of pictures, each a file named by its fingerprint in the origin's private file system. Not in
 * the two stores of the record: they are kept once, and the record holds the fingerprint that proves
 * them. Firefox that never remembers has no such place; then every call rejects.
 */
const FOLDER = 'attachments';

async function folder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
}

export async function writeFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const file = await (await folder()).getFileHandle(name, { create: true });
  const writable = await file.createWritable();
  try {
    await writable.write(bytes);
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
}

/** Null where there is no such file. */
export async function readFile(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const file = await (await (await folder()).getFileHandle(name)).getFile();
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

export async function listFiles(): Promise<{ readonly name: string; readonly size: number }[]> {
  const found: { name: string; size: number }[] = [];
  for await (const [name, handle] of (await folder()).entries()) {
    if (handle.kind !== 'file') continue;
    const { size } = await (handle as FileSystemFileHandle).getFile();
    found.push({ name, size });
  }
  return found;
}

export async function removeFiles(names: readonly string[]): Promise<void> {
  const place = await folder();
  for (const name of names) await place.removeEntry(name).catch(ignoreMissing);
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
}
