import type { MessageValues } from './catalogues/messages';

export type MessageId = keyof MessageValues;

/** A message without places to fill: it can be handed around and said later. */
export type PlainMessageId = {
  [Id in MessageId]: MessageValues[Id] extends null ? Id : never;
}[MessageId];

/** The second argument of `t`: required where the message has places to fill, absent otherwise. */
type ValuesFor<Id extends MessageId> = MessageValues[Id] extends null
  ? []
  : [values: Exclude<MessageValues[Id], null>];

export type Translate = <Id extends MessageId>(id: Id, ...values: ValuesFor<Id>) => string;
