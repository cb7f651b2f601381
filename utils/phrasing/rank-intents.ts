import { type Stage, stageSchema } from '@/utils/model';
import { actIntents } from './act-intents';
import { type Act, type Intent, isAct } from './intent';
import type { Reading } from './request';
import { anyStageOpeners, stageOpeners } from './stages';

/** Steps between neighbours: one open chip moves a phrase down by nearly one place. */
const STEP = 18;
const BEST = 100;
const SECOND_ACT = 0.85;
/** Where the line may as well do something else, the best answer to that stands beside the first. */
const SURE = 0.75;
const PERHAPS = 0.98;
/** However sure the first act is, the best answer to a second is worth more than a third to the first. */
const LEAST_SHARE = 0.8;
const OPENER_BESIDE_AN_ACT = 30;

export function readStage(stage: string | undefined): Stage | undefined {
  const parsed = stageSchema.safeParse(stage);
  return parsed.success ? parsed.data : undefined;
}

/** The agent's acts, best first; a request for codes or money elsewhere is answered before all else. */
export function actsOf(reading: Reading | undefined): { act: Act; confidence: number }[] {
  const acts = (reading?.acts ?? []).flatMap(({ act, confidence }) =>
    isAct(act) && confidence > 0 ? [{ act, confidence }] : [],
  );
  const scam = acts.findIndex(({ act }) => act === 'asks_transfer_to_private_account_or_code');
  if (scam > 0) acts.unshift(...acts.splice(scam, 1).map((one) => ({ ...one, confidence: 1 })));
  return acts;
}

/** How welcome each intent is now. `fallback` intents only fill up a list that would be too short. */
export function rankIntents(
  acts: readonly { act: Act; confidence: number }[],
  stage: Stage | undefined,
): { wanted: Map<Intent, number>; fallback: Map<Intent, number> } {
  const openers = stage ? stageOpeners[stage] : anyStageOpeners;
  const top = acts[0]?.confidence ?? 0;
  if (top === 0) return { wanted: weigh(openers, BEST), fallback: weigh(anyStageOpeners, STEP) };
  const wanted = new Map<Intent, number>();
  const greeted = acts[0]?.act === 'greeting_or_other';
  const beside = top >= SURE && !greeted ? SECOND_ACT : PERHAPS;
  acts.forEach(({ act, confidence }, index) => {
    const share =
      Math.min(1, Math.max(confidence / top, greeted ? 1 : LEAST_SHARE)) *
      (index === 0 ? 1 : beside);
    for (const [intent, weight] of weigh(actIntents[act], BEST * share)) {
      wanted.set(intent, Math.max(weight, wanted.get(intent) ?? 0));
    }
  });
  return { wanted, fallback: weigh(openers, OPENER_BESIDE_AN_ACT) };
}

function weigh(intents: readonly Intent[], best: number): Map<Intent, number> {
  return new Map(intents.map((intent, place) => [intent, best - STEP * place]));
}
