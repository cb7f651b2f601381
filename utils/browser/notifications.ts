import { browser } from 'wxt/browser';

/** Shows or replaces the notification with this id. No buttons: Firefox throws on them. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png' as '/'),
    title,
    message,
  });
}

/** Those that are meant; all of them unless told. */
export async function clearNotifications(isMeant = (_id: string) => true): Promise<void> {
  const shown = Object.keys(await browser.notifications.getAll()).filter(isMeant);
  await Promise.all(shown.map((id) => browser.notifications.clear(id)));
}

export function onNotificationClicked(next: (id: string) => void): void {
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    next(id);
  });
}
