import type { proposeOutline } from '@/utils/phrasing/packs/outline/propose';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const propose: Wordings<typeof proposeOutline> = {
  'propose_plan.instalments': {
    plain: say`我想把${'amountDue'}分${'instalmentCount'}期还，每期${'instalmentAmount'}，第一期${'newDate'}还。请问可以这样办理吗？`,
    shorter: say`我想分${'instalmentCount'}期还，每期${'instalmentAmount'}，可以吗？`,
    warmer: say`我算过收支，分${'instalmentCount'}期、每期${'instalmentAmount'}是我能坚持做到的，第一期${'newDate'}还。想请您帮我申请看看。`,
    firmer: say`我能做到的是分${'instalmentCount'}期、每期${'instalmentAmount'}，从${'newDate'}开始。请按这个方案登记；如不能批准，请告诉我原因。`,
    why: '期数、每期金额、开始日期都有，对方可以直接录入。',
  },
  'propose_plan.monthly': {
    plain: say`我每月可以还${'instalmentAmount'}，从${'newDate'}开始，直到还清为止。请问能按这个金额办分期吗？`,
    shorter: say`我每月可以还${'instalmentAmount'}，请问能按这个办分期吗？`,
    warmer: say`我每月能稳定拿出${'instalmentAmount'}，从${'newDate'}开始还。想请您看看能不能按这个金额安排。`,
    firmer: say`我每月能还${'instalmentAmount'}，再高就会再次逾期。请按这个金额给出分期方案。`,
    why: '每月固定金额比“尽快还”具体得多。',
  },
  'propose_plan.first_now': {
    plain: say`我可以先还${'payNow'}，剩下的每月还${'instalmentAmount'}，直到还清。请问能这样安排吗？`,
    shorter: say`先还${'payNow'}，剩下的每月${'instalmentAmount'}，可以吗？`,
    why: '先还一部分再分期，更容易被接受。',
    caution: '先还之前，请对方确认分期已经生效。',
  },
  'propose_plan.within_means': {
    plain: say`我想申请分期，每期金额希望不超过我每月能承担的${'affordable'}。请告诉我可以分几期、每期多少。`,
    shorter: say`我想分期，每期不超过${'affordable'}，可以分几期？`,
    why: '只定上限，把期数交给对方算。',
  },
  'propose_plan.review_later': {
    plain: say`我先按每月${'affordable'}还三个月，到时收入有好转，再和您商量提高金额。请问可以先这样登记吗？`,
    shorter: say`先按每月${'affordable'}还三个月，之后再评估，可以吗？`,
    why: '收入还不稳定时，先谈一个短期安排更现实。',
  },
  'propose_date.full': {
    plain: say`请把还款日调整到${'newDate'}，那天我还清${'amountDue'}。请问可以办理吗？`,
    shorter: say`请把还款日调到${'newDate'}，到时我还清。`,
    warmer: say`想麻烦您把还款日调整到${'newDate'}，那时我的钱到位，可以还清${'amountDue'}。`,
    firmer: say`我能还清${'amountDue'}的日期是${'newDate'}，再早做不到。请按这个日期登记。`,
    why: '给一个明确的日期和金额，对方最需要这两样。',
    caution: '日期要选自己真能做到的那一天，宁可晚几天。',
  },
  'propose_date.part': {
    plain: say`我可以在${'newDate'}先还${'payNow'}，余下的那天再和您确认安排。`,
    shorter: say`我可以在${'newDate'}先还${'payNow'}。`,
    why: '先承诺做得到的一部分，比含糊答应全额好。',
    caution: '日期和金额要自己真能做到。',
  },
  'propose_date.answer_by': {
    plain: say`具体日期我要先核对收入才能定，不想随口报一个做不到的日子。请问最晚哪天答复您？`,
    shorter: say`我要先核对收入，最晚哪天答复您日期？`,
    why: '还定不下来时，先谈答复的时间，不报做不到的日子。',
  },
  'propose_date.payday': {
    plain: say`请问能把每月的还款日改到发工资之后吗？这样我更容易按时还。`,
    why: '还款日对上发薪日，能少很多意外逾期。',
  },
  'ask_extension.to_date': {
    plain: say`我想申请把这笔${'amountDue'}的账单延期到${'newDate'}，请问可以吗？延期期间怎么计息？`,
    shorter: say`这笔账单可以延期到${'newDate'}吗？`,
    warmer: say`想请您帮忙看看，这笔${'amountDue'}的账单能不能延期到${'newDate'}？我会趁这段时间把钱准备好。`,
    firmer: say`我申请把这笔账单延期到${'newDate'}，请登记并告诉我结果和延期期间的费用。`,
    why: '延期要说到哪一天，并问清费用。',
    caution: '延期不等于免息，先问清再答应。',
  },
  'ask_extension.longer': {
    plain: say`请问还款期限能延长吗？比如从一个月延长到三个月，这样每个月的压力小一些。`,
    shorter: say`请问还款期限能从一个月延长到三个月吗？`,
    why: '举出具体的延长幅度，对方更好答复。',
  },
  'ask_extension.one_cycle': {
    plain: say`请问这一期能不能先往后推一个月，后面的按原计划还？`,
    why: '只推一期，改动小，有的机构可以直接办。',
    caution: '先问清推后的一期怎么收费。',
  },
  'offer_affordable_amount.monthly': {
    plain: say`扣掉基本生活开支，我目前每月可以还${'affordable'}。请按这个金额给我安排。`,
    shorter: say`我目前每月可以还${'affordable'}。`,
    warmer: say`我认真算过，扣掉基本生活开支，每月可以还${'affordable'}，想请您按这个金额帮我安排。`,
    firmer: say`我每月最多可以还${'affordable'}，更高的金额我不能答应，答应了也做不到。`,
    why: '只报做得到的数字，答应过高反而会再次逾期。',
  },
  'offer_affordable_amount.now': {
    plain: say`我现在可以先还${'payNow'}，剩下的请按我每月能承担的金额安排。`,
    shorter: say`我现在可以先还${'payNow'}。`,
    why: '先还一部分，也能体现还款意愿。',
    caution: '先留够基本生活的钱再还。',
  },
  'offer_affordable_amount.start_small': {
    plain: say`我可以先从每月${'affordable'}开始还，收入好转后再主动联系您调整。`,
    shorter: say`我可以先从每月${'affordable'}开始还。`,
    why: '从小额开始、说好会再调整，比空着不还好。',
  },
  'explain_cannot_pay_now.essentials': {
    plain: say`我现在一次还不上全额，手头的钱要先顾住房租、吃饭这些基本生活，请和我商量分次还的办法。`,
    shorter: say`我现在一次还不上全额，请和我商量分次还。`,
    warmer: say`我理解您这边的要求，但现在一次还上全额会影响基本生活，实在做不到，想和您商量分次还的办法。`,
    firmer: say`现在还清全额我做不到，反复要求也不会改变。请谈我能做到的金额和时间。`,
    why: '平静地说清做不到什么，再说想谈什么。',
  },
  'explain_cannot_pay_now.gap': {
    plain: say`全额是${'amountDue'}，我每月能用来还款的是${'affordable'}，今天还清做不到，但可以按月还。`,
    shorter: say`我每月能还${'affordable'}，今天还清${'amountDue'}做不到。`,
    why: '两个数字一对比，就知道不是推脱。',
  },
  'explain_cannot_pay_now.no_new_loan': {
    plain: say`我不打算再借钱来还这笔账，那样只会越欠越多。请给我按收入还的方案。`,
    shorter: say`我不再借钱还钱，请给我按收入还的方案。`,
    why: '对方建议借钱周转时，可以这样回答。',
  },
  'propose_alternative.more_time': {
    plain: say`如果现在的办法不行，能不能先延期到${'newDate'}，让我有时间准备？`,
    shorter: say`那能不能先延期到${'newDate'}？`,
    why: '被拒之后换一个要求，先争取时间。',
  },
  'propose_alternative.instalments': {
    plain: say`明白延期办不了。那能不能分${'instalmentCount'}期，每期还${'instalmentAmount'}？`,
    shorter: say`那能不能分${'instalmentCount'}期，每期${'instalmentAmount'}？`,
    warmer: say`谢谢您告诉我。延期办不了的话，能不能帮我看看分${'instalmentCount'}期、每期${'instalmentAmount'}的办法？`,
    firmer: say`延期不行，我改为申请分${'instalmentCount'}期、每期${'instalmentAmount'}。请登记并给我答复。`,
    why: '延期不行就谈分期，每次只换一个条件。',
  },
  'propose_alternative.less_fee': {
    plain: say`如果期限改不了，能不能减免一部分违约金和利息，让我先把本金还上？`,
    shorter: say`期限改不了的话，能不能减免部分违约金？`,
    firmer: say`期限不能改的话，请登记我的减免申请：违约金和利息，并告诉我审核结果的时间。`,
    why: '时间谈不动，就谈费用。',
  },
  'propose_alternative.part_now': {
    plain: say`如果都不行，我可以先还${'payNow'}，请把余下部分的安排登记下来再谈。`,
    shorter: say`那我先还${'payNow'}，余下的再谈。`,
    why: '先还一部分，让谈判不至于停住。',
    caution: '先问清这笔钱先冲本金还是费用。',
  },
  'propose_alternative.either': {
    plain: say`延期、分期、减免费用，这三种里哪一种更有可能批？我可以改按那一种申请。`,
    shorter: say`延期、分期、减免，哪一种更有可能批？`,
    why: '自己不知道换哪一种时，直接问对方。',
  },
  'counter_offer.amount': {
    plain: say`谢谢，这个方案的每期金额超出我的能力。我每月能还${'affordable'}，请问能调整到这个金额以内吗？`,
    shorter: say`每期能调整到${'affordable'}以内吗？`,
    warmer: say`谢谢您帮我争取。只是每期金额有点超出我的能力，能不能帮我调到${'affordable'}以内？这样我才能每期都按时还。`,
    firmer: say`这个金额我做不到，不能接受。我每月的上限是${'affordable'}，请重新给方案。`,
    why: '先谢再说上限，不要因为不好意思就答应。',
  },
  'counter_offer.periods': {
    plain: say`期数能不能增加到${'instalmentCount'}期，每期${'instalmentAmount'}左右？这样我可以坚持还完。`,
    shorter: say`能不能分${'instalmentCount'}期，每期${'instalmentAmount'}？`,
    why: '拉长期数是降低每期金额最直接的办法。',
    caution: '期数越多，总利息可能越高，先问总额。',
  },
  'counter_offer.start_date': {
    plain: say`金额我可以接受，第一期能不能从${'newDate'}开始？那时我有收入到账。`,
    shorter: say`第一期能不能从${'newDate'}开始？`,
    why: '金额合适时，只谈开始的日期。',
    caution: '确认金额没有超出能力再这样说。',
  },
  'counter_offer.later_date': {
    plain: say`谢谢，这个延期的日期我还是来不及，能不能放到${'newDate'}？那时我能做到。`,
    shorter: say`延期能不能放到${'newDate'}？`,
    warmer: say`谢谢您帮我申请。这个日期我怕还是来不及，能不能再放宽到${'newDate'}？我想一次说定。`,
    firmer: say`这个日期我做不到，答应了也会再逾期。请延到${'newDate'}。`,
    why: '日期不够就直说自己能做到的那一天。',
    caution: '问清多延的几天收多少费用。',
  },
};
