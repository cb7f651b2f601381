import { onSiteAccessChanged, onStart, registerPageScript, startInOpenTabs } from '@/utils/browser';
import { readPreferences } from '@/utils/storage';

/** Keeps the registration equal to what the user turned on; open pages get the new script after a reload. */
export function runPageScript(): void {
  const reconcile = async () => {
    const { sites } = await readPreferences();
    const origins = Object.entries(sites).flatMap(([origin, frames]) => [origin, ...frames]);
    await registerPageScript(origins);
    return origins;
  };
  onSiteAccessChanged(() => void reconcile());
  onStart(() => void reconcile().then(startInOpenTabs));
}
