import { steps } from './steps';
import type { UpgradeStep, Written } from './upgrade-step';

/** A step could not read what an older version wrote. The operation itself is as it was. */
export class UpgradeFailed extends Error {
  override name = 'UpgradeFailed';
}

/**
 * Reads what `version` wrote as this version would have written it, one step after the other.
 * Stored operations are never rewritten (their hashes seal them), so there is nothing to take a
 * snapshot of and nothing a failing step can spoil. What a newer version wrote is passed on as it is.
 */
export function climb(
  entity: string,
  version: number,
  written: Written,
  all: readonly UpgradeStep[] = steps,
): Written {
  let climbed = written;
  for (const [index, step] of all.entries()) {
    if (index + 1 < version) continue;
    try {
      climbed = step(entity, climbed);
    } catch (cause) {
      throw new UpgradeFailed(`${entity}: version ${index + 1} to ${index + 2}`, { cause });
    }
  }
  return climbed;
}
