import { spawnSync } from 'node:child_process';
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Surface } from '../e2e/drivers/index.ts';
import { between } from './machine.ts';
import { countFindings, type Round, type Scenario } from './scenario.ts';
import { count } from './tally.ts';

const SIZE = '256m';
const MOST_WRITES = 400;
const TOO_SLOW = 2_000;

/** A small disk of its own for the profile; needs the right to mount. */
function smallDisk() {
  const dir = mkdtempSync(join(tmpdir(), 'reprieve-small-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', dir]);
  if (status !== 0) throw new Error('a small disk cannot be mounted here');
  return {
    dir,
    clear: () => {
      spawnSync('umount', ['-l', dir]);
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

function fill(dir: string): void {
  const file = openSync(join(dir, 'filler'), 'w');
  for (let piece = 1 << 20; piece >= 512; ) {
    try {
      writeSync(file, Buffer.alloc(piece));
    } catch {
      piece >>= 1;
    }
  }
  try {
    fdatasyncSync(file);
  } catch {
    // It is full: that is what was wanted.
  }
  closeSync(file);
}

/** Writes until something is refused or kept once only; how that was said. */
async function writeUntilFull(round: Round, page: Surface): Promise<void> {
  const { machine, tally } = round;
  for (let i = 0; i < MOST_WRITES; i++) {
    const { saved, copies, reason, ms } = await machine.write(page, 3);
    if (saved && copies === 2) continue;
    const known = saved || reason === 'quota';
    count(tally, {
      refused: !saved,
      oneCopy: copies === 1,
      slow: ms > TOO_SLOW,
      otherReason: !known,
    });
    if (ms > TOO_SLOW) tally.errors.push(`FOUND ${Math.round(ms)} ms: ${reason}`);
    if (!known) tally.errors.push(`said ${reason}`);
    return;
  }
  count(tally, { neverFull: 1 });
}

async function round(round: Round): Promise<boolean> {
  const { machine, tally, number } = round;
  const { profileDir } = machine.driver;
  let page = await machine.page();
  await machine.writeMany(page, between(3, 10));
  fill(profileDir);
  await writeUntilFull(round, page);
  // Half of a commit would show as a note that was never said to be saved, or as a broken chain.
  const texts = await machine.ask(page, 'texts');
  const partial = (await machine.ask(page, 'state')).problems.length;
  const { operations } = await machine.ask(page, 'exported');
  const gone = [...machine.saved].filter((text) => !texts.includes(text)).length;
  count(tally, { unreadable: gone, partial, notExported: operations < machine.saved.size });
  if (gone > 0 || partial > 0 || operations < machine.saved.size)
    tally.errors.push(`FOUND ${JSON.stringify({ gone, partial, operations })}`);
  if (number % 5 === 4) await machine.kill();
  rmSync(join(profileDir, 'filler'), { force: true });
  if (number % 5 === 4) {
    await machine.restart();
    page = await machine.page();
  } else await machine.ask(page, 'retry').catch(() => false);
  const again = await machine.write(page);
  count(tally, { stillRefused: !again.saved });
  // LevelDB that once failed to write refuses until the browser is started anew, room or not.
  if (!again.saved) {
    await machine.kill();
    await machine.restart();
    page = await machine.page();
    const { saved } = await machine.write(page);
    count(tally, { refusedForGood: !saved });
    if (!saved) tally.errors.push('FOUND refused after a start with room');
  }
  return countFindings(round, page);
}

const full: Scenario = {
  name: 'full-disk',
  title: 'No room left on the disk',
  browser: 'chromium',
  profile: smallDisk,
  remarks: [
    ['refused', 'refused'],
    ['oneCopy', 'kept once'],
    ['slow', 'told after more than 2 s'],
    ['otherReason', 'told another reason'],
    ['partial', 'half done'],
    ['unreadable', 'unreadable meanwhile'],
    ['notExported', 'not exported'],
    ['stillRefused', 'refused when there was room again'],
    ['refusedForGood', 'refused after the next start too'],
  ],
  figures: { test: 0, faults: 20, soak: 100 },
  perProfile: 10,
  round,
};

export const fullDiskScenarios = [full];
