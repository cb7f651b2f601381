import type { Concept } from './concept';

/** How a sentence is built: what it starts and ends with, whether it tells of the past. */
export const shapeConcepts: readonly Concept[] = [
  [
    'starts asking',
    '^(?:那|那么|所以|请问|麻烦问|想问|不好意思,)',
    '^(?:(?:and|so|but|then|okay|ok|alright|sir|madam|well|sorry)[, ]{1,2}){0,2}(?:do|does|did|are|is|can|could|would|will|have|has|was|were|should|shall|may|am)',
  ],
  [
    'starts wh',
    '^(?:那|你|请问){0,2}(?:为什么|怎么|什么|哪|几|多少|何时)',
    "^(?:(?:and|so|but|then|okay|ok|alright|sir|madam|well|sorry)[, ]{1,2}){0,2}(?:what|what's|when|when's|how|why|which|who|by when|by what)",
  ],
  [
    'starts telling to',
    '^(?:请|麻烦|烦请|敬请|务必|先|把|快)',
    '^(?:please |kindly |just |so |sir |then ){0,2}(?:pay|send|provide|call|contact|reply|settle|transfer|give|tell|go|make|clear|log in|open|click|upload|attach|bring|share|confirm|enter|remit|get|visit|type|press|fill|scan|buy|install|download)',
  ],
  [
    'starts i',
    '^(?:好的?,|行,|那)?(?:我(?!们|司|行)|这边)',
    "^(?:okay |ok |alright |right |so |and |sir |great |perfect )?,? ?(?:i|i'll|i'm|i've|i'd|let me)",
  ],
  ['starts we', '^(?:我们|本行|我行|我司|公司|本公司)', "^(?:we|we'll|we're|we've|our)"],
  ['starts you', '^(?:你|用户|客户)', "^(?:you|you'll|you're|you've|your)"],
  [
    'starts if',
    '^(?:如果|若|如(?!何)|要是|一旦|再不|只要)',
    '^(?:if|unless|should|failure|failing|once)',
  ],
  ['ends in ma', '(?:吗|么|嘛|没有|可否|能否)(?:\\?|$)', '(?!x)x'],
  ['ends in ne', '(?:呢|呀|啊)(?:\\?|$)', '(?!x)x'],
  ['ends in ba', '吧(?:[,!?]|$)', '(?!x)x'],
  ['ends in le', '了(?:哦|喔|哈|啊|呀|呢|啦)?(?:[,!]|$)', '(?!x)x'],
  [
    'past',
    '过了?[,!]|曾|当时|上期|上个月|之前',
    '[a-z]{3,12}ed|went|took|sent|made|put|got|given|gave|done|said|set',
  ],
  [
    'future i',
    '我(?:这就|马上|来|去|先|会|跟|问|帮)',
    "i'll|let me|i will|i'm going to|we'll|we will|i can|i need to|i would",
  ],
  ['number', '\\d', '\\d{1,6}'],
  ['exclaims', '!', '(?!x)x'],
];
