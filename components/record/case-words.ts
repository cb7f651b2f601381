import type { MessageId } from '@/utils/i18n';
import type { Channel, Reason, RequestKind, Via, Who } from '@/utils/model';

export const reasonWords = {
  job_loss: 'record.reasonJobLoss',
  income_down: 'record.reasonIncomeDown',
  illness: 'record.reasonIllness',
  accident: 'record.reasonAccident',
  job_change: 'record.reasonJobChange',
  cash_flow: 'record.reasonCashFlow',
  forgot: 'record.reasonForgot',
  contact_changed: 'record.reasonContactChanged',
  business_failure: 'record.reasonBusinessFailure',
  divorce: 'record.reasonDivorce',
  natural_disaster: 'record.reasonNaturalDisaster',
  fraud_victim: 'record.reasonFraudVictim',
} as const satisfies Record<Reason, MessageId>;

export const requestWords = {
  new_date: 'record.requestNewDate',
  extension: 'record.requestExtension',
  instalments: 'record.requestInstalments',
  interest_freeze: 'record.requestInterestFreeze',
  fee_reduction: 'record.requestFeeReduction',
  pause_collection: 'record.requestPauseCollection',
  reapply: 'record.requestReapply',
} as const satisfies Record<RequestKind, MessageId>;

export const channelWords = {
  web_chat: 'record.channelWebChat',
  app_chat: 'record.channelAppChat',
  phone: 'record.channelPhone',
  email: 'record.channelEmail',
  letter: 'record.channelLetter',
  in_person: 'record.channelInPerson',
} as const satisfies Record<Channel, MessageId>;

export const whoWords = {
  agent: 'record.whoAgent',
  user: 'record.whoUser',
  system: 'record.whoSystem',
} as const satisfies Record<Who, MessageId>;

export const viaWords = {
  captured: 'record.viaCaptured',
  selected: 'record.viaSelected',
  pasted: 'record.viaPasted',
  typed: 'record.viaTyped',
} as const satisfies Record<Via, MessageId>;
