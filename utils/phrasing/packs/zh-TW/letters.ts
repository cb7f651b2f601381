import type { lettersOutline } from '@/utils/phrasing/packs/outline/letters';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const letters: Wordings<typeof lettersOutline> = {
  'ask_hold_on_collection.letter': {
    plain: say`${'creditor'} 您好：\n\n我是${'name'}，帳戶末四碼${'lastFour'}，目前欠款${'amountDue'}。因為${'reasonDetail'}，我暫時無法準時繳款。\n\n請在30天內暫停催收和加收費用，讓我整理收支並提出還款方案。收到後請以書面回覆，說明暫停到哪一天、期間怎麼計息。\n\n${'name'}`,
    shorter: say`${'creditor'} 您好：我是${'name'}，帳戶末四碼${'lastFour'}。因${'reasonDetail'}暫時無法繳款，請暫停催收30天，我會在這段期間提出還款方案。請書面回覆。`,
    why: '剛遇到困難、方案還沒想好時用，先換到時間。',
    caution: '暫停催收不等於停止計息；寄出前留一份。',
  },
  'state_finances.letter': {
    plain: say`${'creditor'} 您好：\n\n我是${'name'}，帳戶末四碼${'lastFour'}，欠款${'amountDue'}。從${'reasonSince'}起，因為${'reasonDetail'}，收入受到影響。\n\n我的收支如下：\n每月收入：${'income'}\n基本生活支出：${'essentials'}\n其他債務：${'otherDebts'}\n可用於這筆帳：${'affordable'}\n\n我願意每月繳${'affordable'}，請在這個範圍內安排，並以書面答覆。\n\n${'name'}`,
    shorter: say`${'creditor'} 您好：我是${'name'}，帳戶末四碼${'lastFour'}。每月收入${'income'}，必要支出${'essentials'}，其他債務${'otherDebts'}，能繳${'affordable'}。請依此安排並書面答覆。`,
    why: '把收支一次寫清楚，對方有依據，您也不用一直解釋。',
    caution: '數字要真實；沒有的那一行可以刪掉。',
  },
  'propose_plan.letter': {
    plain: say`${'creditor'} 您好：\n\n我是${'name'}，帳戶末四碼${'lastFour'}，欠款${'amountDue'}。我提議分${'instalmentCount'}期繳款，每期${'instalmentAmount'}，第一期${'newDate'}。\n\n還款期間，請停止計收利息和違約金，並暫停催收。若無法同意，請以書面說明原因和可行的方案。\n\n${'name'}`,
    shorter: say`${'creditor'} 您好：我是${'name'}，帳戶末四碼${'lastFour'}。我提議分${'instalmentCount'}期、每期${'instalmentAmount'}，第一期${'newDate'}。請書面答覆。`,
    why: '方案寫成書面，對方要嘛同意，要嘛說明理由。',
    caution: '提出的金額不要超過每月能負擔的數字。',
  },
  'ask_extension.letter': {
    plain: say`${'creditor'} 您好：\n\n我是${'name'}，帳戶末四碼${'lastFour'}。${'dueDate'}到期的${'amountDue'}，因為${'reasonDetail'}無法準時繳清，申請展延到${'newDate'}。\n\n請告知是否同意，以及展延期間的利息和費用。\n\n${'name'}`,
    shorter: say`${'creditor'} 您好：我是${'name'}，末四碼${'lastFour'}。因${'reasonDetail'}，申請把${'amountDue'}展延到${'newDate'}，請書面答覆。`,
    why: '展延申請寫明金額、原因、新日期三樣就夠。',
    caution: '得到答覆之前，原本的到期日仍然有效。',
  },
  'ask_fee_reduction.letter': {
    plain: say`${'creditor'} 您好：\n\n我是${'name'}，帳戶末四碼${'lastFour'}。我的帳單${'amountDue'}中包含違約金和費用${'fees'}。因為${'reasonDetail'}，我無法全額負擔。\n\n我申請減免這部分費用，並在還款期間停止計息，每月繳${'affordable'}。請以書面答覆結果和依據。\n\n${'name'}`,
    shorter: say`${'creditor'} 您好：我是${'name'}，末四碼${'lastFour'}。因${'reasonDetail'}，申請減免違約金和費用${'fees'}，每月繳${'affordable'}。請書面答覆。`,
    why: '指明要減的是哪一部分，並附上自己的還款安排。',
    caution: '能不能減免由對方決定。',
  },
  'ask_written_confirmation.letter': {
    plain: say`${'creditor'} 您好：\n\n我在${'earlierDate'}與${'representative'}（員工編號${'staffId'}）談定：分${'instalmentCount'}期，每期${'instalmentAmount'}，第一期${'newDate'}。\n\n請以書面確認以上內容，並說明期間是否計息、是否暫停催收、信用紀錄怎麼揭露。如有出入，請指出。\n\n${'name'}，帳戶末四碼${'lastFour'}`,
    shorter: say`${'creditor'} 您好：${'earlierDate'}談定分${'instalmentCount'}期、每期${'instalmentAmount'}，請書面確認。${'name'}，末四碼${'lastFour'}`,
    why: '口頭談定後，用一封信把條件固定下來。',
    caution: '只寫確實談定的內容。',
  },
  'dispute_bill_item.letter': {
    plain: say`${'creditor'} 您好：\n\n我是${'name'}，帳戶末四碼${'lastFour'}。我對帳單中的「${'item'}」有疑義。\n\n請提供這一項的契約依據、交易紀錄和計算方式。查清楚之前，請暫停就這一項計收費用、催收和信用報送。其他沒有疑義的部分，我會照常處理。\n\n${'name'}`,
    shorter: say`${'creditor'} 您好：我是${'name'}，末四碼${'lastFour'}。我對「${'item'}」有疑義，請提供依據和計算方式，查清楚前暫停就此催收。`,
    why: '只爭有問題的那一項，其他照常，更容易得到答覆。',
    caution: '附上證據的影本，正本自己留。',
  },
  'report_cannot_pay_instalment.letter': {
    plain: say`${'creditor'} 您好：\n\n我是${'name'}，帳戶末四碼${'lastFour'}。依約定，${'dueDate'}應繳${'instalmentAmount'}。因為${'reasonDetail'}，這一期無法準時繳。\n\n我可以先繳${'payNow'}，其他請延到${'newDate'}，原方案繼續有效。請書面答覆。\n\n${'name'}`,
    shorter: say`${'creditor'} 您好：我是${'name'}，末四碼${'lastFour'}。${'dueDate'}那期先繳${'payNow'}，剩下的延到${'newDate'}，請書面答覆。`,
    why: '到期前寫信說明，方案才有機會保住。',
    caution: '寄出後再打電話確認對方收到。',
  },
  'ask_settlement_proof.letter': {
    plain: say`${'creditor'} 您好：\n\n我是${'name'}，帳戶末四碼${'lastFour'}。這筆帳我已繳清。\n\n請開立清償證明，寫明清償日期、餘額為零、往後不再催收，並更新我的信用紀錄。\n\n${'name'}`,
    shorter: say`${'creditor'} 您好：我是${'name'}，末四碼${'lastFour'}，欠款已繳清，請開立清償證明並更新信用紀錄。`,
    why: '清償證明是以後最有用的一張紙。',
    caution: '確實繳清後再寄。',
  },
  'follow_up_result.letter': {
    plain: say`${'creditor'} 您好：\n\n我是${'name'}，帳戶末四碼${'lastFour'}。我在${'earlierDate'}送出的申請（編號${'ticket'}），原定${'replyBy'}之前答覆，至今未收到結果。\n\n請告知目前狀態和答覆日期。在答覆之前，請暫停催收。\n\n${'name'}`,
    shorter: say`${'creditor'} 您好：我在${'earlierDate'}的申請（編號${'ticket'}）還沒有答覆，請告知結果。${'name'}，末四碼${'lastFour'}`,
    why: '過了期限再用書面追一次，留下紀錄。',
  },
  'object_third_party_contact.letter': {
    plain: say`${'creditor'} 您好：\n\n我是${'name'}，帳戶末四碼${'lastFour'}。貴公司人員就我的欠款聯絡了我的家人、朋友或公司。\n\n我不同意向第三人透露我的債務資訊。請從收到此信起只聯絡我本人，並說明先前是誰、在何時、依據什麼聯絡了他們。\n\n${'name'}`,
    shorter: say`${'creditor'} 您好：我是${'name'}，末四碼${'lastFour'}。請只聯絡我本人，不要再聯絡我的家人、朋友和公司，並書面答覆。`,
    why: '書面要求只聯絡本人，以後申訴有依據。',
    caution: '只寫發生過的事，附上時間和號碼。',
  },
  'complain.letter': {
    plain: say`${'creditor'} 您好：\n\n我是${'name'}，帳戶末四碼${'lastFour'}。我要申訴：${'item'}。發生在${'earlierDate'}，承辦人${'representative'}，員工編號${'staffId'}。\n\n希望貴公司調查、以書面答覆處理結果，並停止上述做法。如未得到答覆，我會向主管機關反映。\n\n${'name'}`,
    shorter: say`${'creditor'} 您好：我是${'name'}，末四碼${'lastFour'}。申訴：${'item'}，發生在${'earlierDate'}，員工編號${'staffId'}。請調查並書面答覆。`,
    why: '一事一訴：什麼事、什麼時候、誰、想要什麼結果。',
    caution: '附上螢幕截圖或錄音的說明，正本自己留。',
  },
};
