import type { Head } from '@/utils/ledger';

/** What the next operations of a chain are stamped with. */
export function sealContext(head: Head) {
  return {
    head,
    now: Date.now(),
    mono: performance.now(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
