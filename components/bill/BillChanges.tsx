import { useEffect, useState } from 'react';
import { useTranslation } from '@/components/hooks/use-translation';
import { Banner } from '@/components/ui/Banner';
import type { BillChange, BillFacts } from '@/utils/sites';
import { useChangeWords } from './change-words';

interface BillChangesProps {
  readonly before: BillFacts;
  readonly after: BillFacts;
}

/** What is different from the last time this bill was kept; nothing while it is the same. */
export function BillChanges({ before, after }: BillChangesProps) {
  const { t } = useTranslation();
  const changes = useBillChanges(before, after);
  const wordsOf = useChangeWords(after.currency?.value ?? 'CNY');
  if (changes.length === 0) return null;
  return (
    <div data-testid="bill-changes">
      <Banner tone="warn" title={t('bill.changes')}>
        {changes.map((change) => (
          <p key={change.kind} data-change={change.kind}>
            {wordsOf(change)}
          </p>
        ))}
      </Banner>
    </div>
  );
}

/** Worst first; compared by the room that knows bills, which is loaded when it is needed. */
export function useBillChanges(
  before: BillFacts | null,
  after: BillFacts | null,
): readonly BillChange[] {
  const [changes, setChanges] = useState<readonly BillChange[]>([]);
  const key = JSON.stringify([before, after]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is both by value
  useEffect(() => {
    if (!before || !after) return setChanges([]);
    let wanted = true;
    void import('@/utils/sites').then(({ billChanges }) => {
      if (wanted) setChanges(billChanges(before, after));
    });
    return () => {
      wanted = false;
    };
  }, [key]);
  return changes;
}
