import type { creditorsOutline } from '@/utils/phrasing/packs/outline/creditors';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const creditors: Wordings<typeof creditorsOutline> = {
  'state_purpose.wallet': {
    plain: say`您好，我的${'product'}这期账单是${'amountDue'}，暂时还不上，想咨询延期、分期或缓催怎么办理。`,
    shorter: say`我的${'product'}这期还不上，想问怎么延期或分期。`,
    why: '点明产品，客服能直接转到对应的业务。',
  },
  'state_purpose.loan': {
    plain: say`您好，我有一笔贷款，本期应还${'amountDue'}，目前无法按时还，想协商调整还款计划。`,
    shorter: say`我的贷款本期无法按时还，想调整还款计划。`,
    why: '贷款可谈的多是期限和每期金额，一开始就说明。',
  },
  'state_purpose.card': {
    plain: say`您好，我的信用卡账单${'amountDue'}无法按时还清，想咨询账单分期或个性化分期。`,
    shorter: say`信用卡账单还不清，想咨询分期办法。`,
    why: '信用卡有专门的分期办法，直接问更快。',
  },
  'state_purpose.bnpl': {
    plain: say`您好，我有一笔先享后付的订单，还有${'amountDue'}未还，这期想申请延后，请问可以吗？`,
    shorter: say`先享后付的订单这期想延后，可以吗？`,
    why: '说清是哪种付款方式，对方好查订单。',
  },
  'state_purpose.utility': {
    plain: say`您好，我家这期水电燃气费${'amountDue'}一时交不上，想问能不能分次交，期间不要停供。`,
    shorter: say`这期费用一时交不上，能分次交、先不停供吗？`,
    why: '生活用水用电优先，先谈不停供。',
  },
  'state_purpose.telecom': {
    plain: say`您好，我的话费欠了${'amountDue'}，想分次补交，这个号码要接工作电话，能不能先不停机？`,
    shorter: say`话费想分次补交，能不能先不停机？`,
    why: '说明号码要用，先争取不停机。',
    caution: '号码确实用于工作时才这样说。',
  },
  'state_purpose.rent': {
    plain: say`您好，这个月房租${'amountDue'}我一时凑不齐，想和您商量先付一部分，其余晚几天。`,
    shorter: say`这个月房租想先付一部分，其余晚几天，可以吗？`,
    warmer: say`您好，不好意思，这个月房租${'amountDue'}我一时凑不齐。不想让您为难，想先和您商量，先付一部分，其余晚几天可以吗？`,
    firmer: say`您好，这个月房租${'amountDue'}我无法一次付清，我提议先付一部分，请您确认余下的付款日期。`,
    why: '房租关系到住处，早点和房东说最重要。',
  },
  'state_purpose.medical': {
    plain: say`您好，我有一笔医疗费用${'amountDue'}没有结清，一次付不了，想问能不能分期或申请救助。`,
    shorter: say`医疗费一次付不了，能分期或申请救助吗？`,
    why: '不少医院有分期和救助，可以直接问。',
  },
  'ask_what_is_possible.card_minimum': {
    plain: say`请问这期先还最低还款额${'minimumDue'}可以吗？剩下的利息怎么算？`,
    shorter: say`这期先还最低${'minimumDue'}可以吗？`,
    why: '最低还款能避免逾期，但剩余部分会计息。',
    caution: '最低还款只是先不逾期，利息照常计算。',
  },
  'propose_plan.card_personal': {
    plain: say`我的欠款已超出还款能力，但我愿意还。想申请个性化分期，每月${'affordable'}以内，请问怎么申请？`,
    shorter: say`我想申请个性化分期，每月${'affordable'}以内。`,
    firmer: say`我愿意还款，但欠款超出能力，请按信用卡个性化分期的规定受理我的申请，每月${'affordable'}以内。`,
    warmer: say`我愿意把卡里的欠款还上，只是超出了现在的能力，想请您帮我申请个性化分期，每月${'affordable'}以内。`,
    why: '信用卡监管办法提到，可以协商个性化分期。',
    caution: '只适用于银行信用卡，是否同意由银行决定。',
  },
  'ask_terms.loan_schedule': {
    plain: say`请把新的还款计划表发给我：每期日期、本金、利息和剩余金额。`,
    shorter: say`请把新的还款计划表发给我。`,
    why: '有计划表，才能每期核对。',
  },
  'ask_hold_on_collection.keep_service': {
    plain: say`我在补交欠费，请在这段时间不要停止服务。需要登记的话，请告诉我怎么办。`,
    shorter: say`我在补交欠费，请先不要停止服务。`,
    why: '先保住生活必需的服务，再慢慢补。',
    caution: '确实开始补交时才这样说。',
  },
  'propose_plan.catch_up': {
    plain: say`以后每期我照常交，另外每期多交${'instalmentAmount'}补之前欠的，补完为止，可以吗？`,
    shorter: say`每期照常交，旧欠每期多补${'instalmentAmount'}，可以吗？`,
    why: '新的不拖、旧的慢慢补，对方容易接受。',
  },
  'ask_fee_reduction.medical': {
    plain: say`请问医院有没有费用减免、医疗救助或慈善援助？我想了解条件和申请办法。`,
    shorter: say`请问有没有费用减免或医疗救助？`,
    why: '救助要主动问，通常不会自动给。',
  },
  'ask_what_is_possible.joint_talks': {
    plain: say`我在几家银行都有欠款，想了解前置协商：应该向哪一家申请，要准备哪些文件？`,
    shorter: say`我想了解前置协商，要向哪家申请？`,
    why: '在台湾，一次申请可以和各家银行一起谈。',
    caution: '向最大债权银行申请，不需要付费找代办。',
  },
  'ask_hold_on_collection.breathing_space': {
    plain: say`我想找债务顾问了解 Breathing Space，请在此期间先暂停催收和加收费用。`,
    shorter: say`我想找债务顾问，请先暂停催收。`,
    why: '英国的 Breathing Space 由债务顾问申请，为期60天。',
    caution: '要由债务顾问申请后才生效，顾问服务是免费的。',
  },
  'ask_for_documents.validation': {
    plain: say`请把债务核实通知寄给我，写明原债权人、金额和明细，我核对后再答复。`,
    shorter: say`请先寄给我债务核实通知。`,
    why: '在美国，第三方催收要提供债务核实通知。',
    caution: '有异议的话，通常要在收到后30天内提出。',
  },
};
