export const PLACES = ['now', 'phrases', 'record', 'reminders'] as const;
export type Place = (typeof PLACES)[number];
export type Shown = Place | 'settings' | 'case-edit' | 'case-new' | 'phone' | 'app-chat' | 'bill';

/** The full tab is opened at a place: `options.html#reminders`. */
export function firstPlace(): Place {
  const wanted = location.hash.slice(1);
  return PLACES.find((place) => place === wanted) ?? 'now';
}

/** What stands beside a screen where there is room: the record, which one writes in and looks up. */
export function besides(shown: Shown): Place | null {
  if (shown === 'settings') return null;
  return shown === 'record' ? 'now' : 'record';
}

/** Talks that no page shows: what is in front in the browser does not matter there. */
export function isElsewhere(shown: Shown): boolean {
  return shown === 'phone' || shown === 'app-chat';
}
