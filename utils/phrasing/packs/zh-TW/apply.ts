import type { applyOutline } from '@/utils/phrasing/packs/outline/apply';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const apply: Wordings<typeof applyOutline> = {
  'give_reason_with_proof.job_loss': {
    plain: say`失業的部分，離職證明或失業給付的文件可以當作證明嗎？可以的話我依規定上傳。`,
    shorter: say`離職證明或失業給付文件可以當作證明嗎？`,
    why: '先問哪種證明有效，再去申請，不白跑。',
    caution: '證明只從官方管道上傳。',
  },
  'give_reason_with_proof.income_down': {
    plain: say`收入減少的部分，薪資單或存摺明細可以當作證明嗎？需要幾個月的？`,
    shorter: say`薪資單或存摺明細可以當作證明嗎，要幾個月？`,
    why: '薪資單和存摺最能說明收入變化。',
    caution: '存摺上的完整帳號要先遮住。',
  },
  'give_reason_with_proof.illness': {
    plain: say`生病的部分，診斷證明或醫療收據可以當作證明嗎？我只提供和繳款有關的部分。`,
    shorter: say`診斷證明或醫療收據可以當作證明嗎？`,
    why: '病歷裡隱私多，先問清楚最少要哪一頁。',
    caution: '病歷不傳在對話裡，只從官方管道上傳。',
  },
  'give_reason_with_proof.accident': {
    plain: say`意外的部分，事故證明或醫療收據可以當作證明嗎？請告訴我需要哪一種。`,
    shorter: say`事故證明或醫療收據可以當作證明嗎？`,
    why: '意外的證明有好幾種，先問要哪一種。',
    caution: '證明只從官方管道上傳。',
  },
  'give_reason_with_proof.business_failure': {
    plain: say`生意收掉的部分，歇業證明或最近的存摺明細可以當作證明嗎？請告訴我需要哪一種。`,
    shorter: say`歇業證明或存摺明細可以當作證明嗎？`,
    why: '經營困難的證明各家要求不同，先問。',
    caution: '證明只從官方管道上傳。',
  },
  'give_reason_with_proof.divorce': {
    plain: say`離婚後收支改變的部分，需要證明嗎？如果需要，戶籍謄本的記事可以嗎？`,
    shorter: say`離婚的部分需要證明嗎，戶籍謄本可以嗎？`,
    why: '只給必要的一份，保護隱私。',
    caution: '證明只從官方管道上傳。',
  },
  'give_reason_with_proof.natural_disaster': {
    plain: say`受災的部分，公所開的受災證明、現場照片可以嗎？請告訴我怎麼提交。`,
    shorter: say`公所的受災證明或照片可以當作證明嗎？`,
    why: '受災證明通常由公所開立，先問是否認可。',
  },
  'give_reason_with_proof.fraud_victim': {
    plain: say`被詐騙的部分，報案證明可以當作證明嗎？請告訴我從哪個官方管道提交。`,
    shorter: say`報案證明可以當作證明嗎？`,
    why: '報案證明是最直接的證明。',
    caution: '不要把案件資料交給自稱能追回款項的人。',
  },
  'give_reason_with_proof.cash_flow': {
    plain: say`資金周轉的部分，最近的存摺明細可以當作證明嗎？需要幾個月的？`,
    shorter: say`最近的存摺明細可以當作證明嗎？`,
    why: '存摺能說明錢什麼時候進、什麼時候出。',
    caution: '存摺上的完整帳號要先遮住。',
  },
  'submit_application_reason.interest_freeze': {
    plain: say`申請還款期間停止計息：因${'reasonDetail'}，目前每月可繳${'affordable'}，若繼續計收利息和違約金，本金難以減少。`,
    shorter: say`因${'reasonDetail'}，申請還款期間停止計息，每月可繳${'affordable'}。`,
    why: '講清楚為什麼停息才還得掉。',
    caution: '送出前核對每個數字。',
  },
  'submit_application_reason.fee_reduction': {
    plain: say`申請減免違約金和費用${'fees'}：因${'reasonDetail'}，無法全額負擔。減免後本人依新的安排繳款。`,
    shorter: say`因${'reasonDetail'}，申請減免違約金和費用${'fees'}。`,
    why: '寫明減免哪一部分、多少錢、什麼原因。',
    caution: '送出前核對每個數字。',
  },
  'submit_application_reason.reapply': {
    plain: say`重新申請：上次案件編號${'ticket'}，未獲核准。現補充狀況：${'reasonDetail'}，每月可繳${'affordable'}，請重新審核。`,
    shorter: say`重新申請，上次編號${'ticket'}，補充：${'reasonDetail'}。`,
    why: '附上舊編號，說明補充了什麼。',
    caution: '送出前核對編號和數字。',
  },
  'ask_supervisor.plain': {
    plain: say`請問這個問題能請主管或有權限的同仁看一下嗎？`,
    warmer: say`我知道這不見得由您決定，能不能麻煩您請有權限的同仁幫我看一下？謝謝。`,
    firmer: say`請把我的申請呈給有審核權限的主管，並告訴我多久有答覆。`,
    why: '第一線客服人員常常沒有審核權限，請上一層看不算為難人。',
  },
  'ask_supervisor.who_decides': {
    plain: say`請問這類申請由誰審核？能不能把我的狀況往上呈報？`,
    why: '問清楚誰能決定，比跟沒有權限的人爭有用。',
  },
  'ask_supervisor.log_request': {
    plain: say`就算現在不能核准，也請把我的申請和理由登記下來，並給我一個案件編號。`,
    shorter: say`不能核准也請登記我的申請，給我編號。`,
    why: '登記下來，以後再談就有起點。',
  },
  'ask_when_to_reapply.date': {
    plain: say`好的，我了解這次沒有通過。請問什麼時候可以再申請？到時要補什麼？`,
    shorter: say`請問什麼時候可以再申請？要補什麼？`,
    why: '被拒絕不是結束，問清楚再申請的時間和條件。',
  },
  'ask_when_to_reapply.reason': {
    plain: say`請問沒有通過的原因是什麼？我看看能不能補件後重新申請。`,
    shorter: say`請問沒通過的原因是什麼？`,
    why: '知道原因，才知道要補什麼。',
  },
  'ask_when_to_reapply.changed': {
    plain: say`我的狀況有變動：${'reasonDetail'}。請問可以依新的狀況重新申請嗎？`,
    shorter: say`狀況有變：${'reasonDetail'}，可以重新申請嗎？`,
    why: '狀況有變時可以重新申請，說明變動即可。',
    caution: '狀況確實有變動時才使用。',
  },
};
