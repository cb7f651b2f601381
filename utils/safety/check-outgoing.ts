import { type Finding, type OutgoingContext, outgoingRules } from './finding';
import { checkAffordability } from './outgoing/check-affordability';
import { checkDates } from './outgoing/check-dates';
import { checkNumbers } from './outgoing/check-numbers';
import { checkOpenSlots } from './outgoing/check-open-slots';
import { checkPromises } from './outgoing/check-promises';
import { checkReasons } from './outgoing/check-reasons';
import { checkTone } from './outgoing/check-tone';

/** Nothing anybody sends in a chat is longer; the rest is not read twice. */
const LONGEST = 20_000;

/** What speaks against sending this text as it stands, the gravest first, each rule once. */
export function checkOutgoing(text: string, context: OutgoingContext): Finding[] {
  const read = text.slice(0, LONGEST);
  const found = [
    ...checkNumbers(read, context),
    ...checkOpenSlots(read, context),
    ...checkAffordability(read, context),
    ...checkDates(read, context),
    ...checkPromises(read, context),
    ...checkReasons(read, context),
    ...checkTone(read, context),
  ];
  const order: readonly string[] = outgoingRules;
  const weight = ({ action, rule }: Finding) =>
    (action === 'hold' ? 0 : outgoingRules.length) + order.indexOf(rule);
  found.sort((one, other) => weight(one) - weight(other));
  return found.filter((finding, at) => found.findIndex(({ rule }) => rule === finding.rule) === at);
}
