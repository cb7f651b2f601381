import type { ChildProcess } from 'node:child_process';

/** Ends a browser we started, by its own id, and waits until it is gone. */
export async function endProcess(
  child: ChildProcess | null,
  signal: NodeJS.Signals,
): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  child.kill(signal);
  await gone;
}
