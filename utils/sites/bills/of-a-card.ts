const OF_A_CARD = /^ (?:of|on|for) your [A-Za-z ]{1,36}(?:[Xx*]{0,8}\d{2,6} )?is $/;

/** "Min. amt due on your credit card XX8812 is": what parts a label from its value is the card's name. */
export function isOfACard(gap: string): boolean {
  return OF_A_CARD.test(gap);
}
