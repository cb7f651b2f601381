import type { Scenario } from '../scenario.ts';
import { killScenarios } from './kills.ts';
import { storeScenarios } from './stores.ts';
import { tornScenarios } from './torn.ts';

/** The most important first. */
export const scenarios: readonly Scenario[] = [
  ...killScenarios,
  ...tornScenarios,
  ...storeScenarios,
];
