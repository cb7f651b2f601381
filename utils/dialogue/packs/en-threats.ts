import type { Rule } from './rule';

const LEGAL =
  'legal (?:action|proceedings?|steps|department|team|options|remed\\w+|recourse|notice|consequences|measures|route|process|fees)|lawsuit|\\bsu(?:e|ed|ing)\\b|court|attorney|solicitors?|lawyer|litigation|judge?ment|\\bccj\\b|garnish\\w*|bailiffs?|enforcement (?:agent|action|officer)|summons|subpoena|seiz\\w+|repossess\\w*|\\blien\\b|levy|arrest\\w*|warrant|prosecut\\w*|criminal|police|sheriff|bankruptcy petition|statutory demand|letter before action|default notice|foreclos\\w*|jail|process server|law firm|legally|small claims|attachment of earnings|wage';
const CREDIT =
  'credit (?:score|scores|report|reports|rating|file|files|history|record|bureaus?|reference|standing|profile|reporting)|your credit\\b|credit(?:worthiness)|\\bequifax\\b|\\bexperian\\b|transunion|\\bfico\\b|negative (?:mark|item|entry)|derogatory|(?:on|to) your (?:credit )?file|charge-?off|score by|your score\\b|credit agenc\\w+|look (?:bad|poor) on your|harder to (?:get|obtain|secure) (?:a |any )?(?:mortgage|loan|credit|finance)|adverse credit|registered default|mark a default|register a default|default (?:on|against) your|blacklist\\w*|\\bccris\\b|\\bctos\\b|\\bcibil\\b';
/** "We will not be taking this to court"; but "we will not hesitate". */
const NO_COURT =
  "(?:not|never|won't|n't) (?:be )?(?:going to |planning to |looking to |have to |need to )?(?:tak|su(?:e|ing)|start|pursu|begin|plan|consider|escalat|proceed|fil(?:e|ing)|refer|issu|going to court)|no (?:\\w+ )?(?:legal|court) (?:action|proceedings|involvement|steps)|withdrawn|court[ -]free|case (?:is|has been) closed|closed the case";
const KIN =
  'employers?|boss|workplace|family|relatives?|parents?|spouse|wife|husband|mother|father|friends?|neighbou?rs?|references?|colleagues?|co-?workers?|contacts?|contact list|next of kin|emergency contact|manager at|everyone|guarantor|hr\\b|human resources|landlord|social media|facebook|job\\b|place of (?:work|employment)';

export const enThreats: readonly Rule[] = [
  {
    act: 'threatens_legal',
    weight: 4,
    say: [
      '(?:in front of|before) (?:a|the) judge|claim will be (?:issued|filed)',
      `(?:will|would|may|might|could|can|shall|going to|we'll|'ll|forced to|no choice|no option|no alternative|proceed|proceeding|commence|commencing|initiate|pursue|pursuing|begin|start|take|taking|refer|referred|pass|passed|forward|file|filed|filing|lead to|result in|resulting in|moving forward|moving|face|consider|considering|further|escalate|escalated|hand|issue|issued|send|sent|avoid|before|otherwise|or|subject to|including|through|prepare|preparing|seek|obtain|assigned to)\\b…(?:${LEGAL})`,
      'see you in court|take you to court|(?:sue|arrest|prosecute) you|garnish your|freeze your (?:bank|account|assets)|seize your|arrest warrant|your arrest',
      `(?:${LEGAL}) (?:will|may|could|can|shall|is|are|has|have|against)\\b`,
    ],
    not: [
      NO_COURT,
      "(?:will not|won't|never) be (?:sued|arrested)",
      'legal advice|free legal|legal aid|debt advice',
      'tennis|court of|basketball',
      'safe account|verification code|gift cards?|bitcoin',
      'file(?:d)? (?:any |a )?police (?:complaint|report)',
      'police (?:report|non-emergency|helpline)|report …to the police',
      "not involved|\\bno [a-z]{3,12} (?:is|are|will be|was|were) (?:involved|sent|coming|needed)|(?:did not|didn't) come from us|(?:not|isn't) (?:ours|from us)",
    ],
  },
  {
    act: 'threatens_legal',
    weight: 2,
    say: [`(?:${LEGAL})`],
    not: [
      'legal advice|legal aid|free legal',
      NO_COURT,
      "won't|will not",
      'safe account|gift cards?|verification code',
      "not involved|\\bno [a-z]{3,12} (?:is|are|will be|was|were) (?:involved|sent|coming|needed)|(?:did not|didn't) come from us|(?:not|isn't) (?:ours|from us)",
      'police (?:report|complaint|non-emergency|helpline)|fraud report',
      'legally required to|minimum wage|wages?\\b…\\?',
      'wage slip|minimum wage|payslip',
    ],
  },
  {
    act: 'threatens_credit_record',
    weight: 4,
    say: [
      'lenders (?:will|can|may) (?:all )?(?:see|know)',
      'default on your (?:file|record|report)|on your record for',
      '(?:affect|impact|limit|hurt|reduce|harm)\\w*\\b…ability to (?:borrow|get|obtain|rent|secure|qualify|take out)',
      `(?:affect|impact|hurt|damag|harm|ruin|lower|hit|drop|report|destroy|show|appear|record|reflect|tarnish|wreck|notif|negativ|adverse|risk|jeopardi|drag|inform|register|mark|place|put|stay|impair|worsen|suffer|hamper|sav|protect|bad for)\\w*\\b…(?:${CREDIT})`,
      `(?:${CREDIT})\\b…(?:affect|impact|hurt|damag|harm|ruin|lower|suffer|drop|go down|at risk|negativ|for (?:six|seven|6|7) years|worse|tank|reported)`,
      'report(?:ed|ing)? (?:you |this |it |your (?:account|debt) |the (?:account|debt) )?(?:as …)?to (?:the |all )?(?:three |major |national )*(?:credit|bureaus?)',
    ],
    not: [
      "(?:will not|won't|does not|doesn't|not|isn't|never) (?:be )?(?:affect|impact|hurt|report|show|touch)|no (?:mark|effect)|stays the same",
      'does …affect …\\?',
      "(?:don't|do not|only) report …(?:unless|until|before|after)",
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
      "(?:will not|won't|not|doesn't|isn't|never) (?:be )?(?:affect|impact|hurt|report|show|touch)",
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
      `(?:contact|call|calling|contacting|tell|telling|inform|informing|notify|notifying|message|reach out to|speak(?:ing)? (?:to|with)|spoken (?:to|with)|spoke (?:to|with)|contacted|called|told|write to|send (?:a |this |it |letters? )?to|visit|visiting|phone|ring|text|let|expose|post|share (?:this|it) with|talk to|email|involve|alert|disclose)\\b (?:all |with |to |of |out to )*(?:your|the|everyone|his|her|their)\\b (?:\\w+ ){0,3}?(?:${KIN})`,
      `your (?:\\w+ ){0,2}?(?:${KIN})\\b…(?:will|like to|want to|love to|might|may|should|would|could|going to|to) (?:be |also be |all )?(?:know|find out|hear|contacted|informed|called|told|notified|receive|get|pay)`,
      '(?:field|home|door ?step|personal|in-person) (?:visits?|agents?|collectors?|calls?)|visit (?:you at|your) (?:home|house|work|residence|address|office|place|workplace)|(?:come|coming|show up|turn up|sen[dt](?:ing)?\\b…)(?: over)? (?:to|at|round to) (?:your|the) (?:home|house|door|work|workplace|office|address|property|job|place)',
      '(?:stop|come|drop|swing|pass) by your|\\bat your (?:door|doorstep|residence)',
      '(?:hand|pass|turn|send)(?:ing|ed)? (?:this|it|your \\w+|you) (?:over )?to (?:a |an )?(?:debt )?collect',
      '(?:call|message|text) (?:all|everyone)\\b…(?:contacts?|phone)|whatsapp contacts|your contacts',
    ],
    not: [
      "(?:will not|won't|never|not going to|do not|don't|cannot|can't|not allowed to) (?:contact|call|tell|speak|discuss|visit|share)",
      '(?:nobody|no one|none of) …(?:will|is going to) (?:contact|call|tell|visit|speak)',
      'would you like',
      'ask (?:a|your) (?:friend|family)',
      '(?:contact|call|speak to) your (?:bank|card issuer)',
      'authori[sz]ed? (?:someone|contact)',
      'contact details',
      'recommend|refer a friend|contacts? (?:us|number|information)',
      'lost your job',
      'engineers?|technicians?|plumber|electrician|meter|boiler|repairs?|install|deliver(?:y|ed)?|parcel|surveyor|nurse',
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
];
