import { type DialogueAct, dialogueActs } from '../dialogue-act';
import { type ActShares, weighWords } from './weigh-words';

/** How much the plainest sentence of each act says beside the line as a whole. */
const SENTENCES = 0.35;
/** The same where the whole line reads as chat. */
const BEHIND_CHAT = 0.6;
const MOST_SENTENCES = 8;
/** "I understand, but …": what follows stands for itself. */
const TURN = /,? (?=but |however|unfortunately )|[,;](?=但|不过|可是|只是|然而)/;
const CHAT: DialogueAct = 'greeting_or_other';

/** A kind word before a threat, or after it, must not hide it: every sentence is weighed, too. */
export async function weighLine(
  folded: string,
  sentences: readonly string[],
): Promise<ActShares | null> {
  const whole = await weighWords(folded);
  const parts = sentences.flatMap((sentence) => sentence.split(TURN)).slice(0, MOST_SENTENCES);
  if (!whole || parts.length < 2) return whole;
  const weighed = await Promise.all(parts.map(weighWords));
  const known = weighed.filter((shares) => shares !== null);
  if (known.length < 2) return whole;
  const plainest = dialogueActs.map((act) => {
    const shares = known.map((one) => one.get(act) ?? 0);
    return act === CHAT ? Math.min(...shares) : Math.max(...shares);
  });
  const part = isChat(whole) ? BEHIND_CHAT : SENTENCES;
  const all = Math.max(
    1,
    plainest.reduce((sum, share) => sum + share, 0),
  );
  return new Map(
    dialogueActs.map((act, at) => [
      act,
      (1 - part) * (whole.get(act) ?? 0) + (part * (plainest[at] ?? 0)) / all,
    ]),
  );
}

function isChat(shares: ActShares): boolean {
  const chat = shares.get(CHAT) ?? 0;
  return [...shares.values()].every((share) => share <= chat);
}
