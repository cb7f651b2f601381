import { offerMenus, onMenuClicked, onStart, openFullTab, openPanel } from '@/utils/browser';
import { loadLocale } from '@/utils/i18n';
import type { Locale } from '@/utils/model';
import { watchPreferences } from '@/utils/storage';
import { aimAtBox, keepSelection } from './answer-menus';
import { readChoices } from './choices';

/** Two entries in the page's context menu, in the chosen language. */
export function offerContextMenus(): void {
  let shown: Locale | undefined;
  const offer = async (anew: boolean) => {
    const { locale } = await readChoices();
    if (locale === shown && !anew) return;
    shown = locale;
    const { t } = await loadLocale(locale);
    await offerMenus({
      'save-selection': t('menus.keepSelection'),
      'insert-here': t('menus.insertHere'),
    });
  };
  // One after the other: two at once would make each entry twice.
  let queue = Promise.resolve();
  const offerNext = (anew: boolean) => {
    queue = queue.then(() => offer(anew)).catch(() => undefined);
  };
  onStart(() => offerNext(true));
  watchPreferences(() => offerNext(false));
  onMenuClicked((click) => {
    // Both browsers open it only in the first call of the click; where there is no room, a tab does.
    const keeps = click.menu === 'save-selection';
    void openPanel(click.windowId).catch(() => openFullTab(keeps ? 'record' : 'phrases'));
    void (keeps ? keepSelection(click) : aimAtBox(click));
  });
}
