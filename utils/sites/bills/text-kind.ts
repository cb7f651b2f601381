/** What sort of message it is, as far as it decides which amounts may be owed. */
export interface TextKind {
  /** A payment went through: what is printed was paid. */
  readonly paid: boolean;
  /** A purchase, a withdrawal, a loan paid out. */
  readonly spent: boolean;
  /** An advert: money offered, not owed. */
  readonly advert: boolean;
  /** It asks for money or says that some is owed. */
  readonly owed: boolean;
}

const PAID =
  /(?:还款|扣款|缴费|支付|付款|充值|交易|转账|划扣|缴款|代扣)(?:已)?成功|已(?:全部)?(?:还清|结清|缴清|清偿)|已(?:成功)?(?:入账|到账|收到|收讫|存入)|存入|收到您?的?(?:还款|付款|缴费|款项)|即还清|预约还款(?!失败)|还款交易提醒|信用卡一键还款|payment (?:received|successful|confirm|posted|was successful)|(?:received|receipt of) (?:your |a |the )?payment|thank you for (?:your|the) payment|has been (?:credited|received|processed|posted|debited|paid)|(?:have|we've) received|successfully (?:paid|repaid|debited)|was (?:credited|received|processed)|paid in full|nothing (?:more )?to pay|payment of [^.]{0,40}(?:received|successful|processed|made)/;
const FAILED =
  /失败|未成功|不成功|余额不足|未足额|fail|unsuccessful|declined|returned|bounced|dishonou?red|could not|couldn't|unable to (?:collect|take|process|debit)|insufficient/;
const SPENT =
  /下单|消费(?!金融|者|贷|信贷)|(?:交易|支出|取现|转出)(?:提醒|金额|类型|人民币|成功)|借款成功|放款|spent|purchase|withdrawn|debited (?:from|for|with)|\btxn\b|transaction (?:alert|of)|made using/;
const ADVERT =
  /广告|拒收请回复?|退订回|回[tn]d?退订|预核准|预授信|提额|额度(?:已)?(?:提升|升级|生效|到账)|缺钱|备用金|借钱|可借|可贷|秒到|低息|日息|年化|恭喜|尊享|领取|free ?credit|pre-?approved|congratulations|apply now|get (?:a )?(?:loan|cash)|instant loan offer|win |lucky/;
const OWED =
  /应还|待还|应缴|待缴|应付|欠|逾期|到期|还款日|最后还款|请[^。\n]{0,24}(?:还|缴|付|补|存)|催|账单|缴费|缴款|缴纳|扣款|due|overdue|arrears|past due|outstanding|unpaid|\bowe|\bpay (?:now|by|on|before|immediately|rs|\$|£)|please pay|bill|invoice|statement|to avoid|collection|reminder/;

export function textKind(folded: string): TextKind {
  const failed = FAILED.test(folded);
  return {
    paid: PAID.test(folded) && !failed,
    spent: SPENT.test(folded),
    advert: ADVERT.test(folded),
    owed: OWED.test(folded),
  };
}
