import type { Collected } from './collect-facts';
import type { Act } from './intent';
import type { Phrase, PhraseChannel } from './phrase';
import type { CaseFacts } from './request';

const shares = <T>(wanted: readonly T[], held: readonly T[] | undefined): boolean =>
  wanted.some((one) => held?.includes(one) ?? false);

/** May this be said in this case at all? Not "is it best": a lie or a wrong claim is never offered. */
export function isEligible(
  phrase: Phrase,
  about: CaseFacts,
  collected: Collected,
  channel: PhraseChannel,
  acts: readonly Act[],
): boolean {
  if (!canCarry(channel, phrase.channel)) return false;
  if (phrase.acts && acts.length > 0 && !shares(phrase.acts, acts)) return false;
  if (phrase.reasons && !shares(phrase.reasons, about.reasons)) return false;
  if (phrase.kinds && !shares(phrase.kinds, about.creditorKind && [about.creditorKind])) {
    return false;
  }
  if (phrase.regions && !shares(phrase.regions, about.region && [about.region])) return false;
  const { daysOver, offer, offerFits, offerTooHigh } = collected;
  if (daysOver !== undefined && phrase.when) {
    if ((phrase.when === 'overdue') !== daysOver > 0) return false;
  }
  if (phrase.accepts && offerTooHigh) return false;
  if (phrase.tooMuch && offerFits) return false;
  if (offer.affordable === undefined) return true;
  if (phrase.offersAll && (about.amountDue ?? 0) > offer.affordable) return false;
  return offer.affordable > 0 || !offersMoney(phrase);
}

/** What is typed can also be read aloud on the phone, not the other way round. */
function canCarry(channel: PhraseChannel, wanted: PhraseChannel): boolean {
  return wanted === channel || (channel === 'phone' && wanted === 'chat');
}

/** With nothing left over in a month, no sum is offered, not even as an open chip. */
function offersMoney(phrase: Phrase): boolean {
  const sums = ['instalmentAmount', 'payNow', 'affordable'];
  return phrase.parts.some((part) => 'slot' in part && sums.includes(part.slot));
}
