export { checkIncoming } from './check-incoming';
export { checkOutgoing } from './check-outgoing';
export type {
  CollectionRule,
  Finding,
  IncomingContext,
  IncomingRule,
  OutgoingContext,
  OutgoingRule,
  ScamSign,
  Source,
} from './finding';
