import type { followOutline } from '@/utils/phrasing/packs/outline/follow';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const follow: Wordings<typeof followOutline> = {
  'list_materials.have': {
    plain: say`我手头有：${'proof'}。请问这些够不够，还需要补什么？`,
    shorter: say`我有${'proof'}，还需要补什么？`,
    warmer: say`我准备了${'proof'}，麻烦您看看够不够，还差什么我再补。`,
    firmer: say`我能提供的是${'proof'}。如果还要别的，请一次列清，并说明用途。`,
    why: '先列手头有的，再问还差什么。',
    caution: '只列真有的材料，不要承诺拿不到的。',
  },
  'list_materials.which': {
    plain: say`请把需要的材料列给我：哪几样、原件还是照片、什么格式和大小？`,
    shorter: say`请列一下需要哪些材料、什么格式。`,
    why: '一次问清种类和格式，少被退回。',
  },
  'list_materials.missing_one': {
    plain: say`其中一样我暂时拿不到，请问可以用${'proof'}代替吗？`,
    shorter: say`缺的一样可以用${'proof'}代替吗？`,
    why: '缺一样不等于不能办，先问能否代替。',
  },
  'ask_official_upload.plain': {
    plain: say`请问材料从官方应用的哪个入口上传？`,
    warmer: say`材料我准备好了，麻烦告诉我从官方应用的哪个入口上传，谢谢。`,
    firmer: say`我只从官方入口提交材料，请告诉我具体位置。`,
    why: '材料里有个人信息，只走官方入口。',
  },
  'ask_official_upload.not_in_chat': {
    plain: say`证件照片我不方便发在聊天里，请给我官方的上传入口。`,
    why: '聊天里的图片不知道会存到哪里。',
    caution: '身份证、银行卡照片不要发给个人。',
  },
  'ask_official_upload.watermark': {
    plain: say`我会在证件照片上加“仅用于本次还款协商”的水印，请问这样能通过吗？`,
    shorter: say`证件照片加水印，可以吗？`,
    why: '加水印可以防止被挪作他用。',
  },
  'ask_deadline_for_materials.plain': {
    plain: say`请问材料最晚什么时候交，交了以后多久审核？`,
    why: '问清两个时间：交的期限和审的时间。',
  },
  'ask_deadline_for_materials.later': {
    plain: say`有的材料要等几天才能开出来，请问可以补交吗，最晚哪天？`,
    shorter: say`材料可以补交吗，最晚哪天？`,
    why: '先说明要等几天，再问清补交的期限。',
  },
  'ask_deadline_for_materials.received': {
    plain: say`材料我已经上传了，请确认是否收到、是否清楚可用。`,
    shorter: say`材料已上传，请确认是否收到。`,
    why: '上传成功不等于收到，要对方确认。',
    caution: '确实上传后再说。',
  },
  'submit_application_reason.general': {
    plain: say`申请原因：${'reasonDetail'}，从${'reasonSince'}起收入受影响，无法按时还清${'amountDue'}。本人愿意还款，每月可还${'affordable'}，申请调整还款安排。`,
    shorter: say`${'reasonDetail'}，从${'reasonSince'}起收入受影响。愿意还款，每月可还${'affordable'}。`,
    why: '原因、时间、金额、能力，一段写完，适合填申请表。',
    caution: '提交前核对每个数字。',
  },
  'submit_application_reason.instalments': {
    plain: say`申请分期：欠款${'amountDue'}，申请分${'instalmentCount'}期，每期${'instalmentAmount'}，自${'newDate'}起还。原因：${'reasonDetail'}。`,
    shorter: say`申请分${'instalmentCount'}期，每期${'instalmentAmount'}。原因：${'reasonDetail'}。`,
    why: '表格里把方案写全，审核的人不用猜。',
    caution: '提交前核对每个数字。',
  },
  'submit_application_reason.extension': {
    plain: say`申请延期：因${'reasonDetail'}，无法在原定日期还款，申请延期至${'newDate'}。本人愿意还款，非恶意拖欠。`,
    shorter: say`因${'reasonDetail'}，申请延期至${'newDate'}。`,
    why: '写明延到哪一天和原因，其他不必展开。',
    caution: '提交前核对日期。',
  },
  'submit_application_reason.pause': {
    plain: say`申请缓催：因${'reasonDetail'}，目前收入受影响，申请暂停催收一段时间，期间我会准备还款方案并保持联系。`,
    shorter: say`因${'reasonDetail'}，申请缓催。`,
    why: '缓催申请要写原因，以及这段时间做什么。',
    caution: '缓催不是延期，也不是免息。',
  },
  'ask_ticket_and_deadline.both': {
    plain: say`请问申请编号是多少，最晚哪天有结果？我记下来。`,
    shorter: say`请问编号是多少，最晚哪天有结果？`,
    warmer: say`谢谢您帮我提交。麻烦告诉我申请编号，还有最晚哪天有结果，我好留意。`,
    firmer: say`请给我申请编号和明确的答复日期，我要登记。`,
    why: '有编号和日期，等待才有个头。',
  },
  'ask_ticket_and_deadline.how': {
    plain: say`请问结果会怎么通知我，短信、电话还是站内消息？几个工作日内？`,
    shorter: say`结果怎么通知我？几个工作日内？`,
    why: '知道从哪里收结果，才不会错过。',
  },
  'ask_ticket_and_deadline.if_silent': {
    plain: say`如果到时没有收到结果，我应该联系谁？`,
    why: '先留好下一步，到时不用从头找人。',
  },
  'thank_and_close.plain': {
    plain: say`好的，谢谢您。今天说的我都记下了，有结果请通知我。`,
    why: '礼貌收尾，并说明自己有记录。',
  },
  'thank_and_close.will_wait': {
    plain: say`好的，我等通知。如果需要补充什么，请及时告诉我，谢谢。`,
    shorter: say`好的，我等通知，谢谢。`,
    why: '表示配合，同时请对方主动告知。',
  },
  'thank_and_close.summary': {
    plain: say`谢谢。我确认一下今天的结果：申请已登记，编号${'ticket'}，${'replyBy'}之前答复。没有错的话我先等消息。`,
    shorter: say`谢谢。编号${'ticket'}，${'replyBy'}之前答复，我等消息。`,
    why: '结束前把结果说一遍，就是一份记录。',
  },
  'follow_up_result.ticket': {
    plain: say`您好，我的申请编号是${'ticket'}，想查一下审核结果。`,
    shorter: say`编号${'ticket'}，请问有结果了吗？`,
    warmer: say`您好，又来打扰了。我的申请编号是${'ticket'}，麻烦帮我看看有结果了吗？`,
    firmer: say`您好，编号${'ticket'}的申请已过答复期限，请告诉我现在的状态和确切的答复日期。`,
    why: '报编号就能查，不用重讲一遍。',
  },
  'follow_up_result.by_date': {
    plain: say`您好，我在${'earlierDate'}提交过协商申请，现在想了解审核进度。`,
    shorter: say`我在${'earlierDate'}提交过申请，请问进度如何？`,
    why: '没有编号时，用提交日期来查。',
  },
  'follow_up_result.past_due': {
    plain: say`当时说${'replyBy'}之前答复，我还没有收到结果，请帮我查一下，并告诉我新的答复时间。`,
    shorter: say`说好${'replyBy'}前答复，还没收到，请帮我查。`,
    why: '过了答复期限可以追问，并要一个新日期。',
  },
  'ask_to_note_the_case.plain': {
    plain: say`转接之前，请把我的情况和要求记在案子里，这样我不用再重复一遍，谢谢。`,
    shorter: say`转接前请把我的情况记录好，谢谢。`,
    warmer: say`麻烦您转接之前把我的情况和要求备注一下，这样后面的同事也清楚，谢谢您。`,
    firmer: say`转接前请写好备注，并告诉我备注内容，避免后面的同事不知道。`,
    why: '有备注，下一位同事就能接着办。',
  },
  'ask_to_note_the_case.short_facts': {
    plain: say`请备注：愿意还款，每月可还${'affordable'}，申请延期或分期。`,
    shorter: say`请备注：每月可还${'affordable'}。`,
    why: '把要写的备注直接给对方，不容易写错。',
  },
  'ask_to_note_the_case.once': {
    plain: say`同样的情况我已经说明过，请帮我把之前的记录一起转过去。`,
    shorter: say`请把之前的记录一起转过去。`,
    why: '不重复讲，把记录转过去就好。',
    caution: '确实说明过才这样讲。',
  },
  'report_payment.paid': {
    plain: say`我已经按约定还了${'payNow'}，请查一下是否入账，并更新账单。`,
    shorter: say`我已还${'payNow'}，请查入账。`,
    why: '还款后确认入账，免得被当作没还。',
    caution: '确实还过再说，并保存凭证。',
  },
  'report_payment.check': {
    plain: say`请问这期还款后，账单上还剩多少？下一期是哪天、多少钱？`,
    shorter: say`请问还剩多少？下一期哪天、多少？`,
    why: '每期核对一次，有差错早发现。',
  },
  'report_payment.allocation': {
    plain: say`请问这笔还款先算本金还是先算利息和费用？请把分配的明细告诉我。`,
    shorter: say`这笔先算本金还是费用？`,
    why: '知道钱算在哪里，才能核对余额。',
  },
  'report_cannot_pay_instalment.before': {
    plain: say`您好，${'dueDate'}那一期我可能还不上，先来说明：${'reasonDetail'}。请问能不能推迟到${'newDate'}？`,
    shorter: say`${'dueDate'}那期我可能还不上，能推到${'newDate'}吗？`,
    warmer: say`您好，很抱歉，${'dueDate'}那一期我可能还不上，不想等过期了才说。能不能帮我推迟到${'newDate'}？`,
    firmer: say`${'dueDate'}那一期我无法按时还，现在提前说明，请登记并告诉我可以怎么调整。`,
    why: '到期前说，方案还有机会保住。',
  },
  'report_cannot_pay_instalment.part': {
    plain: say`这一期我只能先还${'payNow'}，剩下的想延到${'newDate'}，请问可以吗？`,
    shorter: say`这期我先还${'payNow'}，余下延到${'newDate'}可以吗？`,
    why: '还一部分并说明余下的日期，比不还好。',
    caution: '先问清这样会不会让原方案失效。',
  },
  'report_cannot_pay_instalment.keep_plan': {
    plain: say`请问这一期晚还会不会影响整个方案？我希望继续按原来的安排还，只调整这一期。`,
    shorter: say`能不能只调整这一期，方案不变？`,
    why: '先保住整个方案，再谈这一期。',
  },
  'ask_settlement_proof.plain': {
    plain: say`这笔账已经还清，请给我开具结清证明，写明结清日期和余额为零。`,
    shorter: say`已经还清，请开具结清证明。`,
    warmer: say`这笔账终于还清了，谢谢您的帮助。麻烦给我开一份结清证明，写明结清日期和余额为零。`,
    firmer: say`这笔账已经还清，请出具结清证明，并告诉我什么时候可以拿到。`,
    why: '结清证明要写日期和零余额，留着有用。',
    caution: '确实还清后再说。',
  },
  'ask_settlement_proof.credit': {
    plain: say`请问结清后，信用记录什么时候更新？我想核对一下。`,
    why: '结清后的信用更新需要时间，要自己核对。',
  },
  'ask_settlement_proof.balance': {
    plain: say`请确认这笔账现在的余额是多少，有没有没算进去的费用？`,
    shorter: say`请确认现在的余额和未计费用。`,
    why: '结清前先确认没有尾巴。',
  },
};
