import { spawn } from 'node:child_process';

/** Where packages come from is the machine's own business, not for logs. */
export const hideHosts = (text) => text.replaceAll(/\b(?:https?|wss?):\/\/[^\s'")]+/g, '(address)');

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that must go.
const COLOURS = /\u001b\[[\d;?]*[A-Za-z]/g;

const plain = (text) => text.replaceAll(COLOURS, '').replaceAll('\r', '\n');

/** Runs a command and keeps what it prints: shown only when it fails. Windows needs a shell for .cmd files. */
export function runQuietly(command, args, options = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && !/\.exe$/i.test(command),
    });
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: plain(output) }));
  });
}

export const lastLines = (text, count) => text.trimEnd().split('\n').slice(-count).join('\n');
