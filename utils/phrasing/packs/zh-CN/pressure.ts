import type { pressureOutline } from '@/utils/phrasing/packs/outline/pressure';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const pressure: Wordings<typeof pressureOutline> = {
  'stay_calm_restate_willingness.plain': {
    plain: say`您说的我听到了。我愿意还款，也在主动联系，我们还是谈能做到的金额和时间吧。`,
    shorter: say`我愿意还款，我们谈能做到的金额和时间。`,
    warmer: say`我明白您也是在工作。我没有逃避，也愿意还款，希望我们一起把能做到的金额和时间定下来。`,
    firmer: say`我没有拒绝还款。请不要施压，请就我能做到的金额和时间给出答复。`,
    why: '不争对错，把话带回金额和时间。',
  },
  'stay_calm_restate_willingness.facts': {
    plain: say`情况没有变：我愿意还，每月能还${'affordable'}。请在这个基础上给我方案。`,
    shorter: say`我愿意还，每月能还${'affordable'}，请给方案。`,
    why: '压力越大，越要重复同一个做得到的数字。',
  },
  'stay_calm_restate_willingness.plan_open': {
    plain: say`我之前提的还款方案还有效，请先答复这个方案能不能办。`,
    why: '让对方先回答你的方案，而不是换话题。',
    caution: '只在之前确实提过方案时使用。',
  },
  'ask_for_documents.notice': {
    plain: say`如果要走法律程序，请把书面通知和依据发给我，我会认真看，也愿意先协商解决。`,
    shorter: say`请把书面通知和依据发给我，我愿意先协商。`,
    warmer: say`我会重视这件事。麻烦把书面通知和依据发给我，同时我还是希望先协商解决。`,
    firmer: say`请提供书面通知、法律依据和经办机构名称。没有文件的口头说法我无法核实。`,
    why: '真要起诉会有正式文件，要文件既不怕也不激化。',
    caution: '收到法院的正式文件要当回事，尽快找法律援助。',
  },
  'ask_for_documents.basis': {
    plain: say`请提供合同、还款记录和欠款明细，我核对清楚再答复。`,
    why: '先看依据，再谈金额。',
  },
  'ask_for_documents.court_number': {
    plain: say`如果已经立案，请告诉我法院名称和案号，我自己去核实。`,
    shorter: say`已立案的话，请告诉我法院和案号。`,
    why: '真的立案会有法院和案号，可以自己查。',
  },
  'ask_reporting_details.when': {
    plain: say`请问信用记录从什么时候开始报送、报送到哪里、内容是什么？`,
    warmer: say`我很在意信用记录，想请您说明一下：什么时候报送、报到哪里、内容是什么？`,
    firmer: say`请明确说明信用报送的时间、机构、内容和依据，我要核对。`,
    why: '问清时间和内容，才知道还有多少余地。',
  },
  'ask_reporting_details.avoid': {
    plain: say`请问如果在${'newDate'}之前还上，或者现在办分期，还会影响信用记录吗？`,
    why: '直接问怎样做影响最小。',
  },
  'ask_reporting_details.correct': {
    plain: say`我的信用记录里有一项和实际不符：${'item'}。请问怎么申请更正，多久答复？`,
    shorter: say`信用记录里“${'item'}”和实际不符，怎么更正？`,
    why: '记录有错可以申请更正，要说明是哪一项。',
  },
  'object_third_party_contact.plain': {
    plain: say`这笔账是我的，请只联系我本人，不要联系我的家人、朋友或单位。有事在这里说，我会回复。`,
    shorter: say`请只联系我本人，不要联系其他人。`,
    warmer: say`我会自己处理这笔账，也会回复您。请不要打扰我的家人和单位，有事直接找我就好。`,
    firmer: say`我不同意向第三方透露我的债务信息。请停止联系我的家人、朋友和单位，并把这个要求登记下来。`,
    why: '说明找得到你，对方就没有理由找别人。',
  },
  'object_third_party_contact.work': {
    plain: say`请不要联系我的单位。影响了工作，我就更没有能力还款，有事请直接找我。`,
    shorter: say`请不要联系我的单位，有事直接找我。`,
    why: '讲清楚后果对双方都不利。',
  },
  'object_third_party_contact.record': {
    plain: say`请告诉我是谁、在什么时间联系了我的家人或单位，依据是什么，我要记录。`,
    shorter: say`请说明谁在何时联系了我的家人或单位。`,
    why: '问清谁、何时、依据，这些以后投诉要用。',
  },
  'refuse_code_or_private_account.code': {
    plain: say`验证码和密码我不会告诉任何人。需要验证的话，我在官方页面自己操作。`,
    shorter: say`验证码我不提供，我在官方页面自己操作。`,
    warmer: say`不好意思，验证码和密码我不方便提供。需要验证的话，我在官方页面自己操作，您看可以吗？`,
    firmer: say`我不提供验证码和密码。再要求的话，我会结束对话并向官方核实。`,
    why: '验证码等于钥匙，谁要都不给。',
    caution: '不用判断对方真假，先打官方电话核实。',
  },
  'refuse_code_or_private_account.account': {
    plain: say`我只在官方页面还款，不转到个人账户，也不扫私人收款码。`,
    firmer: say`我不向个人账户或私人收款码付款。请告诉我官方的还款入口。`,
    why: '还到别处的钱，可能不算还款。',
    caution: '不用判断对方真假，先打官方电话核实。',
  },
  'refuse_code_or_private_account.screen': {
    plain: say`我不会共享屏幕，也不安装远程控制软件。要操作什么，请写出步骤，我自己来。`,
    shorter: say`我不共享屏幕，请写出步骤，我自己操作。`,
    why: '共享屏幕时，密码和余额对方都看得到。',
    caution: '已经共享了的话，马上断开并修改密码。',
  },
  'refuse_code_or_private_account.fee_first': {
    plain: say`我不会先交保证金、手续费或解冻费。协商还款不应该先收钱，我会向官方核实。`,
    shorter: say`我不会先交任何费用，我会向官方核实。`,
    why: '正规机构办协商，不会先收费到别的账户。',
    caution: '不用判断对方真假，先打官方电话核实。',
  },
  'verify_through_official_channel.hotline': {
    plain: say`我会拨打官方公布的客服电话核实，核实之前先不操作。`,
    warmer: say`请理解，为了安全我先打官方客服电话核实，核实完再和您联系。`,
    why: '挂断后自己查号码打过去，是最简单的核实办法。',
    caution: '号码从官方应用或账单上找，不用对方给的。',
  },
  'verify_through_official_channel.in_app': {
    plain: say`请把这个要求发到官方应用的消息里，我在官方应用里处理。`,
    why: '真的是官方要求，应用里就能看到。',
  },
  'verify_through_official_channel.bill': {
    plain: say`我先登录官方页面看账单，如果和您说的一致，我在那里处理。`,
    why: '账单上看得到的才算数。',
  },
  'ask_hold_on_collection.while_review': {
    plain: say`审核期间请先暂停催收电话和短信，有结果我会按通知处理。`,
    shorter: say`审核期间，请先暂停催收。`,
    warmer: say`审核这几天，能不能先不打催收电话？我会留意消息，有结果就处理，谢谢您。`,
    firmer: say`我的申请正在审核，请在结果出来之前暂停催收，并登记这个要求。`,
    why: '正在审核时，要求暂停催收是合理的。',
    caution: '暂停催收不等于停止计息，利息要另外问。',
  },
  'ask_hold_on_collection.pause': {
    plain: say`我想申请缓催，让催收先停一段时间，我好准备还款方案。请问怎么申请，最长能停多久？`,
    shorter: say`我想申请缓催，请问怎么办理，能停多久？`,
    warmer: say`电话太多，我没法安心处理这笔账。能不能帮我申请缓催，我用这段时间把还款方案准备好？`,
    firmer: say`我申请缓催。请登记，并告诉我审核时间、能暂停多久，以及期间怎么计息。`,
    why: '缓催是暂停催收，给自己留出准备的时间。',
    caution: '缓催期间账和利息还在，不是延期，也不是免息。',
  },
  'ask_hold_on_collection.one_channel': {
    plain: say`请统一在这个对话里联系我，不要再多个号码反复拨打，我看到会回复。`,
    shorter: say`请统一在这里联系我，不要反复拨打。`,
    why: '指定一个联系方式，既不失联，也少受打扰。',
  },
  'complain.record': {
    plain: say`我要登记一条投诉：${'item'}。请告诉我投诉编号和答复时间。`,
    shorter: say`请登记我的投诉，并给我编号。`,
    why: '投诉要写一件具体的事，并留下编号。',
    caution: '只写发生过的事，附上时间。',
  },
  'complain.official': {
    plain: say`如果内部解决不了，请告诉我你们的投诉渠道和监管投诉方式。`,
    shorter: say`请告诉我你们的投诉渠道。`,
    why: '先问内部渠道，是往上投诉前的一步。',
  },
  'complain.conduct': {
    plain: say`刚才的说法让我无法正常沟通。请用文明的方式谈还款，这次对话我会保存。`,
    shorter: say`请用文明的方式沟通，对话我会保存。`,
    why: '指出问题，不回骂，说明会保存记录。',
  },
  'answer_court_papers.plain': {
    plain: say`我收到了法院的文件，会按期答复。付款这边，我希望继续协商，请告诉我由谁负责。`,
    shorter: say`法院文件我收到了，我愿意继续协商。`,
    why: '收到法院文件不能不理，同时还可以谈。',
    caution: '看清文件上的日期，先打法律援助电话问一问。',
  },
  'answer_court_papers.settle': {
    plain: say`我愿意调解：分${'instalmentCount'}期，每期${'instalmentAmount'}，从${'newDate'}开始。请问可以按这个达成调解吗？`,
    shorter: say`我愿意调解，每期${'instalmentAmount'}，可以吗？`,
    why: '诉讼中也可以调解，用能做到的数字谈。',
    caution: '调解书签了就要履行，数字要留余地。',
  },
  'answer_court_papers.stop_while_paying': {
    plain: say`如果我按方案还款，请问能不能撤诉或暂缓执行？请把这一点写进协议。`,
    why: '还款和程序要一起谈，写进同一份协议。',
  },
};
