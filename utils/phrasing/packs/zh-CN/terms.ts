import type { termsOutline } from '@/utils/phrasing/packs/outline/terms';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const terms: Wordings<typeof termsOutline> = {
  'ask_terms.all': {
    plain: say`谢谢。请说明具体条件：总额多少、分几期、每期多少、每月哪天还，期间还收不收利息和违约金？`,
    shorter: say`请问总额、期数、每期金额和还款日各是多少？`,
    warmer: say`谢谢您帮我安排。我想先弄清楚再答应：总额、期数、每期金额、还款日，还有期间的利息和费用，麻烦您说一下。`,
    firmer: say`答应之前，请把条件列全：总额、期数、每期金额、还款日、期间利息和费用。`,
    why: '条件问全了再答应，后面才不会多出费用。',
  },
  'ask_terms.extension': {
    plain: say`谢谢。请问可以延到哪一天，期间利息和费用怎么算，信用记录和催收会怎么处理？`,
    shorter: say`请问延到哪一天，期间怎么计费？`,
    why: '延期要问三样：到哪天、多少费用、还催不催。',
  },
  'ask_terms.reduction': {
    plain: say`谢谢。请问减免多少，减免后一共要还多少，最晚哪天还，有没有附加条件？`,
    shorter: say`请问减免后一共还多少，最晚哪天？`,
    why: '减免要问总数、期限和条件，缺一样都容易误会。',
  },
  'ask_terms.total': {
    plain: say`请问按这个方案全部还完，一共要还多少？其中利息和手续费是多少？`,
    shorter: say`请问按这个方案一共要还多少？`,
    why: '看每期金额容易忽略总额，要单独问一次。',
  },
  'ask_terms.if_late': {
    plain: say`请问如果某一期晚了几天，这个方案会不会失效？有没有宽限期？`,
    shorter: say`晚几天还，方案会失效吗？`,
    why: '提前知道晚还的后果，安排时好留余地。',
  },
  'ask_terms.credit': {
    plain: say`请问办理之后，信用记录会怎么报送？现在的催收会停下来吗？`,
    shorter: say`办理后信用记录怎么报送？催收会停吗？`,
    why: '信用报送和催收是两件事，要分别问清。',
  },
  'accept_and_confirm.terms': {
    plain: say`我接受：分${'instalmentCount'}期，每期${'instalmentAmount'}，第一期${'newDate'}。如果和您说的一致，请确认并发我一份文字记录。`,
    shorter: say`我接受分${'instalmentCount'}期、每期${'instalmentAmount'}，请发文字确认。`,
    warmer: say`谢谢您，这个方案我能做到：分${'instalmentCount'}期，每期${'instalmentAmount'}，第一期${'newDate'}。麻烦确认一下，并发我一份文字记录。`,
    firmer: say`我接受的是：分${'instalmentCount'}期，每期${'instalmentAmount'}，第一期${'newDate'}，没有其他条件。请文字确认后生效。`,
    why: '接受时把数字重复一遍，有误马上能改。',
    caution: '先核对金额没有超出每月能承担的数。',
  },
  'accept_and_confirm.extension': {
    plain: say`我接受延期到${'newDate'}。请确认延期期间的利息和费用，并发我一份文字记录。`,
    shorter: say`我接受延期到${'newDate'}，请发文字确认。`,
    why: '接受延期时，同时问清期间的费用。',
    caution: '到期要还的金额，先确认自己拿得出来。',
  },
  'accept_and_confirm.if_same': {
    plain: say`如果没有其他费用和附加条件，我可以接受。请把完整条款发给我，我确认后办理。`,
    shorter: say`没有附加条件的话我接受，请发完整条款。`,
    why: '把“没有附加条件”作为前提说出来。',
  },
  'accept_and_confirm.reduction': {
    plain: say`谢谢减免。请确认减免后一共要还多少、什么时候还，并用文字发给我，我核对后办理。`,
    shorter: say`请用文字确认减免后的总额和日期，我核对后办理。`,
    why: '减免要落到一个总数和日期，写下来才算。',
    caution: '还款前先看到书面的减免确认。',
  },
  'accept_and_confirm.read_first': {
    plain: say`方案我基本能接受，请把协议内容发给我，我看完再确认。`,
    why: '愿意接受，同时留出看协议的时间。',
  },
  'ask_more_time.think': {
    plain: say`谢谢这个方案。我要先核对收支，确认做得到再答复，请问最晚哪天给您答复？`,
    shorter: say`我先核对收支，最晚哪天给您答复？`,
    warmer: say`谢谢您帮我争取这个方案。我想先算清楚自己做不做得到，再认真答复您，请问最晚哪天？`,
    firmer: say`我不会当场答应。请把方案写给我，我核对收支之后答复，并告诉我答复的期限。`,
    why: '不当场答应，先问清答复的期限。',
  },
  'ask_more_time.valid_until': {
    plain: say`请问这个优惠到哪一天有效？我需要一点时间核对能不能做到。`,
    shorter: say`请问这个优惠到哪天有效？`,
    warmer: say`谢谢您争取的优惠。我想确认自己做得到再答应，请问它到哪一天有效？`,
    firmer: say`请明确这个优惠的截止日期，并用文字发给我。没核对清楚之前，我不答应。`,
    why: '限时优惠容易让人匆忙答应，先问清期限。',
  },
  'ask_more_time.to_raise': {
    plain: say`这个减免对我有帮助，但一次拿出这笔钱需要时间，请问能不能把期限放到${'newDate'}？`,
    shorter: say`减免的期限能不能放到${'newDate'}？`,
    why: '金额合适、时间不够时，只谈时间。',
    caution: '不要为了优惠去借新的债。',
  },
  'restate_terms.instalments': {
    plain: say`我复述一下：分${'instalmentCount'}期，每期${'instalmentAmount'}，第一期${'newDate'}，期间没有其他费用。请确认是否一致。`,
    shorter: say`确认一下：分${'instalmentCount'}期，每期${'instalmentAmount'}，对吗？`,
    warmer: say`谢谢您。我怕记错，再确认一遍：分${'instalmentCount'}期，每期${'instalmentAmount'}，第一期${'newDate'}，没有其他费用，对吗？`,
    firmer: say`请逐项确认：分${'instalmentCount'}期，每期${'instalmentAmount'}，第一期${'newDate'}，期间无其他费用。不一致的请现在说明。`,
    why: '用自己的话把数字说一遍，请对方确认，这就是记录。',
    caution: '数字以对方刚才说的为准，有出入先改过来。',
  },
  'restate_terms.date': {
    plain: say`我确认一下：这笔账单延到${'newDate'}还，在那之前不再催收，对吗？`,
    shorter: say`确认一下：延到${'newDate'}，对吗？`,
    why: '延期要确认两件事：到哪天，期间催不催。',
    caution: '数字以对方刚才说的为准，有出入先改过来。',
  },
  'restate_terms.ask_to_repeat': {
    plain: say`为了避免理解错，请您把最后的方案完整写一遍：金额、期数、日期和费用。`,
    shorter: say`请把最后的方案完整写一遍，我好核对。`,
    why: '记不全时，请对方自己写下来。',
  },
  'ask_written_confirmation.message': {
    plain: say`请把这个安排用短信或站内消息发给我，写明金额、期数和日期，我留作凭证。`,
    shorter: say`请把这个安排用文字发给我留存。`,
    warmer: say`谢谢您。为了双方都清楚，麻烦把这个安排发一条文字消息给我，写明金额、期数和日期。`,
    firmer: say`口头的安排我需要文字确认。请发短信或站内消息，写明金额、期数和日期。`,
    why: '有文字，以后账单不对时才有依据。',
  },
  'ask_written_confirmation.before_paying': {
    plain: say`收到文字确认后，我就按约定还第一期。请问确认什么时候发？`,
    shorter: say`收到文字确认后我就还第一期。`,
    why: '先有确认再付款，顺序不要反。',
  },
  'ask_written_confirmation.where': {
    plain: say`请问这个安排在官方页面的哪里可以看到？我想核对并保存。`,
    shorter: say`官方页面哪里能看到这个安排？`,
    why: '官方页面上看得到，才算真正登记了。',
  },
  'ask_staff_id.plain': {
    plain: say`请问您怎么称呼，工号是多少？我记录一下，方便以后联系。`,
    shorter: say`请问您贵姓、工号多少？`,
    warmer: say`谢谢您的帮助，请问怎么称呼您、工号是多少？以后有问题我好说明是您帮我办的。`,
    firmer: say`请提供您的姓名和工号，我要记入沟通记录。`,
    why: '有姓名和工号，以后才能对得上。',
  },
  'ask_staff_id.record': {
    plain: say`请问这次沟通有工单号或记录编号吗？麻烦连同您的工号一起告诉我。`,
    shorter: say`请告诉我工单号和您的工号。`,
    why: '单号加工号，下次联系一查就有。',
  },
  'ask_staff_id.who_next': {
    plain: say`请问接下来由谁负责？请留下对方的姓名、工号和联系方式。`,
    shorter: say`请问接下来由谁负责？`,
    why: '换人之前先问清找谁。',
  },
  'ask_to_freeze_interest.plain': {
    plain: say`请问在我分期还款期间，能不能停止计收利息和违约金？这样还的钱才能真正减少欠款。`,
    shorter: say`分期期间能不能停止计收利息和违约金？`,
    warmer: say`想请您帮我问问，分期还款期间能不能先不计利息和违约金？这样我还的每一笔都能减少欠款。`,
    firmer: say`我申请在还款期间停止计收利息和违约金，请登记并告诉我审核结果的时间。`,
    why: '停止计息是可以申请的，不申请一般不会主动给。',
    caution: '能不能批由对方决定，不要当成已经停了。',
  },
  'ask_to_freeze_interest.while_review': {
    plain: say`审核期间，能不能先暂停增加利息和违约金？`,
    why: '审核要等几天，先问这几天怎么算。',
  },
  'ask_to_freeze_interest.lower': {
    plain: say`如果不能停息，能不能把利率降低一些，或者只收原来的利息、不收违约金？`,
    shorter: say`不能停息的话，能不能不收违约金？`,
    why: '停息不行就谈降低，留一个台阶。',
  },
  'ask_fee_reduction.fees': {
    plain: say`账单里有${'fees'}的违约金和费用，请问能不能减免？减免后我更有能力按时还。`,
    shorter: say`${'fees'}的违约金能不能减免？`,
    warmer: say`想请您帮我申请减免这${'fees'}的违约金和费用，减下来的部分我会用来还本金。`,
    firmer: say`我申请减免账单中${'fees'}的违约金和费用，请登记，并告诉我结果和依据。`,
    why: '点明要减的是哪一部分、多少钱。',
  },
  'ask_fee_reduction.first_late': {
    plain: say`这次逾期是没有及时看到还款日，不是故意。我现在处理，请问能不能免除这次的违约金？`,
    shorter: say`这次没及时看到还款日，能免除违约金吗？`,
    why: '偶尔一次、马上处理，免除的机会较大。',
    caution: '能不能免由对方决定。',
  },
  'ask_fee_reduction.pay_off': {
    plain: say`如果违约金和部分利息能减免，我可以在${'newDate'}一次结清。请问结清金额是多少？`,
    shorter: say`减免后我可以在${'newDate'}一次结清，要多少？`,
    why: '有能力结清时，可以用它换减免。',
    caution: '先拿到书面的结清金额，再付款。',
  },
  'ask_fee_reduction.conditions': {
    plain: say`请问违约金和利息的减免怎么申请？需要什么条件和材料？`,
    why: '先问办法，再谈数字。',
  },
};
