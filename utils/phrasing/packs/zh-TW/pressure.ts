import type { pressureOutline } from '@/utils/phrasing/packs/outline/pressure';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const pressure: Wordings<typeof pressureOutline> = {
  'stay_calm_restate_willingness.plain': {
    plain: say`您說的我聽到了。我願意還款，也主動跟您聯繫，我們還是談做得到的金額和時間吧。`,
    shorter: say`我願意還款，我們談做得到的金額和時間。`,
    warmer: say`我知道您也是在工作。我沒有逃避，也願意還款，希望我們一起把做得到的金額和時間定下來。`,
    firmer: say`我沒有拒絕還款。請不要施壓，請就我做得到的金額和時間給我答覆。`,
    why: '不爭對錯，把話帶回金額和時間。',
  },
  'stay_calm_restate_willingness.facts': {
    plain: say`狀況沒有變：我願意還，每個月能繳${'affordable'}。請在這個基礎上給我方案。`,
    shorter: say`我願意還，每月能繳${'affordable'}，請給方案。`,
    why: '壓力愈大，愈要重複同一個做得到的數字。',
  },
  'stay_calm_restate_willingness.plan_open': {
    plain: say`我之前提的還款方案還有效，請先答覆這個方案能不能辦。`,
    why: '讓對方先回答您的方案，而不是換話題。',
    caution: '之前確實提過方案時才使用。',
  },
  'ask_for_documents.notice': {
    plain: say`如果要走法律程序，請把書面通知和依據寄給我，我會仔細看，也願意先協商解決。`,
    shorter: say`請把書面通知和依據寄給我，我願意先協商。`,
    warmer: say`我會重視這件事。麻煩把書面通知和依據寄給我，同時我還是希望先協商解決。`,
    firmer: say`請提供書面通知、法律依據和承辦機構名稱。沒有文件的口頭說法我無法查證。`,
    why: '真的要提告會有正式文件，要文件既不是害怕，也不會激化。',
    caution: '收到法院的正式文件要當一回事，儘快找法律扶助。',
  },
  'ask_for_documents.basis': {
    plain: say`請提供契約、繳款紀錄和欠款明細，我核對清楚再答覆。`,
    why: '先看依據，再談金額。',
  },
  'ask_for_documents.court_number': {
    plain: say`如果法院已經受理，請告訴我法院名稱和案號，我自己去查。`,
    shorter: say`法院已受理的話，請告訴我法院和案號。`,
    why: '真的進了法院會有案號，可以自己查。',
  },
  'ask_reporting_details.when': {
    plain: say`請問信用紀錄從什麼時候開始揭露、報送到哪裡、內容是什麼？`,
    warmer: say`我很在意信用紀錄，想請您說明一下：什麼時候報送、報到哪裡、內容是什麼？`,
    firmer: say`請明確說明信用報送的時間、機構、內容和依據，我要核對。`,
    why: '問清楚時間和內容，才知道還有多少餘地。',
  },
  'ask_reporting_details.avoid': {
    plain: say`請問如果在${'newDate'}之前繳，或現在辦分期，還會影響信用紀錄嗎？`,
    why: '直接問怎麼做影響最小。',
  },
  'ask_reporting_details.correct': {
    plain: say`我的信用紀錄有一項和實際不符：${'item'}。請問怎麼申請更正，多久答覆？`,
    shorter: say`信用紀錄裡「${'item'}」和實際不符，怎麼更正？`,
    why: '紀錄有錯可以申請更正，要說明是哪一項。',
  },
  'object_third_party_contact.plain': {
    plain: say`這筆帳是我的，請只聯絡我本人，不要聯絡我的家人、朋友或公司。有事在這裡說，我會回覆。`,
    shorter: say`請只聯絡我本人，不要聯絡其他人。`,
    warmer: say`我會自己處理這筆帳，也會回覆您。請不要打擾我的家人和公司，有事直接找我就好。`,
    firmer: say`我不同意向第三人透露我的債務資訊。請停止聯絡我的家人、朋友和公司，並把這個要求登記下來。`,
    why: '說明找得到您，對方就沒有理由找別人。',
  },
  'object_third_party_contact.work': {
    plain: say`請不要打到我的公司。影響到工作，我就更沒有能力還款，有事請直接找我。`,
    shorter: say`請不要打到我的公司，有事直接找我。`,
    why: '講清楚這樣做對雙方都沒有好處。',
  },
  'object_third_party_contact.record': {
    plain: say`請告訴我是誰、在什麼時間聯絡了我的家人或公司，依據是什麼，我要記錄。`,
    shorter: say`請說明誰在何時聯絡了我的家人或公司。`,
    why: '問清楚誰、何時、依據，之後申訴用得到。',
  },
  'refuse_code_or_private_account.code': {
    plain: say`驗證碼和密碼我不會告訴任何人。需要驗證的話，我自己在官方頁面操作。`,
    shorter: say`驗證碼我不提供，我自己在官方頁面操作。`,
    warmer: say`不好意思，驗證碼和密碼不方便提供。需要驗證的話，我自己在官方頁面操作，可以嗎？`,
    firmer: say`我不提供驗證碼和密碼。再要求的話，我會結束對話並向官方查證。`,
    why: '驗證碼等於鑰匙，誰要都不給。',
    caution: '不用判斷對方真假，先打官方電話查證。',
  },
  'refuse_code_or_private_account.account': {
    plain: say`我只透過官方管道繳款，不匯到個人帳戶，也不掃私人的收款碼。`,
    firmer: say`我不匯款到個人帳戶，也不掃私人收款碼。請告訴我官方的繳款管道。`,
    why: '匯到別處的錢，可能不算還款。',
    caution: '不用判斷對方真假，先打官方電話查證。',
  },
  'refuse_code_or_private_account.screen': {
    plain: say`我不會分享螢幕，也不安裝遠端操控軟體。要做什麼，請寫出步驟，我自己來。`,
    shorter: say`我不分享螢幕，請寫出步驟，我自己操作。`,
    why: '分享螢幕時，密碼和餘額對方都看得到。',
    caution: '已經分享了的話，馬上中斷並更改密碼。',
  },
  'refuse_code_or_private_account.fee_first': {
    plain: say`我不會先繳保證金、手續費或解凍費。協商還款不應該先收錢，我會向官方查證。`,
    shorter: say`我不會先繳任何費用，我會向官方查證。`,
    why: '正規機構辦協商，不會先把錢收到別的帳戶。',
    caution: '不用判斷對方真假，先打官方電話查證。',
  },
  'verify_through_official_channel.hotline': {
    plain: say`我會撥打官方公布的客服電話查證，查證之前先不操作。`,
    warmer: say`請諒解，為了安全我先打官方客服電話查證，確認後再跟您聯繫。`,
    why: '掛斷後自己查號碼打過去，是最簡單的查證方式。',
    caution: '號碼從官方App或帳單上找，不用對方給的。',
  },
  'verify_through_official_channel.in_app': {
    plain: say`請把這個要求發到官方App的訊息裡，我在官方App裡處理。`,
    why: '真的是官方要求，App裡就看得到。',
  },
  'verify_through_official_channel.bill': {
    plain: say`我先登入官方頁面看帳單，如果跟您說的一致，我在那裡處理。`,
    why: '帳單上看得到的才算數。',
  },
  'ask_hold_on_collection.while_review': {
    plain: say`審核期間請先暫停催收電話和簡訊，有結果我會照通知處理。`,
    shorter: say`審核期間，請先暫停催收。`,
    warmer: say`審核這幾天，能不能先不要打催收電話？我會留意訊息，有結果就處理，謝謝您。`,
    firmer: say`我的申請正在審核，請在結果出來之前暫停催收，並登記這個要求。`,
    why: '正在審核時，要求暫停催收是合理的。',
    caution: '暫停催收不等於停止計息，利息要另外問。',
  },
  'ask_hold_on_collection.pause': {
    plain: say`我想申請暫緩催收，讓催收先停一段時間，我好準備還款方案。請問怎麼申請，最長可以停多久？`,
    shorter: say`我想申請暫緩催收，請問怎麼辦理，可以停多久？`,
    warmer: say`電話太多，我沒辦法安心處理這筆帳。能不能幫我申請暫緩催收，我利用這段時間把還款方案準備好？`,
    firmer: say`我申請暫緩催收。請登記，並告知審核時間、可以暫停多久，以及期間怎麼計息。`,
    why: '暫緩催收是讓催收先停，給自己留出準備的時間。',
    caution: '這段期間帳和利息還在，不是展延，也不是免息。',
  },
  'ask_hold_on_collection.one_channel': {
    plain: say`請統一在這裡跟我聯繫，不要再用不同號碼反覆撥打，我看到會回覆。`,
    shorter: say`請統一在這裡聯繫，不要反覆撥打。`,
    why: '指定一個聯絡方式，既不失聯，也少受打擾。',
  },
  'complain.record': {
    plain: say`我要登記一件申訴：${'item'}。請告訴我申訴編號和答覆時間。`,
    shorter: say`請登記我的申訴，並給我編號。`,
    why: '申訴要寫一件具體的事，並留下編號。',
    caution: '只寫發生過的事，附上時間。',
  },
  'complain.official': {
    plain: say`如果內部無法解決，請告訴我你們的申訴管道，以及向主管機關申訴的方式。`,
    shorter: say`請告訴我你們的申訴管道。`,
    why: '先問內部管道，是往上申訴前的一步。',
  },
  'complain.conduct': {
    plain: say`剛才的說法讓我無法正常溝通。請用平和的方式談還款，這次對話我會保存。`,
    shorter: say`請用平和的方式溝通，對話我會保存。`,
    why: '指出問題，不回嗆，說明會保存紀錄。',
  },
  'answer_court_papers.plain': {
    plain: say`我收到法院的文件，會在期限內答覆。付款這部分，我希望繼續協商，請告訴我由誰負責。`,
    shorter: say`法院文件我收到了，我願意繼續協商。`,
    why: '收到法院文件不能不理，同時還可以談。',
    caution: '看清楚文件上的日期，先問法律扶助。',
  },
  'answer_court_papers.settle': {
    plain: say`我願意調解：分${'instalmentCount'}期，每期${'instalmentAmount'}，從${'newDate'}開始。請問可以這樣成立調解嗎？`,
    shorter: say`我願意調解，每期${'instalmentAmount'}，可以嗎？`,
    why: '訴訟中也可以調解，用做得到的數字談。',
    caution: '調解成立就要履行，數字要留餘裕。',
  },
  'answer_court_papers.stop_while_paying': {
    plain: say`如果我照方案繳款，請問能不能撤回或暫緩執行？請把這一點寫進協議。`,
    why: '繳款和程序要一起談，寫進同一份協議。',
  },
};
