import { useEffect, useState } from 'react';
import {
  type Health,
  ledger,
  markRecoveriesTold,
  type Recovery,
  readRecoveries,
  watchRecoveries,
} from '@/utils/storage';

export type { Health, Recovery };

interface HealthState {
  /** Undefined until the stores were looked at. */
  readonly health: Health | undefined;
  /** What recoveries did, latest last. */
  readonly recoveries: readonly Recovery[];
  /** The user has read about them. */
  readonly told: () => void;
  /** Looks again at what does not work. */
  readonly retry: () => Promise<void>;
}

/** How well the record is kept right now, and what had to be restored. */
export function useHealth(): HealthState {
  const [health, setHealth] = useState<Health>();
  const [recoveries, setRecoveries] = useState<readonly Recovery[]>([]);

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
    return () => {
      current = false;
      stop?.();
      stopHearing();
    };
  }, []);

  return {
    health,
    recoveries,
    told: () => void markRecoveriesTold(),
    retry: async () => {
      const record = await ledger();
      await record.retryStores();
      setHealth(await record.health());
    },
  };
}
