import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions, NetworkReport } from './driver-types.ts';
import { startTrapProxy, type TrapProxy } from './trap-proxy.ts';

/** What one browser run needs beside the browser: a profile, folders for logs and downloads, the proxy. */
export interface Workplace {
  dir: string;
  profileDir: string;
  downloadDir: string;
  proxy: TrapProxy | undefined;
  report(byExtension: string[]): NetworkReport;
  clear(): Promise<void>;
}

const open = new Set<string>();

/** A test that fell over leaves no profile behind either. */
process.once('exit', () => {
  for (const dir of open) rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
});

export async function makeWorkplace(options: LaunchOptions): Promise<Workplace> {
  const dir = await mkdtemp(join(tmpdir(), 'reprieve-'));
  open.add(dir);
  const profileDir = options.profileDir ?? join(dir, 'profile');
  const downloadDir = join(dir, 'downloads');
  await mkdir(profileDir, { recursive: true });
  await mkdir(downloadDir);
  const proxy = options.watchNetwork === false ? undefined : await startTrapProxy();
  return {
    dir,
    profileDir,
    downloadDir,
    proxy,
    report: (byExtension) => ({
      byExtension,
      loopback: [...(proxy?.loopback ?? [])],
      elsewhere: [...new Set(proxy?.elsewhere)],
    }),
    async clear() {
      await proxy?.close();
      await rm(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      open.delete(dir);
    },
  };
}
