import type { termsOutline } from '@/utils/phrasing/packs/outline/terms';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const terms: Wordings<typeof termsOutline> = {
  'ask_terms.all': {
    plain: say`謝謝。請說明具體條件：總額多少、分幾期、每期多少、每月哪天繳，期間還收不收利息和違約金？`,
    shorter: say`請問總額、期數、每期金額和繳款日各是多少？`,
    warmer: say`謝謝您幫我安排。我想先弄清楚再答應：總額、期數、每期金額、繳款日，還有期間的利息和費用，麻煩您說明一下。`,
    firmer: say`答應之前，請把條件列清楚：總額、期數、每期金額、繳款日、期間的利息和費用。`,
    why: '條件問清楚再答應，之後才不會多出費用。',
  },
  'ask_terms.extension': {
    plain: say`謝謝。請問可以延到哪一天，期間利息和費用怎麼算，信用紀錄和催收會怎麼處理？`,
    shorter: say`請問延到哪一天，期間怎麼計費？`,
    why: '展延要問三樣：到哪天、多少費用、還催不催。',
  },
  'ask_terms.reduction': {
    plain: say`謝謝。請問減免多少，減免後總共要繳多少，最晚哪天繳，有沒有附加條件？`,
    shorter: say`請問減免後總共繳多少，最晚哪天？`,
    why: '減免要問總數、期限和條件，缺一樣都容易誤會。',
  },
  'ask_terms.total': {
    plain: say`請問依這個方案全部繳完，總共要繳多少？其中利息和手續費是多少？`,
    shorter: say`請問依這個方案總共要繳多少？`,
    why: '只看每期金額容易忽略總額，要另外問一次。',
  },
  'ask_terms.if_late': {
    plain: say`請問如果有一期晚了幾天，這個方案會不會失效？有沒有寬限期？`,
    shorter: say`晚幾天繳，方案會失效嗎？`,
    why: '先知道晚繳的後果，安排時好留餘裕。',
  },
  'ask_terms.credit': {
    plain: say`請問辦理之後，信用紀錄會怎麼揭露？現在的催收會停下來嗎？`,
    shorter: say`辦理後信用紀錄怎麼揭露？催收會停嗎？`,
    why: '信用揭露和催收是兩件事，要分開問。',
  },
  'accept_and_confirm.terms': {
    plain: say`我接受：分${'instalmentCount'}期，每期${'instalmentAmount'}，第一期${'newDate'}。如果跟您說的一致，請確認並給我一份文字紀錄。`,
    shorter: say`我接受分${'instalmentCount'}期、每期${'instalmentAmount'}，請給我文字確認。`,
    warmer: say`謝謝您，這個方案我做得到：分${'instalmentCount'}期，每期${'instalmentAmount'}，第一期${'newDate'}。麻煩確認一下，並給我一份文字紀錄。`,
    firmer: say`我接受的是：分${'instalmentCount'}期，每期${'instalmentAmount'}，第一期${'newDate'}，沒有其他條件。請以文字確認後生效。`,
    why: '接受時把數字重複一遍，有錯馬上能改。',
    caution: '先核對金額沒有超過每月能負擔的數字。',
  },
  'accept_and_confirm.extension': {
    plain: say`我接受展延到${'newDate'}。請確認展延期間的利息和費用，並給我一份文字紀錄。`,
    shorter: say`我接受展延到${'newDate'}，請給我文字確認。`,
    why: '接受展延時，同時問清楚期間的費用。',
    caution: '到期要繳的金額，先確認自己拿得出來。',
  },
  'accept_and_confirm.if_same': {
    plain: say`如果沒有其他費用和附加條件，我可以接受。請把完整條款給我，我確認後辦理。`,
    shorter: say`沒有附加條件的話我接受，請給我完整條款。`,
    why: '把「沒有附加條件」當作前提說出來。',
  },
  'accept_and_confirm.reduction': {
    plain: say`謝謝減免。請確認減免後總共要繳多少、什麼時候繳，並用文字傳給我，我核對後辦理。`,
    shorter: say`請用文字確認減免後的總額和日期，我核對後辦理。`,
    why: '減免要落到一個總數和日期，寫下來才算。',
    caution: '繳款前先看到書面的減免確認。',
  },
  'accept_and_confirm.read_first': {
    plain: say`方案我大致可以接受，請把協議內容給我，我看完再確認。`,
    why: '願意接受，同時留出看協議的時間。',
  },
  'ask_more_time.think': {
    plain: say`謝謝這個方案。我要先核對收支，確認做得到再答覆，請問最晚哪天給您答覆？`,
    shorter: say`我先核對收支，最晚哪天給您答覆？`,
    warmer: say`謝謝您幫我爭取這個方案。我想先算清楚自己做不做得到，再好好答覆您，請問最晚哪天？`,
    firmer: say`我不會當場答應。請把方案寫給我，我核對收支之後答覆，並告訴我答覆的期限。`,
    why: '不當場答應，先問清楚答覆的期限。',
  },
  'ask_more_time.valid_until': {
    plain: say`請問這個優惠到哪一天為止？我需要一點時間核對自己做不做得到。`,
    shorter: say`請問這個優惠到哪一天為止？`,
    warmer: say`謝謝您幫我爭取優惠。我想確認自己做得到再答應，請問到哪一天為止？`,
    firmer: say`請明確告知這個優惠的截止日期，並用文字傳給我。沒核對清楚之前，我不答應。`,
    why: '限時優惠容易讓人匆忙答應，先問清楚期限。',
  },
  'ask_more_time.to_raise': {
    plain: say`這個減免對我有幫助，但一次拿出這筆錢需要時間，請問期限能不能放到${'newDate'}？`,
    shorter: say`減免的期限能不能放到${'newDate'}？`,
    why: '金額合適、時間不夠時，只談時間。',
    caution: '不要為了優惠去借新的債。',
  },
  'restate_terms.instalments': {
    plain: say`我複述一次：分${'instalmentCount'}期，每期${'instalmentAmount'}，第一期${'newDate'}，期間沒有其他費用。請確認是否一致。`,
    shorter: say`確認一下：分${'instalmentCount'}期，每期${'instalmentAmount'}，對嗎？`,
    warmer: say`謝謝您。我怕記錯，再確認一次：分${'instalmentCount'}期，每期${'instalmentAmount'}，第一期${'newDate'}，沒有其他費用，對嗎？`,
    firmer: say`請逐項確認：分${'instalmentCount'}期，每期${'instalmentAmount'}，第一期${'newDate'}，期間無其他費用。不一致的請現在說明。`,
    why: '用自己的話把數字說一遍，請對方確認，這就是紀錄。',
    caution: '數字以對方剛才說的為準，有出入先改過來。',
  },
  'restate_terms.date': {
    plain: say`我確認一下：這筆帳單延到${'newDate'}繳，在那之前不再催收，對嗎？`,
    shorter: say`確認一下：延到${'newDate'}，對嗎？`,
    why: '展延要確認兩件事：到哪一天、期間催不催。',
    caution: '數字以對方剛才說的為準，有出入先改過來。',
  },
  'restate_terms.ask_to_repeat': {
    plain: say`為了避免誤會，請您把最後的方案完整寫一次：金額、期數、日期和費用。`,
    shorter: say`請把最後的方案完整寫一次，我好核對。`,
    why: '記不齊全時，請對方自己寫下來。',
  },
  'ask_written_confirmation.message': {
    plain: say`請把這個安排用簡訊或電子郵件傳給我，寫明金額、期數和日期，我留作憑證。`,
    shorter: say`請把這個安排用文字傳給我留存。`,
    warmer: say`謝謝您。為了彼此都清楚，麻煩用文字把這個安排傳給我，寫明金額、期數和日期。`,
    firmer: say`口頭的安排我需要文字確認。請用簡訊或電子郵件傳給我，寫明金額、期數和日期。`,
    why: '有文字，以後帳單不對時才有依據。',
  },
  'ask_written_confirmation.before_paying': {
    plain: say`收到文字確認後，我就照約定繳第一期。請問確認什麼時候會給我？`,
    shorter: say`收到文字確認後我就繳第一期。`,
    why: '先有確認再付款，順序不要顛倒。',
  },
  'ask_written_confirmation.where': {
    plain: say`請問這個安排在官方頁面的哪裡看得到？我想核對並存檔。`,
    shorter: say`官方頁面哪裡看得到這個安排？`,
    why: '官方頁面上看得到，才算真的登記了。',
  },
  'ask_staff_id.plain': {
    plain: say`請問怎麼稱呼您，員工編號是多少？我記下來，方便之後聯繫。`,
    shorter: say`請問您貴姓、員工編號多少？`,
    warmer: say`謝謝您的協助，請問怎麼稱呼您、員工編號是多少？以後有問題我好說明是您幫我辦的。`,
    firmer: say`請提供您的姓名和員工編號，我要記入聯繫紀錄。`,
    why: '有姓名和編號，以後才對得起來。',
  },
  'ask_staff_id.record': {
    plain: say`請問這次談的內容有案件編號嗎？麻煩連同您的員工編號一起告訴我。`,
    shorter: say`請告訴我案件編號和您的員工編號。`,
    why: '案件編號加員工編號，下次一查就有。',
  },
  'ask_staff_id.who_next': {
    plain: say`請問接下來由誰負責？請留下對方的姓名、員工編號和聯絡方式。`,
    shorter: say`請問接下來由誰負責？`,
    why: '換人之前先問清楚要找誰。',
  },
  'ask_to_freeze_interest.plain': {
    plain: say`請問在我分期繳款期間，能不能停止計收利息和違約金？這樣繳的錢才能真的減少欠款。`,
    shorter: say`分期期間能不能停止計收利息和違約金？`,
    warmer: say`想請您幫我問問，分期繳款期間能不能先不計利息和違約金？這樣我繳的每一筆都能減少欠款。`,
    firmer: say`我申請在還款期間停止計收利息和違約金，請登記並告訴我審核結果的時間。`,
    why: '停止計息可以申請，不提通常不會主動給。',
    caution: '能不能准由對方決定，不要當成已經停了。',
  },
  'ask_to_freeze_interest.while_review': {
    plain: say`審核期間，能不能先暫停增加利息和違約金？`,
    why: '審核要等幾天，先問這幾天怎麼算。',
  },
  'ask_to_freeze_interest.lower': {
    plain: say`如果不能停息，能不能把利率調低一些，或只收原本的利息、不收違約金？`,
    shorter: say`不能停息的話，能不能不收違約金？`,
    why: '停息不行就談調低，留一個台階。',
  },
  'ask_fee_reduction.fees': {
    plain: say`帳單裡有${'fees'}的違約金和費用，請問能不能減免？減免後我比較有能力準時繳。`,
    shorter: say`${'fees'}的違約金能不能減免？`,
    warmer: say`想請您幫我申請減免這${'fees'}的違約金和費用，減下來的部分我會拿來還本金。`,
    firmer: say`我申請減免帳單中${'fees'}的違約金和費用，請登記，並告知結果和依據。`,
    why: '點明要減的是哪一部分、多少錢。',
  },
  'ask_fee_reduction.first_late': {
    plain: say`這次逾期是沒有及時看到繳款日，不是故意的。我現在處理，請問能不能免收這次的違約金？`,
    shorter: say`這次沒及時看到繳款日，能免收違約金嗎？`,
    why: '偶爾一次、馬上處理，免收的機會比較大。',
    caution: '能不能免由對方決定。',
  },
  'ask_fee_reduction.pay_off': {
    plain: say`如果違約金和部分利息可以減免，我可以在${'newDate'}一次結清。請問結清金額是多少？`,
    shorter: say`減免後我可以在${'newDate'}一次結清，要多少？`,
    why: '有能力結清時，可以用它換減免。',
    caution: '先拿到書面的結清金額，再付款。',
  },
  'ask_fee_reduction.conditions': {
    plain: say`請問違約金和利息的減免怎麼申請？需要什麼條件和文件？`,
    why: '先問方法，再談數字。',
  },
};
