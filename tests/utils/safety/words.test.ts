import { describe, expect, it } from 'vitest';
import { checkOutgoing, type OutgoingContext } from '@/utils/safety';

const context: OutgoingContext = { locale: 'zh-CN', reasons: ['forgot'] };
const rulesOf = (text: string) => checkOutgoing(text, context).map(({ rule }) => rule);

type Table = readonly [rule: string, hits: readonly string[], misses: readonly string[]];

const tables: readonly Table[] = [
  [
    'over_promise',
    [
      '我保证下个月还清',
      '我一定会按时还款',
      '我绝对不会再逾期',
      '肯定能还上',
      '我发誓下周还',
      '无论如何我都会还',
      '我保證準時繳款',
      '我一定準時繳清',
      '我百分之百还',
      '100%会还',
      '请相信我，必定按时还',
      '我以人格担保会还',
      '我打包票，月底付清',
      '绝不逾期',
      '说到做到，15号还',
      'I guarantee I will pay on Friday',
      'I promise to pay next week',
      'I will definitely pay it off',
      'I swear I will pay',
      'I will pay no matter what',
      'I will pay without fail',
      'I will never be late again',
    ],
    [
      '我不能保证每月都能还这么多',
      '我不敢保证，但会尽力',
      '不一定能还上',
      '我现在有一定困难',
      '造成一定影响，还请谅解',
      '您能保证不上报征信吗？',
      '请问一定要一次还清吗？',
      '需要缴保证金吗',
      '保证人还需要签字吗',
      '我会尽力按约定还款',
      '贵行保证过不收费',
      '你们一定会收违约金吗',
      '说不定下月能还',
      '我理解逾期肯定会影响我',
      '我無法保證金額',
      'I cannot guarantee the date',
      "I can't promise more than £50",
      'Can you guarantee the interest stops?',
      'You promised to call me back',
      'I will do my best to pay on time',
      'I am not able to promise that',
      'Is the payment guarantee included?',
    ],
  ],
  [
    'insult',
    [
      '你们就是骗子',
      '你们这群垃圾',
      '傻逼客服',
      '滚',
      '你给我滚开',
      '王八蛋',
      '你们不要脸',
      '你他妈的',
      '一群吸血鬼',
      '去死吧',
      '脑残规定',
      '你是白癡嗎',
      '幹你娘',
      '靠北喔',
      '无耻',
      'you idiots',
      'this is bullshit',
      'f**k you',
      'you bunch of crooks',
      'screw you',
      'Liars!',
      'you scumbags',
    ],
    [
      '我被骗子骗了钱',
      '谨防骗子',
      '收到很多垃圾短信',
      '请问怎么操作',
      '滚动还款是什么意思',
      '我妈妈住院了',
      '你妈妈好吗',
      '热狗店的工作没了',
      '我的钱被骗子转走了',
      '骗子冒充客服给我打电话',
      '我真没用，忘了还款日',
      '可否分期',
      '干净的记录',
      '他去世了',
      '我不想被当成骗子',
      '神经外科住院',
      'I was scammed by thieves',
      'identity theft, a thief used my card',
      'it was a stupid mistake of mine',
      'I am a victim of fraud',
      'I feel pathetic about this',
      'please assist',
    ],
  ],
  [
    'threat',
    [
      '我要弄死你',
      '找人收拾你们',
      '让你们好看',
      '走着瞧',
      '等着瞧吧',
      '我跟你没完',
      '那就同归于尽',
      '我知道你家住哪',
      '砸了你们公司',
      '我会曝光你个人信息',
      '打死你',
      '你给我等着',
      '让你付出代价',
      '後果自負',
      '我要殺了你',
      '炸掉你们',
      'I will kill you',
      'I know where you live',
      'you will regret this',
      'watch your back',
      'I will come after you',
      'I will burn your office',
    ],
    [
      '我会打电话给你们',
      '打扰了',
      '我打给你的客服热线',
      '我会向监管部门投诉',
      '我将向12378反映',
      '请尽快联系我',
      '我等着您的回复',
      '我在等你们的通知',
      '整理好材料发给您',
      '我想打听一下',
      '请给我一个结果',
      '知道了，谢谢你',
      '我找人帮忙问问',
      '請把結果告訴我',
      'I will find you the document',
      'Please call me back',
      'I will make a formal complaint',
      'I will send it to you',
      'how can I reach you at work hours',
      'I can beat that offer',
      'this hurts',
      'I will contact the ombudsman',
    ],
  ],
  [
    'crisis',
    [
      '我不想活了',
      '活不下去了',
      '我想死',
      '再逼我就跳楼',
      '死了算了',
      '想自杀',
      '一死了之',
      '結束自己的生命',
      '我想輕生',
      '活着没意思',
      'I want to die',
      'I will kill myself',
      'thinking of suicide',
      "I don't want to live",
      'better off dead',
      'I want to end it all',
    ],
    [
      '我快累死了',
      '急死我了',
      '我还活着，会还钱的',
      '生活费不够',
      '账单截止日',
      '我父亲去世了',
      '死循环的机器人',
      '活期账户余额不足',
      '生活很困难',
      '这笔钱救命用',
      'the deadline is Friday',
      'I live with my parents',
      'a dead phone',
      'my life insurance',
      'the end of the month',
      'I am dying to solve this',
    ],
  ],
  [
    'unknown_reason',
    [
      '我失业了，没有收入',
      '公司裁员，我没了工作',
      '我被資遣了',
      '最近降薪了',
      '收入减少了一半',
      '我住院做手术',
      '家人生病住院',
      '我出了车祸',
      '我刚换了工作',
      '资金周转困难',
      '生意失败了',
      '我离婚了',
      '家里发生火灾',
      '遭遇电信诈骗',
      '換了手機號碼沒收到帳單',
      'I lost my job in September',
      'I was laid off',
      'my income has dropped',
      'I am in hospital after surgery',
      'I had a car accident',
      'my business failed',
      'I am getting divorced',
      'I was scammed',
    ],
    [
      '我忘记还款日了',
      '我忘了还款',
      '如果我失业了怎么办',
      '我没有失业',
      '为了避免生病没保险',
      '不是因为失业',
      '我想申请延期',
      '我每月可以还500元',
      '请问需要什么材料',
      '谢谢您',
      '我怕生病',
      '请问有哪些方案',
      '您的工号是多少？',
      '谨防诈骗，我先核实',
      '工作日几点上班',
      'I forgot the due date',
      'if I lost my job, what then',
      'I am worried I might be laid off',
      'What options are there?',
      'I would like an extension',
      'Please confirm in writing',
      'to avoid an accident',
    ],
  ],
];

describe.each(tables)('%s', (rule, hits, misses) => {
  it.each(hits)('points out: %s', (text) => {
    expect(rulesOf(text)).toContain(rule);
  });
  it.each(misses)('lets pass: %s', (text) => {
    expect(rulesOf(text)).not.toContain(rule);
  });
});

describe('tone is pointed out, never blocked', () => {
  it.each(tables.flatMap(([, hits]) => hits))('%s', (text) => {
    expect(checkOutgoing(text, context).every(({ action }) => action === 'caution')).toBe(true);
  });

  it('sees a long complaint', () => {
    const complaint = '你们凭什么天天打电话骚扰我，太过分了，我受够了！'.repeat(12);
    expect(rulesOf(complaint)).toContain('long_complaint');
    expect(rulesOf('我想说明一下我的情况，希望可以协商。'.repeat(30))).not.toContain(
      'long_complaint',
    );
  });

  it('says a reason only where the case is known', () => {
    expect(checkOutgoing('我失业了', { locale: 'zh-CN' })).toEqual([]);
  });

  it('answers in the language of the screen', () => {
    const [tw] = checkOutgoing('我保證準時繳款', { locale: 'zh-TW' });
    expect(tw?.reason).toContain('「保證」');
    const [en] = checkOutgoing('I promise to pay on time', { locale: 'en' });
    expect(en?.reason).toContain('“promise”');
  });
});
