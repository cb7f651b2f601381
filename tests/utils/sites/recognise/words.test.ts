import { describe, expect, it } from 'vitest';
import { BILL_TITLE, DATE, PAY_ACTION } from '@/utils/sites/recognise/bill-words';
import { DUE_DAY, DUE_LABEL } from '@/utils/sites/recognise/due-words';
import { DESK_WORD } from '@/utils/sites/recognise/other-words';

const missed = (pattern: RegExp, words: readonly string[]) =>
  words.flatMap((line) => line.split('|')).filter((word) => !pattern.test(word));

/** How bills and help desks head things, in the languages they come in. */
describe('words by which a page is known', () => {
  it('tell what is owed', () => {
    expect(
      missed(DUE_LABEL, [
        '本期应还总额|本期应还金额|剩余应还|应还本息|待还金额|最低还款额|当前欠费|欠费总额|欠费金额|应缴金额|应缴费用|应交电费|本月应付|实际应缴|应付租金',
        '待缴金额|待缴费用|待缴物业费|未缴金额|未出账单|本月待还|逾期总额|逾期应还|逾期金额|累计欠费|结清金额|需还款|本次应缴|应补税额|罚款金额|贷款余额',
        '剩余本金|账单金额|本期账单|11月账单|11月待还|违约金|滞纳金|罚息|逾期罚息|本期费用|应收金额|缴费金额|费用合计|欠费合计|账户欠费|当前应缴|总欠款',
        '借款待还|待结清|您需缴纳|本期電費|本期應繳總額|本期應繳金額|應繳總金額|應繳稅額|應納稅額|應繳費用|應付金額|最低應繳金額|本期最低應繳|未繳金額',
        '尚未繳納金額|欠費金額|累計未繳|前期餘額|循環利息|結帳金額|本期水費|繳費金額|應還金額|貸款餘額|逾期未繳|逾期金額|應補繳金額|罰鍰|罰鍰金額|帳單金額',
        '本期帳單金額|應收金額|每期應繳|電信費用|合計應繳|Amount due|Total due|Balance due|Amount owed',
        'Total amount due|New balance|Statement balance|Minimum payment due|Minimum due',
        'Past due amount|Past due|Overdue amount|Outstanding balance|Outstanding',
        'Current balance owed|Remaining balance|Total outstanding|You owe|What you owe',
        'Amount payable|Payable|Payment due|To pay|Total to pay|Left to pay',
        'Amount in arrears|Rent arrears|Arrears balance|Your bill|Your latest bill',
        "This month's bill|Your next payment|Next instalment|Monthly payment due",
        'Patient balance|Your responsibility|Amount you owe|Unpaid balance|Unpaid invoices',
        'Balance owing|Penalty charge|Total payable|Now due|Due now|Total balance',
        'Payoff amount|Current amount due|Delinquent amount|Amount outstanding',
        'Total new charges|Amount to pay|Settlement amount|Missed payment|Debt outstanding',
        'Offener Betrag|Zu zahlender Betrag|Gesamtbetrag|Rechnungsbetrag|Fälliger Betrag',
        'Offene Forderung|Nachzahlung|Forderungsbetrag|Restbetrag|Ausstehender Betrag',
        'Zahlbetrag|Mindestbetrag|Noch offen|Offen|Rückstand|Aktueller Saldo',
        'Hauptforderung|Mahngebühren|Montant à payer|Montant dû|Total à payer|Net à payer',
        'Solde dû|Reste à payer|Montant TTC|Somme due|Montant de la facture|Impayé',
        'À régler|Montant restant dû|Total TTC|Votre facture|Montant à régler|Restant dû',
        'Total a pagar|Importe pendiente|Importe a pagar|Importe total|Saldo pendiente',
        'Deuda total|Monto a pagar|Pago mínimo|Saldo vencido|Cuota pendiente',
        'Importe de la factura|Cantidad pendiente|Valor a pagar|Total da fatura',
        'Valor da fatura|Saldo devedor|Importo da pagare|Totale da pagare|Importo dovuto',
        'Te betalen|Openstaand bedrag|Totaalbedrag|ご請求金額|ご請求額|請求金額|お支払い金額|お支払金額|今回のお支払額',
        'お引き落とし金額|引落金額|未払い金額|未納額|滞納額|納付額|返済額|ご返済金額|次回お支払い額|お支払い予定金額|最低お支払額|ご利用金額合計|延滞金',
        '청구금액|납부금액|미납금액|결제금액|결제 예정 금액|연체금액|총 미납액',
      ]),
    ).toEqual([]);
  });

  it('tell the day to pay by', () => {
    expect(
      missed(DUE_DAY, [
        '最后还款日|最晚还款日|到期还款日|还款日|缴费截止日期|缴费截止|缴费期限|截止日期|请于12月5日前缴清|12月10日前还|账单到期日|扣款日|自动扣款日',
        '逾期天数|已逾期 12 天|最迟12月5日|付款期限|缴款截止日|繳款截止日|繳費期限|繳款期限|繳納期限|限繳日期|繳費截止日|最後繳款日|應繳日期',
        '請於12/5前繳納|扣款日|繳納期間|代收期限|Due date|Payment due date|Pay by|Due by|Due on 1 April',
        'Due 1 Apr|Payment due|Pay before|Payment deadline|Last day to pay|To be paid by',
        'Days overdue|Days past due|Overdue since|Overdue by 12 days|Due Dec 5',
        'Next due date|Collection date|Direct Debit date|Please pay by 3 Dec|Was due on',
        '12 days overdue|Fällig am|Fälligkeit|Zahlbar bis|Zahlungsziel|Zu zahlen bis',
        'Fälligkeitsdatum|Wird abgebucht am|Bitte zahlen Sie bis|Date limite de paiement',
        "Échéance|Date d'échéance|À payer avant le|À régler avant le|Prélèvement le",
        'Sera prélevé le|Date de prélèvement|Fecha de vencimiento|Vence el 5|Vencimiento',
        'Fecha límite de pago|Fecha de cobro|Data de vencimento|Vencimento|Scadenza',
        'Da pagare entro il|Vervaldatum|Uiterste betaaldatum|お支払期限|お支払い期日|支払期限|支払期日|お支払い日',
        '引き落とし日|お引落日|納付期限|納期限|振替日|ご返済日|납부기한|결제일|납기일|납부마감일',
      ]),
    ).toEqual([]);
  });

  it('tell what pays', () => {
    expect(
      missed(PAY_ACTION, [
        '立即还款|去还款|立即缴费|立即缴清|去缴费|缴费|还款|我要还款|全部还清|提前还款|提前还这一期|支付本期账单|立即充值缴费|去缴纳|马上还|立即还|还最低|分期还款|缴清欠费|协商还款',
        '立即缴纳|線上繳費|立即繳費|立即繳款|我要繳費|繳費|前往繳費|信用卡繳費|列印繳費單|下載繳款單|申請分期|帳單分期|線上刷卡|Pay now',
        'Pay bill|Pay my bill|Pay your bill|Make a payment|Pay in full|Pay minimum',
        'Pay £82.40|Pay $20|Pay online|Pay balance|Set up payment plan',
        'Set up a payment plan|Payment options|Pay rent|Pay this bill|Pay overdue amount',
        'Pay arrears|Pay invoice|Schedule payment|Pay the full amount|Pay your fine',
        'Settle balance|Clear balance|Pay total|Pay by phone|Arrange a payment plan',
        'Set up AutoPay|Jetzt bezahlen|Jetzt zahlen|Rechnung bezahlen',
        'Ratenzahlung vereinbaren|Bezahlen|Online bezahlen|Payer|Payer ma facture',
        'Payer maintenant|Régler|Régler ma facture|Payer en ligne|Pagar|Pagar ahora',
        'Pagar factura|Realizar pago|Fraccionar pago|Pagar agora|Paga ora|Paga|Nu betalen',
        '支払う|お支払いへ|お支払い手続きへ|今すぐ支払う|お支払いはこちら|支払い方法を選ぶ|납부하기|결제하기|즉시결제|바로 납부',
      ]),
    ).toEqual([]);
  });

  it('tell a bill', () => {
    expect(
      missed(BILL_TITLE, [
        '我的账单|本月账单|我的借款|还款|待还|物业缴费|电费查询|水费账单|我的罚单|繳費|帳單查詢|電費查詢與繳費|繳款|停車費|房租账单|未缴费用',
        'Your bill|Bill details|My statement|Billing|Payments|Invoice|Invoices',
        'Rent account|Council Tax|Your penalty charge notice|Parking charge|Your loan',
        'Loan details|Amount due|Pay your bill|Arrears|Tuition & fees|Rechnung',
        'Meine Rechnungen|Jahresabrechnung|Mahnung|Zahlungserinnerung|Zahlungen',
        'Beitragsbescheid|Kreditkartenabrechnung|Kontoauszug|Facture|Mes factures',
        "Ma facture|Relevé|Rappel de paiement|Échéancier|Avis d'impayé|Factura",
        'Tus facturas|Recibos|Mis pagos|Estado de cuenta|Fatura|Bolletta|Fattura|請求書|ご請求明細',
        'お支払い|料金明細|請求金額のご案内|クレジットカードご利用明細|청구서|요금 조회|납부',
      ]),
    ).toEqual([]);
  });

  it('tell a help desk', () => {
    expect(
      missed(DESK_WORD, [
        '在线客服|联系客服|客服中心|人工客服|智能客服|我的客服|客服会话|工单详情|我的工单|咨询记录|线上客服|線上客服|文字客服|智能客服|客服訊息|專人服務',
        '我的提問|問題回報|客服案件|聯絡我們|Help|Help chat|Support|Support chat|Live chat|Chat with us',
        'Customer service|Customer care|Customer support|Contact us|Secure messages',
        'Message centre|Message us|Webchat|Help centre|Virtual assistant|Support ticket',
        'Talk to us|Kundenservice|Kundendienst|Hilfe|Service-Chat|Live-Chat|Ihr Anliegen',
        'Kundencenter|Support-Anfrage|Service client|Assistance|Messagerie|Nous contacter',
        'Votre conseiller|Mes demandes|Chat en ligne|Atención al cliente|Soporte|Ayuda',
        'Chat de ayuda|Centro de ayuda|Mis consultas|Atendimento|Suporte|Assistenza',
        'Servizio clienti|Klantenservice|サポート|お問い合わせ|チャットサポート|お問合せ|カスタマーサポート|ヘルプ|チャットで相談',
        'オペレーター|고객센터|상담|문의하기',
      ]),
    ).toEqual([]);
  });

  it('tell a day', () => {
    expect(
      missed(DATE, [
        '2026年12月10日|2026-12-10|12月10日|115/12/08|12/10/2026|10.12.2026|10 Dec 2026',
        'December 10, 2026|10th December|Dec 10|10. Dezember 2026|10 décembre 2026',
        '1er mars 2026|10 de diciembre de 2026|10 dicembre 2026|2026/12/10|令和8年12月10日',
        '12月10日(木)|2026년 12월 10일|12월 10일|10-12-2026|10/12/26',
      ]),
    ).toEqual([]);
  });

  it('leave alone what others say', () => {
    expect(
      missed(DUE_LABEL, ['Total|Price|Balance available|可用余额|商品金额|月供|余额宝']),
    ).toHaveLength(7);
    expect(missed(PAY_ACTION, ['Payroll|去支付|立即购买|Checkout|生活缴费指南'])).toHaveLength(5);
    expect(missed(DESK_WORD, ['Messages|My tickets|Collections|Nachrichten'])).toHaveLength(4);
  });
});
