/** Words of bills, in the three languages of the product. */

/** What is owed, as bills label it. */
export const DUE_LABEL = new RegExp(
  [
    '(?:应|應)(?:还|還|缴|繳|付|交)(?:金额|金額|总额|總額|款|本金|本息)?',
    '待(?:还|還|缴|繳|付)(?:金额|金額|本金|总额|總額|款)?',
    '最低(?:还款|還款|应还|應繳|應還|缴款|繳款)',
    '(?:欠|逾期)(?:款|费|費|缴|繳|金额|金額|本金|利息)',
    '剩余(?:应还|待还|本金|未还)|剩餘(?:應繳|應還|本金|未繳)|未(?:还|還|缴|繳|付)(?:金额|金額|本金|款)',
    '(?:本期|本月|当期|當期|上期|[0-9一二三四五六七八九十]{1,2}月)(?:账单|帳單|应还|應繳)',
    '(?:账单|帳單)(?:金额|金額|总额|總額)|结欠|結欠|滞纳金|滯納金|违约金|違約金|逾期(?:利息|費|费)',
    '(?:amount|balance|total|payment|minimum|bill|instal?lment|rent|fees?)s? (?:now |currently |past |is |are |was |were )*(?:due|owed|owing|overdue|outstanding|payable)',
    '(?:past|over)[- ]?due (?:amount|balance|payment)?|(?:outstanding|statement|closing|remaining|unpaid|new|loan|principal) balance',
    'minimum (?:payment|amount)|amount (?:owed|owing|outstanding|payable|to pay)|you owe|arrears|late (?:fee|charge|payment fee)|invoice total|total to pay|balance to pay|please pay|next payment|debit balance|in debt',
    // The most usual words of bills in other languages.
    'zu zahlen|offener betrag|gesamtbetrag|total a pagar|importe pendiente|saldo pendiente|deuda|reste à payer|montant dû|à payer|valor a pagar|da pagare|ご請求|お支払い?金額|未納|청구 ?금액|납부할|미납',
  ].join('|'),
  'i',
);

export const DUE_DAY = new RegExp(
  [
    '(?:到期|最后|最後|最晚|最迟|最遲|本期)?(?:还款|還款|缴费|繳費|缴款|繳款|缴纳|繳納|付款)(?:日|截止|期限|到期)',
    '到期日|截止日|缴费期|繳費期限|請於|请于',
    '(?:payment|bill|balance)? ?due (?:date|by|on)|pay(?:ment due)? by|due \\d|due (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|payable by|days (?:past due|overdue|late)|overdue by',
    'fällig|zahlbar bis|vencimiento|fecha límite|échéance|à régler avant|vencimento|scadenza|支払期[限日]|납부 ?기한',
    '逾期\\s?\\d{1,4}\\s?天|逾期天数|逾期天數|已逾期',
  ].join('|'),
  'i',
);

/** A whole page about what is owed. */
export const BILL_TITLE =
  /账单|帳單|还款|還款|缴费|繳費|缴款|繳款|欠费|欠費|催收|催款|催缴|催繳|[未待][缴繳还還]|对账单|對帳單|白条|花呗|借呗|請求|청구|rechnung|mahnung|\b(?:factura|facture|fatura|bolletta|invoice|bill|billing|statement|past due|overdue|payment|arrears|collections?|final notice|reminder notice|loan|card account|account (?:summary|overview|details))\b/i;

export const PAY_ACTION =
  /^(?:立即|马上|馬上|去|我要|一键|提前|全部|线上|線上)?(?:还款|還款|缴费|繳費|缴款|繳款|充值缴费|缴清|繳清|还清)$|^(?:账单|帳單)分期$|^列印繳[費款]單$|^(?:最低还款|申请延期|申請分期|协商还款)(?:$|\s|[¥￥\d])|^(?:pay (?:now|bill|(?:my|your|the) (?:bill|balance|card)|invoice|online|balance|minimum|this|it|in full|today|off|card)|make (?:a )?payment|pay \W?\d|schedule (?:a )?payment|set up (?:a )?(?:payment|autopay)|payment (?:plan|arrangement|options))/i;

/** Money with its currency, a figure with cents, or one with thousands that stands alone. */
export const AMOUNT =
  /(?:[¥￥$£€]|NT\$|HK\$|US\$|RMB|CNY|TWD|HKD|USD|GBP|EUR|人民币|人民幣|新臺幣|新台幣)\s?\d|\d\s?(?:元|円|원|圓|塊|块|€|£|港币|港幣)|\d[.,]\d{2}(?!\d|%|[.-]\d)|^-?\d{1,3}(?:,\d{3}){1,3}$/;

export const DATE =
  /\d{3,4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\d{1,2}\s?月\s?\d{1,2}\s?[日号號]|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** The reader is told: you owe, your bill. */
export const TOLD =
  /\b(?:you|your)\b|our records|this (?:debt|account|invoice)|the account|您|你的|贵户|貴戶|台端|尊敬的|尾号|尾號|户号|戶號/i;

/** Written to one debtor: all of it is about what that one owes. */
export const ADDRESSED =
  /(?:您|卡|户|戶|账号|帳號).{0,8}(?:尾号|尾號)|尾[号號].{0,8}(?:信用卡|账户|帳戶|卡)|台端|贵户|貴戶|^dear (?:mr|ms|mrs|mx)\b|\b(?:account|card) ending|our records show/i;

/** The last line of an invoice. */
export const TOTAL =
  /^(?:grand |invoice |bill |net |sub)?(?:total|totale|gesamt\w{0,8}|importe|montant)\b|^(?:合计|合計|总计|總計|总金额|總金額|共计|共計)/i;

/** A bill or an invoice by its own number. */
export const BILL_NUMBER =
  /\b(?:invoice|bill|statement|fattura|factura|rechnung|facture)\s?(?:no\.?|number|nr\.?|#|n\.|:)?\s?[#:]?\s?[A-Z]{0,5}-?\d|\bINV-?\d|(?:账单|帳單|发票|發票)(?:编号|編號|号|號)/i;
