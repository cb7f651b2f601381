import type { AgentWords } from '../agent/agent-words';
import type { Day } from './calendar-day';

export type SiteLanguage = 'zh-CN' | 'zh-TW' | 'en';

/** Amounts are minor units. The due day is kept as an age, so that the sample never grows stale. */
type BillFacts = {
  total: number;
  minimum: number;
  principal: number;
  interest: number;
  fee: number;
  overdueDays: number;
};

type BillWords = {
  title: string;
  overdueTag: string;
  totalLabel: string;
  minimumLabel: string;
  dueLabel: string;
  overdueLabel: string;
  overdueValue: string;
  principalLabel: string;
  interestLabel: string;
  feeLabel: string;
  rateLabel: string;
  rateValue: string;
  accountLabel: string;
  accountValue: string;
  breakdownTitle: string;
  notice: string;
  payButton: string;
  payNote: string;
  chatLink: string;
};

type PageWords = {
  navBill: string;
  navChat: string;
  navHelp: string;
  chatTitle: string;
  chatHours: string;
  chatEnded: string;
  placeholder: string;
  boxDisabled: string;
  boxReadOnly: string;
  back: string;
  quickReplies: readonly string[];
  frameTitle: string;
  frameText: string;
  plainTitle: string;
  plainParagraphs: readonly string[];
  sampleNote: string;
};

export type SitePack = {
  language: SiteLanguage;
  lender: string;
  product: string;
  facts: BillFacts;
  money: (minor: number) => string;
  day: (day: Day) => string;
  bill: BillWords;
  page: PageWords;
  agent: AgentWords;
  /** Strings that @chatui/core prints itself. */
  widget: Record<string, unknown>;
};
