/** How bills head what is owed and by when: the three languages of the product, then the most usual words of others. */

import { anyOf } from './any-of';

/** What is owed, as bills label it. */
export const DUE_LABEL = anyOf(
  '(?:应|應)(?:还|還|缴|繳|付|交|补|補|納|纳)(?:金额|金額|总额|總額|款|本金|本息|税|稅)?',
  '(?:需|尚需|仍需|应该|應該)(?:还|還|缴|繳)|(?:尚|仍|实|實|共|总|總|累计|累計|累积|累積)欠',
  '(?:待|需|应|應|须|須)(?:补|補)(?:还|還|缴|繳|付|交|足|款)|待(?:清|偿|償)(?:缴|繳|还|還)|补(?:缴|交)(?:金额|总额|合计|款)|補(?:繳|交)(?:金額|總額|合計|款)',
  '待(?:还|還|缴|繳|付|清)(?:金额|金額|本金|总额|總額|款)?|待(?:结|結)清|(?:应|應)收(?:金额|金額|费用|費用|总额|總額)|罚息|罰息|待支付(?:金额|金額|账单|帳單|费用|費用)',
  '最低(?:还款|還款|应还|應繳|應還|缴款|繳款)',
  '(?:欠|逾期|拖欠)(?:款|费|費|缴|繳|金额|金額|本金|利息|本息|总额|總額|租|息)',
  '(?:剩余|剩餘|未清|贷款|貸款)(?:应还|應還|待还|待還|應繳|本金|未还|未繳|余额|餘額|金额|金額)',
  '逾期未[繳缴還还]|(?:累计|累計|尚)未[繳缴還还]|未出[账帳][单單]|前期[餘余][額额]|循[環环]利息|結帳金額|(?:電信|费用|費用)(?:費用|合计|合計)|未(?:还|還|缴|繳|付|清)(?:金额|金額|本金|款|费|費|总额|總額|合计|合計|总计|總計|小计|小計|停車費|停车费|水费|電費|电费|水費|房租|租金|稅|税|罰|罚|帳單|账单|期款)|前期未(?:缴|繳|还|還)',
  '(?:本期|本月|当期|當期|上期|本次|[0-9一二三四五六七八九十]{1,2}月)(?:账单|帳單|应还|應繳|应付|應付|缴费|繳費|费用|費用|水费|电费|電費|水費|燃气费|物业费|租金|还款|還款|金额|金額)',
  '(?:账单|帳單|还款|還款|缴费|繳費|缴款|繳款|代扣|扣款|补缴|補繳|罚款|罰款|罰鍰|結清|结清)(?:金额|金額|总额|總額)|结欠|結欠|滞纳金|滯納金|违约金|違約金|逾期(?:利息|費|费)',
  '(?:amount|balance|total|payment|minimum|bill|instal?lment|rent|fees?|charges?|sum|tax|premium|tuition)s? (?:now |currently |past |is |are |was |were |still )*(?:due|owed|owing|overdue|outstanding|payable|unpaid)',
  '(?:past|over)[- ]?due (?:amount|balance|payment)?|(?:outstanding|statement|closing|remaining|unpaid|overdue|new|loan|principal|payoff|rent|arrears) (?:balance|amount)',
  '(?:minimum|next|missed|unpaid) (?:payment|instal?lment|bill)|minimum (?:amount|due)|(?:total|now|patient|currently) due|due (?:now|today)|total owed',
  '(?:amount|sum|left|remaining|still) (?:owed|owing|outstanding|payable|to (?:pay|settle|be paid))|you (?:still |currently )?owe|amount of (?:the|your) debt|arrears|late (?:fee|charge|payment fee)|invoice total|(?:total|balance|need|have) to pay|please pay|debit balance|in debt|(?:you|patient|your) responsibility|bill total|(?:current|new|total) charges|settlement (?:amount|figure)|penalty (?:charge|amount)|fine amount|your (?:latest|new|current|last) bill',
  '^(?:latest|current) bill(?:$|[,:])',
  "^(?:past due|outstanding|payable|to pay|unpaid|unpaid (?:bills|invoices)|total balance|patient balance|delinquent amount|debt outstanding|full amount due|(?:this month's|your|the) bill|(?:noch )?offen|restbetrag|hauptforderung|aktueller saldo|montant ttc|total ttc|somme due|à régler|restant dû|votre facture|importe total|totaalbedrag|罰鍰)[\\s:：]{0,3}$",
  // German, French
  'zu zahlen|(?:offene[rn]?|fällige[rn]?|ausstehende[rn]?) (?:betrag|beträge|posten|forderung|saldo|rechnung)|(?:gesamt|rechnungs|zahl|mahn|mindest|nachzahlungs|forderungs)betrag|nachzahlung|zahlungsrückstand|rückstand|restschuld|gesamtforderung|offene forderung|mahngebühr|monatlicher abschlag',
  'reste à (?:payer|charge|régler)|montant (?:total )?(?:dû|à (?:payer|régler)|impayé|restant|exigible|prélevé|de (?:la|votre) facture)|solde (?:dû|à (?:payer|régler)|débiteur|restant)|net à payer|total à (?:payer|régler)|impayée?s?|arriérés?|prochaine (?:échéance|mensualité)',
  // Spanish, Portuguese, Italian, Dutch
  '(?:total|importe|monto|cantidad|saldo|valor|cuota) (?:total )?(?:a pagar|pendiente|adeudad[oa]|vencid[oa]|por pagar|de (?:la|tu|su) factura)|deuda|adeuda|pago mínimo|pendiente de pago|impagad[oa]',
  '(?:valor|total) (?:a pagar|da fatura|em aberto|devido)|saldo devedor|em atraso|pagamento mínimo',
  'da pagare|importo (?:dovuto|totale|scaduto)|totale (?:bolletta|fattura)|saldo (?:dovuto|debitore)|insolut[io]',
  'te betalen|openstaand|verschuldigd|factuurbedrag|betalingsachterstand',
  // Japanese, Korean
  'ご?請求(?:金)?額|ご請求|お?支払い?(?:金額|額|総額|合計|予定)|未納|未払|滞納|延滞|最低(?:お)?支払|ご利用残高|引き?落(?:とし)?(?:予定)?(?:金)?額|ご利用金額合計|返済(?:予定|金?額|残高)|(?:納付|振替|納税)(?:金)?額|今回の?お支払|今月の?(?:お支払|ご請求|料金)',
  '청구 ?(?:금액|요금)|납부(?:할|하실)? ?(?:금액|요금)|미납|연체|결제 ?(?:예정)? ?금액',
);

/** A sentence that says so, wherever its figure stands. */
export const DUE_SAID = anyOf(
  '(?:must|have to|need to|required to) pay',
  "(?:is|was|are|were|remains?|still|now) (?:now |still |currently |already )?(?:due|overdue|outstanding|unpaid|owed|payable)|not (?:yet )?(?:been )?(?:paid|received)|haven't (?:paid|received)",
  '尚未(?:支付|还|還|缴|繳)|(?:尚|仍|还|還)有.{0,12}未(?:支付|[还還缴繳交付])|未(?:[缴繳交][纳納]|付清)|ist (?:noch )?(?:offen|fällig)|est (?:toujours )?(?:impayée?|due)|está (?:pendiente|vencid)',
);

/** The day to pay by. */
export const DUE_DAY = anyOf(
  '最[晚后後迟遲].{0,4}(?:时间|時間|期限|日期)|(?:到期|最后|最後|最晚|最迟|最遲|本期)?(?:还款|還款|缴费|繳費|缴款|繳款|缴纳|繳納|补缴|補繳|缴存|交费|交费|付款|支付|扣款|代扣|扣缴|扣繳|入账)(?:日|截止|期限|限期|到期|期間|期间|时间截止)',
  '限[缴繳]|到期日|截止日|缴费期|繳費期限|[應应][繳缴][費费款]?日期?|代收期限|(?:请|請)(?:您)?(?:于|於|在)|(?:最晚|最迟|最遲)(?:于|於|在)?\\s?\\d|[日号號](?:之前|以前|前)(?:还|還|缴|繳|付|结清|結清)',
  '(?:payment|bill|balance)? ?due (?:date|by|on)|pay(?:ment due)? (?:it )?by|due:? \\d|due:? (?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|payable (?:by|on)|days (?:past due|overdue|late)|overdue (?:by|since)|payment deadline|^payment due$|pay before|(?:must|please|need to|have to|required to) pay [^.]{1,40} by \\d{1,2} |last day to pay|to be paid by|(?:collection|direct debit) date|(?:collected|taken|debited|charged|collect) on|(?:take|collect) (?:this|it|the payment|your payment)(?: (?:from|by) .{1,30})? on',
  'fällig|zahlbar bis|zu zahlen bis|zahlungsziel|zahlungsfrist|abgebucht|bitte (?:über|zahlen)|vence(?:n|r|rá)?\\b|vencimiento|vencid[oa]|fecha (?:límite|tope|de cobro)|antes del? \\d|plazo de pago',
  'échéance|à (?:régler|payer) avant|date limite|avant le|prélev(?:é|ée)|prélèvement|vencimento|vence em|pagar até|scadenza|entro il|scade|vervaldatum|betalen voor|uiterlijk|uiterste',
  '支払期[限日]|支払い?(?:期[限日]|日)|お?支払い?期[限日]|納期限|納付期限|返済日|引き?落(?:とし)?日|振替日|납부 ?기한|결제일|납기|마감일',
  '逾期\\s?\\d{1,4}\\s?天|逾期天数|逾期天數|已逾期|滞纳\\s?\\d{1,4}\\s?天',
);
