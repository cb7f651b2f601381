import type { Rule } from './rule';

const WARNING =
  "never|don't share|do not share|don't give|do not give|will not ask|won't ask|beware|scam";
const PROOF =
  'proof|evidence|documents?|documentation|paperwork|pay ?slips?|pay ?stubs?|bank statements?|statements? of|medical (?:report|certificate|records?|note|letter)|receipts?|screenshots?|photos?|copy|copies|letter from|certificate|transaction reference|supporting|invoices?|budget (?:sheet|form)|income and expenditure|financial statement|p60|w-?2|attach(?:ment)?s?|utility bill|police report|scan';
const PAY =
  'pay|repay|settle|clear|send|make (?:a|the|your|that|this)?\\s?(?:first |next |full )?payments?|bring|catch up|resolve';

export const enAsks: readonly Rule[] = [
  {
    act: 'asks_reason',
    weight: 4,
    say: [
      "(?:what(?:'s| is| was| has been| were)?|may i (?:know|ask)|can i ask|could i ask|tell (?:me|us)|explain|share|understand|know)\\b…\\b(?:reasons?|cause|circumstances|situation)\\b",
      "what(?:'s| is| has)? (?:been )?(?:going on|happened|happening|changed|caused|led|prevent(?:ed|ing|s)|stopp(?:ed|ing)|kept|keeping|holding|made it)",
      "\\bwhy\\b…(?:you|your|payment|account|bill|late|miss|behind|overdue|haven't|didn't|return|cancel|not paid|unable|can't|cannot)",
      'how come\\b',
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
      '(?:are you|have you been|is there|did you|has there been|have you) …(?:experienc|fac|difficult|hardship|trouble|struggl|lost your job|unemploy|change in (?:your )?(?:income|circumstances)|ill|emergency|anything (?:going on|preventing|wrong|we should))',
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
      `(?:provide|send|upload|submit|attach|share|supply|forward|email|fax|need|require|have|get|show|see|produce|bring|complete|fill (?:in|out)|enclose|include|want)\\b…(?:${PROOF})\\b`,
      `(?:${PROOF})\\b…(?:uploaded|sent|submitted|attached|provided|emailed|required|needed|\\?)`,
      'do you have (?:a |any |some |the )?(?:…)?(?:receipt|proof|reference|evidence|document|statement|letter|confirmation|screenshot)',
    ],
    not: [
      "(?:we(?:'ll| will| can)?|i(?:'ll| will| can)?|i am|i'm) (?:going to )?(?:send|email|provide|share|forward|attach|get|have)",
      'no (?:need|documents? required)',
      "don't need",
      'do not need',
      'credit report',
      'police|lawsuit',
      'you (?:will|should) (?:receive|get)',
      'have (?:sent|attached|emailed)',
      'once (?:we|i) (?:receive|have)',
      'court documents',
      'gift card',
    ],
  },
  {
    act: 'asks_repayment_plan_or_date',
    weight: 4,
    say: [
      `(?:when|what (?:date|day|time)|which (?:date|day)|how soon|by when|on what (?:date|day))\\b…(?:you|we|your|i)\\b…(?:${PAY}|expect|payment|funds|paid|start|commit|get paid|receive)`,
      '(?:what|which) (?:date|day)\\b…(?:work|suit|best|good|convenient|possible|prefer|payment)',
      "what(?:'s| is| are| would be)? (?:your |the )?(?:proposed |repayment |payment )?(?:plans?|proposal|intention|arrangement|proposed date)\\b(?! (?:number|1|2|a|b)\\b)",
      'how (?:do|are|would|will|did|can|could) you (?:plan|intend|propos|going|like|want|wish|expect|prefer|be able)\\w*(?: on)?(?: to)? …(?:pay|repay|settle|clear|handle|resolve|address|deal|sort|bring|catch)',
      '(?:can|could|will|would|are) you (?:able to )?(?:commit|promise|agree|confirm|give (?:me|us)|provide|suggest|propose|let (?:me|us) know)\\b…(?:date|day|when|plan|schedule|by (?:friday|monday|tuesday|wednesday|thursday|the end|next))',
      '(?:when|date) (?:is|are|do you get|will you get|you get) (?:your )?(?:next )?(?:pay ?day|paid|pay ?check|salary|wages)',
      '(?:need|want|require|give me|looking for) (?:a |an |some )?(?:exact|specific|firm|definite|concrete|clear|solid|payment|repayment)? ?(?:date|plan|commitment|timeline|proposal|schedule)',
      'how (?:many|long) (?:months|instal|payments|weeks|will it take|do you need|would you need|would you like to take|more time)',
      '(?:monthly|weekly|payment|repayment) (?:schedule|plan|date) (?:work|suit|would|do you|are you)',
      'when (?:can|could|should|will|might|would) (?:i|we) expect',
      '(?:have you|did you) (?:thought|considered|come up|decide|consider)\\w* …(?:pay|plan|how|repay)',
      'what (?:arrangement|repayment|payment)s? (?:can|could|would|are|will|do) you',
    ],
    not: [
      'when (?:you )?call',
      'how soon …(?:we|i) (?:can|will) (?:review|respond)',
      'when we (?:receive|review)',
      'legal',
      "why (?:haven't|didn't)",
      'plan [12ab]\\b',
      'when (?:the|your) (?:account|payment) (?:was|is) due',
    ],
  },
  {
    act: 'asks_amount_can_pay_now',
    weight: 4,
    say: [
      '(?:how much|what amount|what sum|what (?:can|could) you|how many dollars|how large|what size)\\b…(?:you|u|can|could|able|afford|think|start|manage|put|pay|offer|down|today|now)',
      '(?:can|could|are|would|will) you (?:be )?(?:able to |manage to |at least )?(?:afford|pay|make|put|manage|start with|spare|offer|send|do|cover|contribute)\\b…(?:part|partial|something|anything|some|at least|minimum|half|small|good ?faith|down payment|down|\\$|£|€|\\d|token|deposit|portion|any amount|now\\?)',
      "what(?:'s| is| would be) (?:the )?(?:most|maximum|max|highest|amount|least|minimum|best|figure|monthly amount)\\b…(?:you|afford|comfortable|able|pay|realistic)",
      'what (?:amount|payment|monthly payment|figure) (?:can|could|would|are|is|do|will|works?|feels)',
      'what (?:can|could) you (?:realistically |comfortably |reasonably )?(?:afford|pay|manage|offer|put|do|contribute|spare)',
      'what would you be able to (?:pay|afford|put|offer|manage)',
      '(?:initial|partial|part|down|good ?faith|small|token|first) payment …(?:today|now|\\?)',
      'comfortable (?:paying|with|amount)…\\?',
    ],
    not: [
      'set up (?:a|your) (?:payment )?plan',
      'how much (?:you )?(?:owe|is owed|interest)',
      'full (?:balance|amount)',
      'legal action',
      'when would you',
      'gift cards?|bitcoin',
    ],
  },
];
