/** What the customer can give as a reason; the words heard for each are in hear-reason.ts. */
export type HeardReason =
  | 'job_loss'
  | 'income_down'
  | 'illness'
  | 'accident'
  | 'cash_flow'
  | 'forgot'
  | 'contact_changed'
  | 'business'
  | 'divorce'
  | 'disaster'
  | 'fraud'
  | 'family';

export type Question = 'identity' | 'code' | 'reason' | 'date' | 'amount' | 'offer';

/** Every line the agent can say. `{name}` and the like are filled from the world. */
export type AgentWords = {
  botName: string;
  staffName: string;
  staffId: string;
  ticketPrefix: string;
  bot: {
    greeting: string;
    overdue: string;
    instalments: string;
    lost: readonly string[];
    empty: string;
  };
  queue: string;
  joined: string;
  greet: string;
  ask: Record<Question, string>;
  /** Said in turn each time an answer does not fit. */
  again: Record<Question, readonly string[]>;
  empty: string;
  tooMuchIdentity: string;
  verified: string;
  acknowledge: string;
  proof: Partial<Record<HeardReason, string>>;
  requestNoted: string;
  pastDate: string;
  dateNoted: string;
  amountNoted: string;
  refuse: readonly string[];
  offer: string;
  counterLow: string;
  counterCount: string;
  remark: string;
  submit: string;
  confirm: readonly string[];
  payFull: string;
  close: readonly string[];
  side: {
    who: string;
    noTicket: string;
    ticket: string;
    credit: string;
    interest: string;
    time: string;
  };
  harsh: {
    codeGiven: string;
    codeSkipped: string;
    threat: readonly string[];
    refuse: readonly string[];
  };
};
