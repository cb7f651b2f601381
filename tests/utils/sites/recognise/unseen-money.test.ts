// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clearAfterEach, kindOf } from './kind-of';

clearAfterEach();

type Row = readonly [name: string, title: string, html: string];
const BILLS: readonly Row[] = [
  [
    'letter cn',
    '物业费催缴通知 - 青石里物业',
    '<h1>物业服务费催缴通知</h1><p>尊敬的 3 栋 201 业主：</p><p>截至 2026 年 11 月 24 日，您户尚有物业服务费未缴纳，合计 966.00 元。该款项应于 2026 年 9 月 30 日前缴纳。</p><p>如已缴纳，请忽略本通知。</p>',
  ],
  [
    'plan en',
    'Your plan – Fourfold',
    '<p>Next payment</p><p>$46.75</p><p>Due Fri, Dec 4, 2026 · Visa ••3019</p><button>Pay early</button><h2>Payment schedule</h2><p>Nov 6 Paid</p><p>$46.75</p><p>Remaining $93.50 of $187.00</p><p>Order number: TO-1190348</p>',
  ],
  [
    'tax cart us',
    'Property Tax Search - Wexley County Treasurer',
    '<h1>2026 Real Property Tax</h1><table><tr><th>Installment</th><th>Due date</th><th>Amount due</th></tr><tr><td>2nd half</td><td>01/11/2027</td><td>$2,316.45</td></tr></table><p>Total due</p><p>$2,316.45</p><button>Add to cart</button><button>Print bill</button>',
  ],
  [
    'agency en',
    'Make a payment | Calder Recoveries',
    '<h1>Account summary</h1><p>Balance outstanding</p><p>£412.50</p><h2>How would you like to pay?</h2><input name="amount"><button>Continue</button>',
  ],
  [
    'student us',
    'Student account - Ridgemont College',
    '<h1>Student account</h1><p>Account balance</p><p>$4,318.00</p><p>Payment deadline: Friday, December 18, 2026</p><button>Pay online</button><p>Tuition, 14 credits</p><p>$6,902.00</p>',
  ],
  [
    'broadband uk',
    'Your bills | Kestrel Broadband',
    '<h1>Bills</h1><div>Latest bill, 14 November</div><div>£38.50</div><div>We’ll take this from your account ending 27 on</div><div>3 December 2026</div><div>14 October · £37.00</div>',
  ],
  [
    'in power',
    'My Bills',
    '<h2>Electricity bills</h2><p>Total outstanding ₹3,482</p><button>Pay Now</button><table><tr><th>Bill amount</th><th>Due date</th></tr><tr><td>₹1,914</td><td>24-11-2026</td></tr></table>',
  ],
  [
    'last letter uk',
    'Final reminder',
    "<p>Dear Mr Vale</p><h1>FINAL REMINDER: we still haven't received your payment</h1><p>We wrote to you on 21 October. According to our records it is still unpaid.</p><p>Your bill was £284.59. We have had to add a charge of £33.50, so please pay £318.09 by 2 December 2026.</p><h3>Ways to pay</h3><p>Account: 8830 4417</p>",
  ],
  [
    'notice of an agency',
    'Final notice before legal action',
    '<p>Ms A. Whit<br>Our ref: MF/0098214</p><p>Dear Ms Whit,</p><p>It is now 63 days overdue. You must pay the total of £486.12 by 1 December 2026.</p>',
  ],
  [
    'validation us',
    'Validation notice',
    '<p>Reference: 55-208174</p><p>We are trying to collect a debt that you owe to Bex Card Bank.</p><p>You were charged this amount in fees:</p><p>+ $65.00</p><p>Total amount of the debt now:</p><p>$1,902.31</p>',
  ],
  [
    'fine tw',
    '交通違規罰鍰查詢結果',
    '<h1>違規案件查詢結果</h1><dl><dt>違規單號</dt><dd>GC6620184</dd><dt>應到案日期</dt><dd>115/12/21</dd><dt>罰鍰金額</dt><dd>新臺幣 1,800 元</dd><dt>繳納狀態</dt><dd>尚未繳納</dd><dt>車號</dt><dd>BRK-**27</dd></dl>',
  ],
  [
    'order with a balance cn',
    '订单详情',
    '<h2>待付尾款</h2><p>最晚付款时间 2026-12-01 18:00</p><p>订单总额</p><p>¥5,380.00</p><p>已付订金</p><p>-¥1,800.00</p><p>待付尾款</p><p>¥3,580.00</p><p>简* 身份证 ****2219</p><button>取消订单</button><button>支付尾款</button>',
  ],
  [
    'ja card',
    'ご利用明細',
    '<h1>12月のお支払い</h1><p>お支払い金額</p><p>48,210円</p><p>お支払い日</p><p>2026年12月10日</p>',
  ],
  [
    'fr',
    'Ma facture',
    '<h1>Facture du 3 novembre</h1><p>Montant à régler</p><p>64,90 €</p><p>À régler avant le 20 novembre 2026</p><button>Payer ma facture</button>',
  ],
  [
    'de mahn',
    'Zahlungserinnerung',
    '<h1>2. Mahnung</h1><p>Offener Betrag</p><p>89,00 €</p><p>Bitte zahlen Sie bis 05.12.2026</p>',
  ],
  [
    'es',
    'Tu factura',
    '<h1>Factura de luz</h1><p>Importe pendiente</p><p>72,13 €</p><p>Vence el 5 de diciembre de 2026</p><button>Pagar ahora</button>',
  ],
  [
    'cn phone',
    '话费账单',
    '<h1>11月账单</h1><p>当前欠费</p><p>86.30元</p><button>立即缴费</button>',
  ],
  [
    'cn loan',
    '我的借款',
    '<p>剩余待还</p><p>12,300.00</p><p>本期应还</p><p>1,080.00</p><p>还款日 12月08日</p><button>立即还款</button>',
  ],
  [
    'mortgage arrears',
    'Your mortgage - Ashcombe',
    '<h1>Your mortgage</h1><p>Arrears balance</p><p>£1,204.00</p><p>Missed payment</p><p>£602.00</p><p>Due on 1 November 2026</p>',
  ],
  [
    'vet plan',
    'Invoice 2231',
    '<h1>Invoice 2231</h1><p>Total</p><p>£120.00</p><p>Due date 5 Dec 2026</p><p>Please pay by bank transfer</p>',
  ],
  [
    'gym',
    'Membership',
    '<h1>Membership payments</h1><p>You have an overdue payment of £32.00.</p><p>It was due on 1 November 2026.</p><button>Pay now</button>',
  ],
  [
    'tw fine',
    '違規罰鍰查詢',
    '<h1>交通違規</h1><table><tr><th>單號</th><th>罰鍰金額</th><th>應到案日期</th></tr><tr><td>A12</td><td>1,800</td><td>115/12/20</td></tr></table><button>線上繳費</button>',
  ],
  [
    'table with a box to tick',
    '稅款查繳',
    '<h2>稅款查繳</h2><table><tr><th>選取</th><th>稅別</th><th>應納金額</th></tr><tr><td><input type="radio"></td><td>地價稅</td><td>2,316</td></tr></table><button>信用卡繳稅</button>',
  ],
  [
    'button of the old sort',
    'Rent account',
    '<p>Amount due</p><p>£120.00</p><input type="submit" value="Pay now">',
  ],
  [
    'bills with a button beside each',
    'Bills to pay',
    '<h1>Bills to pay</h1><div>24 Nov</div><div>Broadband</div><div>£34.99</div><input type="submit" value="Pay"><div>1 Dec</div><div>Nursery</div><div>£613.00</div><input type="submit" value="Pay">',
  ],
  [
    'slips that look like rows of a chat',
    '停車費未繳查詢',
    '<h2>4 筆未繳停車費</h2><div class="list"><div class="slip"><div>單號 31109</div><div>限繳日 115/11/12</div><div>60 元</div></div><div class="slip"><div>單號 31110</div><div>限繳日 115/11/25</div><div>90 元</div></div></div><p>未繳合計 <b>150</b> 元</p><button>線上刷卡繳費</button>',
  ],
  [
    'overdue sub',
    'Billing',
    `<h1>Billing</h1><p>Your payment of $12.00 is overdue. It was due on Nov 1, 2026.</p><button>Pay now</button>`,
  ],
  [
    'it',
    'La tua bolletta',
    `<h1>Bolletta luce</h1><p>Totale da pagare</p><p>84,20 €</p><p>Scadenza 12/12/2026</p>`,
  ],
  [
    'ko',
    '요금 조회',
    `<h1>11월 요금</h1><p>청구금액</p><p>58,200원</p><p>납부기한 2026년 12월 10일</p>`,
  ],
  [
    'nl',
    'Rekening',
    `<h1>Uw rekening</h1><p>Te betalen</p><p>€ 84,20</p><p>Vervaldatum 12-12-2026</p><button>Nu betalen</button>`,
  ],
  [
    'pt',
    'Fatura',
    `<h1>Fatura de novembro</h1><p>Total a pagar</p><p>R$ 184,20</p><p>Vencimento 12/12/2026</p>`,
  ],
  [
    'letter en',
    'Letter before action',
    `<h1>Letter before action</h1><p>Dear Mr Cole,</p><p>Our records show that you owe £412.60. Please pay by 5 December 2026.</p>`,
  ],
  [
    'tw school',
    '學雜費繳費單',
    `<h1>繳費單</h1><p>學生：王小明</p><p>應繳總額</p><p>NT$ 4,320</p><p>繳費期限</p><p>115/09/15</p>`,
  ],
  [
    'property table',
    '物业缴费',
    `<h1>物业缴费</h1><table><tr><th>月份</th><th>项目</th><th>应缴</th><th>滞纳金</th></tr><tr><td>10月</td><td>物业费</td><td>186.00</td><td>2.10</td></tr></table><p>合计：188.10元</p><button>去缴费</button>`,
  ],
  [
    'us hospital',
    'MyHealth - Billing summary',
    `<h1>Billing summary</h1><p>Amount you owe</p><p>$1,240.18</p><p>Guarantor #88121</p><button>Pay now</button><button>Set up payment plan</button>`,
  ],
  [
    'plain mail notice',
    'Payment reminder',
    `<p>Hello Sam,</p><p>Your instalment of £62.50 was due on 1 November 2026 and is now overdue.</p><p>Please pay today to avoid a late fee.</p>`,
  ],
];

describe('a page about what is owed', () => {
  it.each(BILLS)('is known: %s', (_, title, html) => {
    expect(kindOf(title, html)).toBe('billing');
  });
});

const OTHERS: readonly Row[] = [
  [
    'how to read a bill',
    'Understanding your energy bill – Help',
    '<h1>Understanding your energy bill</h1><p>① Total charges this period £123.45</p><p>② What you owe £123.45 – please pay by 12 December 2026</p><h2>What you owe</h2><p>A bill is due within 14 days; after that it is overdue.</p><button>Ways to pay</button>',
  ],
  [
    'how to read a bill, cn',
    '一分钟看懂信用卡账单',
    '<h1>一分钟看懂信用卡账单</h1><p>本期应还 3,000.00 元</p><p>到期还款日 2026年12月05日</p><p>最低还款额 300.00 元</p><button>立即还款</button>',
  ],
  [
    'splitwise',
    'Flat group',
    '<h1>Flat</h1><p>You owe Ana</p><p>£23.50</p><p>Ben owes you</p><p>£12.00</p><button>Settle up</button>',
  ],
  [
    'budget',
    'Budget',
    '<h1>November</h1><p>Income</p><p>£2,300.00</p><p>Upcoming bills</p><p>Council tax due 1 Dec</p><p>£172.00</p><p>Netflix due 3 Dec</p><p>£10.99</p><p>Savings</p>',
  ],
  [
    'quote',
    'Quote Q-118',
    '<h1>Quote Q-118</h1><p>Total</p><p>£1,420.00</p><p>Deposit due on acceptance</p><p>£300.00</p><p>Valid until 12 Dec 2026</p><button>Accept quote</button>',
  ],
  [
    'loan offer',
    'Your offer',
    '<h1>You are pre-approved</h1><p>Monthly payment</p><p>$312.00</p><p>First payment due Jan 5</p><p>Representative APR 9.9%</p><button>Accept offer</button>',
  ],
  [
    'auction',
    '债权拍卖',
    '<h1>某公司债权转让</h1><p>欠款本金</p><p>1,200,000.00元</p><p>起拍价</p><p>300,000.00元</p><p>保证金</p><p>30,000元</p><button>报名</button>',
  ],
  [
    'credit report',
    'Your credit report',
    '<h1>Credit report</h1><h2>Accounts</h2><p>Balance owed</p><p>£1,240.00</p><p>Credit score</p><p>642</p><p>Credit utilisation</p><p>61%</p>',
  ],
  [
    'erp payables',
    '应付账款',
    '<h1>应付账款</h1><table><tr><th>供应商</th><th>应付金额</th><th>到期日</th></tr><tr><td>甲公司</td><td>12,000.00</td><td>2026-12-01</td></tr></table><button>新建付款</button>',
  ],
  [
    'pending orders',
    '我的订单',
    '<div>订单号 8812</div><div>待付款</div><div>¥88.00</div><div>订单号 8813</div><div>应付 ¥120.00</div><button>去支付</button><button>取消订单</button>',
  ],
  [
    'school fee table',
    '学费标准',
    '<h1>2026学年学费标准</h1><table><tr><th>年级</th><th>应缴金额</th><th>缴费期限</th></tr><tr><td>一年级</td><td>12,000元</td><td>2026-09-01</td></tr><tr><td>二年级</td><td>13,000元</td><td>2026-09-01</td></tr></table>',
  ],
  [
    'tickets',
    'Checkout',
    '<h1>Payment</h1><p>Order summary</p><p>Amount due</p><p>$84.00</p><input><input><input><input><button>Pay now</button><button>Place order</button>',
  ],
  [
    'zero',
    'Payment received',
    '<h1>Thank you for your payment</h1><p>Amount</p><p>$20.00</p><p>Next payment due Dec 5, 2026</p>',
  ],
  [
    'donation',
    'Donate',
    '<h1>Donate</h1><p>Pledged</p><p>$120.00</p><p>Payment due date</p><p>Dec 5, 2026</p><button>Donate now</button>',
  ],
  [
    'sub plan',
    'Plan',
    '<h1>Your plan</h1><p>Next payment</p><p>$9.99</p><p>Renews on Dec 5, 2026</p><button>Upgrade</button>',
  ],
  [
    'policy',
    'Late payment charges explained',
    '<h1>Late payment charges explained</h1><p>If your payment is overdue by 10 days we may add a late fee of £12.</p><p>You can pay by 5 December to avoid it.</p>',
  ],
  [
    'tasks',
    'Board',
    '<h1>Sprint</h1><p>Pay invoice</p><p>Due Dec 5</p><p>$200.00 budget</p><p>Fix billing page</p><p>Due Dec 9</p>',
  ],
  [
    'landlord list',
    'Tenants',
    `<h1>Tenants</h1><table><tr><th>Tenant</th><th>Rent due</th><th>Due date</th></tr><tr><td>Ana</td><td>£900.00</td><td>1 Dec 2026</td></tr><tr><td>Ben</td><td>£850.00</td><td>1 Dec 2026</td></tr></table><button>Send reminder</button><button>Record payment</button>`,
  ],
  [
    'backoffice',
    '催收工作台',
    `<h1>案件列表</h1><table><tr><th>客户</th><th>逾期金额</th><th>逾期天数</th></tr><tr><td>王*</td><td>3,286.00</td><td>12</td></tr><tr><td>李*</td><td>8,120.00</td><td>33</td></tr></table><button>分配坐席</button>`,
  ],
  [
    'company filing',
    '2026年半年度报告',
    `<h1>2026年半年度报告</h1><p>截至6月30日，公司应付账款1,200万元，逾期贷款余额300万元，较上年下降。</p>`,
  ],
  [
    'bank txn',
    '交易明细',
    `<h1>交易明细</h1><table><tr><th>日期</th><th>摘要</th><th>金额</th><th>余额</th></tr><tr><td>2026-11-01</td><td>信用卡还款</td><td>-1,200.00</td><td>3,400.00</td></tr></table>`,
  ],
  [
    'calendar',
    'December',
    `<h1>December 2026</h1><p>1 Rent due £900</p><p>5 Netflix £10.99</p><p>9 Dentist</p>`,
  ],
  [
    'loan ad',
    '极速贷',
    `<h1>最高可借20万元</h1><p>借1万元，每期应还893.33元</p><p>还款日可选</p><button>立即申请</button>`,
  ],
  [
    'rent listing',
    'Flat to rent',
    `<h1>Flat to rent</h1><p>Rent</p><p>£900.00 pcm</p><p>Deposit due</p><p>£1,038.00</p><p>Available 1 Dec 2026</p><button>Book viewing</button>`,
  ],
  [
    'course enrol',
    'Enrolment',
    `<h1>Enrolment summary</h1><p>Course fee</p><p>£450.00</p><p>Deposit due today</p><p>£50.00</p><button>Checkout</button>`,
  ],
  [
    'hotel booking',
    'Your booking',
    `<h1>Booking confirmed</h1><p>2 nights, 2 guests</p><p>Total</p><p>£210.00</p><p>Payment due at property</p><p>£160.00</p>`,
  ],
  [
    'subscription',
    'Subscription',
    `<h1>Billing</h1><p>Next payment</p><p>$12.00</p><p>on Dec 5, 2026</p><p>Visa ending 4242</p><button>Change plan</button><button>Cancel subscription</button>`,
  ],
];

describe('a page about other money', () => {
  it.each(OTHERS)('is something else: %s', (_, title, html) => {
    expect(kindOf(title, html)).toBe('other');
  });
});
