import type { ChildProcess } from 'node:child_process';

export async function processExit(child: ChildProcess | null | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
}

/** Ends a browser we started, by its own id, and waits until it is gone. */
export async function endProcess(child: ChildProcess | null | undefined): Promise<void> {
  child?.kill('SIGKILL');
  await processExit(child);
}
