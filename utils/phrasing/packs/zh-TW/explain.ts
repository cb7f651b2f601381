import type { explainOutline } from '@/utils/phrasing/packs/outline/explain';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const explain: Wordings<typeof explainOutline> = {
  'give_reason.detail_since': {
    plain: say`狀況是這樣：${'reasonDetail'}。從${'reasonSince'}起收入受到影響，這期暫時繳不出來，並不是故意不繳。`,
    shorter: say`${'reasonDetail'}，從${'reasonSince'}起收入受影響，暫時繳不出來。`,
    warmer: say`跟您照實說：${'reasonDetail'}，從${'reasonSince'}起收入受到影響，所以這期沒能準時繳，我也很著急，想跟您一起把它安排好。`,
    firmer: say`沒能準時繳款的原因是：${'reasonDetail'}，從${'reasonSince'}起。這是實際狀況，請登記並為我評估協商方案。`,
    why: '一句原因加一個時間，簡短清楚，最容易被登記。',
    caution: '只說事實，不必講太多細節。',
  },
  'give_reason.detail': {
    plain: say`沒能準時繳，是因為${'reasonDetail'}。我願意還，只是現在無法一次繳清。`,
    shorter: say`原因是${'reasonDetail'}，暫時無法一次繳清。`,
    why: '原因和意願放在同一句。',
    caution: '只說事實，不必講太多細節。',
  },
  'give_reason.simple': {
    plain: say`最近收入跟支出兜不攏，這期暫時無法一次繳清，並不是故意不繳。`,
    shorter: say`最近收支兜不攏，暫時無法一次繳清。`,
    why: '還不想細說時，先這樣回答也是實話。',
  },
  'give_reason.job_loss': {
    plain: say`我從${'reasonSince'}起沒有工作，現在沒有固定收入，正在找工作。這期暫時繳不出來，並不是故意不繳。`,
    shorter: say`我失業了，現在沒有固定收入，這期暫時繳不出來。`,
    warmer: say`我失業了，現在沒有固定收入，正在找新的工作。帳單我一直放在心上，想先跟您商量過渡的方式。`,
    firmer: say`我已經失業，目前沒有固定收入，無法照原本的金額繳款。請依這個狀況評估展延或分期。`,
    why: '失業是常見的困難原因，講清楚時間和現況就夠。',
  },
  'give_reason.income_down': {
    plain: say`我的收入從${'reasonSince'}起減少，扣掉基本生活支出，每個月大約只剩${'affordable'}，這期無法一次繳清。`,
    shorter: say`我的收入減少，這期無法一次繳清，並不是故意不繳。`,
    warmer: say`我的收入減少了，現在每個月要先顧好基本生活。這筆帳我願意還，想請您幫我調整每個月的金額。`,
    firmer: say`我的收入減少，原本的繳款金額已經超過我的能力，請依現在的收入重新安排。`,
    why: '收入減少時給一個每月數字，對方才算得下去。',
  },
  'give_reason.illness': {
    plain: say`因為生病治療，從${'reasonSince'}起醫療支出增加、收入減少，這期暫時繳不出來。`,
    shorter: say`因為生病治療，錢要先用在看病，這期暫時繳不出來。`,
    warmer: say`最近因為生病治療，手邊的錢先用在看病，所以這期沒能準時繳，想請您體諒，幫我看看怎麼安排。`,
    firmer: say`因為生病治療，目前收入不足以照原本的金額繳款，請為我登記並評估展延。`,
    why: '說到「治療」和「支出」就夠，不需要講病情細節。',
    caution: '診斷證明只從官方管道上傳，不在對話裡傳。',
  },
  'give_reason.accident': {
    plain: say`因為一場意外，手邊的錢要先應急，從${'reasonSince'}起周轉困難，這期暫時繳不出來。`,
    shorter: say`因為一場意外，錢先拿去應急，這期暫時繳不出來。`,
    warmer: say`前陣子發生一場意外，手邊的錢先拿去應急，這期實在來不及，想跟您商量晚一點繳。`,
    why: '只說發生意外和對繳款的影響，不用講經過。',
  },
  'give_reason.job_change': {
    plain: say`我剛換工作，新舊收入還沒銜接上，這期想晚一點繳，或分幾次繳。`,
    shorter: say`我剛換工作，收入還沒銜接上，想晚一點繳。`,
    why: '換工作是暫時的空窗，講出來對方容易理解。',
  },
  'give_reason.cash_flow': {
    plain: say`最近有一筆急用，資金一時周轉不過來，這期暫時無法一次繳清，並不是故意不繳。`,
    shorter: say`最近資金周轉不過來，這期暫時無法一次繳清。`,
    warmer: say`最近遇到一筆急用，資金一時周轉不過來，不是不重視這筆帳，想跟您商量過渡的方式。`,
    why: '周轉問題是暫時的，說明後馬上談怎麼還。',
  },
  'give_reason.forgot': {
    plain: say`這次是我記錯繳款日，並不是故意不繳。我想現在處理，請問能不能免收這次的違約金？`,
    shorter: say`我記錯繳款日，想現在處理，能免收這次的違約金嗎？`,
    warmer: say`不好意思，這次是我記錯繳款日。我想現在就處理好，請問這次的違約金能不能通融免收？`,
    why: '忘記繳款日就直說，並馬上提出怎麼補上。',
  },
  'give_reason.contact_changed': {
    plain: say`我換過聯絡方式，沒有收到繳款提醒，並不是故意不繳。我想先更新資料，再處理這筆帳單。`,
    shorter: say`我換了聯絡方式，沒收到提醒，並不是故意不繳。`,
    why: '說明沒收到提醒，並主動更新資料。',
  },
  'give_reason.business_failure': {
    plain: say`我的生意從${'reasonSince'}起撐不下去，沒有營業收入，這期暫時無法一次繳清，想依現在的能力分期還。`,
    shorter: say`我的生意收掉了，沒有營業收入，暫時無法一次繳清。`,
    why: '講清楚收入來源停了，再提依能力分期。',
  },
  'give_reason.divorce': {
    plain: say`因為離婚，家裡的收入和支出都變了，目前由我一個人負擔，這期無法一次繳清，想調整每個月的金額。`,
    shorter: say`因為離婚，家裡收支變了，這期無法一次繳清。`,
    why: '只說收支的變化，不需要講家務事。',
  },
  'give_reason.natural_disaster': {
    plain: say`我這邊受災，收入和生活都受到影響，這期暫時繳不出來，想申請緩繳。請問有沒有針對受災戶的措施？`,
    shorter: say`我這邊受災，想申請緩繳，有受災戶的措施嗎？`,
    why: '不少機構對受災戶有專門措施，可以直接問。',
  },
  'give_reason.fraud_victim': {
    plain: say`我遭到詐騙，財物受損，這期暫時繳不出來。請問需要我提供哪些報案資料？`,
    shorter: say`我遭到詐騙，暫時繳不出來，請問要提供哪些資料？`,
    why: '說明是被害人，並問資料怎麼交，方便查證。',
    caution: '還沒報案的話，先報案。',
  },
  'give_reason_with_proof.have': {
    plain: say`沒能準時繳是因為${'reasonDetail'}，我可以提供${'proof'}。請告訴我從哪個官方管道上傳。`,
    shorter: say`原因是${'reasonDetail'}，可以提供${'proof'}。`,
    warmer: say`我照實說明：${'reasonDetail'}。手邊有${'proof'}，需要的話我依規定上傳，請告訴我官方管道。`,
    why: '原因加證明，申請比較容易進入審核。',
    caution: '只寫手邊真的有的文件。',
  },
  'give_reason_with_proof.which': {
    plain: say`我的狀況可以提供證明。請告訴我需要哪幾項、什麼格式，我準備好就從官方管道上傳。`,
    shorter: say`我可以提供證明，請告訴我需要哪幾項。`,
    why: '先問清楚要什麼再準備，免得一直補件。',
  },
  'give_reason_with_proof.pending': {
    plain: say`正式證明還在申請，我先把狀況登記下來，拿到後再補件，請問最晚什麼時候要補齊？`,
    shorter: say`證明還在申請，可以先登記、之後補件嗎？`,
    why: '文件沒齊也先登記，不耽誤時間。',
    caution: '確實在申請時才這樣說。',
  },
  'express_willingness.plain': {
    plain: say`這筆帳我會負責，現在只是暫時困難。請給我一個做得到的安排，我照安排繳。`,
    shorter: say`這筆帳我願意還，只是暫時困難。`,
    warmer: say`謝謝您聽我說明。這筆帳我願意還，只是眼前暫時困難，希望能跟您談出一個我做得到的安排。`,
    firmer: say`我願意還款，也一直主動聯繫。請在我的能力範圍內提出可行的安排。`,
    why: '願意還、暫時難、要一個做得到的安排，三件事一句講完。',
  },
  'express_willingness.credit': {
    plain: say`我很重視自己的信用紀錄，所以主動來協商，希望找到雙方都能接受的方式。`,
    shorter: say`我重視信用紀錄，所以主動來協商。`,
    why: '說明您在意信用，也說明您是主動來的。',
  },
  'express_willingness.reachable': {
    plain: say`我會保持聯繫，有消息請透過這裡或我留存的聯絡方式通知，我看到會儘快回覆。`,
    shorter: say`我會保持聯繫，有消息請通知我。`,
    why: '對方最擔心找不到人，讓對方知道聯絡得到您。',
  },
  'state_finances.summary': {
    plain: say`我的收支大概是：每月收入${'income'}，基本生活支出${'essentials'}，每月能用來還這筆帳的是${'affordable'}。`,
    shorter: say`每月收入${'income'}，必要支出${'essentials'}，能還${'affordable'}。`,
    firmer: say`依我的收支，收入${'income'}，必要支出${'essentials'}，每月最多能還${'affordable'}，超過的部分我做不到。`,
    why: '三個數字就能說明能力，比形容困難更有說服力。',
    caution: '數字要和自己實際的收支一致。',
  },
  'state_finances.with_debts': {
    plain: say`我每月收入${'income'}，基本支出${'essentials'}，其他債務要繳${'otherDebts'}，能用在這筆帳的是${'affordable'}。`,
    shorter: say`扣掉支出和其他債務${'otherDebts'}，每月能還${'affordable'}。`,
    why: '把其他債務一起說明，方案才不會顧此失彼。',
    caution: '數字要和自己實際的收支一致。',
  },
  'state_finances.sheet': {
    plain: say`我可以提供一份簡單的收支表，列出收入、必要支出和其他債務，方便您評估。請問從哪裡提交？`,
    shorter: say`我可以提供收支表，請問從哪裡提交？`,
    why: '有表格時，對方評估更快，也比較不會隨口加碼。',
  },
};
