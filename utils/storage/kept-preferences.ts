import { changePreferences, type Preferences, readPreferences } from './preferences';

type Name =
  | 'locale'
  | 'region'
  | 'theme'
  | 'textSize'
  | 'welcomed'
  | 'tone'
  | 'favourites'
  | 'hiddenPhrases'
  | 'hiddenHelp'
  | 'helpNumbers'
  | 'used';
export type KeptPreferences = { [N in Name]?: Preferences[N] | undefined };

const DEFAULTS: KeptPreferences = { theme: 'system', textSize: '100', welcomed: false };
const NAMES: readonly Name[] = [
  'locale',
  'region',
  'theme',
  'textSize',
  'welcomed',
  'tone',
  'favourites',
  'hiddenPhrases',
  'hiddenHelp',
  'helpNumbers',
  'used',
];

/** Choices that go into a backup: those that were made. */
export async function readKeptPreferences(): Promise<KeptPreferences> {
  return chosen(await readPreferences());
}

function chosen(preferences: KeptPreferences): KeptPreferences {
  const made = NAMES.filter((name) => {
    const value = preferences[name];
    if (typeof value === 'object') return Object.keys(value).length > 0;
    return value !== undefined && value !== DEFAULTS[name];
  });
  return Object.fromEntries(made.map((name) => [name, preferences[name]]));
}

/** Makes the choices of a backup where none was made here. Resolves to the way back. */
export async function restorePreferences(saved: KeptPreferences): Promise<() => Promise<void>> {
  let before: KeptPreferences = {};
  await changePreferences((current) => {
    before = Object.fromEntries(NAMES.map((name) => [name, current[name]]));
    const used = { ...saved.used };
    for (const [phrase, times] of Object.entries(current.used))
      used[phrase] = Math.max(times, used[phrase] ?? 0);
    // Both stand: a star here takes none of the backup's away.
    const favourites = [...new Set([...(current.favourites ?? []), ...(saved.favourites ?? [])])];
    const stars = favourites.length > 0 ? { favourites } : {};
    return { ...chosen(saved), ...chosen(current), ...stars, used } as Partial<Preferences>;
  });
  return () => changePreferences(() => before as Partial<Preferences>);
}
