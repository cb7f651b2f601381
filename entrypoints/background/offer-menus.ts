import { offerMenus, onMenuClicked, onStart, openFullTab, openPanel } from '@/utils/browser';
import { loadLocale } from '@/utils/i18n';
import { readPreferences, watchPreferences } from '@/utils/storage';
import { aimAtBox, aimAtChat, keepSelection } from './answer-menus';
import { readChoices } from './choices';

const ANSWERS = {
  'save-selection': { place: 'record', answer: keepSelection },
  'insert-here': { place: 'phrases', answer: aimAtBox },
  'read-chat': { place: 'now', answer: aimAtChat },
} as const;

/** Entries in the page's context menu, in the chosen language; one of them where pages are read. */
export function offerContextMenus(): void {
  let shown = '';
  const offer = async (anew: boolean) => {
    const { locale } = await readChoices();
    const { sites } = await readPreferences();
    const origins = [
      ...new Set(Object.entries(sites).flatMap(([one, frames]) => [one, ...frames])),
    ];
    const wanted = [locale, ...origins].join(' ');
    if (wanted === shown && !anew) return;
    shown = wanted;
    const { t } = await loadLocale(locale);
    const titles = {
      'save-selection': t('menus.keepSelection'),
      'insert-here': t('menus.insertHere'),
      'read-chat': t('menus.readChat'),
    };
    await offerMenus(titles, origins);
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
    const { place, answer } = ANSWERS[click.menu];
    void openPanel(click.windowId).catch(() => openFullTab(place));
    void answer(click);
  });
}
