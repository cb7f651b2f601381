import type { PlainMessageId } from '@/utils/i18n';
import { changePreferences } from '@/utils/storage';
import { useFeedback } from './use-feedback';
import { usePreferences } from './use-preferences';

interface HelpMarks {
  readonly hidden: readonly string[];
  /** The user's own number for an item, by its id. */
  readonly numbers: Readonly<Record<string, string>>;
  readonly hide: (id: string, on: boolean) => Promise<void>;
  /** Undefined: the listed one again. */
  readonly correct: (id: string, number: string | undefined) => Promise<void>;
}

/** What the user put away of the rules and help lines, and the numbers they corrected: on this device. */
export function useHelpMarks(): HelpMarks {
  const { preferences } = usePreferences();
  const { say } = useFeedback();
  const hidden = preferences.hiddenHelp ?? [];
  const numbers = preferences.helpNumbers ?? {};

  const setHidden = (id: string, on: boolean) =>
    changePreferences(({ hiddenHelp = [] }) => {
      const others = hiddenHelp.filter((one) => one !== id);
      return { hiddenHelp: on ? [...others, id] : others };
    });
  const setNumber = (id: string, number: string | undefined) =>
    changePreferences(({ helpNumbers }) => {
      const { [id]: _, ...others } = helpNumbers ?? {};
      return { helpNumbers: number === undefined ? others : { ...others, [id]: number } };
    });
  const done = (said: PlainMessageId, undo: () => Promise<void>) =>
    say({ said, tone: 'done', undo });

  return {
    hidden,
    numbers,
    hide: async (id, on) => {
      await setHidden(id, on);
      done(on ? 'help.hideDone' : 'help.showDone', () => setHidden(id, !on));
    },
    correct: async (id, number) => {
      const before = numbers[id];
      await setNumber(id, number);
      const said = number === undefined ? 'help.numberRemoved' : 'help.numberSaved';
      done(said, () => setNumber(id, before));
    },
  };
}
