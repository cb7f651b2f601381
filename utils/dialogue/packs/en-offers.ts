import type { Rule } from './rule';

const REFUSED =
  "cannot|can't|can not|unable|not able|won't|will not|no longer|not eligible|don't (?:offer|have|qualify)|do not (?:offer|have|qualify)|not (?:possible|available|an option)|isn't (?:possible|available)|not offer|unfortunately|only for|are for people|already (?:approved|set up)|declined|denied|too late";
const CAN =
  "can|could|able to|may|would you|how about|what about|let's|let me|we'll|i'll|we will|i will|option|offer|happy to|willing|prepared|authorized|authorised|eligible|available|qualify|possible|like to|suggest|propose|consider|set(?:ting)? up|arrang|help|work out|approve|interested|look at|give you|allow|provide|alternatively|instead";

export const enOffers: readonly Rule[] = [
  {
    act: 'offers_instalment',
    weight: 3,
    say: [
      '(?:smaller|weekly|monthly|regular) (?:weekly |monthly )?(?:amounts|sums) (?:would|might|could|be|instead|help)',
      '(?:\\w+-month|\\d+ month) (?:arrangement|agreement|programme|program)',
      `(?:${CAN})\\b…(?:payment (?:plan|arrangement|schedule)|repayment (?:plan|arrangement|schedule)|instal?lments?|monthly payments?|weekly payments?|split|spread|break (?:it|this|that|the|down|up)|pay(?:ing)? (?:it |this |that )?(?:off )?(?:over|monthly|in parts|bit by bit)|plan (?:that|which|to) (?:suits?|works?|fits?)|(?:affordable|monthly|weekly|manageable) (?:monthly )?plan)`,
      '(?:payment|repayment|instal?lment) (?:plan|arrangement)s?\\b…(?:available|option|would|suit|work|interest|help|\\?|as low as|of \\$|of £|starting|month|over)',
      '(?:(?<![.,\\d])\\d{1,3}|two|three|four|five|six|nine|ten|twelve|eighteen|twenty-four|several|equal|monthly|a few|affordable|smaller|manageable)[ -](?:equal |monthly |smaller |affordable |month |weekly |manageable |interest-free )*(?:instal?lments?|payments?|payment plan|repayments?|month (?:payment )?plan|months? plan)',
      '(?:spread|split|divide|stretch|break)\\b…(?:over|across|into|up|down)\\b…(?:months?|weeks?|payments?|instal?lments?|\\d|parts|smaller)',
      '(?:\\$|£|€)\\s?[\\d,.]+ (?:per|a|each|every|/) ?(?:month|week|fortnight)|(?:per|a|each) month for (?:\\d+|the next|six|three|twelve)',
    ],
    not: [
      '\\bwhy\\b',
      'not paid|unpaid|overdue|was due|explain',
      'you (?:could|can) (?:manage|afford)',
      '(?:do|what) you',
      REFUSED,
      '(?:has|have) been (?:set up|approved|confirmed|activated)',
      'is (?:now )?(?:set up|confirmed|active|in place)',
      'if you miss',
      'failure to|default on',
      'how much',
    ],
  },
  {
    act: 'offers_instalment',
    weight: 2,
    say: ['payment plan|repayment plan|instal?lment'],
    not: [
      '\\bwhy\\b',
      'not paid|unpaid|overdue|was due|explain',
      REFUSED,
      '(?:has|have) been (?:set up|approved|confirmed|activated)',
      'miss(?:ed)?',
      "what(?:'s| is) your",
    ],
  },
  {
    act: 'offers_extension',
    weight: 4,
    say: [
      'hold (?:this|your|the) account',
      'breathing (?:room|space)',
      `(?:${CAN})\\b…(?:extension|extend|defer|deferment|deferral|postpone|push (?:it|your|the|that|this)?\\s?(?:payment |due date )?(?:back|out)|move (?:your|the|that|this) (?:due date|payment|date|payment date|deadline)|grace period|(?:more|extra|additional|further) (?:time|days|weeks?)|payment (?:holiday|break|pause)|forbearance|breathing space|pause (?:your|the|payments?|collections?|interest and)|hold (?:on )?(?:your|the) account|hold off|new due date|later date|skip (?:a|this|one|next|the) (?:payment|month|instal\\w+)|delay (?:your|the|payment)|change (?:your|the) due date)`,
      '(?:extension|grace period|deferral|deferment|payment holiday|payment break|breathing space|forbearance)\\b…(?:\\d+|of|until|available|would|help|\\?|days|weeks|months|for)',
      '(?:another|additional|extra|further) (?:\\d+|seven|ten|fourteen|thirty|sixty|two|three|few|couple)\\b…(?:days?|weeks?|months?)',
      'allow(?:ing)? you (?:until|till|more|extra|an|another|a few|some|to (?:pay|wait))|(?:until|till) the end of (?:next|the)',
      'give you (?:until|till|a few|another|more|some|\\d+|two|an extra|up to)\\b',
      '(?:due date|deadline) (?:can|could) be (?:moved|extended|changed|pushed)',
      '(?:place|put) (?:a |your account on |the account on |an? )?(?:\\d+[ -]day )?hold\\b',
    ],
    not: [
      REFUSED,
      '(?:has|have) been (?:extended|approved|moved)',
      'is (?:now )?(?:extended|approved)',
      'please hold',
      'hold the line',
      'or (?:else|we will)',
      'phone extension|ext\\.? ?\\d|extension \\d{3,}',
      'last chance|final',
    ],
  },
  {
    act: 'offers_fee_reduction',
    weight: 4,
    say: [
      '(?:stop|stopped|cease) (?:charging|adding|applying) (?:any )?(?:more )?(?:interest|fees|charges)',
      '(?:\\$|£|€)?\\d+ ?\\w* off (?:the|your)|(?:bucks|dollars|pounds) off',
      'pay(?:ing)? (?:just |only )?\\d+ ?%',
      "(?:and|then) we(?:'ll| will| can)? (?:close|settle|forgive|clear|wipe|write)",
      '(?:waiv|remov|reduc|lower|cut|forgiv|eras|drop|freez|refund|revers|credit back|discount|knock|writ|cancel|suspend|stop)\\w*\\b…(?:interest|fees?|charges?|penalt|balance|amount owed|rate|apr|% off|debt|total|principal)',
      '(?:interest|late fees?|fees|charges?|penalt\\w*)\\b…(?:waived|removed|reduced|frozen|forgiven|refunded|lowered|stopped|suspended|written off|dropped|reversed)',
      '\\d+ ?(?:%|percent|per cent) (?:off|discount|settlement|reduction|of (?:the|your) (?:balance|debt|total|amount))',
      '(?:settle|settlement|settling|accept)\\b…(?:less than|reduced|lump ?sum|discount|for (?:\\$|£|€|某|\\d)|offer|% )',
      '(?:lump ?sum|one-time|discounted|reduced|partial|early)[ -](?:settlement|payoff|pay-off|payment option|settlement amount|discount)',
      '(?:discount|reduction|concession|write-?off|debt relief|interest-free)\\b',
      '(?:settlement (?:offer|option|amount|figure|plan)|full and final|(?:reduced|lower|discounted|smaller) (?:lump ?sum|sum|amount|balance|payoff))',
      'consider (?:the|your|this) (?:debt|account|balance|matter) (?:settled|closed|paid|satisfied|resolved)|cents on the dollar|write (?:it |the rest |that )?off',
      '(?:accept|take|settle for|agree to) …(?:less|half|\\d+ ?%|cents|as full|reduced)',
      'only (?:have to |need to )?pay (?:the principal|back the principal|\\d+ ?%|half)',
    ],
    not: [
      'amount you (?:can|could)',
      REFUSED,
      "if you don't",
      'credit (?:score|report|file|history|rating|card|bureau)…(?:lower|reduc|drop)',
      '(?:lower|reduc|drop|damag)\\w* your credit',
      'fees? will (?:continue|be added|apply|accrue)',
      'discount (?:has|will) (?:expire|been removed)',
      'cancel(?:led)? your order',
      'gift card',
    ],
  },
  {
    act: 'offers_fee_reduction',
    weight: 3,
    say: [
      '(?:settle|settlement)\\b…(?:in full|balance|debt|account) …(?:for|at) (?:\\$|£|€|某|<)',
      'substantial discount|significant discount|discount of',
    ],
    not: [REFUSED],
  },
];
