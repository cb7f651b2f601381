import type { phoneOutline } from '@/utils/phrasing/packs/outline/phone';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const phone: Wordings<typeof phoneOutline> = {
  'state_purpose.phone': {
    plain: say`您好，我有一筆${'amountDue'}的帳單想協商還款。請問您這邊可以辦嗎？我邊聽邊記，麻煩您說慢一點。`,
    shorter: say`您好，我有一筆帳單想協商還款，請問可以辦嗎？`,
    why: '一開口就講清楚，也讓對方知道您在記錄。',
  },
  'ask_for_person.phone': {
    plain: say`請幫我轉接專員，我要談還款協商。`,
    why: '語音選單裡直接說「專員」，或依提示按鍵。',
  },
  'confirm_identity_minimum.phone': {
    plain: say`我可以核對姓名和末四碼，完整號碼請用您系統裡的其他方式核對。`,
    shorter: say`我可以核對姓名和末四碼。`,
    why: '電話裡也只給最少的資料。',
    caution: '對方打來的電話，先查證再報任何號碼。',
  },
  'verify_caller_first.phone': {
    plain: say`請先告訴我您的姓名、員工編號和公司。我掛斷後打官方電話查證，再跟您聯繫。`,
    shorter: say`請先說您的姓名、員工編號和公司。`,
    why: '對方打來時，先記下是誰，再回撥官方電話。',
  },
  'give_reason.phone': {
    plain: say`我簡單說一下狀況：${'reasonDetail'}，從${'reasonSince'}開始。所以這期暫時繳不出來，不是不繳。`,
    shorter: say`狀況是${'reasonDetail'}，暫時繳不出來，不是不繳。`,
    why: '電話裡一句講完，不被追問帶著走。',
    caution: '只說事實，不必講太多細節。',
  },
  'propose_plan.phone': {
    plain: say`我做得到的是每月${'instalmentAmount'}，分${'instalmentCount'}期。請您照這樣登記，看能不能核准。`,
    shorter: say`我做得到每月${'instalmentAmount'}，分${'instalmentCount'}期。`,
    why: '金額和期數說慢一點，說兩遍也可以。',
  },
  'explain_cannot_pay_now.phone': {
    plain: say`今天繳全額我做不到，這一點不會變。我們直接談每個月能繳多少，好嗎？`,
    shorter: say`今天繳全額做不到，我們談每月能繳多少。`,
    why: '被一直追問時，平靜地重複同一句。',
  },
  'ask_more_time.phone': {
    plain: say`我不在電話裡當場決定。請把方案傳給我，我看過之後答覆。`,
    shorter: say`請把方案傳給我，我看過再答覆。`,
    why: '電話裡容易被催著答應，先要文字。',
  },
  'ask_terms.phone': {
    plain: say`麻煩您慢一點，我記一下：總額多少，分幾期，每期多少，每月哪天繳？`,
    shorter: say`麻煩慢一點：總額、期數、每期、哪天繳？`,
    why: '一項一項問，一項一項寫下來。',
  },
  'restate_terms.phone': {
    plain: say`我唸一遍，您聽對不對：分${'instalmentCount'}期，每期${'instalmentAmount'}，第一期${'newDate'}。`,
    shorter: say`我唸一遍：${'instalmentCount'}期，每期${'instalmentAmount'}，對嗎？`,
    why: '當場唸一遍，錄音裡就有確認。',
    caution: '數字以對方剛才說的為準。',
  },
  'ask_written_confirmation.phone': {
    plain: say`請把剛才說的用簡訊傳給我，收到之後我再處理。`,
    why: '電話裡說的，要落到文字。',
  },
  'ask_staff_id.phone': {
    plain: say`請問您的姓名和員工編號？現在是幾點，我記一下。`,
    why: '人、編號、時間，一次記齊。',
  },
  'ask_ticket_and_deadline.phone': {
    plain: say`請問案件編號是多少？我一個字一個字記。最晚哪天有結果？`,
    shorter: say`請問案件編號多少？最晚哪天有結果？`,
    why: '編號當場核對，免得記錯。',
  },
  'ask_to_note_the_case.phone': {
    plain: say`請問這通電話有錄音嗎？請把我的需求寫在註記裡，再唸給我聽。`,
    shorter: say`請把我的需求記下來，唸給我聽。`,
    why: '請對方唸一遍，就知道記了什麼。',
  },
  'ask_hold_on_collection.phone': {
    plain: say`我現在不方便講電話。請改用文字聯繫，或約一個時間，我會接。`,
    shorter: say`現在不方便，請約個時間或用文字聯繫。`,
    why: '不想接時可以約時間，不必硬撐。',
  },
  'stay_calm_restate_willingness.phone': {
    plain: say`我願意還款，也願意繼續談。請您平靜一點，不然我先掛斷，換個時間再說。`,
    shorter: say`我願意談。請平靜一點，不然改天再說。`,
    why: '對方情緒激動時，可以停下來，改天再談。',
  },
  'refuse_code_or_private_account.phone': {
    plain: say`驗證碼我不唸，錢我只從官方管道繳。需要辦什麼，我掛斷後自己打官方電話。`,
    shorter: say`驗證碼我不唸，我自己打官方電話辦。`,
    why: '電話裡唸出去的碼收不回來。',
    caution: '掛斷後自己查官方號碼，不回撥來電。',
  },
  'object_third_party_contact.phone': {
    plain: say`請不要再打給我的家人和公司。這支號碼找得到我，有事打給我本人。`,
    shorter: say`請只打給我本人，不要打給別人。`,
    why: '說明找得到您，並要求只聯絡本人。',
  },
  'thank_and_close.phone': {
    plain: say`好，今天談的我都記下來了：您的員工編號是${'staffId'}，${'replyBy'}之前有結果。謝謝，再見。`,
    shorter: say`好，我都記下來了，謝謝，再見。`,
    why: '掛斷前把要點唸一遍。',
  },
};
