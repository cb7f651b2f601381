/** Words that turn a sum into an offer, or say that it is none. Width-folded, both scripts, lower case. */
export const MONTHLY =
  /每个?月|每個月|每期|每一?个月|一个月|一個月|一月(?=[一二两兩三四五六七八九]?[千百])|按月|月付|月還|月还|月供|月繳|\bmonthly\b|(?:per|a|each|every|\/) ?(?:calendar )?month\b|\bpcm\b|[£$€][\d,.]{1,9} ?pm\b|\bp\/m\b|per instal?lment|each instal?lment/;
export const WEEKLY =
  /(?<!上|这|這|下)一[周週](?![内內之左右后後前])|每周|每週|每星期|每礼拜|每禮拜|\bweekly\b|(?:per|a|each|every|\/) ?week\b/;
export const DAILY = /每天|每日|\bdaily\b|(?:per|a|each|every|\/) ?day\b/;
export const TWICE_MONTHLY = /每半个月|每半個月|半月一次|twice a month/;
export const FORTNIGHTLY = /每两周|每兩週|fortnight|every two weeks|bi-?weekly/;

/** 还 is also "still": 还有, 还欠, 还差 pay nothing. */
export const PAY =
  /[还還](?![有差欠需没沒在是会會不剩未请請能可希]|要求)|[缴繳](?![费費]单)|[付](?!不)|交[纳納]?(?=\D{0,3}\d)|支付|(?<![流周週运運好])[转轉](?![达達告交发發接让讓人为為变變换換走])|[汇匯](?![率报報总總])|(?:给|給)(?:您|你们?|你們?)[打转轉汇匯]|打(?:款|钱|錢|过去|過去|给|給|到)|存入|承担|承擔|负担|負擔|拿出|\b(?:re)?pay(?:ing|ment)?s?\b|\bafford\b|\boffer(?:ing)?\b|\bput\b(?! off)|\bgive you\b|\bsend(?:ing)?\b|\btransfer(?:ring)?\b|\bsettle\b|\bclear\b|\bmake (?:a |the |my )?payment\b|\bmanage\b|set aside/;

/** Money that comes in or is spent elsewhere. */
export const OTHER_MONEY =
  /收入|工资|工資|薪|挣|掙|赚|賺|补贴|補貼|补助|補助|给我|給我|公积金|公積金|社保|健保|保险费|保險費|税|稅|council tax|energy|electric|insurance|养老金|退休金|房租|租金|支出|开销|開銷|花销|花費|花费|生活费|生活費|房贷|房貸|车贷|車貸|其他(?:的)?(?:债|債|贷|貸|平台|银行|銀行|欠)|别的|另外|药费|藥費|学费|學費|医疗费|醫療費|伙食|抚养|撫養|赡养|利息|罚息|違約金|违约金|手续费|手續費|滞纳金|\bincome\b|\bearn(?:s|ing|ed)?\b|salary|wages?|\brent\b|expenses?|\bspend|mortgage|\bbills\b|interest|\bfees?\b|charges?|benefits?\b|pension|other (?:debts?|loans?|cards?|creditors?)|childcare|food|essentials|utilities/;

/** Payments to somebody else, with a word of paying beside them. */
export const OTHER_DEBT =
  /房贷|房貸|车贷|車貸|学贷|學貸|(?:其他|其它|别的|別的|另外|其余)(?:[^\d]{0,4})(?:债|債|贷|貸|平台|银行|銀行|欠|机构|機構|卡)|mortgage|car loan|student loan|other (?:debts?|loans?|cards?|creditors?|banks?)/;

export const CANNOT =
  /无法|無法|不能|没法|沒法|没有?办法|沒有?辦法|不起|不了|做不到|不上|不出|不动|不動|凑不|湊不|不可能|(?<!行)不行的?$|没钱|沒錢|没(?:有)?(?:同意|答应|接受|说)|沒(?:有)?(?:同意|答應|接受|說)|不(?:同意|接受|答应|答應|敢|想|愿|願|打算|准备|準備)|太高|太多|太难|太難|很难|很難|超出|超过|超過|不够|不夠|不足|而不是|不是|难以|難以|吃力|不现实|不切實際|can(?:no|')?t\b|cannot|unable|struggl|leave me (?:short|without)|(?:break|ruin|cripple|sink|kill|finish) me\b|too steep|too (?:much|high)|not able|beyond|more than i|instead of|rather than|not possible|couldn'?t|won'?t be able|unrealistic|unaffordable|(?:isn't|is not|wasn't|not) (?:something|possible|ok|okay|realistic|affordable|doable|manageable)|\bno way\b|(?:do|did|have|would)(?:n't| not) (?:agree|accept|offer|say|said|have)|won't (?:agree|accept|pay)|never (?:agreed|offered|said)|refuse/;

/** The sum is the other side's. */
export const THEIRS =
  /(?:要求|叫|逼|催|非要)我|(?:您|你|贵方|貴方|贵司|貴司|贵行|貴行|你们|你們|对方|對方|客服|之前|方案)(?:们|們|刚才|剛才|方|那边|那邊|这边|這邊)?[^\d]{0,4}(?:说|說|提|要求|给出|給出|算|报|報|开)|(?:agent|adviser|advisor|colleague|they|he|she|someone) (?:said|mentioned|asked|offered|proposed|quoted|told)|you (?:said|mentioned|asked|offered|proposed|quoted|want|require|suggest)|your (?:offer|proposal|plan|quote)/;
export const AGREES =
  /同意|接受|没问题|沒問題|就按|答应|答應|\bagree|\baccept|that works|fine with me/;
export const RESTATES =
  /确认|確認|核对|核對|复述|是否|是不是|confirm|clarify|is it|is that|would (?:it|that) be/;
export const MINE =
  /我|咱|俺|本人|愿意|願意|打算|可以|能不能|可否|行不行|[行成]吗|[行成]嗎|\bi\b|\bi'|\bwe\b|\bmy\b|\bme\b/;

/** Already paid, or what is owed: no offer. */
export const PAST =
  /已[经經]?[还還付缴繳交汇匯转轉打]|[还還付缴繳汇匯转轉打]了|[还還付繳缴汇匯转轉][过過]|曾|上(?:个|個)?(?:周|週|星期|礼拜|禮拜|月|期|次)[^，,]{0,6}[还還付缴繳汇匯转轉]|昨天|前天|(?:^|我|您|你)之前|以前|原来|原來|原先|(?:was|were|been) paying|used to pay|(?<!(?:get|am|be|being|i'm) )\bpaid\b|have been paying|\balready\b/;
export const OWED =
  /欠|账单|帳單|应还|應還|应缴|應繳|逾期|待还|待還|本金|总额|總額|总共|一共|\bowe[sd]?\b|balance|\bdebt\b|\bdue\b|overdue|outstanding|\bbill\b|arrears|total/;
