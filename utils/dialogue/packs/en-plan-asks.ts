import type { Rule } from './rule';

const PAY =
  'pay|repay|settle|clear|send|make (?:a|the|your|that|this)?\\s?(?:first |next |full )?payments?|bring|catch up|resolve';

export const enPlanAsks: readonly Rule[] = [
  {
    act: 'asks_repayment_plan_or_date',
    weight: 4,
    say: [
      'how you (?:intend|plan|propose|would like|want|expect) to (?:resolve|pay|repay|clear|settle|handle|deal)',
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
      'when (?:would|will|can|could|should|might) (?:that|this|the|your|it) ?(?:next |first |full )?(?:payment|money|be|funds|come)',
      'how (?:would|do|will|are) you (?:like|want|going|planning|prefer) to (?:take care|handle|resolve|pay|settle|proceed|move forward|clear|deal)',
      '(?:have you|did you) (?:thought|considered|come up|decide|consider)\\w* …(?:pay|plan|how|repay)',
      'what (?:arrangement|repayment|payment)s? (?:can|could|would|are|will|do) you',
    ],
    not: [
      'when (?:you )?(?:call|borrow|owe|took|sign|open|agreed|apply)',
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
      '(?:what|which) (?:figure|amount|number|sum) (?:did|do|would) you',
      '(?:can|could) you spare (?:anything|something|any)',
      "what(?:'s| is| would be) (?:a |an )?(?:reasonable|realistic|affordable|manageable|comfortable|fair) (?:amount|payment|figure|sum)",
      '(?:smaller|lower|other|different) (?:amount|payment|sum)\\b…you\\b…\\?',
      'you (?:could|can|would be able to|might) (?:manage|afford|handle|swing)\\b…\\?',
      '(?:how much|what amount|what sum|what (?:can|could) you|how many dollars|how large|what size)\\b…(?:you|u|can|could|able|afford|think|start|manage|put|pay|offer|down|today|now)',
      '(?:can|could|are|would|will) you (?:be )?(?:able to |manage to |at least )?(?:afford|pay|make|put|manage|start with|spare|offer|send|do|cover|contribute)\\b…(?:part|partial|something|anything|some|at least|minimum|half|small|good ?faith|down payment|down|\\$|£|€|\\d|token|deposit|portion|any amount|now\\?)',
      '(?:is there )?(?:any|some) (?:amount|payment|sum)\\b…(?:you|can|could)',
      "what(?:'s| is| would be) (?:the )?(?:most|maximum|max|highest|amount|least|minimum|best|figure|monthly amount)\\b…(?:you|afford|comfortable|able|pay|realistic)",
      'what (?:amount|payment|monthly payment|figure) (?:can|could|would|are|is|do|will|works?|feels)',
      'what (?:can|could) you (?:realistically |comfortably |reasonably )?(?:afford|pay|manage|offer|put|do|contribute|spare)',
      'what would you be able to (?:pay|afford|put|offer|manage)',
      '(?:what|which) (?:kind|sort|size|level) of (?:monthly |weekly )?(?:payment|amount|figure)',
      '(?:would|does|is) (?:\\$|£|€)\\s?[\\d,.]+ …(?:doable|possible|manageable|work|affordable|ok|okay|fit)',
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
  {
    act: 'asks_repayment_plan_or_date',
    weight: 3,
    all: [
      '\\?',
      '\\b(?:\\d{1,2}(?:st|nd|rd|th)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next (?:week|month|payday|paycheck)|end of (?:the|this|next)? ?(?:week|month)|payday)\\b',
      '\\b(?:work|better|suit|good|possible|prefer|manage|pay|payment|able|best|do)\\b',
    ],
    not: [
      '\\b(?:we|i) (?:can|could|will) (?:extend|move|push|give|offer|set)',
      'today',
      'due on',
      'full',
    ],
  },
  {
    act: 'asks_amount_can_pay_now',
    weight: 3,
    all: [
      '\\?',
      '(?:\\$|£|€)\\s?\\d|\\d+ (?:dollars|pounds|bucks)',
      '\\b(?:doable|possible|manage|able to|afford|can you|could you|start)\\b',
    ],
    not: [
      '(?:a|per|each|every) month',
      '\\b(?:we|i) (?:can|could)\\b',
      'in full|full balance|today or',
    ],
  },
];
