import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { browserLanguages } from '@/utils/browser';
import { chooseLocale } from '@/utils/i18n';
import { type Locale, type Region, usualRegion } from '@/utils/model';
import {
  changePreferences,
  type Preferences,
  readPreferences,
  watchPreferences,
} from '@/utils/storage';

interface PreferencesState {
  readonly preferences: Preferences;
  readonly locale: Locale;
  readonly region: Region;
  readonly change: (patch: Partial<Preferences>) => void;
}

const PreferencesContext = createContext<PreferencesState | null>(null);

/** Choices of this device, in step over panel, popup and tab. Renders nothing until they are read. */
export function PreferencesProvider({ children }: { children: ReactNode }) {
  const [preferences, setPreferences] = useState<Preferences | null>(null);

  useEffect(() => {
    let current = true;
    void readPreferences().then((read) => current && setPreferences(read));
    const stop = watchPreferences(setPreferences);
    return () => {
      current = false;
      stop();
    };
  }, []);

  const theme = preferences?.theme;
  const textSize = preferences?.textSize;
  useEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme;
    if (textSize) document.documentElement.dataset.textSize = textSize;
  }, [theme, textSize]);

  if (preferences === null) return null;
  const locale = preferences.locale ?? chooseLocale(null, browserLanguages());
  const state: PreferencesState = {
    preferences,
    locale,
    region: preferences.region ?? usualRegion[locale],
    change: (patch) => {
      setPreferences((before) => (before ? { ...before, ...patch } : before));
      void changePreferences(() => patch);
    },
  };
  return <PreferencesContext value={state}>{children}</PreferencesContext>;
}

export function usePreferences(): PreferencesState {
  const state = use(PreferencesContext);
  if (state === null) throw new Error('usePreferences needs a PreferencesProvider above it');
  return state;
}
