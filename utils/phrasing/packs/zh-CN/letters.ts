import type { lettersOutline } from '@/utils/phrasing/packs/outline/letters';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const letters: Wordings<typeof lettersOutline> = {
  'ask_hold_on_collection.letter': {
    plain: say`${'creditor'}：\n\n我是${'name'}，账户尾号${'lastFour'}，目前欠款${'amountDue'}。因为${'reasonDetail'}，我暂时无法按时还款。\n\n请在30天内暂停催收和加收费用，让我整理收支并提出还款方案。收到后请书面回复，说明暂停到哪一天、期间怎么计息。\n\n${'name'}`,
    shorter: say`${'creditor'}：我是${'name'}，账户尾号${'lastFour'}。因${'reasonDetail'}暂时无法还款，请暂停催收30天，我会在此期间提出还款方案。请书面回复。`,
    why: '刚遇到困难、方案还没想好时用，先换来时间。',
    caution: '暂停催收不等于停止计息；寄出前留一份。',
  },
  'state_finances.letter': {
    plain: say`${'creditor'}：\n\n我是${'name'}，账户尾号${'lastFour'}，欠款${'amountDue'}。从${'reasonSince'}起，因为${'reasonDetail'}，收入受到影响。\n\n我的收支如下：\n每月收入：${'income'}\n基本生活开支：${'essentials'}\n其他债务：${'otherDebts'}\n可用于这笔账：${'affordable'}\n\n我愿意按每月${'affordable'}还款，请在这个范围内安排，并书面答复。\n\n${'name'}`,
    shorter: say`${'creditor'}：我是${'name'}，账户尾号${'lastFour'}。每月收入${'income'}，基本开支${'essentials'}，其他债务${'otherDebts'}，能还${'affordable'}。请按此安排并书面答复。`,
    why: '把收支一次写清，对方有依据，你也不用反复解释。',
    caution: '数字要真实；没有的一行可以删掉。',
  },
  'propose_plan.letter': {
    plain: say`${'creditor'}：\n\n我是${'name'}，账户尾号${'lastFour'}，欠款${'amountDue'}。我提议分${'instalmentCount'}期还款，每期${'instalmentAmount'}，第一期${'newDate'}。\n\n还款期间，请停止计收利息和违约金，并暂停催收。若不能同意，请书面说明原因和可行的方案。\n\n${'name'}`,
    shorter: say`${'creditor'}：我是${'name'}，账户尾号${'lastFour'}。我提议分${'instalmentCount'}期、每期${'instalmentAmount'}，第一期${'newDate'}。请书面答复。`,
    why: '方案写成书面，对方要么同意，要么说明理由。',
    caution: '提出的金额不要超过每月能承担的数。',
  },
  'ask_extension.letter': {
    plain: say`${'creditor'}：\n\n我是${'name'}，账户尾号${'lastFour'}。${'dueDate'}到期的${'amountDue'}，因为${'reasonDetail'}无法按时还清，申请延期到${'newDate'}。\n\n请告知是否同意，以及延期期间的利息和费用。\n\n${'name'}`,
    shorter: say`${'creditor'}：我是${'name'}，尾号${'lastFour'}。因${'reasonDetail'}，申请把${'amountDue'}延期到${'newDate'}，请书面答复。`,
    why: '延期申请写明金额、原因、新日期三样就够。',
    caution: '没有得到答复前，原来的到期日仍然有效。',
  },
  'ask_fee_reduction.letter': {
    plain: say`${'creditor'}：\n\n我是${'name'}，账户尾号${'lastFour'}。我的账单${'amountDue'}中包含违约金和费用${'fees'}。因为${'reasonDetail'}，我无法全额承担。\n\n我申请减免这部分费用，并在还款期间停止计息，每月按${'affordable'}还款。请书面答复结果和依据。\n\n${'name'}`,
    shorter: say`${'creditor'}：我是${'name'}，尾号${'lastFour'}。因${'reasonDetail'}，申请减免违约金和费用${'fees'}，每月还${'affordable'}。请书面答复。`,
    why: '指明要减的是哪一部分，并附上自己的还款安排。',
    caution: '能不能减免由对方决定。',
  },
  'ask_written_confirmation.letter': {
    plain: say`${'creditor'}：\n\n我在${'earlierDate'}和${'representative'}（工号${'staffId'}）谈定：分${'instalmentCount'}期，每期${'instalmentAmount'}，第一期${'newDate'}。\n\n请书面确认以上内容，并说明期间是否计息、是否暂停催收、信用记录怎样报送。如有出入，请指出。\n\n${'name'}，账户尾号${'lastFour'}`,
    shorter: say`${'creditor'}：${'earlierDate'}谈定分${'instalmentCount'}期、每期${'instalmentAmount'}，请书面确认。${'name'}，尾号${'lastFour'}`,
    why: '口头谈定后，用一封信把条件固定下来。',
    caution: '只写确实谈定的内容。',
  },
  'dispute_bill_item.letter': {
    plain: say`${'creditor'}：\n\n我是${'name'}，账户尾号${'lastFour'}。我对账单中的“${'item'}”有异议。\n\n请提供这一项的合同依据、交易记录和计算方式。核实之前，请暂停就这一项计收费用、催收和信用报送。其余无异议的部分，我会照常处理。\n\n${'name'}`,
    shorter: say`${'creditor'}：我是${'name'}，尾号${'lastFour'}。我对“${'item'}”有异议，请提供依据和计算方式，核实前暂停就此催收。`,
    why: '只争有问题的那一项，其余照常，更容易得到答复。',
    caution: '附上证据的复印件，原件自己留。',
  },
  'report_cannot_pay_instalment.letter': {
    plain: say`${'creditor'}：\n\n我是${'name'}，账户尾号${'lastFour'}。按约定，${'dueDate'}应还${'instalmentAmount'}。因为${'reasonDetail'}，这一期无法按时还。\n\n我可以先还${'payNow'}，其余请延到${'newDate'}，原方案继续有效。请书面答复。\n\n${'name'}`,
    shorter: say`${'creditor'}：我是${'name'}，尾号${'lastFour'}。${'dueDate'}那期先还${'payNow'}，余下延到${'newDate'}，请书面答复。`,
    why: '到期前写信说明，方案才有机会保住。',
    caution: '发出后再打电话确认对方收到。',
  },
  'ask_settlement_proof.letter': {
    plain: say`${'creditor'}：\n\n我是${'name'}，账户尾号${'lastFour'}。这笔账我已还清。\n\n请出具结清证明，写明结清日期、余额为零、今后不再催收，并更新我的信用记录。\n\n${'name'}`,
    shorter: say`${'creditor'}：我是${'name'}，尾号${'lastFour'}，欠款已还清，请出具结清证明并更新信用记录。`,
    why: '结清证明是以后最有用的一张纸。',
    caution: '确实还清后再寄。',
  },
  'follow_up_result.letter': {
    plain: say`${'creditor'}：\n\n我是${'name'}，账户尾号${'lastFour'}。我在${'earlierDate'}提交的申请（编号${'ticket'}），原定${'replyBy'}之前答复，至今未收到结果。\n\n请告知目前状态和答复日期。在答复之前，请暂停催收。\n\n${'name'}`,
    shorter: say`${'creditor'}：我在${'earlierDate'}的申请（编号${'ticket'}）还没有答复，请告知结果。${'name'}，尾号${'lastFour'}`,
    why: '过了期限再书面追一次，留下痕迹。',
  },
  'object_third_party_contact.letter': {
    plain: say`${'creditor'}：\n\n我是${'name'}，账户尾号${'lastFour'}。你方人员就我的欠款联系了我的家人、朋友或单位。\n\n我不同意向第三方透露我的债务信息。请从收到此信起只联系我本人，并说明此前是谁、在何时、依据什么联系了他们。\n\n${'name'}`,
    shorter: say`${'creditor'}：我是${'name'}，尾号${'lastFour'}。请只联系我本人，不要再联系我的家人、朋友和单位，并书面答复。`,
    why: '书面要求只联系本人，以后投诉有依据。',
    caution: '只写发生过的事，附上时间和号码。',
  },
  'complain.letter': {
    plain: say`${'creditor'}：\n\n我是${'name'}，账户尾号${'lastFour'}。我要投诉：${'item'}。发生在${'earlierDate'}，经办人${'representative'}，工号${'staffId'}。\n\n我希望贵方调查、书面答复处理结果，并停止上述做法。如未得到答复，我会向监管部门反映。\n\n${'name'}`,
    shorter: say`${'creditor'}：我是${'name'}，尾号${'lastFour'}。投诉：${'item'}，发生在${'earlierDate'}，工号${'staffId'}。请调查并书面答复。`,
    why: '一事一诉：什么事、什么时候、谁、想要什么结果。',
    caution: '附上截图或录音的说明，原件自己留。',
  },
};
