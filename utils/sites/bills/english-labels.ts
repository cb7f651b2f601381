import type { LabelWords } from './bill-roles';

const SUM = '(?:amount|amt\\.?|amnt|payment|balance|sum)';
const DUE = '(?:due|payable|owed|owing|outstanding)';

/** In lower case; the figures stand after these words unless a sentence turns them round. */
export const ENGLISH_LABELS: readonly LabelWords[] = [
  {
    role: 'minimum',
    rank: 3,
    pattern: new RegExp(
      `(?<![a-z])(?:total |pay )?(?:min\\.?|minimum|at least|mad)(?: monthly)?(?:\\s?${SUM})?(?: repayment)?(?: (?:due|payable|required)(?: amount| amt)?)?(?! of \\d+ (?:days|months))(?![a-z])(?: \\((?:mad|min)\\))?`,
      'g',
    ),
  },
  {
    role: 'total',
    rank: 3,
    pattern: new RegExp(
      `(?<![a-z])(?:(?:total|tot\\.?|full|net) ${SUM} ${DUE}|(?:total|net) (?:now )?(?:due|payable|owed|owing)|total repayment(?: amount)?|total overdue|(?:${SUM}|premium|rent|fees?|tax|inst?al?lment) (?:now )?(?:due|payable|owed|owing)(?! (?:date|by|on))|(?:new|statement|closing) balance|balance on (?:the )?statement date|(?:current|account|outstanding) balance (?:now )?due(?! (?:date|by|on))|(?:amount|balance|total) to (?:pay|be paid)|(?:bill|invoice|payable) (?:amount|amt|total)|amount billed|(?:total )?amount of (?:the |your )?debt|total bill|grand total|total payable|total (?:current )?charges due|totale(?: da pagare| dovuto)?|gesamtbetrag|zu zahlen|montant dû|total à payer|your bill is|tad)(?![a-z])`,
      'g',
    ),
  },
  {
    role: 'total',
    rank: 3.1,
    pattern:
      /(?<![a-z])(?:(?:you|and|so) now owe(?: us)?(?: a total of)?|you owe (?:us )?a total of|total now due(?: is)?|bring(?:ing|s) (?:your|the) (?:total|balance)(?: due)? to|(?:left|remaining) to pay(?! this year| in total)(?: is|:)?|(?:overdue|due|payable) now(?: is|:)?(?=\s?[a-z]{0,3}[$£€₹])|(?:amount|sum) required to (?:bring|clear|settle|cover) [a-z ]{3,40} is|remaining payment of|(?:must|please|should|required to|need to|have to) (?:pay|settle|clear) (?:us )?(?:the |a )(?:total|full|whole|outstanding)(?: amount| sum| balance| debt)?(?: of)?|(?:pay|clear|settle) (?:the |your )?remaining (?:[a-z]+ ){0,3}(?:balance|amount)(?: of)?|remaining (?:amount |balance )?due(?: is|:)?)(?![a-z])/g,
  },
  {
    role: 'total',
    rank: 2.5,
    pattern:
      /(?<![a-z])(?:(?:amount|balance|sum|total|premium|rent|fees|payment|install?ment|bill) (?:now |currently )?(?:past due|overdue|in arrears)|(?:autopay|mandate|standing instruction)[a-z ]{0,30} debit of|direct debit of(?= ?[$£€]?[\d.,]+ (?:has |was )?(?:failed|returned|declined))|penalty charge of|(?:past due|overdue|missed|unpaid|delinquent) (?:amount|balance|amt|payments?|rent|bill|invoice|install?ment|sum|emi)(?: of| is| totall?ing)?|arrears(?: balance| amount)?(?: of| is| are| stands? at)?|past due of|overdue by(?= ?[a-z$£€₹]{0,3}\.? ?\d)|shortfall(?: of)?|(?:balance|amount) outstanding|pay(?= [$£€₹]\s?[\d.,]+ now)|(?:please|must|kindly) pay(?= ?[a-z]{0,3}[$£€₹]\s?\d))(?![a-z])/g,
  },
  {
    role: 'total',
    rank: 2,
    pattern:
      /(?<![a-z])(?:o\/s(?= ?(?:rs|inr|₹))|outstanding(?: (?:amount|amt|balance|debt|sum|dues|bill|invoice|payment))?|dues?(?= of| amount|: ?[a-z$£€₹])(?: of| amount)?|you (?:still |currently |now )?owe(?: us)?|(?:bill|invoice|statement|premium|install?ment|emi|repayment|payment|rent|rates|council tax|fee|auto-?pay|dues|loan|debt|balance|tax|charge|amount)s?(?: payment| amount| bill)?(?: number [\w-]{1,20}| #?\w{1,6}\d[\w-]{0,14})? (?:of|for|is|totall?ing|:)(?= ?[a-z$£€₹]{0,3}\.? ?\d)|bill:|(?:(?:school|tuition|course|hospital|maintenance|monthly|termly|quarterly|membership|management|council)(?: tax)? (?:fees?|charges?|bill)|service charges?)(?: of| for)?)(?![a-z])/g,
  },
  {
    role: 'total',
    rank: 1.5,
    pattern:
      /(?<![a-z])(?:current balance(?: of| is|:)?|charges for this (?:billing )?(?:period|month))(?![a-z])/g,
  },
  {
    role: 'total',
    rank: 2.9,
    pattern: /(?<![a-z])total outstanding(?: balance| amount)?(?: of| is|:)?(?![a-z])/g,
  },
  {
    // Beside the whole debt.
    role: 'total',
    rank: 2.2,
    pattern:
      /(?<![a-z])(?:(?:next|upcoming) (?:payment|install?ment)(?: amount)?(?! (?:date|day))|monthly (?:re)?payment(?: amount)?(?! (?:date|day|plan|of up|from))|(?:amount|payment) per install?ment)(?: of| is|:)?(?![a-z])/g,
  },
  {
    role: 'total',
    rank: 1,
    pattern:
      /(?<![a-z])(?:total|balance|amount|rent|premium(?= (?:of|due|is|amount|for)|:| ?(?:rs|inr|[$£€₹]))|install?ment|emi|bill|invoice|pay|payment|owe|owing|demand|repay|remit|transfer|direct debit|be (?:auto-? ?)?debited (?:for|with))(?: of)?(?![a-z])/g,
  },
  {
    role: 'principal',
    rank: 3,
    pattern:
      /(?<![a-z])(?:remaining |outstanding )?principal(?: (?:balance|amount|outstanding))?(?: of)?(?![a-z])/g,
  },
  {
    role: 'interest',
    rank: 3,
    pattern:
      /(?<![a-z])(?:accrued |late |overdue )?interest(?: charges?| accrued| amount)?(?: of)?(?![a-z])/g,
  },
  {
    role: 'fees',
    rank: 3,
    pattern:
      /(?<![a-z])(?:(?:late|overdue|default|returned)(?: payment)? (?:fees?|charges?|penalty)|penalt(?:y|ies)|surcharge|late fine|fine|collection (?:fees?|costs?)|fees?)(?: of| is)?(?![a-z])/g,
  },
  {
    role: 'paid',
    rank: 3,
    pattern:
      /(?<![a-z])(?:(?:last |your )?payments? (?:received|made|posted|processed|credited)|received (?:your )?(?:payment|rs)|(?:amount|amt|already) (?:paid|received)|paid(?: on)?|thank you for (?:your|the) payment(?: of)?|payments? and credits|last payment|received (?:since|to date|so far)|credits?(?! card| account)|refund)(?: of| in)?(?![a-z])/g,
  },
  {
    role: 'aside',
    rank: 3,
    pattern:
      /(?<![a-z])(?:(?:total |available |cash |credit |approved ){0,3}(?:credit )?limit|available (?:credit|balance|cash|limit)|avl\.? (?:bal|lmt|limit|cr)|(?:previous|opening|last|prior|account|savings|original) (?:statement )?balance|(?:remaining |outstanding )?balance from (?:the |your )?(?:previous|last)(?: bill| statement| month)?|original (?:amount|debt)|(?:amount (?:financed|borrowed)|loan amount(?! (?:due|payable|overdue|outstanding))(?!(?: of)?:? ?[a-z$£€₹]{0,3}\.? ?[\d.,]+ (?:is|was|has|remains)))|purchases?|(?:total )?spends?|spent|(?<!be (?:auto-? ?)?)debited|withdrawn|transaction|txn|cash ?back|rewards?(?: points)?|points|save|discount|offer|voucher|up to|as low as|from only|starting (?:at|from)|pre-?approved|loan offer|convert|monthly (?:plan|emi)|per month|deposit|processing fee|settlement|settle for|reduced|minimum spend|usage|unit price|subtotal|sub-total|vat|gst|tax amount|at risk|loan of(?= ?[a-z$£€₹]{0,3}\.? ?[\d.,]+ (?:has been |was |is )?(?:approved|disbursed|sanctioned))|worth|win|won|prize|fine of up to)(?: of)?(?![a-z])/g,
  },
  {
    role: 'due',
    rank: 3,
    pattern:
      /(?<![a-z])(?:(?:payment|pymt|pay|bill|final|last|next|revised|new|install?ment|emi|rent)? ?due (?:date|dt)|(?:next|upcoming) (?:re)?(?:payment|install?ment) (?:date|day)|(?:final|last) (?:re)?payment (?:date|day)|scheduled to (?:process|be (?:processed|debited|taken|collected))(?: on)?|payment (?:due|deadline)(?: date)?(?: by| on| is)?|(?:pay|payable|payment required|settle|paid|remit|due)(?: in full)?(?: on or)? (?:by|before)|pay (?:on|by)|due (?:by|on|date)|(?:is|was|falls|are|were|be|became|becomes) (?:due|payable|overdue)(?: for payment)?(?: by| on| since)?|last (?:date|day)(?: (?:of|for|to) (?:payment|pay))?|deadline(?: is| of)?|no later than|(?:on or )?before|by|extended (?:to|until|till)|direct debit (?:date|on)|deducted (?:on|by)|auto-?pay will debit on|be (?:auto-? ?)?(?:debited|taken|collected|charged|deducted|withdrawn|processed)(?: by direct debit| from [a-z0-9 ]{1,24})? on(?: or around)?|collect (?:this|it)(?: by direct debit)? on(?: or around)?|take (?:the |your )?payment on(?: or around)?|(?:take|collect) (?:this|it|(?:the |your )?payment) from (?:your )?[a-z0-9 ]{1,40} on|scheduled for(?= (?:[a-z]{3,9} \d|\d{1,2} [a-z]{3}))|scheduled (?:for (?:(?:auto-?)?debit|payment|(?:ecs |ach )?clearance|collection) )?on|auto-?pay (?:is|has been) (?:scheduled|set) (?:for|on)|scadenza|fällig(?: am)?|zahlbar bis|due)(?: is| was|:)?(?![a-z])/g,
  },
  {
    role: 'statement',
    rank: 3,
    pattern:
      /(?<![a-z])(?:(?:statement|stmt|bill|billing|invoice|issue|issued|closing|letter|notice|print|tax)(?: period| cycle)? (?:date|dt|dated|period|cycle|on)|dated|date of (?:issue|invoice|statement|letter)|data|as (?:of|at)|generated on|date(?! of birth))(?![a-z])/g,
  },
  {
    role: 'paidOn',
    rank: 3,
    pattern:
      /(?<![a-z])(?:(?:paid by (?:direct debit|card|bank transfer|cheque|standing order|auto-?pay)|(?<!be )processed|received|credited|posted|paid|payment made|spent|withdrawn|transaction date) ?(?:on|at)?)(?![a-z])/g,
  },
  {
    role: 'otherDay',
    rank: 3,
    pattern:
      /(?<![a-z])(?:valid (?:till|until|thru|through)|offer (?:ends|expires|valid)|expir(?:y|es|ing)(?: on| date)?|(?:to )?dispute|call us by|service from|period from|contact us by|(?:call|write|respond|contact)(?: or (?:call|write))?(?: to)? (?:us )?by|get in touch by|respond by|hearing|disconnect(?:ed|ion)?(?: on| date)?|(?<!(?:overdue|past due|in arrears|unpaid|late) )since|grace period|reply by|apply by|redeem by|to avoid)(?![a-z])/g,
  },
];
