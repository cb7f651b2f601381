import { type DialogueAct, dialogueActs } from './dialogue-act';
import type { ActShares } from './model/weigh-words';
import { rankByRules } from './rank-by-rules';
import type { ScoredAct } from './reading';
import type { Heard } from './score-acts';

/** What a point of the rules adds to the log of a share that was learned. */
const RULE_POINT = 0.3;
const RULE_POINTS = 5;
/** Words that are there only to be denied or warned of. */
const DENIED = -3;
/** A rule may be silent for a word that only stands near; what was learned this plainly stands. */
const BEYOND_DENIAL = 0.85;
/** A threat or a trap beside something harmless must not be missed. */
const GRAVE = 0.45;
/** Below this share of all that the line may be, it is too thin to act on. */
const LEAST = 0.18;
const LEAST_BESIDE = 0.07;
/** Threats and traps frighten: a hint is not enough to name one beside something else. */
const LEAST_GRAVE_BESIDE = 0.2;
/** A trap is answered before all else, so what names one must be plain. */
const LEAST_TRAP_BESIDE = 0.25;
/** A rule as plain as this needs less from the learned words. */
const PLAIN_RULE = 3;
const LIKELY_RULE = 2;
const LEAST_WITH_RULE = 0.03;
const TRAP: DialogueAct = 'asks_transfer_to_private_account_or_code';
/** Nobody says yes and no to the same thing in one line. */
const OPPOSITE: ReadonlyMap<DialogueAct, DialogueAct> = new Map([
  ['refuses_request', 'confirms_agreement'],
  ['confirms_agreement', 'refuses_request'],
]);
const MOST = 4;
const TINY = 1e-4;

/** Acts plain enough to show, the main one first, confidence never rising down the list. */
export function rankActs(heard: Heard, shares: ActShares | null): ScoredAct[] {
  if (!shares) return rankByRules(heard);
  const powers = dialogueActs.map((act) => ({ act, power: powerOf(act, heard, shares) }));
  const nothing = 1 - [...shares.values()].reduce((sum, share) => sum + share, 0);
  const all = powers.reduce((sum, { power }) => sum + power, Math.max(TINY, nothing));
  const ranked = powers
    .map(({ act, power }) => ({ act, share: power / all }))
    .sort((one, other) => other.share - one.share);
  const [main, ...others] = ranked;
  if (!main || main.share < LEAST || main.share * all < nothing) return [];
  const beside = others.filter(
    ({ act, share }) =>
      share >= leastBeside(act, heard, main.act) && OPPOSITE.get(main.act) !== act,
  );
  return [main, ...beside].slice(0, MOST).map(({ act, share }) => ({
    act,
    confidence: Math.round((0.5 + share / 2) * 100) / 100,
  }));
}

function leastBeside(act: DialogueAct, { scores, denied }: Heard, main: DialogueAct): number {
  const chat = main === 'greeting_or_other';
  if (denied.has(act) || act === 'greeting_or_other') return 1;
  const points = chat ? 0 : (scores.get(act) ?? 0);
  if (points >= PLAIN_RULE) return LEAST_WITH_RULE;
  if (points >= LIKELY_RULE) return LEAST_BESIDE;
  if (act === TRAP) return LEAST_TRAP_BESIDE;
  return isGrave(act) ? LEAST_GRAVE_BESIDE : LEAST_BESIDE;
}

function powerOf(act: DialogueAct, { scores, denied }: Heard, shares: ActShares): number {
  const share = Math.max(TINY, shares.get(act) ?? 0);
  if (denied.has(act) && share >= BEYOND_DENIAL) return share;
  if (denied.has(act) && isGrave(act)) return 0;
  const points = RULE_POINT * Math.min(RULE_POINTS, scores.get(act) ?? 0);
  return share * Math.exp(points + (denied.has(act) ? DENIED : 0) + (isGrave(act) ? GRAVE : 0));
}

function isGrave(act: DialogueAct): boolean {
  return act.startsWith('threatens_') || act === TRAP;
}
