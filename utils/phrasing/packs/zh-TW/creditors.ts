import type { creditorsOutline } from '@/utils/phrasing/packs/outline/creditors';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const creditors: Wordings<typeof creditorsOutline> = {
  'state_purpose.wallet': {
    plain: say`您好，我的${'product'}這期帳單是${'amountDue'}，暫時繳不出來，想詢問展延、分期或暫緩催收怎麼辦理。`,
    shorter: say`我的${'product'}這期繳不出來，想問怎麼展延或分期。`,
    why: '講明產品，客服人員能直接轉到對應的業務。',
  },
  'state_purpose.loan': {
    plain: say`您好，我有一筆貸款，本期應繳${'amountDue'}，目前無法準時繳，想協商調整還款條件。`,
    shorter: say`我的貸款本期無法準時繳，想調整還款條件。`,
    why: '貸款能談的多半是期限和每期金額，一開始就說明。',
  },
  'state_purpose.card': {
    plain: say`您好，我的信用卡帳單${'amountDue'}無法準時繳清，想詢問帳單分期或其他還款方式。`,
    shorter: say`信用卡帳單繳不清，想詢問分期方式。`,
    why: '信用卡有帳單分期，直接問比較快。',
  },
  'state_purpose.bnpl': {
    plain: say`您好，我有一筆先買後付的訂單，還有${'amountDue'}沒繳，這期想申請延後，請問可以嗎？`,
    shorter: say`先買後付的訂單這期想延後，可以嗎？`,
    why: '講清楚是哪種付款方式，對方好查訂單。',
  },
  'state_purpose.utility': {
    plain: say`您好，我家這期水電瓦斯費${'amountDue'}一時繳不出來，想問能不能分次繳，這段期間先不要停供。`,
    shorter: say`這期費用一時繳不出來，能分次繳、先不停供嗎？`,
    why: '生活用水用電優先，先談不停供。',
  },
  'state_purpose.telecom': {
    plain: say`您好，我的電話費欠了${'amountDue'}，想分次補繳，這支號碼要接工作電話，能不能先不要停話？`,
    shorter: say`電話費想分次補繳，能不能先不要停話？`,
    why: '說明號碼要用，先爭取不停話。',
    caution: '號碼確實用在工作時才這樣說。',
  },
  'state_purpose.rent': {
    plain: say`您好，這個月房租${'amountDue'}我一時湊不齊，想跟您商量先付一部分，其他晚幾天。`,
    shorter: say`這個月房租想先付一部分，其他晚幾天，可以嗎？`,
    warmer: say`您好，不好意思，這個月房租${'amountDue'}我一時湊不齊。不想讓您為難，想先跟您商量，先付一部分，其他晚幾天可以嗎？`,
    firmer: say`您好，這個月房租${'amountDue'}我無法一次付清，我提議先付一部分，請您確認其他款項的付款日期。`,
    why: '房租關係到住的地方，早點跟房東說最重要。',
  },
  'state_purpose.medical': {
    plain: say`您好，我有一筆醫療費用${'amountDue'}還沒結清，一次付不出來，想問能不能分期或申請補助。`,
    shorter: say`醫療費一次付不出來，能分期或申請補助嗎？`,
    why: '不少醫院有分期和社工補助，可以直接問。',
  },
  'ask_what_is_possible.card_minimum': {
    plain: say`請問這期先繳最低應繳金額${'minimumDue'}可以嗎？剩下的利息怎麼算？`,
    shorter: say`這期先繳最低${'minimumDue'}可以嗎？`,
    why: '繳最低可以避免逾期，但剩下的會計循環利息。',
    caution: '繳最低只是先不逾期，利息照常計算。',
  },
  'propose_plan.card_personal': {
    plain: say`我的欠款已超過還款能力，但我願意還。想申請個性化分期，每月${'affordable'}以內，請問怎麼申請？`,
    shorter: say`我想申請個性化分期，每月${'affordable'}以內。`,
    firmer: say`我願意還款，但欠款超過能力，請依信用卡個性化分期的規定受理我的申請，每月${'affordable'}以內。`,
    warmer: say`我願意把卡費還清，只是超過現在的能力，想請您幫我申請個性化分期，每月${'affordable'}以內。`,
    why: '中國大陸的信用卡辦法提到，可以協商個性化分期。',
    caution: '只適用大陸的銀行信用卡，是否同意由銀行決定。',
  },
  'ask_terms.loan_schedule': {
    plain: say`請把新的還款明細表給我：每期日期、本金、利息和剩餘金額。`,
    shorter: say`請把新的還款明細表給我。`,
    why: '有明細表，才能每期核對。',
  },
  'ask_hold_on_collection.keep_service': {
    plain: say`我正在補繳欠費，這段期間請不要停止服務。需要登記的話，請告訴我怎麼辦。`,
    shorter: say`我正在補繳欠費，請先不要停止服務。`,
    why: '先保住生活必需的服務，再慢慢補。',
    caution: '確實開始補繳時才這樣說。',
  },
  'propose_plan.catch_up': {
    plain: say`以後每期我照常繳，另外每期多繳${'instalmentAmount'}補之前欠的，補完為止，可以嗎？`,
    shorter: say`每期照常繳，舊欠每期多補${'instalmentAmount'}，可以嗎？`,
    why: '新的不拖、舊的慢慢補，對方容易接受。',
  },
  'ask_fee_reduction.medical': {
    plain: say`請問醫院有沒有費用減免、社工補助或慈善協助？我想了解條件和申請方式。`,
    shorter: say`請問有沒有費用減免或社工補助？`,
    why: '補助要主動問，通常不會自動給。',
  },
  'ask_what_is_possible.joint_talks': {
    plain: say`我在幾家銀行都有欠款，想了解前置協商：應該向哪一家申請，要準備哪些文件？`,
    shorter: say`我想了解前置協商，要向哪一家申請？`,
    why: '向最大債權銀行申請一次，就能和各家銀行一起談。',
    caution: '可以自己申請，不需要付費找代辦。',
  },
  'ask_hold_on_collection.breathing_space': {
    plain: say`我想找債務顧問了解 Breathing Space，這段期間請先暫停催收和加收費用。`,
    shorter: say`我想找債務顧問，請先暫停催收。`,
    why: '英國的 Breathing Space 由債務顧問申請，為期60天。',
    caution: '要由債務顧問申請後才生效，顧問服務是免費的。',
  },
  'ask_for_documents.validation': {
    plain: say`請把債務確認通知寄給我，寫明原債權人、金額和明細，我核對後再答覆。`,
    shorter: say`請先寄給我債務確認通知。`,
    why: '在美國，第三方催收要提供債務確認通知。',
    caution: '有疑義的話，通常要在收到後30天內提出。',
  },
};
