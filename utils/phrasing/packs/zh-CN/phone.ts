import type { phoneOutline } from '@/utils/phrasing/packs/outline/phone';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const phone: Wordings<typeof phoneOutline> = {
  'state_purpose.phone': {
    plain: say`您好，我有一笔${'amountDue'}的账单想协商还款。请问您这边能办理吗？我边听边记，请您说慢一点。`,
    shorter: say`您好，我有一笔账单想协商还款，请问能办理吗？`,
    why: '一开口说清事情，也让对方知道您在记录。',
  },
  'ask_for_person.phone': {
    plain: say`请转人工服务，我要谈还款协商。`,
    why: '语音菜单里直接说“人工”，或者听提示按键。',
  },
  'confirm_identity_minimum.phone': {
    plain: say`我可以核对姓名和后四位，完整号码请通过您系统里的其他方式核对。`,
    shorter: say`我可以核对姓名和后四位。`,
    why: '电话里也只给最少的信息。',
    caution: '对方打来的电话，先核实再报任何号码。',
  },
  'verify_caller_first.phone': {
    plain: say`请先告诉我您的姓名、工号和公司。我挂断后打官方电话核实，再和您联系。`,
    shorter: say`请先说您的姓名、工号和公司。`,
    why: '对方打来时，先记人，再回拨官方电话。',
  },
  'give_reason.phone': {
    plain: say`我简单说一下情况：${'reasonDetail'}，从${'reasonSince'}开始。所以这期暂时还不上，不是不还。`,
    shorter: say`情况是${'reasonDetail'}，暂时还不上，不是不还。`,
    why: '电话里一句说完，不被追问带着走。',
    caution: '只说事实，不必讲太多细节。',
  },
  'propose_plan.phone': {
    plain: say`我能做到的是每月${'instalmentAmount'}，分${'instalmentCount'}期。请您按这个记录，看能不能批。`,
    shorter: say`我能做到每月${'instalmentAmount'}，分${'instalmentCount'}期。`,
    why: '金额和期数说慢一点，说两遍也可以。',
  },
  'explain_cannot_pay_now.phone': {
    plain: say`今天还全额我做不到，这一点不会变。我们直接谈每月能还多少，可以吗？`,
    shorter: say`今天还全额做不到，我们谈每月能还多少。`,
    why: '被反复追问时，平静地重复同一句。',
  },
  'ask_more_time.phone': {
    plain: say`我不在电话里当场决定。请把方案发给我，我看过之后答复。`,
    shorter: say`请把方案发给我，我看过再答复。`,
    why: '电话里容易被催着答应，先要文字。',
  },
  'ask_terms.phone': {
    plain: say`请您慢一点，我记一下：总额多少，分几期，每期多少，每月哪天还？`,
    shorter: say`请慢一点：总额、期数、每期、哪天还？`,
    why: '一项一项问，一项一项写下来。',
  },
  'restate_terms.phone': {
    plain: say`我念一遍，您听对不对：分${'instalmentCount'}期，每期${'instalmentAmount'}，第一期${'newDate'}。`,
    shorter: say`我念一遍：${'instalmentCount'}期，每期${'instalmentAmount'}，对吗？`,
    why: '当场念一遍，录音里就有了确认。',
    caution: '数字以对方刚才说的为准。',
  },
  'ask_written_confirmation.phone': {
    plain: say`请把刚才说的发一条短信给我，收到之后我再操作。`,
    why: '电话里说的，要落到文字。',
  },
  'ask_staff_id.phone': {
    plain: say`请问您的姓名和工号？现在是几点，我记一下。`,
    why: '人、工号、时间，一次记全。',
  },
  'ask_ticket_and_deadline.phone': {
    plain: say`请问工单号是多少？我一个字一个字记。最晚哪天有结果？`,
    shorter: say`请问工单号多少？最晚哪天有结果？`,
    why: '号码当场核对，免得记错。',
  },
  'ask_to_note_the_case.phone': {
    plain: say`请问这通电话有录音吗？请把我的要求记在备注里，再念给我听一下。`,
    shorter: say`请把我的要求记下来，念给我听一下。`,
    why: '让对方念一遍，就知道记了什么。',
  },
  'ask_hold_on_collection.phone': {
    plain: say`我现在不方便通话。请改用文字联系我，或者约一个时间，我会接。`,
    shorter: say`现在不方便，请约个时间或用文字联系。`,
    why: '不想接时可以约时间，不必硬撑。',
  },
  'stay_calm_restate_willingness.phone': {
    plain: say`我愿意还款，也愿意继续谈。请您平静一些，不然我先挂断，换个时间再说。`,
    shorter: say`我愿意谈。请平静一些，不然改天再说。`,
    why: '对方情绪激动时，可以停下来，改天再谈。',
  },
  'refuse_code_or_private_account.phone': {
    plain: say`验证码我不念，钱我只在官方渠道还。需要办什么，我挂断后自己打官方电话。`,
    shorter: say`验证码我不念，我自己打官方电话办。`,
    why: '电话里念出去的码收不回来。',
    caution: '挂断后自己查官方号码，不回拨来电。',
  },
  'object_third_party_contact.phone': {
    plain: say`请不要再打给我的家人和单位。这个号码能找到我，有事打给我本人。`,
    shorter: say`请只打给我本人，不要打给别人。`,
    why: '说明能找到你，并要求只联系本人。',
  },
  'thank_and_close.phone': {
    plain: say`好，今天说的我都记下了：您的工号是${'staffId'}，${'replyBy'}之前有结果。谢谢，再见。`,
    shorter: say`好，我都记下了，谢谢，再见。`,
    why: '挂断前把要点念一遍。',
  },
};
