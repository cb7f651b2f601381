import { zhTWHints } from './hints-zh-tw';
import type { SafetyPack } from './safety-pack';

export const zhTW: SafetyPack = {
  standing: (grade, date) =>
    ({
      P: `核對過原文（${date}）。`,
      S: `轉述自公開資料（${date}），以官方為準。`,
      M: `還沒有查證（${date} 收錄），使用前請先確認。`,
    })[grade],
  lastFour: (digits) => `末四碼${digits}`,
  bankCard: '這句話有完整的卡號或帳號。對話會留下紀錄、也會被轉傳，核對身分給末四碼就夠了。',
  identityNumber: '這句話有完整的身分證號碼。不要在對話裡給全號，對方要核對時，給末四碼就夠了。',
  code: '這句話有驗證碼。驗證碼等同簽名，不管誰要，都不要在對話裡給。',
  codeInstead: '驗證碼我不在線上提供。若要核對身分，我可以改打官方客服電話辦理。',
  password: '這句話看起來有密碼。密碼不能告訴任何人，客服辦事不需要它。',
  passwordInstead: '密碼我不提供。若要核對身分，我可以改打官方客服電話辦理。',
  openSlot: (names) => `還有沒填的地方：${names}。填好再送出。`,
  listMark: '、',
  unaffordable: (offered, affordable) =>
    `每月 ${offered} 超過您每月負擔得起的 ${affordable}。答應了卻做不到，之後會更難談。`,
  unaffordableCount: (count, each, affordable) =>
    `分 ${count} 期每期約 ${each}，超過您每月負擔得起的 ${affordable}。`,
  countInstead: (count) => `可以改請對方分 ${count} 期或更多期。`,
  unaffordableNow: (offered, affordable) =>
    `${offered} 比您一個月負擔得起的 ${affordable} 多。送出前先想想，付了之後生活費夠不夠。`,
  uncheckedOffer: '還沒有和您的收支對照過，不知道繳不繳得起。',
  aboveDebt: (offered, due) => `${offered} 比欠款總額 ${due} 還多，請核對數字。`,
  abovePlan: (offered, planned) => `${offered} 比您方案裡的 ${planned} 多，請確認是不是有意的。`,
  earlierThanPlan: (offered, planned) =>
    `${offered} 比您方案裡的 ${planned} 早，請確認那天做得到。`,
  overPromise: (word) => `「${word}」說得太滿。做不到的時候，這句話會被拿來對照。`,
  overPromiseInstead: '可以改成「我會盡力依約定的金額和日期繳款」。',
  unknownReason: (reason) =>
    `這句話提到「${reason}」，但您沒有填寫這個原因。屬實再送出，只說真實的狀況。`,
  reasons: {
    job_loss: '失業',
    income_down: '收入減少',
    illness: '生病',
    accident: '意外',
    job_change: '換工作',
    cash_flow: '資金週轉不來',
    forgot: '忘記繳款日',
    contact_changed: '聯絡方式變更',
    business_failure: '生意失敗',
    divorce: '離婚',
    natural_disaster: '天災',
    fraud_victim: '遭到詐騙',
  },
  insult: '這句話有罵人的字眼。生氣是正常的，但它會留在紀錄裡，對協商沒有幫助。',
  insultInstead: '可以改成說事實：什麼時間、對方說了什麼、您希望怎麼處理。',
  threat: '這句話聽起來像威脅，可能變成對方不處理的理由。',
  threatInstead: '可以改成：「若無法協商，我會向主管機關反映。」',
  crisis:
    '您現在可能非常難受。欠款是可以慢慢處理的事，請先聯絡信任的人，或撥打當地的心理諮詢專線、急難電話。',
  longComplaint: '這段有點長，客服常常只看第一句。',
  longComplaintInstead: '先用一兩句話說清楚：目前的困難、您的請求、做得到的金額或日期。',
  signs: {
    asks_code: {
      reason: '對方在要驗證碼或密碼。真的客服也可能這樣問，但驗證碼不該在對話裡給。',
      instead: '不要提供。請用官方 App 的客服或卡片背面的電話查證。',
    },
    private_account: {
      reason: '對方要您把錢匯到個人帳戶。正規繳款只會進合約載明的管道。',
      instead: '先不要匯。請用官方管道繳款，或撥打官方電話查證。',
    },
    qr_payment: {
      reason: '對方要您掃碼付款。掃碼付的錢可能進了別人的帳戶。',
      instead: '不要掃。請用官方管道繳款，或撥打官方電話查證。',
    },
    remote_control: {
      reason: '對方要您分享螢幕或安裝遠端軟體。這樣對方看得到驗證碼，也能操作您的手機。',
      instead: '不要安裝，不要分享。已經開啟的請立刻關閉，再打官方電話查證。',
    },
    guided_steps: {
      reason: '對方在一步一步指揮您操作銀行或 ATM。照著做，錢可能就轉走了。',
      instead: '先停下來，不要照做。掛斷後撥打卡片背面的電話查證。',
    },
    pay_first: {
      reason: '對方要您先付一筆錢才辦理。「保證金、解凍費、認證金」是常見的詐騙手法。',
      instead: '不要先付錢。撥打官方電話查證是否真有這項費用。',
    },
    paid_repair: {
      reason: '對方說付費就能修復信用或代辦協商。屬實的紀錄，花錢也刪不掉。',
      instead: '不要付費，也不要交出證件。銀行的協商可以自己申請。',
    },
    other_app: {
      reason: '對方要您改到私人 LINE 等地方談。離開官方管道，紀錄和身分都難以查證。',
      instead: '請對方在官方管道裡說，或由您撥打官方電話。',
    },
    safe_account: {
      reason: '「安全帳戶」「監管帳戶」是詐騙常用的說法，沒有任何機關會要您把錢匯過去保管。',
      instead: '立刻停止操作，請向警方的反詐騙專線查證。',
    },
    unofficial_site: {
      reason: '這個網頁不是已知的官方網頁，對方卻在要個人資料或付款。',
      instead: '先核對網址，或從官方 App、卡片背面的電話進入。',
    },
  },
  hints: zhTWHints,
};
