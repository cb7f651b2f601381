import { useEffect, useState } from 'react';
import type { Finding } from '@/utils/safety';
import { useSafetyContext, withLimit } from './judge-candidate';

interface Checked {
  readonly findings: readonly Finding[];
  /** Not checked yet, or held back. */
  readonly held: boolean;
}

/** What speaks against sending words that were put together here. */
export function useCheckedText(text: string): Checked {
  const about = useSafetyContext();
  const [checked, setChecked] = useState<{ key: string; findings: readonly Finding[] }>();
  const key = JSON.stringify([text, about]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is all of them by value
  useEffect(() => {
    let wanted = true;
    const check = async () => {
      const [phrasing, safety] = await Promise.all([
        import('@/utils/phrasing'),
        import('@/utils/safety'),
      ]);
      const findings = safety.checkOutgoing(text, withLimit(about, phrasing.affordableMonthly));
      if (wanted) setChecked({ key, findings });
    };
    void check();
    return () => {
      wanted = false;
    };
  }, [key]);
  const findings = checked?.findings ?? [];
  const held = checked?.key !== key || findings.some(({ action }) => action === 'hold');
  return { findings, held };
}
