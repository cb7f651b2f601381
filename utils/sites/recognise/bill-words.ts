/** Words of bills, in the three languages of the product. */

/** A whole page about what is owed. */
export const BILL_TITLE =
  /账单|帳單|月?[結结][单單]|欠款|[补補][缴繳]|[应應][缴繳还還]|还款|還款|缴费|繳費|缴款|繳款|欠费|欠費|催收|催款|催缴|催繳|[未待][缴繳还還]|对账单|對帳單|白条|花呗|借呗|(?:我的|[当當]前)(?:借款|[贷貸]款)|(?:借款|[贷貸]款)[详詳]情|[缴繳][纳納]|(?:[水电電煤]|燃气|瓦斯|天然气|物业|管理|取暖|暖气|话|話|健保|国保|住院|[医醫][疗療]|[学學][杂雜]|住宿|通行|[宽寬][带帶频頻]|月租)[费費]|罚单|罰單|罰鍰|罚款|尾款|稅單|税单|請求|お支払|ご利用明細|料金明細|停車費|停车费|[税稅]款|查[缴繳]|欠[税稅]|[未待缴繳].{0,2}(?:租金|学费|學費)|relevé|échéancier|impayé|zahlungserinnerung|rappel de paiement|催告|存證信函|支付命令|letter before (?:action|claim)|(?:formal |final )?demand for payment|(?:default|arrears) notice|notice of (?:default|arrears)|청구|요금|납부|rechnung|abrechnung|mahnung|forderung|\b(?:facturas?|recibos?|factures?|faturas?|boleto|bollett[ae]|fattur[ae]|factuur|factur|council tax|property tax|tax account|rent account|my rent|penalty charge|tuition|student account|estado de cuenta|parking charge|charge notice|(?:view|pay) (?:this |my |your |a )?(?:charge|fine|notice)|my debt|your debt|kontoauszug|zahlungen|beitragsbescheid|mis pagos|repayments?|instal?lments?|balance due|amount due|outstanding|invoices?|bills?|billing|statement|past due|overdue|payments?|arrears|collections?|final notice|validation notice|reminder notice|loan|card account|account (?:summary|overview|details))\b/i;

/** A page or a part of it headed by what is still to be paid. */
export const DUE_HEAD =
  /\b(?:bills?|payments?|amounts?|invoices?|fees|fines?|charges|instal?lments?|rent) (?:to pay|due|overdue|outstanding|unpaid)\b|\b(?:unpaid|overdue|outstanding|due|missed) (?:bills?|invoices?|payments?|fees|fines?|charges|instal?lments?|rent|amounts?)\b|[未待需][缴繳还還]|欠[费費款税稅]|逾期[账帳款]|未払|未納|offene (?:rechnungen|posten|beträge)|factures? (?:à payer|impayées?)|facturas? pendientes|미납/i;

/** What a bill calls its reader by: a number of theirs, a name or number with stars in it. */
export const ACCOUNT_MARK =
  /[\u4e00-\u9fff][*＊○〇Ｏ●]{1,2}(?![*＊])|[*＊xX•·]{2,8}\s?\d{2,4}|\d[*＊•]{2,8}|尾[号號]|(?:[户戶车車卡水电電表门門房]|[用客][户戶]|[会會][员員]|[账帳][户戶]|合同|合[约約]|契[约約]|保[单單]|[学學]生?|住院|病[历歷]|[车車]牌|案件|[纳納]税人|納稅人|手[机機]|[电電][话話]|[宽寬][带帶频頻]|借[据據]|[贷貸]款)(?:[编編])?[号號]|\b(?:account|customer|policy|agreement|contract|loan|member|patient|student|tenancy|reference|meter|plate|vehicle|case|claim|pcn|notice)(?: ref(?:erence)?)?(?: (?:no\.?|number|id|#)|:| ?#)|\b(?:our|your) ref(?:erence)?[.:]{1,2} |\bending(?: in)? \d{3,4}|kundennummer|vertragsnummer|n[º°o]\.? (?:de )?(?:client|contrat|cliente|contrato)|お客様番号|会員番号|고객 ?번호/i;

/** A button that pays and says no more. */
export const PAY = /^(?:pay|支付|缴纳|繳納|bezahlen|payer|pagar|支払う)$/i;

export const PAY_ACTION =
  /^(?:立即|马上|馬上|去|我要|一键|提前|全部|全额|全額|线上|線上|网上|網路|刷卡|信用卡|超商|便利商店|扫码|掃碼|微信|支付宝){0,2}(?:还款|還款|缴费|繳費|缴款|繳款|充值缴费|充值(?:结清)?|缴清|繳清|还清|交费|缴纳|繳納|还清欠款|缴清欠费|[补補](?:[缴繳][费費款]?|交[费費款]?)|交[费費清]|清[缴繳]|[偿償归歸]还|[偿償歸]還|(?:还|還|支付|付)(?:清)?(?:[这這本]|下)一?期(?:[账帳][单單])?|信用卡繳費|超商繳[費款]|協商還款|协商还款|立即还|马上还|还最低|分期还款|分期還款|前往繳費|下載繳款[單書]|(?:信用卡|活期帳戶|線上|网上|立即)?[缴繳][税稅]|線上刷卡|(?:支付|付)尾款)$|^(?:账单|帳單)分期$|^列印.{0,2}[繳缴](?:[費款税稅]單|[費款]條碼)$|^(?:最低还款|申请延期|申請分期|协商还款)(?:$|\s|[¥￥\d])|^(?:pay (?:now|bill|(?:my|your|the) (?:bill|balance|card)|invoice|online|balance|minimum|this|it|in full|today|off|card)|make (?:a )?payment|pay \W?\d|schedule (?:a )?payment|(?:set up|apply for|request) (?:a )?(?:payment|autopay)|payment (?:plan|arrangement|options)|pay (?:(?:your|my|the) (?:rent|fine|penalty|charge|arrears|invoice|full amount|overdue)|rent|fees|tuition|premium|fine|penalty|charge|arrears|overdue|by (?:phone|card|bank(?: draft| transfer)?|cheque|check|direct debit)|total|in instal?lments|bills?)|(?:settle|clear) (?:the |my |your )?(?:balance|debt|arrears)|arrange (?:a )?payment|ways to pay|how (?:would you like )?to pay\??|set up (?:a )?(?:direct debit|payment plan|instal?lment))|^(?:jetzt |online |rechnung )?(?:be)?zahlen$|^ratenzahlung|^(?:payer|régler)(?: maintenant| en ligne| (?:ma|cette|la) facture| mon solde)?$|^pagar(?: ahora| (?:la |mi |esta )?factura| online| en línea| agora| fatura)?$|^paga(?: ora| bolletta| la bolletta)?$|^(?:realizar|fraccionar) pago$|^(?:nu )?betalen$|^(?:今すぐ)?(?:お?支払う|お?支払い?(?:へ|はこちら|に進む|へ進む|手続き?(?:へ)?|方法))|^(?:바로 |즉시 ?)?(?:납부|결제)(?:하기)?$/i;

/** Money with its currency, a figure with cents, or one with thousands that stands alone. */
export const AMOUNT =
  /(?:[¥￥$£€₹₩₫฿₱₺₽]|RMB|CNY|TWD|HKD|USD|GBP|EUR|AUD|CAD|SGD|MYR|INR|AED|JPY|CHF|\bRM|\bR[Ss]\.?|\bRp\.?|人民币|人民幣|新臺幣|新台幣)\s?\d|\d\s?(?:元|円|원|圓|塊|块|[€£₫₽]|港币|港幣|AED|INR|SGD|MYR)|\d[.,]\d{2}(?!\d|%|[.-]\d)|^-?\d{1,3}(?:,\d{3}){1,3}$/;

export const DATE =
  /\d{3,4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\d{1,2}\s?[月월]\s?\d{1,2}\s?[日号號일]|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b|\b\d{1,2}-\d{1,2}-\d{4}\b|\b\d{1,2}(?:\.|º|er|de)? (?:de )?(?:jän|jan|janv|fév|mär|mars|avril|avr|mai|juin|juil|juillet|juni|juli|août|septembre|octobre|novembre|décembre|januar|februar|oktober|dezember|okt|dez|déc|ene|abr|ago|dic|enero|febrero|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|fevereiro|março|maio|junho|julho|setembro|outubro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari|februari|maart|mei|augustus)\b|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** The reader is told: you owe, your bill. */
export const TOLD =
  /\b(?:you|your)\b|our records|this (?:debt|account|invoice)|the account|\b(?:ihr|ihre|ihren|ihrem|ihrer|sie|votre|vos|vous|sus?|usted|tu|suo|sua|vostr[ao]|uw|você)\b|お客[様さ]|ご利用|ご契約|고객|회원|您|你的|贵户|貴戶|台端|尊敬的|尾号|尾號|户号|戶號/i;

/** Written to one debtor: all of it is about what that one owes. */
export const ADDRESSED =
  /(?:您|卡|户|戶|账号|帳號).{0,8}(?:尾号|尾號)|尾[号號].{0,8}(?:信用卡|账户|帳戶|卡)|台端|贵户|貴戶|^dear (?:mr|ms|mrs|mx)\b|\b(?:account|card) ending|our records show/i;

/** The last line of an invoice. */
export const TOTAL =
  /^(?:grand |invoice |bill |net |sub)?(?:total|totale|gesamt\w{0,8}|summe|importe|montant|totaal)\b|^(?:合计|合計|总计|總計|总金额|總金額|共计|共計)/i;

/** A bill or an invoice by its own number. */
export const BILL_NUMBER =
  /\b(?:invoice|bill|statement|fattura|factura|rechnung|facture)\s?(?:no\.?|number|nr\.?|#|n\.|:)?\s?[#:]?\s?[A-Z]{0,5}-?\d|\bINV-?\d|(?:账单|帳單|发票|發票)(?:编号|編號|号|號)/i;
