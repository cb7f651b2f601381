import type { Concept } from './concept';

/** Paying: what, how much, when, and the ways to make it lighter. */
export const moneyConcepts: readonly Concept[] = [
  [
    'pay',
    '还款|缴款|缴费|交费|还清|清偿|偿还|归还|付款|支付|入账|找数|过数|还(?!有|是|会|在|没|要|可以|得|不)|缴|付|交(?!给|由|代|待)|清数|扣款|存入|存进|补足|补缴|充值',
    'pay|pays|paying|paid|payments?|payable|remit|settled?|clear|cleared|repay|repaying|repayments?|collect|collection',
  ],
  [
    'handle',
    '处理|解决|搞定|安排一下',
    'take care of|sort out|sorted|resolve[ds]?|resolving|deal with',
  ],
  ['money', '钱|款项|资金|数额', 'money|funds?|cash|bucks|dollars|pounds|tenner'],
  [
    'full',
    '全额|一次性|一次过|全部|结清|付清|缴清|清数|还清|全款|一笔过|一次结|一次缴|所有欠',
    'in full|full|entire|whole|all of it|lump sum|total|all at once|in one go',
  ],
  [
    'part',
    '一部分|部分|一点|一些|至少|哪怕|最低|先还|先缴|先付|先处理|先入|先存|半款|一期|还住|表示',
    'partial|something|any amount|any size|half|even if|even|at least|minimum|small|smaller|put down|towards?|good faith|part of|up front|start with|start small',
  ],
  [
    'now',
    '今天|今日|现在|立即|马上|尽快|尽速|尽早|即时|即刻|立刻|及时|之内|两天|本周|上午|下午|今晚|此刻|而家|目前|眼下|当下|\\d点前',
    'today|now|immediately|asap|tonight|right away|this afternoon|this week|urgently|earliest|promptly|without (?:further )?delay|overdue|within (?:\\d+|某) (?:hours|days)|by (?:5|noon|tonight|the end of the day)',
  ],
  [
    'later',
    '下个?月|月底|月初|月中|发工资|发薪|出粮|明天|后天|下周|下星期|下个?礼拜|年底|周[一二三四五六日末]|星期[一二三四五六日]|次月|下期',
    'next|payday|pay date|friday|monday|tuesday|wednesday|thursday|saturday|sunday|weekend|tomorrow|end of the (?:month|week)',
  ],
  [
    'when',
    '什么时候|何时|几号|哪天|哪一天|几时|多久|时间|日期|日子|几点|预计|多长|最迟|最晚|准话|期限',
    'when|what date|which date|which day|what day|what time|how soon|how long|timeframe|dates?|day|by when',
  ],
  [
    'how much',
    '多少|几多|几百|几千|金额|报个数|讲个数|个数|几成',
    'how much|what amount|what figure|the most|maximum|a number|afford|comfortable|manage|manageable|amount|figure|budget',
  ],
  [
    'put up',
    '拿出|凑|匀|挤|承担|负担|承受|拿不出|动用|周转|手头|手上|手边|余钱',
    'come up with|put down|put towards|bring to the table|get together|raise|stretch to|spare|left over|disposable|available|in checking|cover',
  ],
  ['how', '怎么|如何|什么方式|怎样|点样|什么途径', 'how'],
  [
    'plan',
    '方案|计划|安排|打算|规划|想法|思路|准备',
    'plans?|arrangements?|proposal|propos(?:e|ing)|schedule|intend|solutions?|going forward',
  ],
  [
    'instalment',
    '分期|分\\S{0,4}(?:期|次|个月|月|年|笔)|每期|每月|月供|月付|分阶段|拆成|按月|按周|期数|慢慢还|攤还|摊还|首期|首付|第一期|\\d期',
    'installments?|instalments?|monthly|weekly|biweekly|spread|split|splitting|per month|a month|a week|each month|every month|divide|break (?:it|this|that)|parts|over time|chunks|months|payment plans?|payment arrangement',
  ],
  [
    'extend',
    '延期|延后|延迟|延长|展期|展延|宽限|缓缴|缓交|缓还|缓催|缓冲|缓一缓|宽缓|顺延|推迟|往后|迟两|迟少|挪|晚还|压到|延到|延至|延|留到|等到|容时|多给|宽|展',
    'extensions?|extend(?:ed)?|more time|extra time|additional|defer|deferment|postpone|pause[ds]?|hold off|on hold|a hold|grace|push(?:ed)?|skip|holiday|forbearance|later date|longer|breathing|delay|until|till|moved?|snooze|latest',
  ],
  [
    'reduce',
    '减免|减|免(?!谈|费)|打折|折扣|折让|优惠|便宜|\\d折|[一二三四五六七八九两]折|下调|调降|降息|降到|降低|抹|豁免|补偿|抵扣|券|补差价|只还本金|停掉|免除',
    'waive[ds]?|discount(?:ed)?|reduce[ds]?|reduced|lower|settlement|off|knock|forgive|write off|credit back|courtesy|goodwill|cut|cap|capped|drop|take off|took|remove[ds]?|accept|assistance|abatement|suspend interest',
  ],
  [
    'fee',
    '利息|违约金|罚息|手续费|滞纳金|息费|利率|费率|本金|年化|费用|逾期费',
    'fees?|interest|apr|charges?|penalty|penalties|rate|principal',
  ],
  [
    'overdue',
    '逾期|欠费|拖欠|欠款|积欠|过期|尚欠|欠|未缴|未还|没还|没交|未结清|没缴|未交|拖了|迟缴',
    'overdue|past due|owe[ds]?|owing|outstanding|arrears|delinquent|unpaid|late|behind|missed|debts?|defaulted',
  ],
  [
    'bill',
    '账单|余额|电费|水费|话费|电信费|卡费|房租|租金|管理费|物业费|本期|贷款|白条|花呗|宽带|医疗费|卡数|条数',
    'bills?|balance|invoice|accounts?|rent|statement|card|loan|mortgage|copay|tax',
  ],
  [
    'sum',
    '\\d[\\d,.]{0,12}(?:元|块|千|百|万)|某元|(?:nt\\$|hk\\$|[$£¥])\\d|[一二两三五六八]千|[一二两三五六八]百|[$£]某',
    '\\d{1,6} (?:dollars|bucks|pounds|percent)',
  ],
  ['percent', '\\d{1,3}%|\\d折|[一二三四五六七八九]折|某%|半价|减半', 'percent|percentage'],
  [
    'date',
    '\\d{1,2}月\\d|\\d{1,2}号|\\d{1,2}日|某号|某日|某年|\\d{1,2}/\\d{1,2}',
    'january|february|march|april|june|july|august|september|october|november|december|dec|jan|feb|nov|oct|\\d{1,2}(?:st|nd|rd|th)|某',
  ],
  [
    'borrow',
    '借|朋友借|想办法|刷别的|筹|周转一下',
    'borrow|sell something|another card|call your parents',
  ],
  ['left', '剩下|剩余|余下|其余|差多少|还差|后面', 'remaining|remainder|the rest|left'],
  [
    'cut off',
    '停电|停水|停机|断话|断供|停话|限电|恢复供|停用|停卡',
    'disconnect(?:ed|ion)?|interruption|shut off|lights on|reconnect(?:ion)?|service',
  ],
  ['income', '收入|工资|薪|发放|粮', 'income|wages|salary|get paid|paycheck|employment|working'],
];
