import { dropSiteAccess, registerPageScript } from '@/utils/browser';
import { changePreferences, readPreferences } from '@/utils/storage';
import { originsOf } from './page-state';
import { useFeedback } from './use-feedback';
import { usePreferences } from './use-preferences';

interface Site {
  readonly origin: string;
  /** Other origins inside it that were turned on with it. */
  readonly frames: readonly string[];
}

/** The sites where reading is turned on, from every surface, also when none of them is open. */
export function useSites(): {
  readonly sites: readonly Site[];
  readonly turnOff: (origin: string) => Promise<void>;
} {
  const { preferences } = usePreferences();
  const { say } = useFeedback();
  const sites = Object.entries(preferences.sites).map(([origin, frames]) => ({ origin, frames }));
  return {
    sites,
    turnOff: async (origin) => {
      const { [origin]: frames = [], ...rest } = (await readPreferences()).sites;
      await changePreferences(() => ({ sites: rest }));
      const still = originsOf(rest);
      await registerPageScript(still);
      // Frames another site still needs keep their access.
      await dropSiteAccess([origin, ...frames].filter((gone) => !still.includes(gone)));
      say({ said: 'settings.siteTurnedOff', tone: 'done' });
    },
  };
}
