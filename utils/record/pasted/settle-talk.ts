import type { CapturedTurn } from '../plan-capture';
import type { PastedTalk } from './read-pasted-talk';

/** The turns with their sides: `me` is the name the user says is theirs, null for none of them. */
export function settleTalk({ turns }: PastedTalk, me: string | null): CapturedTurn[] {
  return turns.map(({ who, text, name, shownTime, bot }) => ({
    who: who ?? (name === me ? 'user' : 'agent'),
    text,
    name,
    time: shownTime,
    bot,
  }));
}
