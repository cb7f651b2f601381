import { changePreferences } from '@/utils/storage';
import { useFeedback } from './use-feedback';
import { usePreferences } from './use-preferences';

type Mark = 'favourites' | 'hiddenPhrases';

interface PhraseMarks {
  readonly starred: boolean;
  readonly hidden: boolean;
  readonly star: (on: boolean) => Promise<void>;
  readonly hide: (on: boolean) => Promise<void>;
}

/** The star of a phrase, and whether it is shown: choices of the user, in every tone at once. */
export function usePhraseMarks(family: string): PhraseMarks {
  const { preferences } = usePreferences();
  const { say } = useFeedback();
  const set = (mark: Mark, on: boolean) =>
    changePreferences((current) => {
      const others = (current[mark] ?? []).filter((one) => one !== family);
      return { [mark]: on ? [...others, family] : others };
    });
  return {
    starred: preferences.favourites?.includes(family) ?? false,
    hidden: preferences.hiddenPhrases?.includes(family) ?? false,
    star: (on) => set('favourites', on),
    hide: async (on) => {
      await set('hiddenPhrases', on);
      const undo = () => set('hiddenPhrases', !on);
      say({ said: on ? 'phrasing.hideDone' : 'phrasing.showDone', tone: 'done', undo });
    },
  };
}
