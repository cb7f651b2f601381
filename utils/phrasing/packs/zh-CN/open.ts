import type { openOutline } from '@/utils/phrasing/packs/outline/open';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const open: Wordings<typeof openOutline> = {
  'state_purpose.overdue': {
    plain: say`您好，我有一笔${'amountDue'}的账单，已逾期${'overdueDays'}天，不是有意拖欠。想和您协商一个我做得到的还款办法。`,
    shorter: say`您好，我有一笔${'amountDue'}的账单逾期了，想协商还款办法。`,
    warmer: say`您好，打扰您了。我有一笔${'amountDue'}的账单逾期${'overdueDays'}天，最近确实周转不开，一直想把它处理好，请您帮我看看可以怎么安排。`,
    firmer: say`您好，关于${'amountDue'}、已逾期${'overdueDays'}天的这笔账单，我愿意处理，请安排能办理延期或分期的人员和我谈。`,
    why: '说清是哪笔账、逾期多久、想做什么，对方就能直接往下办。',
  },
  'state_purpose.before_due': {
    plain: say`您好，我有一笔${'amountDue'}的账单${'dueDate'}到期，预计不能按时还清，想提前和您商量怎么安排。`,
    shorter: say`您好，我${'dueDate'}到期的账单可能还不上，想提前协商。`,
    warmer: say`您好，麻烦您了。我${'dueDate'}有一笔${'amountDue'}的账单到期，手头有些紧，不想等逾期了再说，所以先来和您商量。`,
    firmer: say`您好，${'dueDate'}到期的${'amountDue'}我无法按时还清，现在提前说明，请告诉我到期前可以办理哪些安排。`,
    why: '到期前就联系，能谈的办法往往更多，也能看出你在主动处理。',
  },
  'state_purpose.simple': {
    plain: say`您好，我想协商一笔账单的还款安排，请问怎么办理？`,
    warmer: say`您好，麻烦您了。我有一笔账单暂时还不上，想和您商量一下还款安排，可以吗？`,
    firmer: say`您好，我要协商一笔账单的还款安排，请转给能办理的人员。`,
    why: '什么都还没准备好时，用这一句也能开口。',
  },
  'state_purpose.not_deliberate': {
    plain: say`您好，我不是不想还，是最近确实周转不开。想请您看看这笔账单能不能延期或者分期。`,
    shorter: say`我不是不想还，是暂时还不上，想协商延期或分期。`,
    why: '先说明不是故意，马上接具体要求，比反复道歉有用。',
  },
  'ask_for_person.plain': {
    plain: say`请转人工客服，我要协商还款。`,
    warmer: say`我的情况需要和人工客服沟通，麻烦帮我转接，谢谢。`,
    firmer: say`我的问题机器人处理不了，请直接转人工客服。`,
    why: '协商要由人工登记和审批，机器人通常办不了。',
  },
  'ask_for_person.bot_loop': {
    plain: say`上面的自动回复没有解决我的问题，我要谈的是还款协商，请转人工。`,
    shorter: say`自动回复没有解决问题，请转人工。`,
    why: '机器人一直重复时，说明“没有解决”再要求转人工。',
  },
  'ask_for_person.right_team': {
    plain: say`请问您这边能办理延期或分期吗？如果不能，请帮我转到能办理的部门。`,
    shorter: say`如果您这边办不了延期或分期，请帮我转到能办的部门。`,
    why: '先确认对方有没有权限，免得同样的话说两遍。',
  },
  'ask_what_is_possible.plain': {
    plain: say`请问以我现在的情况，可以申请哪些办法？比如延期、分期、减免费用。`,
    shorter: say`请问我现在可以申请哪些办法？`,
    warmer: say`想请您帮我看看，以我现在的情况，延期、分期、减免费用里有哪些可以申请？`,
    firmer: say`请把我目前可以申请的办法都告诉我：延期、分期、减免，各需要什么条件。`,
    why: '让对方先说有哪些选择，你再按自己的能力选。',
  },
  'ask_what_is_possible.conditions': {
    plain: say`请问申请延期或分期需要什么条件、哪些材料、多久有结果？`,
    shorter: say`申请需要什么条件和材料？`,
    why: '条件、材料、时间一次问清，后面少跑一趟。',
  },
  'ask_what_is_possible.monthly': {
    plain: say`我每月最多能还${'affordable'}。在这个范围内，有哪些方案可以办？`,
    shorter: say`每月${'affordable'}以内，有哪些方案？`,
    why: '把上限先说出来，谈的就是做得到的方案。',
    caution: '说出的上限最好和自己的收支对得上。',
  },
  'mention_earlier_agreement.with_ticket': {
    plain: say`我在${'earlierDate'}和${'representative'}沟通过这笔账单，工单号${'ticket'}。请先查一下当时的记录，再往下谈。`,
    shorter: say`我之前沟通过，工单号${'ticket'}，请先查一下记录。`,
    why: '有人、有日期、有单号，对方能查到，不必从头再说。',
  },
  'mention_earlier_agreement.by_date': {
    plain: say`我在${'earlierDate'}已经和你们客服谈过延期，请帮我查一下当时的登记情况。`,
    shorter: say`我在${'earlierDate'}谈过延期，请查一下记录。`,
    why: '没有单号时，日期也能帮对方找到记录。',
  },
  'mention_earlier_agreement.terms': {
    plain: say`之前约定的是分${'instalmentCount'}期、每期${'instalmentAmount'}，请确认这个安排现在还有效。`,
    shorter: say`约定的${'instalmentCount'}期、每期${'instalmentAmount'}还有效吗？`,
    why: '把之前谈定的数字说出来，避免被改口。',
    caution: '只在确实谈定过这些数字时使用。',
  },
  'ask_bill_breakdown.items': {
    plain: say`请把这笔账单的明细告诉我：本金、利息、违约金和其他费用各是多少？`,
    shorter: say`请告诉我本金、利息、违约金各是多少。`,
    why: '先弄清欠的是什么，才知道哪一部分可以谈。',
  },
  'ask_bill_breakdown.daily_cost': {
    plain: say`请问现在每天会增加多少利息和违约金？是按什么标准算的？`,
    shorter: say`请问现在每天增加多少费用？`,
    why: '知道每天增加多少，才好决定先还哪一笔。',
  },
  'ask_bill_breakdown.to_clear': {
    plain: say`请问如果今天结清，一共要还多少？这个数字到哪一天有效？`,
    shorter: say`请问今天结清一共多少？`,
    why: '结清金额每天会变，要连有效日期一起问。',
  },
  'dispute_bill_item.item': {
    plain: say`账单里的“${'item'}”我看不明白，请说明它的来源和计算方式；核实之前，请先不要就这一项计收费用。`,
    shorter: say`请说明账单里“${'item'}”这一项是怎么来的。`,
    warmer: say`不好意思，账单里的“${'item'}”我看不太明白，麻烦您帮我查一下它是怎么来的、怎么算的。`,
    firmer: say`我对账单里的“${'item'}”有异议，请登记并书面说明依据，核实之前请暂停就这一项催收。`,
    why: '指明哪一项、要什么说明，比说“账单不对”更容易得到答复。',
  },
  'dispute_bill_item.paid_not_shown': {
    plain: say`我已经还过一笔${'payNow'}，但账单没有变化，请帮我查一下入账情况，我可以提供付款凭证。`,
    shorter: say`我还过一笔${'payNow'}，账单没更新，请查入账。`,
    why: '先说金额和凭证，方便对方查入账。',
    caution: '付款凭证里的完整卡号要先遮住。',
  },
  'dispute_bill_item.not_recognised': {
    plain: say`这笔账单里有我没有办理过的项目，请提供合同或交易记录，我要先核实。`,
    shorter: say`有一项我没办理过，请提供合同或交易记录。`,
    why: '不认识的项目先要依据，不急着承认，也不急着还。',
    caution: '先核对确实没有办理过。',
  },
  'update_contact_data.where_sent': {
    plain: say`我的联系方式换过，没有收到提醒。请问之前的通知发到了哪里？我想更新一下。`,
    shorter: say`我换过联系方式，没收到通知，想更新一下。`,
    why: '说明没收到提醒的原因，同时把以后的通知接上。',
    caution: '只在确实换过联系方式时使用。',
  },
  'update_contact_data.channel': {
    plain: say`我要更新手机号和地址，请问在官方哪个入口办理？`,
    why: '走官方入口改资料，不在聊天里发完整信息。',
  },
  'update_contact_data.confirm_new': {
    plain: say`请确认以后的账单和通知都发到我更新后的联系方式，旧的不再使用。`,
    shorter: say`以后的通知请发到新的联系方式。`,
    why: '改完要确认一次，免得下次又收不到。',
  },
  'confirm_identity_minimum.last_four': {
    plain: say`我是${'name'}，登记的尾号是${'lastFour'}。其他信息请通过官方页面核对。`,
    shorter: say`我是${'name'}，尾号${'lastFour'}。`,
    warmer: say`我是${'name'}，尾号${'lastFour'}，麻烦您核对。完整号码我不方便发在聊天里，请谅解。`,
    firmer: say`我只提供姓名${'name'}和尾号${'lastFour'}，这已足够核对。完整号码不在聊天里提供。`,
    why: '核对身份有姓名和后四位通常就够，不用发完整号码。',
    caution: '不要发完整的身份证号、卡号或验证码。',
  },
  'confirm_identity_minimum.official_page': {
    plain: say`我现在是登录后的官方页面，账户信息您那边应该能看到，请直接核对。`,
    shorter: say`我已登录官方页面，请直接核对账户。`,
    why: '已经登录时，对方往往不需要再问证件号。',
    caution: '确实已登录时才这样说，并先看清网址是不是官方的。',
  },
  'confirm_identity_minimum.other_way': {
    plain: say`可以核对身份，但我不在聊天里发完整证件号。请问能用后四位或官方验证的方式吗？`,
    shorter: say`可以用后四位核对吗？我不发完整证件号。`,
    why: '表示配合，同时把范围限在最少的信息。',
  },
  'verify_caller_first.staff': {
    plain: say`在核对我的信息之前，请先告诉我您的姓名、工号和所属机构。`,
    shorter: say`请先告诉我您的姓名、工号和所属机构。`,
    warmer: say`为了双方都放心，核对之前想请您先说一下姓名、工号和所属机构，谢谢。`,
    firmer: say`未核实您的身份之前，我不提供个人信息。请给出姓名、工号、所属机构和授权依据。`,
    why: '先确认对方是谁，这是正当要求。',
  },
  'verify_caller_first.call_back': {
    plain: say`我会用官方公布的电话打回去核实，请告诉我工号和业务编号，方便接着谈。`,
    shorter: say`我会打官方电话核实，请给我工号。`,
    why: '由你主动打官方电话，最稳妥。',
  },
  'verify_caller_first.why_needed': {
    plain: say`请问为什么需要这项信息？用在什么地方？有没有不提供也能办的方式？`,
    shorter: say`请问为什么需要这项信息？`,
    why: '对方要的信息超出需要时，先问用途。',
  },
};
