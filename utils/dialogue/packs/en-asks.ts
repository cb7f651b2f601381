import type { Rule } from './rule';

const WARNING =
  "never|don't share|do not share|don't give|do not give|will not ask|won't ask|beware|scam";
const PROOF =
  "proof|evidence|documents?|documentation|paperwork|pay ?slips?|pay ?stubs?|bank statements?|statements? of|medical (?:report|certificate|records?|note|letter)|receipts?|screenshots?|photos?|copy|copies|letter from|certificate|transaction reference|supporting|invoices?|budget (?:sheet|form)|income and expenditure|financial statement|p60|w-?2|attach(?:ment)?s?|utility bill|police report|scan|(?:termination|dismissal|resignation|employment|redundancy|hardship|doctor'?s) (?:letter|notice|note|contract)";

export const enAsks: readonly Rule[] = [
  {
    act: 'asks_reason',
    weight: 4,
    say: [
      "(?:what(?:'s| is| was| has been| were)?|may i (?:know|ask)|can i ask|could i ask|tell (?:me|us)|explain|share|understand|know)\\b…\\b(?:reasons?|cause|circumstances|situation)\\b",
      "what(?:'s| is| has)? (?:been )?(?:going on|happened|happening|changed|caused|led|prevent(?:ed|ing|s)|stopp(?:ed|ing)|kept|keeping|holding|made it)",
      "\\bwhy\\b…(?:you|your|payment|account|bill|late|miss|behind|overdue|haven't|didn't|return|cancel|not paid|unable|can't|cannot)",
      'how come\\b',
      "(?:what|did|has)(?:'s| has| is|) (?:been |something |anything )(?:making|causing|keeping|prevent|happen|chang|come up)",
      "^(?:so |and |but )?why\\b(?! don't (?:you|we))",
      'changes? (?:in|to) your (?:\\w+ )?(?:income|circumstances|situation|employment|finances|job)',
      '(?:hear|know|learn|understand)\\b…(?:more about|about|what).{0,20}(?:your )?(?:situation|circumstances|finances|going on|difficult)',
      'reasons? (?:for|behind|why|you)\\b…(?:late|delay|miss|non-?payment|default|overdue|behind|not pay|arrears|return|cancel|fell)?',
      '(?:walk|talk) (?:me|us) through\\b…(?:situation|going on|happened|finances|circumstances)',
    ],
    not: [
      'reason to believe',
      'for security reasons',
      'the reason (?:is|we|i|why we|for (?:the|my|this) call)',
      "that's why",
      'which is why',
      "here's why",
      'for this reason',
      'reason i\\b',
      'based on your',
      'tell (?:me|us) (?:your|the) (?:name|date|account)',
      'understand your (?:situation|circumstances)',
    ],
  },
  {
    act: 'asks_reason',
    weight: 3,
    say: [
      '(?:are you|have you been|is there|did you|has there been|have you) …(?:experienc|fac|difficult|hardship|trouble|struggl|lost your job|unemploy|change in (?:your )?(?:income|circumstances)|\\bill\\b|emergency|anything (?:going on|preventing|wrong|we should))',
      'tell (?:me|us) (?:a (?:bit|little) )?(?:more )?(?:about )?(?:your |the |what )(?:current )?(?:financial )?(?:situation|circumstances|difficult|hardship|happened|problem|issue|going)',
      'what (?:kind|sort|type) of (?:difficult|hardship|problem|trouble|financial)',
      '(?:due to|because of|is it) …(?:job loss|illness|unemployment|medical) …\\?',
    ],
    not: ['if you (?:are|have|face|experience)', 'do you have (?:proof|evidence)'],
  },
  {
    act: 'asks_identity',
    weight: 4,
    say: [
      'pleasure of (?:speaking|talking)',
      '(?:is|are) (?:mr|mrs|ms|miss|dr)\\.? ?\\w+ (?:available|there|in|at home)',
      '^is (?:this|that) [a-z]+(?: [a-z]+)?\\?$',
      '(?:verify|confirm|validate|authenticate|check|establish) (?:that )?(?:your |the |who )?(?:full |some |a few |security )?(?:identity|name|details|date of birth|dob|address|account holder|phone number|telephone|mobile number|personal|information|security (?:details|questions)|billing|postcode|zip|you are|email)',
      "(?:am i|are we|i'm|i am|is this) (?:speaking|talking|chatting) (?:with|to)",
      '(?:last|final|first) (?:four|4|three|3|five|5|six|6) (?:digits|numbers|characters)?',
      'date of birth|\\bd\\.?o\\.?b\\b|social security|\\bssn\\b|national insurance number|maiden name|security question|\\bic number|\\bnric\\b|passport number|\\bpost ?code\\b|\\bzip code\\b',
      '(?:may|can|could) i (?:please )?(?:have|get|take|know|ask(?: for)?|confirm) (?:you )?(?:for )?(?:your |the )(?:full |first |last |account |good |reference |order |phone |mobile |email |loan |customer )*(?:name|number|address|id|email|details)',
      'who am i (?:speaking|talking|chatting)',
      '(?:is this|are you|is that) (?:mr|mrs|ms|miss|某|the account holder|the card ?holder)\\b',
      '(?:speak|talk) (?:with|to) (?:mr|mrs|ms|miss|某)\\b',
      'correct person|right person',
    ],
    not: [
      WARNING,
      'verification code',
      'otp',
      'copy of|photo|scan|upload',
      'payment (?:details|information) (?:will|are)',
    ],
  },
  {
    act: 'asks_identity',
    weight: 3,
    say: [
      '(?:provide|give|send|share|tell|enter|supply|type|state|need|with) (?:me |us )?(?:with )?(?:your |the )(?:full |account |customer |order |phone |mobile |email |registered |billing |contact |loan |card |case |first |last |home |current )*(?:name|number|address|id\\b|email|phone|details|information|date of birth)',
      "what(?:'s| is) (?:your|the) (?:full |account |customer |order |phone |email |first |last |loan |card |billing )*(?:name|number|address|email|id)\\b",
      'security (?:check|questions?|purposes)|for verification|identification',
      'account number(?: please)?\\??$',
    ],
    not: [
      WARNING,
      'verification code',
      'otp|password|\\bpin\\b|\\bcvv\\b|gift card',
      'copy|photo|upload|receipt|statement',
      'bank details for (?:the|your) payment',
      'reference number is',
      'sort code is|transfer|wire',
    ],
  },
  {
    act: 'asks_materials',
    weight: 4,
    say: [
      '(?:any|some) (?:proof|evidence|documents?|paperwork)\\b…(?:help|give|provide|send|show)',
      `(?:provide|send|upload|submit|attach|share|supply|forward|email|fax|need|require|have|get|show|see|produce|bring|complete|fill (?:in|out)|enclose|include|want)\\b…(?:${PROOF})\\b`,
      `(?:${PROOF})\\b…(?:uploaded|sent|submitted|attached|provided|emailed|required|needed|\\?)`,
      'do you have (?:a |any |some |the )?(?:…)?(?:receipt|proof|reference|evidence|document|statement|letter|confirmation|screenshot)',
    ],
    not: [
      'has been (?:sent|generated|issued)|(?:is|now) (?:ready|available)',
      'unpaid|outstanding|overdue',
      "(?:we(?:'ll| will)|i(?:'ll| will)|i am|i'm|we can) (?:going to )?(?:send|email|provide|share|forward|attach|get|have)",
      'no (?:need|documents? required)',
      "don't need",
      'do not need',
      'credit report',
      'lawsuit',
      'you (?:will|should) (?:receive|get)',
      'have (?:sent|attached|emailed)',
      'once (?:we|i) (?:receive|have)',
      'court documents',
      'gift card',
    ],
  },
];
