import { randomHex } from '@/utils/ledger';
import type { Bill, BillFields, CaseFields } from '@/utils/model';
import { newCase } from '@/utils/model';
import { useCase } from './use-case';
import { useFeedback } from './use-feedback';
import { useLive } from './use-live';
import { usePreferences } from './use-preferences';

type CaseValues = Partial<CaseFields> & { readonly creditor: string };

export interface BillsState {
  /** The bills read for the case in front, latest first. Undefined while loading. */
  readonly bills: readonly Bill[] | undefined;
  /** Writes case and bill in one commit; `fresh` makes a case of its own. Resolves to the case's id, or null. */
  readonly keep: (values: CaseValues, bill: BillFields, fresh: boolean) => Promise<string | null>;
}

/** How the bill of a case stood, reading by reading. */
export function useBills(): BillsState {
  const { current, select } = useCase();
  const { region } = usePreferences();
  const { save } = useFeedback();
  const caseId = current?.id;
  const found = useLive(`bills:${caseId}`, (record) =>
    caseId ? record.readAll('bill', caseId) : Promise.resolve([]),
  );
  return {
    bills: found.value?.toReversed(),
    keep: async (values, bill, fresh) => {
      let id: string | null = null;
      const saved = await save((record) => {
        const made =
          current && !fresh
            ? record.updateChange('case', current, values)
            : record.createChange('case', newCase(values, region, randomHex()));
        id = made.entityId;
        return [made, record.createChange('bill', bill, { caseId: id })];
      }, 'bill.saved');
      if (!saved) return null;
      if (id !== null && fresh) select(id);
      return id;
    },
  };
}
