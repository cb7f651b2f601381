import { changePreferences } from '@/utils/storage';

/** Of one phrase, or of those put together in one message. */
export type PhraseIds = string | readonly string[];

/** Counts what the user kept: it comes earlier next time. */
export function useRememberUse(): (ids: PhraseIds) => Promise<void> {
  return (ids) =>
    changePreferences(({ used }) => {
      const once = [ids].flat().map((id) => [id, (used[id] ?? 0) + 1]);
      return { used: { ...used, ...Object.fromEntries(once) } };
    });
}
