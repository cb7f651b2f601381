import type { followOutline } from '@/utils/phrasing/packs/outline/follow';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const follow: Wordings<typeof followOutline> = {
  'list_materials.have': {
    plain: say`我手邊有：${'proof'}。請問這些夠不夠，還需要補什麼？`,
    shorter: say`我有${'proof'}，還需要補什麼？`,
    warmer: say`我準備了${'proof'}，麻煩您看看夠不夠，還缺什麼我再補。`,
    firmer: say`我能提供的是${'proof'}。如果還要別的，請一次列清楚，並說明用途。`,
    why: '先列手邊有的，再問還缺什麼。',
    caution: '只列真的有的文件，不要答應拿不到的。',
  },
  'list_materials.which': {
    plain: say`請把需要的文件列給我：哪幾項、正本還是照片、什麼格式和大小？`,
    shorter: say`請列一下需要哪些文件、什麼格式。`,
    why: '一次問清楚種類和格式，少被退件。',
  },
  'list_materials.missing_one': {
    plain: say`其中一項我暫時拿不到，請問可以用${'proof'}代替嗎？`,
    shorter: say`缺的一項可以用${'proof'}代替嗎？`,
    why: '缺一項不等於不能辦，先問能不能代替。',
  },
  'ask_official_upload.plain': {
    plain: say`請問文件從官方的哪個管道上傳？`,
    warmer: say`文件我準備好了，麻煩告訴我從官方的哪個管道上傳，謝謝。`,
    firmer: say`我只從官方管道提交文件，請告訴我確切的位置。`,
    why: '文件裡有個人資料，只走官方管道。',
  },
  'ask_official_upload.not_in_chat': {
    plain: say`證件照片不方便傳在對話裡，請給我官方的上傳管道。`,
    why: '對話裡的圖片不知道會存到哪裡。',
    caution: '身分證、提款卡照片不要傳給個人。',
  },
  'ask_official_upload.watermark': {
    plain: say`我會在證件照片上加註「僅供本次還款協商使用」，請問這樣可以嗎？`,
    shorter: say`證件照片加註用途，可以嗎？`,
    why: '加註用途可以防止被挪作他用。',
  },
  'ask_deadline_for_materials.plain': {
    plain: say`請問文件最晚什麼時候要交，交了以後多久審核？`,
    why: '問清楚兩個時間：交件期限和審核時間。',
  },
  'ask_deadline_for_materials.later': {
    plain: say`有的文件要等幾天才開得出來，請問可以補件嗎，最晚哪天？`,
    shorter: say`文件可以補件嗎，最晚哪天？`,
    why: '先說明要等幾天，再問清楚補件的期限。',
  },
  'ask_deadline_for_materials.received': {
    plain: say`文件我已經上傳，請確認有沒有收到、是否清楚可用。`,
    shorter: say`文件已上傳，請確認有沒有收到。`,
    why: '上傳成功不等於收到，要請對方確認。',
    caution: '確實上傳後再說。',
  },
  'submit_application_reason.general': {
    plain: say`申請原因：${'reasonDetail'}，從${'reasonSince'}起收入受影響，無法準時繳清${'amountDue'}。本人願意還款，每月可繳${'affordable'}，申請調整還款方式。`,
    shorter: say`${'reasonDetail'}，從${'reasonSince'}起收入受影響。願意還款，每月可繳${'affordable'}。`,
    why: '原因、時間、金額、能力，一段寫完，適合填申請書。',
    caution: '送出前核對每個數字。',
  },
  'submit_application_reason.instalments': {
    plain: say`申請分期：欠款${'amountDue'}，申請分${'instalmentCount'}期，每期${'instalmentAmount'}，自${'newDate'}起繳。原因：${'reasonDetail'}。`,
    shorter: say`申請分${'instalmentCount'}期，每期${'instalmentAmount'}。原因：${'reasonDetail'}。`,
    why: '申請書裡把方案寫齊，審核的人不用猜。',
    caution: '送出前核對每個數字。',
  },
  'submit_application_reason.extension': {
    plain: say`申請展延：因${'reasonDetail'}，無法在原定日期繳款，申請展延至${'newDate'}。本人願意還款，並非惡意拖欠。`,
    shorter: say`因${'reasonDetail'}，申請展延至${'newDate'}。`,
    why: '寫明延到哪一天和原因，其他不必多寫。',
    caution: '送出前核對日期。',
  },
  'submit_application_reason.pause': {
    plain: say`申請暫緩催收：因${'reasonDetail'}，目前收入受影響，申請暫停催收一段時間，期間我會準備還款方案並保持聯繫。`,
    shorter: say`因${'reasonDetail'}，申請暫緩催收。`,
    why: '暫緩催收的申請要寫原因，以及這段時間做什麼。',
    caution: '這不是展延，也不是免息。',
  },
  'ask_ticket_and_deadline.both': {
    plain: say`請問案件編號是多少，最晚哪一天有結果？我記下來。`,
    shorter: say`請問編號是多少，最晚哪天有結果？`,
    warmer: say`謝謝您幫我送件。麻煩告訴我案件編號，還有最晚哪一天有結果，我好留意。`,
    firmer: say`請給我案件編號和明確的答覆日期，我要記錄。`,
    why: '有編號和日期，等待才有個底。',
  },
  'ask_ticket_and_deadline.how': {
    plain: say`請問結果會怎麼通知我，簡訊、電話還是電子郵件？幾個工作天內？`,
    shorter: say`結果怎麼通知我？幾個工作天內？`,
    why: '知道從哪裡收結果，才不會錯過。',
  },
  'ask_ticket_and_deadline.if_silent': {
    plain: say`如果到時沒有收到結果，我應該聯絡誰？`,
    why: '先留好下一步，到時不用從頭找人。',
  },
  'thank_and_close.plain': {
    plain: say`好的，謝謝您。今天談的我都記下來了，有結果請通知我。`,
    why: '禮貌收尾，並說明自己有紀錄。',
  },
  'thank_and_close.will_wait': {
    plain: say`好的，我等通知。如果需要補什麼，請告訴我，謝謝。`,
    shorter: say`好的，我等通知，謝謝。`,
    why: '表示配合，同時請對方主動告知。',
  },
  'thank_and_close.summary': {
    plain: say`謝謝。我確認一下今天的結果：申請已登記，編號${'ticket'}，${'replyBy'}之前答覆。沒有錯的話我先等消息。`,
    shorter: say`謝謝。編號${'ticket'}，${'replyBy'}之前答覆，我等消息。`,
    why: '結束前把結果說一遍，就是一份紀錄。',
  },
  'follow_up_result.ticket': {
    plain: say`您好，我的案件編號是${'ticket'}，想查一下審核結果。`,
    shorter: say`編號${'ticket'}，請問有結果了嗎？`,
    warmer: say`您好，又來打擾了。我的案件編號是${'ticket'}，麻煩幫我看看有結果了嗎？`,
    firmer: say`您好，編號${'ticket'}的申請已經超過答覆期限，請告訴我目前的狀態和確切的答覆日期。`,
    why: '報編號就能查，不用重講一遍。',
  },
  'follow_up_result.by_date': {
    plain: say`您好，我在${'earlierDate'}送出協商申請，現在想了解審核進度。`,
    shorter: say`我在${'earlierDate'}送出申請，請問進度如何？`,
    why: '沒有編號時，用送件日期來查。',
  },
  'follow_up_result.past_due': {
    plain: say`當時說${'replyBy'}之前答覆，我還沒有收到結果，請幫我查一下，並告訴我新的答覆時間。`,
    shorter: say`說好${'replyBy'}前答覆，還沒收到，請幫我查。`,
    why: '過了答覆期限可以追問，並要一個新日期。',
  },
  'ask_to_note_the_case.plain': {
    plain: say`轉接之前，請把我的狀況和需求註記在案件裡，這樣我不用再講一遍，謝謝。`,
    shorter: say`轉接前請把我的狀況註記好，謝謝。`,
    warmer: say`麻煩您轉接之前把我的狀況和需求註記一下，這樣後面的同仁也清楚，謝謝您。`,
    firmer: say`轉接前請寫好註記，並告訴我內容，避免後面的同仁不清楚。`,
    why: '有註記，下一位同仁就能接著辦。',
  },
  'ask_to_note_the_case.short_facts': {
    plain: say`請註記：願意還款，每月可繳${'affordable'}，申請展延或分期。`,
    shorter: say`請註記：每月可繳${'affordable'}。`,
    why: '把要寫的註記直接給對方，比較不會寫錯。',
  },
  'ask_to_note_the_case.once': {
    plain: say`同樣的狀況我已經說明過，請幫我把之前的紀錄一起轉過去。`,
    shorter: say`請把之前的紀錄一起轉過去。`,
    why: '不用重講，把紀錄轉過去就好。',
    caution: '確實說明過才這樣講。',
  },
  'report_payment.paid': {
    plain: say`我已經照約定繳了${'payNow'}，請查一下有沒有入帳，並更新帳單。`,
    shorter: say`我已繳${'payNow'}，請查入帳。`,
    why: '繳款後確認入帳，免得被當作沒繳。',
    caution: '確實繳過再說，並保留收據。',
  },
  'report_payment.check': {
    plain: say`請問這期繳完後，帳單上還剩多少？下一期是哪天、多少錢？`,
    shorter: say`請問還剩多少？下一期哪天、多少？`,
    why: '每期核對一次，有差錯早發現。',
  },
  'report_payment.allocation': {
    plain: say`請問這筆繳款是先抵本金，還是先抵利息和費用？請把分配的明細告訴我。`,
    shorter: say`這筆先抵本金還是費用？`,
    why: '知道錢抵到哪裡，才能核對餘額。',
  },
  'report_cannot_pay_instalment.before': {
    plain: say`您好，${'dueDate'}那一期我可能繳不出來，先來說明：${'reasonDetail'}。請問能不能延到${'newDate'}？`,
    shorter: say`${'dueDate'}那期我可能繳不出來，能延到${'newDate'}嗎？`,
    warmer: say`您好，很抱歉，${'dueDate'}那一期我可能繳不出來，不想等到過期才說。能不能幫我延到${'newDate'}？`,
    firmer: say`${'dueDate'}那一期我無法準時繳，現在先說明，請登記並告訴我可以怎麼調整。`,
    why: '到期前說，方案還有機會保住。',
  },
  'report_cannot_pay_instalment.part': {
    plain: say`這一期我只能先繳${'payNow'}，剩下的想延到${'newDate'}，請問可以嗎？`,
    shorter: say`這期我先繳${'payNow'}，剩下的延到${'newDate'}可以嗎？`,
    why: '繳一部分並說明剩下的日期，比不繳好。',
    caution: '先問清楚這樣會不會讓原方案失效。',
  },
  'report_cannot_pay_instalment.keep_plan': {
    plain: say`請問這一期晚繳會不會影響整個方案？我希望照原本的安排繼續繳，只調整這一期。`,
    shorter: say`能不能只調整這一期，方案不變？`,
    why: '先保住整個方案，再談這一期。',
  },
  'ask_settlement_proof.plain': {
    plain: say`這筆帳已經繳清，請開立清償證明，寫明清償日期和餘額為零。`,
    shorter: say`已經繳清，請開立清償證明。`,
    warmer: say`這筆帳終於繳清了，謝謝您的協助。麻煩開一份清償證明給我，寫明清償日期和餘額為零。`,
    firmer: say`這筆帳已經繳清，請出具清償證明，並告訴我什麼時候可以拿到。`,
    why: '清償證明要寫日期和零餘額，留著有用。',
    caution: '確實繳清後再說。',
  },
  'ask_settlement_proof.credit': {
    plain: say`請問繳清後，信用紀錄什麼時候更新？我想核對一下。`,
    why: '繳清後信用紀錄的更新需要時間，要自己核對。',
  },
  'ask_settlement_proof.balance': {
    plain: say`請確認這筆帳現在的餘額是多少，有沒有沒算進去的費用？`,
    shorter: say`請確認現在的餘額和未計費用。`,
    why: '繳清前先確認沒有漏掉的費用。',
  },
};
