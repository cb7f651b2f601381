export { checkIncoming } from './check-incoming';
export { checkOutgoing } from './check-outgoing';
export type {
  CollectionRule,
  Finding,
  Grade,
  IncomingContext,
  IncomingRule,
  OutgoingContext,
  OutgoingRule,
  ScamSign,
  Source,
} from './finding';
export { type Channel, channelsFor } from './regions/channels-for';
export type { ChannelKind, HelpKind } from './regions/region-facts';
export { type HelpLine, helpFor, rulesFor } from './regions/region-guide';
export type { RegionItem, RegionOptions } from './regions/region-item';
