import type { Rule } from './rule';
import { zhAnswers } from './zh-answers';
import { zhAsks } from './zh-asks';
import { zhDemands } from './zh-demands';
import { zhOffers } from './zh-offers';
import { zhPlanAsks } from './zh-plan-asks';
import { zhProcess } from './zh-process';
import { zhSmallTalk } from './zh-small-talk';
import { zhThreats } from './zh-threats';
import { zhTraps } from './zh-traps';

export { zhGates } from './zh-gates';

/** All rules that read Chinese. */
export const zhRules: readonly Rule[] = [
  ...zhAsks,
  ...zhPlanAsks,
  ...zhOffers,
  ...zhAnswers,
  ...zhProcess,
  ...zhDemands,
  ...zhThreats,
  ...zhTraps,
  ...zhSmallTalk,
];
