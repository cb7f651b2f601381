import { createContext, type ReactNode, use, useMemo } from 'react';
import { randomHex } from '@/utils/ledger';
import {
  type Budget,
  type BudgetFields,
  type Case,
  type CaseFields,
  currencyOf,
  newCase,
} from '@/utils/model';
import { having } from './having';
import { useFeedback } from './use-feedback';
import type { Seen } from './use-form-draft';
import { useLive } from './use-live';
import { usePreferences } from './use-preferences';

/** A field, or undefined to clear it. */
type Patch<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | undefined };

interface CaseState {
  /** Undefined while loading. */
  readonly cases: readonly Case[] | undefined;
  readonly failed: boolean;
  /** Cases and budget are read: before that, nothing found means nothing. */
  readonly loaded: boolean;
  readonly current: Case | null;
  readonly budget: Budget | null;
  readonly currency: string;
  readonly select: (id: string) => void;
  readonly create: (fields: Partial<CaseFields> & { creditor: string }) => Promise<boolean>;
  /** `seen`: what the editor had in front of it, where that is not what stands now. */
  readonly update: (patch: Patch<CaseFields>, seen?: Seen) => Promise<boolean>;
  readonly saveBudget: (patch: Patch<BudgetFields>) => Promise<boolean>;
}

const CaseContext = createContext<CaseState | null>(null);

/** The debts, the one in front of the user, and the budget. */
export function CaseProvider({ children }: { children: ReactNode }) {
  const { preferences, region, change } = usePreferences();
  const { save } = useFeedback();
  const cases = useLive('cases', (record) => record.readAll('case'));
  const budgets = useLive('budget', (record) => record.readAll('budget'));
  const activeId = preferences.activeCaseId;

  const state = useMemo<CaseState>(() => {
    const current = cases.value?.find(({ id }) => id === activeId) ?? cases.value?.at(-1) ?? null;
    const budget = budgets.value?.[0] ?? null;
    const currency = current?.currency ?? budget?.currency ?? currencyOf[region];
    const select = (id: string) => change({ activeCaseId: id });
    return {
      cases: cases.value,
      failed: cases.failed,
      loaded: cases.value !== undefined && budgets.value !== undefined,
      current,
      budget,
      currency,
      select,
      create: async (fields) => {
        let id = '';
        const saved = await save((record) => {
          const made = record.createChange('case', newCase(fields, region, randomHex()));
          id = made.entityId;
          return [made];
        }, 'record.caseCreated');
        if (saved) select(id);
        return saved;
      },
      update: async (patch, seen) =>
        current !== null &&
        save(
          (record) => [record.updateChange('case', having(seen, current), patch)],
          'common.saved',
        ),
      saveBudget: async (patch) =>
        save(
          (record) => [
            budget
              ? record.updateChange('budget', budget, patch)
              : record.createChange('budget', { currency, ...withoutGaps(patch) }),
          ],
          'common.saved',
        ),
    };
  }, [cases, budgets, activeId, region, change, save]);

  return <CaseContext value={state}>{children}</CaseContext>;
}

function withoutGaps(patch: Patch<BudgetFields>): Partial<BudgetFields> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}

export function useCase(): CaseState {
  const state = use(CaseContext);
  if (state === null) throw new Error('useCase needs a CaseProvider above it');
  return state;
}
