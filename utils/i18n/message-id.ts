import type { MessageValues } from './catalogues/messages';

export type MessageId = keyof MessageValues;

/** The second argument of `t`: required where the message has places to fill, absent otherwise. */
type ValuesFor<Id extends MessageId> = MessageValues[Id] extends null
  ? []
  : [values: Exclude<MessageValues[Id], null>];

export type Translate = <Id extends MessageId>(id: Id, ...values: ValuesFor<Id>) => string;
