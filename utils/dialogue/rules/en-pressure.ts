import type { Rule } from './rule';

const WARNING =
  "never (?:ask|share|give|tell|disclose|request|call)|(?:do not|don't|should not|shouldn't|please don't) (?:share|give|tell|disclose|provide|send|click|reveal)|(?:will|would|'ll) (?:never|not) (?:ask|request|call)|won't (?:ask|request)|beware|be careful|avoid scams|protect yourself|phishing|with anyone";
const LEGAL =
  'legal (?:action|proceedings?|steps|department|team|options|remed\\w+|recourse|notice|consequences|measures|route|process|fees)|lawsuit|\\bsu(?:e|ed|ing)\\b|court|attorney|solicitors?|lawyer|litigation|judge?ment|\\bccj\\b|garnish\\w*|bailiffs?|enforcement (?:agent|action|officer)|summons|subpoena|seiz\\w+|repossess\\w*|\\blien\\b|levy|arrest\\w*|warrant|prosecut\\w*|criminal|police|sheriff|bankruptcy petition|statutory demand|letter before action|default notice|foreclos\\w*|jail|process server|law firm|legally|small claims|attachment of earnings|wage';
const CREDIT =
  'credit (?:score|scores|report|reports|rating|file|files|history|record|bureaus?|reference|standing|profile|reporting)|your credit\\b|credit(?:worthiness)|\\bequifax\\b|\\bexperian\\b|transunion|\\bfico\\b|negative (?:mark|item|entry)|derogatory|adverse credit|registered default|mark a default|register a default|default (?:on|against) your|blacklist\\w*|\\bccris\\b|\\bctos\\b|\\bcibil\\b';
const KIN =
  'employers?|boss|workplace|family|relatives?|parents?|spouse|wife|husband|mother|father|friends?|neighbou?rs?|references?|colleagues?|co-?workers?|contacts?|contact list|next of kin|emergency contact|manager at|everyone|guarantor|hr\\b|human resources|landlord|social media|facebook|job\\b|place of (?:work|employment)';

export const enPressure: readonly Rule[] = [
  {
    act: 'demands_full_payment_now',
    weight: 3,
    say: [
      '(?:pay|payment|settle|clear|remit|bring)\\b…(?:today|now|immediately|right away|asap|as soon as possible|in full|promptly|at once|this instant|right now|straight away|without (?:further )?delay|by (?:the )?end of (?:the )?day|by (?:friday|monday|tomorrow|tonight|5)|up to date|urgently|within \\d+|on time|at your earliest)',
      '(?:full|entire|whole|total|outstanding|overdue|past[ -]due|remaining) (?:balance|amount|payment|sum|debt|bill)\\b…(?:due|pay|immediately|today|now|must|required|owed|expected|settled|cleared|is \\$|is £)?',
      '(?:need|require|expect|must (?:have|receive|make|pay)|demand|insist|want|have to) …(?:payment|full|pay|balance|money)\\b…(?:today|now|immediately|full|by|\\$|£)?',
      'immediate payment|payment (?:is|was) (?:due|required|needed|overdue|late|past due)|urgent(?:ly)?\\b…pay',
      '(?:borrow|ask (?:a|your) (?:friend|family|relative)s?|use (?:a|your|another) (?:credit )?card|sell|take out a loan|come up with|find the money|get the money)\\b',
      '(?:please|kindly|you must|you need to|you have to|you should|i suggest you|we urge you to|remember to|make sure (?:to|you)) …(?:pay|make (?:a|the|your|full)? ?payment|settle|clear|remit|bring your account)\\b',
      '(?:past due|overdue|in arrears|behind|delinquent|outstanding|unpaid|owe|owing|owed)\\b…(?:pay|settle|clear|remit|payment|resolve)',
      '(?:can|could|will|are) you (?:able to )?(?:pay|settle|clear|make (?:a|the|that|this|your) payment)\\b…(?:today|now|in full|right away|immediately|by card)',
    ],
    not: [
      'how much',
      'payment plan|instal?lments?|discount|settlement of',
      'when (?:can|will|would|could|do)',
      'verification code|gift cards?|safe account',
      'payment has been|been received',
      "if you can't|unable to pay|cannot pay",
      'what date',
      "can't (?:accept|offer)|cannot (?:accept|offer)",
      'late payment fee is',
      'paid in full',
      'can pay within',
      'settle the debt in full for|settle …for',
      'agreed|as discussed|to confirm',
      'partial',
    ],
  },
  {
    act: 'demands_full_payment_now',
    weight: 2,
    say: [
      '(?:seriously |severely |\\d+ days |months? )?(?:past[ -]due|overdue|in arrears|delinquent)\\b',
      '(?:you |still |currently )(?:owe|have (?:a|an) (?:outstanding |unpaid )?(?:debt|balance|amount))\\b',
      '(?:make|making|submit|send) (?:a|the|your|full|this) (?:full )?payment',
      'due (?:today|now|immediately)|pay (?:up|the|your|this|it)\\b|(?:amount|balance|payment) due',
    ],
    not: [
      'how much',
      'when (?:can|will|would|could)',
      'payment plan|instal?lment',
      'been (?:set up|approved|waived)',
      'what (?:happened|caused)',
      'gift cards?',
      'why|reason',
      'pay (?:the )?(?:processing|release|unlock)',
    ],
  },
  {
    act: 'threatens_legal',
    weight: 4,
    say: [
      `(?:will|would|may|might|could|can|shall|going to|we'll|'ll|forced to|no choice|no option|no alternative|proceed|proceeding|commence|commencing|initiate|pursue|pursuing|begin|start|take|taking|refer|referred|pass|passed|forward|file|filed|filing|lead to|result in|resulting in|moving forward|moving|face|consider|considering|further|escalate|escalated|hand|issue|issued|send|sent|avoid|before|otherwise|or|subject to|including|through|prepare|preparing|seek|obtain|assigned to)\\b…(?:${LEGAL})`,
      'see you in court|take you to court|(?:sue|arrest|prosecute) you|garnish your|freeze your (?:bank|account|assets)|seize your|arrest warrant|your arrest',
      `(?:${LEGAL}) (?:will|may|could|can|shall|is|are|has|have|against)\\b`,
    ],
    not: [
      "(?:will not|won't|not going to|don't|do not|never) (?:take|sue|start|pursue|begin|be (?:sued|arrested))",
      'legal advice|free legal|legal aid|debt advice',
      'tennis|court of|basketball',
      'safe account|verification code|gift cards?|bitcoin',
      'file(?:d)? (?:any |a )?police (?:complaint|report)',
      'police report',
    ],
  },
  {
    act: 'threatens_legal',
    weight: 2,
    say: [`(?:${LEGAL})`],
    not: [
      'legal advice|legal aid|free legal',
      "not (?:take|taking)|won't|will not",
      'safe account|gift cards?|verification code',
      'police (?:report|complaint)',
      'legally required to|minimum wage|wages?\\b…\\?',
      'wage slip|wages?',
    ],
  },
  {
    act: 'threatens_credit_record',
    weight: 4,
    say: [
      `(?:affect|impact|hurt|damag|harm|ruin|lower|hit|drop|report|destroy|show|appear|record|reflect|tarnish|wreck|notif|negativ|adverse|risk|jeopardi|drag|inform|register|mark|place|put|stay|impair|worsen|suffer|hamper|sav|protect|bad for)\\w*\\b…(?:${CREDIT})`,
      `(?:${CREDIT})\\b…(?:affect|impact|hurt|damag|harm|ruin|lower|suffer|drop|go down|at risk|negativ|for (?:six|seven|6|7) years|worse|tank|reported)`,
      'report(?:ed|ing)? (?:you |this |it |your (?:account|debt) |the (?:account|debt) )?(?:as …)?to (?:the |all )?(?:three |major |national )*(?:credit|bureaus?)',
    ],
    not: [
      "(?:will not|won't|does not|doesn't|not) (?:affect|impact|hurt|be reported|show)",
      'does …affect …\\?',
      'repair your credit|fix your credit',
      'without (?:affecting|hurting|impacting)',
      'how (?:will|does)',
    ],
  },
  {
    act: 'threatens_credit_record',
    weight: 2,
    say: [`(?:${CREDIT})`],
    not: [
      "(?:will not|won't|not|doesn't) (?:affect|impact|hurt|report)",
      'repair|without (?:affecting|hurting)',
      'apply the credit',
      '\\?$',
      'credit history check',
      'your credit card|credit (?:card|limit)|available credit',
    ],
  },
  {
    act: 'threatens_third_party_contact',
    weight: 4,
    say: [
      `(?:contact|call|calling|contacting|tell|telling|inform|informing|notify|notifying|message|reach out to|speak (?:to|with)|write to|send (?:a |this |it |letters? )?to|visit|visiting|phone|ring|text|let|expose|post|share (?:this|it) with|talk to|email|involve|alert|disclose)\\b (?:all |with |to |of |out to )*(?:your|the|everyone|his|her|their)\\b (?:\\w+ ){0,3}?(?:${KIN})`,
      `your (?:\\w+ ){0,2}?(?:${KIN})\\b…(?:will|might|may|should|would|could|going to|to) (?:be |also be |all )?(?:know|find out|hear|contacted|informed|called|told|notified|receive|get|pay)`,
      '(?:field|home|door ?step|personal|in-person) (?:visits?|agents?|collectors?|calls?)|visit (?:you at|your) (?:home|house|work|residence|address|office|place|workplace)|(?:come|coming|show up|turn up|sen[dt](?:ing)?\\b…)(?: over)? (?:to|at|round to) (?:your|the) (?:home|house|door|work|workplace|office|address|property|job|place)',
      '(?:call|message|text) (?:all|everyone)\\b…(?:contacts?|phone)|whatsapp contacts|your contacts',
    ],
    not: [
      "(?:will not|won't|never|not going to|do not|don't|cannot|can't|not allowed to) (?:contact|call|tell|speak|discuss|visit|share)",
      'would you like',
      'ask (?:a|your) (?:friend|family)',
      '(?:contact|call|speak to) your (?:bank|card issuer)',
      'authori[sz]ed? (?:someone|contact)',
      'contact details',
      'recommend|refer a friend|contacts? (?:us|number|information)',
      'lost your job',
    ],
  },
  {
    act: 'threatens_third_party_contact',
    weight: 3,
    say: [
      '(?:sold|sell|transferred|transfer|passed|pass|assign(?:ed)?|refer(?:red)?|hand(?:ed)?|sent|send|forward(?:ed)?|outsourc\\w+|placed?)\\b…(?:to|with) (?:a |an |our |the )?(?:third[ -]party|external|outside|debt)? ?(?:third[ -]party|collection agenc\\w+|collections? agenc\\w+|debt collect\\w+|collectors?|collection company|debt purchaser|recovery agents?)',
      '(?:third[ -]party|external) (?:collection|collector|agency|debt|recovery)',
    ],
    not: ["will not|won't", 'beware'],
  },
  {
    act: 'asks_transfer_to_private_account_or_code',
    weight: 4,
    say: [
      "(?:send|share|give|tell|read|provide|forward|confirm|enter|text|type|need|want|reply with|what(?:'s| is)|have|get|input|supply|me|us)\\b…(?:verification code|security code|one[ -]?time (?:code|pass\\w*|pin)|\\botp\\b|passcode|pass ?word|\\bpin\\b(?: (?:number|code))?|\\bcvv\\b|\\bcvc\\b|code (?:we|i|you|that|sent|on the back|from)|the code|\\d-digit code|6 digit|six[ -]digit|login details|online banking (?:details|login|credentials)|authentication code|auth code|access code|full card number|card number and)",
      '(?:verification code|security code|\\botp\\b|passcode|the code|one[ -]?time pass\\w*)\\b…(?:sent|send|tell|read|share|received|on your phone|to me|\\?)',
      'safe account|secure account (?:we|that|i)|(?:personal|private|my|my own) (?:bank )?(?:account|paypal|venmo|cash ?app|zelle|wallet|e-?wallet)',
      '(?:zelle|venmo|cash ?app|western union|moneygram|bitcoin|crypto\\w*|gift cards?|itunes|google play|steam|apple (?:gift )?cards?|prepaid (?:debit )?cards?|usdt|wire (?:transfer)? ?(?:the|it|money|funds)|money order to|green ?dot)',
      '(?:anydesk|team ?viewer|remote (?:access|control|desktop|session|support)|screen[ -]?shar\\w+|share your screen|rustdesk|quick ?support|take control of your)',
      '(?:pay|send|transfer|deposit|need)\\b…(?:processing fee|upfront fee|up-front fee|advance fee|release fee|unlock|unfreeze|security deposit|good[ -]?faith deposit|activation fee|insurance fee|administration fee|verification fee|clearance fee|handling fee|refundable)',
      '(?:move|transfer|send|wire|withdraw)\\b (?:all )?(?:of )?(?:your |the |this |that )?(?:money|funds|savings|balance|cash|payment)\\b…(?:to|into) (?:a |an |the |this |my |our )?(?:safe|secure|new|different|following|another|personal|separate|holding|government|protected|account)',
      '(?:scan|use) (?:this|the|my) (?:qr|bar)[ -]?code',
      '(?:repair|fix|clean|erase|remove|wipe|delete)\\b…(?:your credit|bad credit|negative (?:items|marks)|credit (?:record|history|file|report))\\b',
    ],
    not: [
      WARNING,
      'post ?code|zip code|promo code|reference code|discount code|sort code|country code|area code',
      'without (?:remote)',
      'your personal account (?:with|is|manager)|my account (?:manager|page|section)',
    ],
  },
  {
    act: 'asks_transfer_to_private_account_or_code',
    weight: 3,
    say: [
      '(?:click|tap|open|follow|visit|use) (?:on )?(?:this|the|that|below) (?:\\w+ )?(?:link|url|website|button)…(?:verify|confirm|unlock|log ?in|sign in|update|claim|restore|secure|details|payment info|avoid)?',
      '(?:account|card|profile|identity|ssn|social security number)\\b…(?:compromised|hacked|suspended|suspicious activity|frozen|used (?:for|in) (?:fraud|crime|drug)|unauthori[sz]ed|linked to|locked|limited)',
      '(?:whatsapp|telegram|text|message) me (?:on|at|privately)|add me on|(?:download|install) (?:this|the|our|an?) (?:\\w+ )?(?:app|apk|software|program|file|tool)',
      '(?:bank (?:account )?(?:details|information|number)|card details|routing number|debit card (?:number|details)|full card)\\b…(?:send|give|need|provide|verify|confirm|so (?:we|i)|to (?:process|receive|verify))',
      '(?:won|winner|prize|lottery|inheritance|claim your|reward|cash ?back|grant money)\\b',
      "(?:keep this|don't tell|do not tell)\\b…(?:confidential|secret|anyone|your bank|family)|stay on the (?:line|phone) (?:and|while)",
    ],
    not: [
      WARNING.replace('|with anyone', ''),
      'official (?:app|website)',
      'hear from us',
      'make a payment online|to (?:view|see|pay) your bill',
    ],
  },
];
