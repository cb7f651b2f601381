import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

describe('the word table', () => {
  it('is what the examples teach, byte for byte', () => {
    const script = join(root, 'scripts/train-dialogue.mjs');
    const said = execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect(said).toContain('is the trained one');
  }, 60_000);

  it('is small', () => {
    const table = readFileSync(join(root, 'utils/dialogue/model/word-table.ts'));
    expect(gzipSync(table).length).toBeLessThan(150_000);
  });
});
