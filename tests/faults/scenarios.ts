import { contextScenarios } from './context-killed.ts';
import { storeScenarios } from './damaged-stores.ts';
import { fullDiskScenarios } from './full-disk.ts';
import { killScenarios } from './kill-while-writing.ts';
import { middleScenarios } from './killed-in-the-middle.ts';
import { neverRememberScenarios } from './never-remember.ts';
import { reminderScenarios } from './reminders-due.ts';
import type { Scenario } from './scenario.ts';
import { tornScenarios } from './torn-logs.ts';

/** The most important first. */
export const scenarios: readonly Scenario[] = [
  ...killScenarios,
  ...tornScenarios,
  ...storeScenarios,
  ...middleScenarios,
  ...fullDiskScenarios,
  ...contextScenarios,
  ...neverRememberScenarios,
  ...reminderScenarios,
];
