import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { BrowserDriver } from '../e2e/drivers/index.ts';
import { between } from './machine.ts';

export type Store = 'database' | 'journal';
/** `shut`, in Chromium only: the file that names the other files is garbled, so that no call works. */
export type Damage = 'deleted' | 'emptied' | 'torn' | 'garbled' | 'shut';

/** Where a browser keeps a store. Only while it is not running. */
export function folderOf(driver: BrowserDriver, store: Store): string {
  const id = new URL(driver.extensionOrigin).host;
  if (driver.name === 'chromium') {
    const bucket = store === 'database' ? latestBucket(driver) : null;
    if (bucket) return bucket;
    const parts = {
      database: ['IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`],
      journal: ['Local Extension Settings', id],
    };
    return join(driver.profileDir, 'Default', ...parts[store]);
  }
  const context = { database: '', journal: '^userContextId=4294967295' };
  const origin = `moz-extension+++${id}${context[store]}`;
  return join(driver.profileDir, 'storage', 'default', origin, 'idb');
}

/** Where a database lies that took the place of one that stayed shut. */
function latestBucket(driver: BrowserDriver): string | null {
  const folder = join(driver.profileDir, 'Default', 'WebStorage');
  const buckets = existsSync(folder)
    ? readdirSync(folder).filter((name) => /^\d+$/.test(name))
    : [];
  const databases = buckets
    .toSorted((a, b) => Number(b) - Number(a))
    .map((name) => join(folder, name, 'IndexedDB', 'indexeddb.leveldb'));
  return databases.find((path) => existsSync(path)) ?? null;
}

/** The database of a plain web page on this machine. */
export function rawFolder(driver: BrowserDriver, port: number): string {
  return driver.name === 'chromium'
    ? join(driver.profileDir, 'Default', 'IndexedDB', `http_127.0.0.1_${port}.indexeddb.leveldb`)
    : join(driver.profileDir, 'storage', 'default', `http+++127.0.0.1+${port}`, 'idb');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}

/** Cuts the last 5 to 200 bytes off the newest log; resolves to whether there was one. */
export function tear(folder: string): boolean {
  const logs = filesIn(folder).filter(
    (file) => /\.log$|-wal$/.test(file) && statSync(file).size > 0,
  );
  const newest = logs.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
  if (!newest) return false;
  truncateSync(newest, Math.max(0, statSync(newest).size - between(5, 200)));
  return true;
}

/** Bytes all over every file, as a bad disk would. */
function garble(file: string): void {
  const bytes = readFileSync(file);
  if (bytes.length === 0) return;
  const count = Math.max(8, Math.floor(bytes.length / 512));
  for (let i = 0; i < count; i++) bytes[between(0, bytes.length - 1)] = between(0, 255);
  writeFileSync(file, bytes);
}

/** The name is no name any more, so the browser takes it for a fault of the disk and repairs nothing. */
function shut(folder: string): void {
  const file = join(folder, 'CURRENT');
  const bytes = readFileSync(file);
  bytes.set([0xff, 0x80], Math.min(3, bytes.length - 2));
  writeFileSync(file, bytes);
}

export function damage(folder: string, kind: Damage): void {
  if (!existsSync(folder)) throw new Error(`there is no ${folder}`);
  if (kind === 'deleted') rmSync(folder, { recursive: true, force: true });
  else if (kind === 'torn') tear(folder);
  else if (kind === 'shut') shut(folder);
  else for (const file of filesIn(folder)) kind === 'emptied' ? truncateSync(file) : garble(file);
}
