import type { explainOutline } from '@/utils/phrasing/packs/outline/explain';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const explain: Wordings<typeof explainOutline> = {
  'give_reason.detail_since': {
    plain: say`情况是这样：${'reasonDetail'}。从${'reasonSince'}起收入受到影响，这期暂时还不上，不是有意拖欠。`,
    shorter: say`${'reasonDetail'}，从${'reasonSince'}起收入受影响，暂时还不上。`,
    warmer: say`跟您如实说一下：${'reasonDetail'}，从${'reasonSince'}起收入受到影响，所以这期没能按时还，心里也着急，想和您一起把它安排好。`,
    firmer: say`没能按时还款的原因是：${'reasonDetail'}，从${'reasonSince'}起。这是实际情况，请登记后按困难客户为我评估。`,
    why: '一句原因加一个时间，短而清楚，最容易被登记。',
    caution: '只说事实，不必讲太多细节。',
  },
  'give_reason.detail': {
    plain: say`没能按时还，是因为${'reasonDetail'}。我愿意还，只是现在还不上全额。`,
    shorter: say`原因是${'reasonDetail'}，暂时还不上全额。`,
    why: '原因和意愿放在一句里。',
    caution: '只说事实，不必讲太多细节。',
  },
  'give_reason.simple': {
    plain: say`最近收入和支出对不上，这期暂时还不上全额，不是有意拖欠。`,
    shorter: say`最近收支对不上，暂时还不上全额。`,
    why: '还不想细说时，先这样回答也是如实的。',
  },
  'give_reason.job_loss': {
    plain: say`我从${'reasonSince'}起没有工作了，现在没有固定收入，正在找工作。这期暂时还不上，不是有意拖欠。`,
    shorter: say`我失业了，现在没有固定收入，这期暂时还不上。`,
    warmer: say`我失业了，现在没有固定收入，正在找新的工作。账单我一直记着，想先和您商量一个过渡的办法。`,
    firmer: say`我已失业，目前没有固定收入，无法按原计划还款。请按这个情况评估延期或分期。`,
    why: '失业是常见的困难原因，说清时间和现状就够。',
  },
  'give_reason.income_down': {
    plain: say`我的收入从${'reasonSince'}起减少了，扣掉基本生活开支后，每月只剩${'affordable'}左右，这期还不上全额。`,
    shorter: say`我的收入减少了，这期还不上全额，不是有意拖欠。`,
    warmer: say`我的收入减少了，现在每个月要先顾住基本生活。这笔账我会还，想请您帮我调整一下每月的金额。`,
    firmer: say`我的收入减少，原来的还款金额已超出我的能力，请按现在的收入重新安排。`,
    why: '收入减少时给一个每月数字，对方才能往下算。',
  },
  'give_reason.illness': {
    plain: say`因为生病治疗，从${'reasonSince'}起医疗开支增加、收入减少，这期暂时还不上。`,
    shorter: say`因为生病治疗，钱要先用在看病上，这期暂时还不上。`,
    warmer: say`最近因为生病治疗，手头的钱先用在了看病上，所以这期没能按时还，想请您体谅，帮我看看怎么安排。`,
    firmer: say`因为生病治疗，目前收入不足以按原计划还款，请为我登记并评估延期。`,
    why: '说到“治疗”和“开支”就够，不需要讲病情细节。',
    caution: '病历只在官方入口上传，聊天里不发。',
  },
  'give_reason.accident': {
    plain: say`因为一次意外，手头的钱要先应付急用，从${'reasonSince'}起周转困难，这期暂时还不上。`,
    shorter: say`因为一次意外，钱先用在了急处，这期暂时还不上。`,
    warmer: say`前段时间出了一次意外，手头的钱先用在了急处，这期实在没能赶上，想和您商量晚一点还。`,
    why: '只说发生了意外和对还款的影响，不用讲经过。',
  },
  'give_reason.job_change': {
    plain: say`我刚换了工作，新旧收入还没衔接上，这期想晚一点还，或者分几次还。`,
    shorter: say`我刚换工作，收入还没衔接上，想晚一点还。`,
    why: '换工作是暂时的空档，说出来对方容易理解。',
  },
  'give_reason.cash_flow': {
    plain: say`最近有一笔急用，资金一时周转不开，这期暂时还不上全额，不是有意拖欠。`,
    shorter: say`最近资金周转不开，这期暂时还不上全额。`,
    warmer: say`最近碰上一笔急用，资金一时周转不开，不是不重视这笔账，想和您商量个过渡办法。`,
    why: '周转问题是暂时的，说明后马上谈怎么还。',
  },
  'give_reason.forgot': {
    plain: say`这次是我记错了还款日，不是有意拖欠。我想现在处理，请问能不能免掉这次的违约金？`,
    shorter: say`我记错了还款日，想现在处理，能免掉这次违约金吗？`,
    warmer: say`不好意思，这次是我记错了还款日。我想现在就处理好，请问这次的违约金能不能通融免掉？`,
    why: '忘记还款日就直说，并马上提出怎么补上。',
  },
  'give_reason.contact_changed': {
    plain: say`我换过联系方式，没有收到还款提醒，不是有意拖欠。我想先更新资料，再处理这笔账单。`,
    shorter: say`我换了联系方式，没收到提醒，不是有意拖欠。`,
    why: '说明没收到提醒，并主动更新资料。',
  },
  'give_reason.business_failure': {
    plain: say`我的生意从${'reasonSince'}起做不下去了，没有经营收入，这期暂时还不上全额，想按现在的能力分期还。`,
    shorter: say`我的生意停了，没有经营收入，暂时还不上全额。`,
    why: '说清收入来源停了，再提按能力分期。',
  },
  'give_reason.divorce': {
    plain: say`因为离婚，家庭收入和开支都变了，目前由我一个人承担，这期还不上全额，想调整每月的还款金额。`,
    shorter: say`因为离婚，家里收支变了，这期还不上全额。`,
    why: '只说收支的变化，不需要讲家里的事。',
  },
  'give_reason.natural_disaster': {
    plain: say`我这里受了灾，收入和生活都受到影响，这期暂时还不上，想申请延期。请问有没有针对受灾客户的安排？`,
    shorter: say`我这里受了灾，想申请延期，有受灾客户的安排吗？`,
    why: '不少机构对受灾客户有专门安排，可以直接问。',
  },
  'give_reason.fraud_victim': {
    plain: say`我遭遇了诈骗，钱受了损失，这期暂时还不上。请问需要我提交哪些报案材料？`,
    shorter: say`我遭遇诈骗，暂时还不上，请问要交哪些材料？`,
    why: '说明是受害人，并问材料怎么交，方便核实。',
    caution: '还没报警的话，先报警。',
  },
  'give_reason_with_proof.have': {
    plain: say`没能按时还是因为${'reasonDetail'}，我可以提供${'proof'}。请告诉我从哪个官方入口上传。`,
    shorter: say`原因是${'reasonDetail'}，可以提供${'proof'}。`,
    warmer: say`我如实说明：${'reasonDetail'}。手头有${'proof'}，您需要的话我按要求上传，请告诉我官方入口。`,
    why: '原因加证明，申请更容易进入审核。',
    caution: '只写手头真有的材料。',
  },
  'give_reason_with_proof.which': {
    plain: say`我的情况可以提供证明。请告诉我需要哪几样、什么格式，我准备好后从官方入口上传。`,
    shorter: say`我可以提供证明，请告诉我需要哪几样。`,
    why: '先问清要什么，再准备，免得来回补件。',
  },
  'give_reason_with_proof.pending': {
    plain: say`正式证明还在办理，我先把情况说明登记上，材料拿到后补交，请问最晚什么时候交？`,
    shorter: say`证明还在办，可以先登记、后补交吗？`,
    why: '材料没齐也先登记，不耽误时间。',
    caution: '确实在办理时才这样说。',
  },
  'express_willingness.plain': {
    plain: say`这笔账我会承担，现在只是暂时困难。请给我一个能做到的安排，我按安排还。`,
    shorter: say`这笔账我愿意还，只是暂时困难。`,
    warmer: say`谢谢您听我说明。这笔账我愿意还，只是眼下暂时困难，希望能和您商量出一个我做得到的安排。`,
    firmer: say`我愿意还款，也一直在主动联系。请在我的能力范围内给出可行的安排。`,
    why: '愿意还、暂时难、要一个做得到的安排，三件事一句说完。',
  },
  'express_willingness.credit': {
    plain: say`我很看重自己的信用记录，所以主动来协商，希望找到双方都能接受的办法。`,
    shorter: say`我看重信用记录，所以主动来协商。`,
    why: '说明你在意信用，也说明你是主动来的。',
  },
  'express_willingness.reachable': {
    plain: say`我会保持联系，有消息请通过这个对话或登记的联系方式通知我，我看到会及时回复。`,
    shorter: say`我会保持联系，有消息请及时通知我。`,
    why: '对方最担心失联，说明找得到你。',
  },
  'state_finances.summary': {
    plain: say`我的收支大致是：每月收入${'income'}，基本生活开支${'essentials'}，每月能用来还这笔账的是${'affordable'}。`,
    shorter: say`每月收入${'income'}，必要开支${'essentials'}，能还${'affordable'}。`,
    firmer: say`按我的收支，收入${'income'}，基本开支${'essentials'}，每月最多能还${'affordable'}，超出的部分我做不到。`,
    why: '三个数字就能说明能力，比形容困难更有说服力。',
    caution: '数字要和自己的实际收支一致。',
  },
  'state_finances.with_debts': {
    plain: say`我每月收入${'income'}，基本开支${'essentials'}，其他债务要还${'otherDebts'}，能用于这笔账的是${'affordable'}。`,
    shorter: say`扣掉开支和其他债务${'otherDebts'}，每月能还${'affordable'}。`,
    why: '把其他债务一起说明，方案才不会顾此失彼。',
    caution: '数字要和自己的实际收支一致。',
  },
  'state_finances.sheet': {
    plain: say`我可以提供一份简单的收支表，列明收入、基本开支和其他债务，方便您评估。请问从哪里提交？`,
    shorter: say`我可以提供收支表，请问从哪里提交？`,
    why: '有表格时，对方评估更快，也更难随口加价。',
  },
};
