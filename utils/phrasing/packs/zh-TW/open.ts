import type { openOutline } from '@/utils/phrasing/packs/outline/open';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const open: Wordings<typeof openOutline> = {
  'state_purpose.overdue': {
    plain: say`您好，我有一筆${'amountDue'}的帳單，已經逾期${'overdueDays'}天，並不是故意不繳。想跟您協商一個我做得到的還款方式。`,
    shorter: say`您好，我有一筆${'amountDue'}的帳單逾期了，想協商還款方式。`,
    warmer: say`您好，不好意思打擾了。我有一筆${'amountDue'}的帳單逾期${'overdueDays'}天，最近手頭真的比較緊，一直想把它處理好，想請您幫我看看可以怎麼安排。`,
    firmer: say`您好，關於${'amountDue'}、已逾期${'overdueDays'}天的這筆帳單，我願意處理，請安排可以辦理展延或分期的人員與我聯繫。`,
    why: '講清楚是哪筆帳、逾期多久、想做什麼，對方就能直接往下處理。',
  },
  'state_purpose.before_due': {
    plain: say`您好，我有一筆${'amountDue'}的帳單${'dueDate'}到期，預計沒辦法準時繳清，想先跟您商量怎麼安排。`,
    shorter: say`您好，我${'dueDate'}到期的帳單可能繳不出來，想先協商。`,
    warmer: say`您好，麻煩您了。我${'dueDate'}有一筆${'amountDue'}的帳單要繳，手頭有點緊，不想等到逾期才講，所以先來跟您商量。`,
    firmer: say`您好，${'dueDate'}到期的${'amountDue'}我無法準時繳清，先在此說明，請告訴我到期前可以辦理哪些安排。`,
    why: '到期前就聯繫，能談的方式通常比較多，也看得出您在主動處理。',
  },
  'state_purpose.simple': {
    plain: say`您好，我想協商一筆帳單的還款方式，請問要怎麼辦理？`,
    warmer: say`您好，麻煩您了。我有一筆帳單暫時繳不出來，想跟您商量還款方式，可以嗎？`,
    firmer: say`您好，我要協商一筆帳單的還款方式，請轉給可以辦理的人員。`,
    why: '什麼都還沒準備好時，用這一句也能開口。',
  },
  'state_purpose.not_deliberate': {
    plain: say`您好，我不是不想還，是最近真的周轉不過來。想請您看看這筆帳單能不能展延或分期。`,
    shorter: say`我不是不想還，是暫時繳不出來，想協商展延或分期。`,
    why: '先說明不是故意，馬上接具體要求，比一直道歉有用。',
  },
  'ask_for_person.plain': {
    plain: say`請幫我轉接真人客服，我要協商還款。`,
    warmer: say`我的狀況需要跟客服人員談，麻煩您幫我轉接，謝謝。`,
    firmer: say`我的問題機器人無法處理，請直接轉接真人客服。`,
    why: '協商要由專人登記、審核，機器人通常辦不了。',
  },
  'ask_for_person.bot_loop': {
    plain: say`上面的自動回覆沒有解決我的問題，我要談的是還款協商，請轉接真人客服。`,
    shorter: say`自動回覆沒有解決問題，請轉真人客服。`,
    why: '機器人一直重複時，講明「沒有解決」再要求轉接。',
  },
  'ask_for_person.right_team': {
    plain: say`請問您這邊可以辦理展延或分期嗎？如果不行，請幫我轉到負責的單位。`,
    shorter: say`如果您這邊不能辦展延或分期，請幫我轉到負責的單位。`,
    why: '先確認對方有沒有權限，免得同樣的話講兩遍。',
  },
  'ask_what_is_possible.plain': {
    plain: say`請問以我目前的狀況，可以申請哪些方式？例如展延、分期、減免費用。`,
    shorter: say`請問我現在可以申請哪些方式？`,
    warmer: say`想請您幫我看看，以我目前的狀況，展延、分期、減免費用當中有哪些可以申請？`,
    firmer: say`請把我目前可以申請的方式都告訴我：展延、分期、減免，各需要什麼條件。`,
    why: '讓對方先說有哪些選擇，您再依自己的能力選。',
  },
  'ask_what_is_possible.conditions': {
    plain: say`請問申請展延或分期要符合什麼條件、準備哪些文件、多久有結果？`,
    shorter: say`申請要什麼條件和文件？`,
    why: '條件、文件、時間一次問清楚，後面少跑一趟。',
  },
  'ask_what_is_possible.monthly': {
    plain: say`我每個月最多能繳${'affordable'}。在這個範圍內，有哪些方案可以辦？`,
    shorter: say`每月${'affordable'}以內，有哪些方案？`,
    why: '先把上限講出來，談的就是做得到的方案。',
    caution: '說出的上限最好和自己的收支對得起來。',
  },
  'mention_earlier_agreement.with_ticket': {
    plain: say`我在${'earlierDate'}跟${'representative'}談過這筆帳單，案件編號${'ticket'}。請先查一下當時的紀錄，再往下談。`,
    shorter: say`我之前談過，案件編號${'ticket'}，請先查一下紀錄。`,
    why: '有人、有日期、有編號，對方查得到，不必從頭再說。',
  },
  'mention_earlier_agreement.by_date': {
    plain: say`我在${'earlierDate'}已經跟客服談過展延，請幫我查一下當時登記的內容。`,
    shorter: say`我在${'earlierDate'}談過展延，請查一下紀錄。`,
    why: '沒有編號時，日期也能幫對方找到紀錄。',
  },
  'mention_earlier_agreement.terms': {
    plain: say`之前約定的是分${'instalmentCount'}期、每期${'instalmentAmount'}，請確認這個安排現在仍然有效。`,
    shorter: say`約定的${'instalmentCount'}期、每期${'instalmentAmount'}還有效嗎？`,
    why: '把之前談定的數字說出來，避免事後說法不同。',
    caution: '確實談定過這些數字時才使用。',
  },
  'ask_bill_breakdown.items': {
    plain: say`請告訴我這筆帳單的明細：本金、利息、違約金和其他費用各是多少？`,
    shorter: say`請告訴我本金、利息、違約金各是多少。`,
    why: '先弄清楚欠的是什麼，才知道哪一部分可以談。',
  },
  'ask_bill_breakdown.daily_cost': {
    plain: say`請問現在每天會增加多少利息和違約金？是依什麼標準計算的？`,
    shorter: say`請問現在每天增加多少費用？`,
    why: '知道每天增加多少，才好決定先還哪一筆。',
  },
  'ask_bill_breakdown.to_clear': {
    plain: say`請問如果今天結清，總共要繳多少？這個金額到哪一天有效？`,
    shorter: say`請問今天結清總共多少？`,
    why: '結清金額每天會變，要連有效日期一起問。',
  },
  'dispute_bill_item.item': {
    plain: say`帳單裡的「${'item'}」我看不懂，請說明來源和計算方式；查清楚之前，請先不要就這一項計收費用。`,
    shorter: say`請說明帳單裡「${'item'}」這一項是怎麼來的。`,
    warmer: say`不好意思，帳單裡的「${'item'}」我看不太懂，麻煩您幫我查一下是怎麼來的、怎麼算的。`,
    firmer: say`我對帳單裡的「${'item'}」有疑義，請登記並以書面說明依據，查清楚之前請暫停就這一項催收。`,
    why: '指出哪一項、要什麼說明，比說「帳單不對」更容易得到答覆。',
  },
  'dispute_bill_item.paid_not_shown': {
    plain: say`我已經繳過一筆${'payNow'}，但帳單沒有變動，請幫我查入帳狀況，我可以提供繳款證明。`,
    shorter: say`我繳過一筆${'payNow'}，帳單沒更新，請幫我查入帳。`,
    why: '先說金額和憑證，方便對方查入帳。',
    caution: '繳款證明上的完整卡號要先遮住。',
  },
  'dispute_bill_item.not_recognised': {
    plain: say`這筆帳單裡有我沒有辦過的項目，請提供契約或交易紀錄，我要先核對。`,
    shorter: say`有一項我沒有辦過，請提供契約或交易紀錄。`,
    why: '不認得的項目先要依據，不急著承認，也不急著繳。',
    caution: '先核對確實沒有辦過。',
  },
  'update_contact_data.where_sent': {
    plain: say`我換過聯絡方式，沒有收到提醒。請問之前的通知寄到哪裡？我想更新資料。`,
    shorter: say`我換過聯絡方式，沒收到通知，想更新資料。`,
    why: '說明沒收到提醒的原因，也把以後的通知接上。',
    caution: '確實換過聯絡方式時才使用。',
  },
  'update_contact_data.channel': {
    plain: say`我要更新手機號碼和地址，請問官方的辦理管道是哪一個？`,
    why: '走官方管道改資料，不在對話裡傳完整資訊。',
  },
  'update_contact_data.confirm_new': {
    plain: say`請確認以後的帳單和通知都寄到我更新後的聯絡方式，舊的不再使用。`,
    shorter: say`以後的通知請寄到新的聯絡方式。`,
    why: '改完要確認一次，免得下次又收不到。',
  },
  'confirm_identity_minimum.last_four': {
    plain: say`我是${'name'}，留存資料的末四碼是${'lastFour'}。其他資訊請透過官方頁面核對。`,
    shorter: say`我是${'name'}，末四碼${'lastFour'}。`,
    warmer: say`我是${'name'}，末四碼${'lastFour'}，麻煩您核對。完整號碼不方便打在這裡，還請見諒。`,
    firmer: say`我只提供姓名${'name'}和末四碼${'lastFour'}，這已足夠核對。完整號碼不在對話中提供。`,
    why: '核對身分有姓名和末四碼通常就夠，不用給完整號碼。',
    caution: '不要傳完整的身分證字號、卡號或驗證碼。',
  },
  'confirm_identity_minimum.official_page': {
    plain: say`我現在是在官方頁面登入的狀態，您那邊應該看得到帳戶資料，請直接核對。`,
    shorter: say`我已登入官方頁面，請直接核對帳戶。`,
    why: '已經登入時，對方往往不必再問證號。',
    caution: '確實已登入時才這樣說，並先看清楚網址是不是官方的。',
  },
  'confirm_identity_minimum.other_way': {
    plain: say`可以核對身分，但我不在對話中提供完整證號。請問能用末四碼或官方驗證的方式嗎？`,
    shorter: say`可以用末四碼核對嗎？我不提供完整證號。`,
    why: '表示配合，同時把範圍限在最少的資料。',
  },
  'verify_caller_first.staff': {
    plain: say`核對我的資料之前，請先告訴我您的姓名、員工編號和所屬機構。`,
    shorter: say`請先告訴我您的姓名、員工編號和所屬機構。`,
    warmer: say`為了讓彼此都放心，核對之前想請您先說一下姓名、員工編號和所屬機構，謝謝。`,
    firmer: say`在確認您的身分之前，我不提供個人資料。請告知姓名、員工編號、所屬機構和委託依據。`,
    why: '先確認對方是誰，這是正當的要求。',
  },
  'verify_caller_first.call_back': {
    plain: say`我會撥官方公布的電話回去確認，請告訴我員工編號和案件編號，方便接著談。`,
    shorter: say`我會撥官方電話確認，請給我員工編號。`,
    why: '由您主動撥官方電話，最穩當。',
  },
  'verify_caller_first.why_needed': {
    plain: say`請問為什麼需要這項資料？用在什麼地方？有沒有不提供也能辦的方式？`,
    shorter: say`請問為什麼需要這項資料？`,
    why: '對方要的資料超出需要時，先問用途。',
  },
};
