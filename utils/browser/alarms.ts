import { browser } from 'wxt/browser';

const NEXT_DUE = 'next-due';

/** One alarm for the next moment something is due; left alone when right, since setting it anew resets it. */
export async function setAlarm(at: number | null): Promise<void> {
  const current = await browser.alarms.get(NEXT_DUE);
  if (at === null) {
    if (current) await browser.alarms.clear(NEXT_DUE);
  } else if (!current || current.scheduledTime !== at) {
    await browser.alarms.create(NEXT_DUE, { when: at });
  }
}

export function onAlarm(next: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === NEXT_DUE) next();
  });
}
