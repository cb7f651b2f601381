import type { Rule } from './rule';

export const enSmallTalk: readonly Rule[] = [
  {
    act: 'greeting_or_other',
    weight: 4,
    say: [
      '(?:how|what) (?:can|may|could) (?:i|we) (?:help|assist|do for) (?:you)?',
      '(?:is there )?anything else',
      "you(?:'re| are) (?:very |most )?welcome|have a (?:great|good|nice|lovely|wonderful|pleasant|blessed)|take care|good ?bye|\\bbye\\b",
      '^(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|welcome|dear)\\b',
      '(?:rate|rating|survey|feedback)\\b',
    ],
  },
  {
    act: 'greeting_or_other',
    weight: 3,
    say: [
      '(?:is|are) (?:calculated|charged|worked out|based|applied|added) (?:as|on|daily|monthly|at|by|from|once|per)',
      '(?:total|balance|amount|payment|it|this|figure) (?:includes?|consists?|is made up|comprises?|covers?)\\b',
      '(?:thank you|thanks|cheers|no worries|no problem)\\b',
      '(?:i|we) (?:completely |fully |totally |do |can )?(?:understand|appreciate|see|hear you|get it|apologi[sz]e|know)\\b',
      "(?:i'm|i am|we're|we are)(?: so| very| really| truly)? (?:sorry|glad|happy|pleased|here)",
      '^(?:ok|okay|sure|yes|no problem|alright|great|i see|understood|got it|certainly|of course|absolutely|right|perfect)\\b',
      '(?:interest|late fees?|fees?|charges?|apr|rate|balance|statement|bill|due date|minimum payment|account)\\b (?:is|are|was|were|includes?|consists?|accrues?|applies|will be|has)\\b',
      '(?:calling|writing|contacting you|reaching out) (?:from|about|regarding|on behalf|with)|this is (?!a (?:final|legal))\\w+…(?:from|with|calling|at)|my name is',
      '(?:office|opening|business|working) hours|open (?:from|between|until|mon)',
      "(?:never|will not|won't|do not|don't) (?:ask|share|give|request|disclose|tell)…(?:password|pin\\b|code|card|bank details|otp)",
    ],
  },
];
