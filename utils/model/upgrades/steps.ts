import type { UpgradeStep } from './upgrade-step';

/** `steps[0]` takes version 1 to version 2, and so on. Version 1 is the first, so there is none yet. */
export const steps: readonly UpgradeStep[] = [];

/** The version this code writes. */
export const SCHEMA_VERSION = steps.length + 1;
