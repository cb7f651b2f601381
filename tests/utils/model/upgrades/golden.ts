import type { Written } from '@/utils/model/upgrades/upgrade-step';
import { version1 } from './version-1';

/** What a version wrote, and how it must read today. What was written is never edited again. */
export interface Golden {
  readonly written: Written;
  readonly reads: Written;
}

export const golden: Readonly<Record<number, Readonly<Record<string, Golden>>>> = {
  1: version1,
};
