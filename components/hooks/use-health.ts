import { useEffect, useState } from 'react';
import {
  type Health,
  ledger,
  markRecoveriesTold,
  type Recovery,
  readRecoveries,
  watchProgress,
  watchRecoveries,
} from '@/utils/storage';

export type { Health, Recovery };

interface HealthState {
  /** Undefined until the stores were looked at. */
  readonly health: Health | undefined;
  /** What recoveries did, latest last. */
  readonly recoveries: readonly Recovery[];
  /** How far a long recovery is that goes on right now, from 0 to 1; null when there is none. */
  readonly progress: number | null;
  /** The user has read about them. */
  readonly told: () => void;
  /** Looks again at what does not work. */
  readonly retry: () => Promise<void>;
}

/** How well the record is kept right now, and what had to be restored. */
export function useHealth(): HealthState {
  const [health, setHealth] = useState<Health>();
  const [recoveries, setRecoveries] = useState<readonly Recovery[]>([]);
  const [progress, setProgress] = useState<number | null>(null);

  useEffect(() => {
    let current = true;
    let stop: (() => void) | undefined;
    void ledger().then((record) => {
      if (!current) return;
      const look = () => void record.health().then((found) => current && setHealth(found));
      stop = record.onStoresChanged(look);
      look();
    });
    void readRecoveries().then((read) => current && setRecoveries(read));
    const stopHearing = watchRecoveries(setRecoveries);
    const stopWatching = watchProgress((share) => current && setProgress(share));
    return () => {
      current = false;
      stop?.();
      stopHearing();
      stopWatching();
    };
  }, []);

  return {
    health,
    recoveries,
    progress,
    told: () => void markRecoveriesTold(),
    retry: async () => {
      const record = await ledger();
      await record.retryStores();
      setHealth(await record.health());
    },
  };
}
