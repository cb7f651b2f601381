import { enAnswers } from './en-answers';
import { enAsks } from './en-asks';
import { enDemands } from './en-demands';
import { enOffers } from './en-offers';
import { enPlanAsks } from './en-plan-asks';
import { enProcess } from './en-process';
import { enSmallTalk } from './en-small-talk';
import { enThreats } from './en-threats';
import { enTraps } from './en-traps';
import type { Rule } from './rule';

export { enGates } from './en-gates';

/** All rules that read English. */
export const enRules: readonly Rule[] = [
  ...enAsks,
  ...enPlanAsks,
  ...enOffers,
  ...enAnswers,
  ...enProcess,
  ...enDemands,
  ...enThreats,
  ...enTraps,
  ...enSmallTalk,
];
