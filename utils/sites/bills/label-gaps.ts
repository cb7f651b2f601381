const OF_A_CARD = /^ (?:of|on|for) your [a-z ]{1,36}(?:[x*]{0,8}\d{2,6} )?is $/i;
const OF_A_DAY =
  /^[,，]?[\s(（]{0,2}(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}|[a-z]{3,9} \d{1,2})(?:,? \d{4})?[\s:：·)）]{1,3}$/i;

/** "Min. amt due on your credit card XX8812 is", "Latest bill, 14 November": more of the label. */
export function isMoreOfLabel(gap: string): boolean {
  return OF_A_CARD.test(gap) || OF_A_DAY.test(gap);
}
