import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GECKO_ID } from '../e2e/drivers/firefox-prefs.ts';
import { between } from './machine.ts';
import { noticeIn } from './notice.ts';
import { countFindings, type Round, type Scenario } from './scenario.ts';
import { count } from './tally.ts';

const ALLOWED = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };

/** A profile whose owner chose "never remember history": IndexedDB does not work there. */
function forgetfulProfile() {
  const dir = mkdtempSync(join(tmpdir(), 'reprieve-forgetful-'));
  writeFileSync(join(dir, 'prefs.js'), 'user_pref("browser.privatebrowsing.autostart", true);\n');
  // As by the tick at installing: in such a profile every window is a private one.
  writeFileSync(join(dir, 'extension-preferences.json'), JSON.stringify({ [GECKO_ID]: ALLOWED }));
  return { dir, clear: () => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }) };
}

async function round(round: Round): Promise<boolean> {
  const { machine, tally, number } = round;
  const page = await machine.page();
  const { copies } = await machine.write(page);
  await machine.writeMany(page, between(5, 20));
  if (number % 4 === 0) {
    const shown = await noticeIn(machine);
    count(tally, { looked: 1, noticeShown: shown !== null });
    if (shown === null) tally.errors.push('FOUND no notice in the panel');
  }
  count(tally, { oneCopy: copies === 1, twoCopies: copies === 2 });
  await machine.kill();
  await machine.restart();
  return countFindings(round, await machine.page());
}

const never: Scenario = {
  name: 'never-remember',
  title: 'Firefox set to never remember history: kept in storage.local alone',
  browser: 'firefox',
  profile: forgetfulProfile,
  remarks: [
    ['oneCopy', 'times one copy'],
    ['twoCopies', 'two copies'],
    ['looked', 'looks at the panel'],
    ['noticeShown', 'notices there'],
  ],
  figures: { test: 0, faults: 4, soak: 20 },
  perProfile: 10,
  round,
};

export const neverRememberScenarios = [never];
