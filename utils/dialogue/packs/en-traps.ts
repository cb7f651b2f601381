import type { Rule } from './rule';

const WARNING =
  "never (?:ask|share|give|tell|disclose|request|call)|(?:do not|don't|should not|shouldn't|please don't) (?:share|give|tell|disclose|provide|send|click|reveal)|(?:will|would|'ll) (?:never|not) (?:ask|request|call)|won't (?:ask|request)|beware|be careful|avoid scams|protect yourself|phishing|(?:no|not a) (?:genuine|real|legitimate|reputable|proper) (?:\\w+ ){1,2}(?:will|would|ask|want)|nobody from|if (?:anyone|somebody|someone) (?:asks|calls|tells)|fraudsters?|scammers|by post|with anyone";

export const enTraps: readonly Rule[] = [
  {
    act: 'asks_transfer_to_private_account_or_code',
    weight: 4,
    say: [
      '(?:forward|screenshot|read out|copy) (?:me )?the (?:sms|text|code|message|pin)',
      "(?:send|share|give|tell|read|provide|forward|confirm|enter|text|type|need|want|reply with|what(?:'s| is)|have|get|input|supply|me|us)\\b…(?:verification code|security code|one[ -]?time (?:code|pass\\w*|pin)|\\botp\\b|passcode|pass ?word|\\bpin\\b(?: (?:number|code))?|\\bcvv\\b|\\bcvc\\b|code (?:we|i|you|that|sent|on the back|from)|the code|\\d-digit code|6 digit|six[ -]digit|login details|online banking (?:details|login|credentials)|authentication code|auth code|access code|full card number|card number and)",
      '(?:verification code|security code|\\botp\\b|passcode|the code|one[ -]?time pass\\w*)\\b…(?:sent|send|tell|read|share|received|on your phone|to me|\\?)',
      'safe account|secure account (?:we|that|i)|(?:personal|private|my|my own) (?:bank )?(?:account|paypal|venmo|cash ?app|zelle|wallet|e-?wallet)',
      '(?:zelle|venmo|cash ?app|western union|moneygram|bitcoin|crypto\\w*|gift cards?|itunes|google play (?:gift )?cards?|steam (?:gift )?cards?|apple (?:gift )?cards?|prepaid (?:debit )?cards?|usdt|wire (?:transfer)? ?(?:the|it|money|funds)|money order to|green ?dot)',
      '(?:anydesk|team ?viewer|remote (?:access|control|desktop|session|support)|screen[ -]?shar\\w+|share your screen|rustdesk|quick ?support|take control of your)',
      '(?:pay|send|transfer|deposit|need)\\b…(?:processing fee|upfront fee|up-front fee|advance fee|release fee|unlock|unfreeze|security deposit|good[ -]?faith deposit|activation fee|insurance fee|administration fee|verification fee|clearance fee|handling fee|refundable)',
      '(?:move|transfer|send|wire|withdraw)\\b (?:all )?(?:of )?(?:your |the |this |that )?(?:money|funds|savings|balance|cash|payment)\\b…(?:to|into) (?:a |an |the |this |my |our )?(?:safe|secure|new|different|following|another|personal|separate|holding|government|protected|account)',
      '(?:number|digits|code) (?:that |which )?(?:was|were|i|we|you) (?:just )?(?:texted|sent|got|received)|(?:read|tell|give) me the (?:numbers?|digits|code)',
      '(?:let|allow) (?:me|us) (?:to )?(?:control|access|log ?in|connect to)|control your (?:computer|phone|screen|pc)',
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
      "(?:you(?:'ve| have)? won\\b|winner|prize|lottery|inheritance|claim your|reward|cash ?back|grant money)\\b",
      "(?:keep this|don't tell|do not tell)\\b…(?:confidential|secret|anyone|your bank|family)|stay on the (?:line|phone) (?:and|while)",
    ],
    not: [
      'app store|google play',
      WARNING.replace('|with anyone', ''),
      'official (?:app|website)',
      'hear from us',
      'make a payment online|to (?:view|see|pay) your bill',
    ],
  },
];
