import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);
const NEEDED = ['Xvfb', 'openbox', 'xdotool'];

/** A screen nobody sees, with a window manager, and a hand on its keyboard and mouse. */
export interface XScreen {
  readonly display: string;
  /** `xdotool` with these arguments. */
  act(...args: string[]): Promise<string>;
  close(): void;
}

export const canOpenScreen = NEEDED.every((name) => existsSync(`/usr/bin/${name}`));

/** The server says on its third file which number it got. */
function displayOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const said = server.stdio[3] as NodeJS.ReadableStream;
    said.once('data', (number) => resolve(`:${String(number).trim()}`));
    server.once('exit', (code) => reject(new Error(`Xvfb ended (${code})`)));
  });
}

export async function openScreen(width = 1280, height = 900): Promise<XScreen> {
  const size = `${width}x${height}x24`;
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await displayOf(server);
  const env = { ...process.env, DISPLAY: display };
  const manager = spawn('openbox', [], { env, stdio: 'ignore' });
  return {
    display,
    act: async (...args) => (await run('xdotool', args, { env })).stdout.trim(),
    close() {
      manager.kill();
      server.kill();
    },
  };
}
