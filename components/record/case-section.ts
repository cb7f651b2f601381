import type { FormDraft } from '@/components/hooks/use-form-draft';
import type { CaseForm, CaseProblems } from './case-form';

/** What each part of the editor gets. */
export interface CaseSectionProps {
  readonly draft: FormDraft<CaseForm>;
  readonly problems: CaseProblems;
  readonly currency: string;
}
