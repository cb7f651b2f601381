/** What sort of message it is, as far as it decides which amounts may be owed. */
export interface TextKind {
  /** A payment went through: what is printed was paid. */
  readonly paid: boolean;
  /** A purchase, a withdrawal, a loan paid out. */
  readonly spent: boolean;
  /** An advert: money offered, not owed. */
  readonly advert: boolean;
  /** It names two bills or more, so that one amount is not the whole. */
  readonly several: boolean;
  /** Its own status says that it was paid. */
  readonly settled: boolean;
  /** It asks for money or says that some is owed. */
  readonly owed: boolean;
}

const PAID =
  /还款到:|完成[^，。\n]{0,20}(?:入[账帐]|销[账帐])|自动销[账帐]|还款时间:\s?[^\n:]{4,12}\d{1,2}:\d\d|(?:还款|扣款|扣费|缴费|支付|付款|充值|交易|转账|划扣|缴款|代扣)(?:已)?(?:到账)?成功|已(?:全部|全额|全数)?(?:还清|结清|缴清|清偿)|已(?:成功|于[^，。\n]{0,12})?(?:入账|到账|收到|收讫|存入)|已(?:经|成功)?于[^，。\n]{0,12}(?:归还|偿还|还款|缴款|缴纳|缴费|缴清|支付|付款|扣款|扣缴|代缴)|已(?:从|在|由)[^，。\n]{0,12}(?:扣除|扣款|扣收|扣缴|划扣|代扣)|感谢您的?(?:缴款|还款|付款|缴费|缴纳|支付)|存入|已成功(?:缴|还|付|支付)|已缴纳|收到您?的?(?:还款|付款|缴费|款项)|即还清|预约还款(?!失败)|还款交易提醒|信用卡一键还款|payment (?:received|successful|confirm|posted|was successful)|(?:emi|install?ment|premium) of (?:[^.]|\.(?= ?\d)){0,30} debited|(?:received|receipt of) (?:your |a |the )?payment|thank you for (?:your|the) payment|has been (?:credited|received|processed|posted|debited|paid|cleared|settled)|(?:have|we've) received|(?<![a-z])you(?:'ve| have) paid [a-z]{0,3}[$£€₹]? ?[\d.,]+ in (?![a-z]{0,4}total)|successfully (?:paid|repaid|debited)|(?:was|were|has been) (?:credited|received|processed|taken|debited|collected|charged|deducted)|paid in full|nothing (?:more )?to pay|入金を?(?:确认|いただ)|お支払い?(?:が|を)?(?:完了|済み|ありがとう)|(?:telah|sudah) (?:di(?:bayar|terima)|berjaya)|terima kasih (?:atas|kerana) (?:pem)?bayaran|(?:payment|premium|amount) of (?:[^.]|\.(?= ?\d)){0,60}(?:received|successful|credited|processed|made)/;
const FAILED =
  /失败|未成功|不成功|余额不足|未足额|fail|unsuccessful|declined|returned|bounced|dishonou?red|could not|couldn't|unable to (?:collect|take|process|debit)|insufficient/;
const SPENT =
  /下单|(?<!高)消费(?!金融|者|贷|信贷|款)|(?:交易|支出|取现|转出)(?:提醒|金额|类型|人民币|成功)|交易\s?\d|借款成功|借款已(?:到|转入|汇入|发放)|放款|打款(?:至|到)|扣款[^，。\n]{0,16}元[，,]\s?商户|spent|purchase|withdrawn|(?<!be )debited (?:from|for|with)|\btxn\b|transaction (?:alert|of)|made using|has been used (?:at|for)/;
/** It lists what was bought as well. */
const STATEMENT = /(?<![a-z])(?:credit card|monthly) statement(?![a-z])/;
const ADVERT =
  /广告|奖学金[^，。\n]{0,6}申请|申请[^，。\n]{0,6}奖学金|拒收请回复?|退订回|回[tn]d?退订|预核准|预授信|提额|额度(?:已)?(?:提升|升级|生效|到账)|缺钱|备用金|借钱|可借|可贷|秒到|低息|日息|年化|恭喜|尊享|领取|free ?credit|pre-?approved|congratulations|apply now|get (?:a )?(?:loan|cash)|instant loan offer|(?<![a-z])this offer (?:gives|is)(?![a-z])|win |lucky/;
const OWED =
  /未付|未支付|确认支付吗|清偿|补缴|in debt|付款(?:截止|期限)|尾数|pls pay|没还|没交|未还|未交|应还|将于[^，。\n]{0,14}还款|待还|应于|须于|余额充足|应缴|待缴|应付|欠|逾期|到期|还款日|最后还款|请(?!问)[^。\n]{0,24}(?:还|缴|付|补|存|转|汇|清偿|处理)|须[^。\n]{0,24}(?:还|缴|付)|催|账单|缴费|缴款|缴纳|扣款|扣收|扣划|划扣|代扣|将[^。\n]{0,16}扣费|将从[^。\n]{0,24}自动还款|due|overdue|arrears|past due|outstanding|unpaid|\bowe|\bpay (?:now|by|on|before|immediately|rs|[$£€\d])|please pay|bill|invoice|statement|payable|payment deadline|remittance|[需须应]支付|repay|fällig|zahlbar|échéance|scadenza|(?:insurance|policy|lic|renewal|your) premium|premium (?:of|due|is|payment|amount|will|notice|reminder)|demand|payment required|make a payment|install?ment|\bemi\b|to avoid|could not be (?:processed|collected|taken)|failed to process|did(?:n['’]t| not) go through|auto-?pay of|direct debit [^.]{0,20}(?:\.\d\d)? ?(?:has |was )?failed|auto-?debit (?:has |was )?(?:failed|rejected|returned)|scheduled (?:for debit )?on|will (?:soon )?be (?:charged|deducted|debited|withdrawn|taken|collected)|collection|reminder|creditor|missed|交费|请[^。\n]{0,20}交[\u4e00-\u9fff]{1,4}费|交清|交纳|支払|请求|tertunggak|tunggakan|(?<![a-z])(?:sila (?:bayar|jelaskan)|perlu dibayar|tarikh akhir|bayar sebelum)/;

const IN_DEBT = /逾期|欠|应还|待还|overdue|past due|arrears/;
const SEVERAL =
  /(?:两|二|三|四|五|多|[2-9]) ?[笔张个](?:待还|逾期|未还|应还|到期)?(?:账单|借款|贷款|欠款|信用卡|分期)|(?<![a-z(]|(?:across|over|into|in) )(?:two|three|four|several) (?:bills|loans|payments|accounts|cards|install?ments)(?! (?:in arrears|behind|missed|overdue|late)(?![a-z]))/;
const SETTLED =
  /(?<![a-z])you(?:'ve| have)? received (?:(?:[a-z]{3}|rs\.?) ?|[$£€₦₹] ?)\d|账单已经?(?:支付|缴费|还款|付款)(?:成功|完成)|提款(?:账户|帐户|账号)|状态[:\s]{0,3}(?:已(?:缴|还|付|支付|结清|销账|完成|成功)|支付成功|缴费成功|正常还清)|(?<![a-z])status[:\s]{1,3}(?:fully )?(?:paid|settled|closed)(?![a-z])/;
/** Estimates, and what an insurer tells of a bill that others send. */
const NO_BILL =
  /^\s*(?:tenancy|lease|rental) agreement|(?<![a-z])(?:(?:do not|don['’]t) pay (?:this|it)|fake invoice|refund due(?=[^a-z])|(?:current|savings|checking|deposit) account (?:[a-z]{3} )?statement|this is not a bill|not an? (?:bill|invoice)(?! for)|good faith estimate|explanation of benefits)(?![a-z])|[本此](?:非|不是|并非)(?:账单|缴费通知)|[尚暂]无账单|理财产品/;
const OPEN =
  /状态[:\s]{0,3}(?:未|待|逾期|欠)|未缴|待缴|未还|待还|未付|待付|待支付|(?<![a-z])(?:unpaid|overdue|past due|outstanding|open)(?![a-z])/;
const NOT_PAID =
  /(?:如|若)(?:果|您)?已[^，。;；\n]{0,8}|last payments? (?:received|made)|(?:ignore )?if (?:you have |you've )?(?:already )?(?:paid|been paid|made)|(?:请|需|须|及时|提前)[^，。;；\n]{0,10}存入|存入足额|(?:未|尚未|没有|没)(?:能)?(?:收到|入账|到账|还清|结清|缴清)|(?:not|n't|n’t|yet to|no record of)(?: yet)? (?:having )?(?:received?|been (?:received|paid|credited|processed))/g;

export function textKind(text: string): TextKind {
  const folded = text.replace(NOT_PAID, ' ');
  const failed = FAILED.test(folded);
  return {
    paid: PAID.test(folded) && !failed,
    spent: SPENT.test(folded) && !STATEMENT.test(folded),
    advert: ADVERT.test(folded) && !IN_DEBT.test(folded),
    several: SEVERAL.test(folded),
    settled: (SETTLED.test(folded) && !OPEN.test(folded)) || NO_BILL.test(folded),
    owed: asksForMoney(folded),
  };
}

/** Whether some words of a folded text ask for money or say that some is owed. */
export function asksForMoney(words: string): boolean {
  return OWED.test(words);
}
