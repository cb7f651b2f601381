import type { proposeOutline } from '@/utils/phrasing/packs/outline/propose';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const propose: Wordings<typeof proposeOutline> = {
  'propose_plan.instalments': {
    plain: say`我想把${'amountDue'}分${'instalmentCount'}期繳，每期${'instalmentAmount'}，第一期${'newDate'}繳。請問可以這樣辦理嗎？`,
    shorter: say`我想分${'instalmentCount'}期繳，每期${'instalmentAmount'}，可以嗎？`,
    warmer: say`我算過收支，分${'instalmentCount'}期、每期${'instalmentAmount'}是我能持續做到的，第一期${'newDate'}繳。想請您幫我申請看看。`,
    firmer: say`我做得到的是分${'instalmentCount'}期、每期${'instalmentAmount'}，從${'newDate'}開始。請依這個方案登記；如果無法核准，請告訴我原因。`,
    why: '期數、每期金額、開始日期都有，對方可以直接建檔。',
  },
  'propose_plan.monthly': {
    plain: say`我每個月可以繳${'instalmentAmount'}，從${'newDate'}開始，繳到結清為止。請問能依這個金額辦分期嗎？`,
    shorter: say`我每個月可以繳${'instalmentAmount'}，能依這個金額辦分期嗎？`,
    warmer: say`我每個月能穩定拿出${'instalmentAmount'}，從${'newDate'}開始繳。想請您看看能不能依這個金額安排。`,
    firmer: say`我每個月能繳${'instalmentAmount'}，再高就會再度逾期。請依這個金額提出分期方案。`,
    why: '每月固定金額比「盡快還」具體得多。',
  },
  'propose_plan.first_now': {
    plain: say`我可以先繳${'payNow'}，剩下的每個月繳${'instalmentAmount'}，繳到結清為止。請問可以這樣安排嗎？`,
    shorter: say`先繳${'payNow'}，剩下的每月${'instalmentAmount'}，可以嗎？`,
    why: '先繳一部分再分期，比較容易被接受。',
    caution: '先繳之前，請對方確認分期已經生效。',
  },
  'propose_plan.within_means': {
    plain: say`我想申請分期，每期希望不超過我每個月能負擔的${'affordable'}。請告訴我可以分幾期、每期多少。`,
    shorter: say`我想分期，每期不超過${'affordable'}，可以分幾期？`,
    why: '只定上限，期數讓對方去算。',
  },
  'propose_plan.review_later': {
    plain: say`我先每個月繳${'affordable'}，繳三個月，到時收入好轉再跟您商量提高金額。請問可以先這樣登記嗎？`,
    shorter: say`先每月繳${'affordable'}三個月，之後再評估，可以嗎？`,
    why: '收入還不穩定時，先談一個短期安排比較實際。',
  },
  'propose_date.full': {
    plain: say`請把繳款日調整到${'newDate'}，那天我會把${'amountDue'}繳清。請問可以辦理嗎？`,
    shorter: say`請把繳款日調到${'newDate'}，到時我繳清。`,
    warmer: say`想麻煩您把繳款日調整到${'newDate'}，那時我的錢進來，可以繳清${'amountDue'}。`,
    firmer: say`我能繳清${'amountDue'}的日期是${'newDate'}，再早做不到。請依這個日期登記。`,
    why: '給一個明確的日期和金額，對方最需要這兩樣。',
    caution: '日期要選自己真的做得到的那天，寧可晚幾天。',
  },
  'propose_date.part': {
    plain: say`我可以在${'newDate'}先繳${'payNow'}，其餘的那天再跟您確認怎麼安排。`,
    shorter: say`我可以在${'newDate'}先繳${'payNow'}。`,
    why: '先答應做得到的一部分，比含糊答應全額好。',
    caution: '日期和金額要自己真的做得到。',
  },
  'propose_date.answer_by': {
    plain: say`確切日期我要先核對收入才能定，不想隨口報一個做不到的日子。請問最晚哪天答覆您？`,
    shorter: say`我要先核對收入，最晚哪天答覆您日期？`,
    why: '還定不下來時，先談答覆的時間，不報做不到的日子。',
  },
  'propose_date.payday': {
    plain: say`請問能把每個月的繳款日改到發薪日之後嗎？這樣我比較能準時繳。`,
    why: '繳款日對上發薪日，可以少很多意外逾期。',
  },
  'ask_extension.to_date': {
    plain: say`我想申請把這筆${'amountDue'}的帳單展延到${'newDate'}，請問可以嗎？展延期間怎麼計息？`,
    shorter: say`這筆帳單可以展延到${'newDate'}嗎？`,
    warmer: say`想請您幫忙看看，這筆${'amountDue'}的帳單能不能展延到${'newDate'}？我會利用這段時間把錢準備好。`,
    firmer: say`我申請把這筆帳單展延到${'newDate'}，請登記並告知結果，以及展延期間的費用。`,
    why: '展延要說到哪一天，並問清楚費用。',
    caution: '展延不等於免息，先問清楚再答應。',
  },
  'ask_extension.longer': {
    plain: say`請問還款期限可以延長嗎？例如從一個月延到三個月，每個月的壓力會小一點。`,
    shorter: say`請問還款期限可以從一個月延到三個月嗎？`,
    why: '講出具體要延多久，對方比較好答覆。',
  },
  'ask_extension.one_cycle': {
    plain: say`請問這一期能不能先往後延一個月，後面的照原本的時間繳？`,
    why: '只延一期，變動小，有的機構可以直接辦。',
    caution: '先問清楚延後的那一期怎麼收費。',
  },
  'offer_affordable_amount.monthly': {
    plain: say`扣掉基本生活支出，我目前每個月可以繳${'affordable'}。請依這個金額幫我安排。`,
    shorter: say`我目前每個月可以繳${'affordable'}。`,
    warmer: say`我認真算過，扣掉基本生活支出，每個月可以繳${'affordable'}，想請您依這個金額幫我安排。`,
    firmer: say`我每個月最多可以繳${'affordable'}，更高的金額我不能答應，答應了也做不到。`,
    why: '只報做得到的數字，答應太高反而會再度逾期。',
  },
  'offer_affordable_amount.now': {
    plain: say`我現在可以先繳${'payNow'}，剩下的請依我每個月能負擔的金額安排。`,
    shorter: say`我現在可以先繳${'payNow'}。`,
    why: '先繳一部分，也能看出還款意願。',
    caution: '先留夠基本生活的錢再繳。',
  },
  'offer_affordable_amount.start_small': {
    plain: say`我可以先從每個月${'affordable'}開始繳，收入好轉後再主動聯繫您調整。`,
    shorter: say`我可以先從每個月${'affordable'}開始繳。`,
    why: '從小額開始、講好會再調整，比空著不繳好。',
  },
  'explain_cannot_pay_now.essentials': {
    plain: say`我現在沒辦法一次繳清，手邊的錢要先顧房租、吃飯這些基本生活，請跟我商量分次繳的方式。`,
    shorter: say`我現在沒辦法一次繳清，請跟我商量分次繳。`,
    warmer: say`我理解您這邊的要求，但現在一次繳清會影響基本生活，真的做不到，想跟您商量分次繳的方式。`,
    firmer: say`現在一次繳清我做不到，一再要求也不會改變。請談我做得到的金額和時間。`,
    why: '平靜地講清楚做不到什麼，再說想談什麼。',
  },
  'explain_cannot_pay_now.gap': {
    plain: say`全額是${'amountDue'}，我每個月能用來還款的是${'affordable'}，今天繳清做不到，但可以按月繳。`,
    shorter: say`我每月能繳${'affordable'}，今天繳清${'amountDue'}做不到。`,
    why: '兩個數字一對照，就知道不是推託。',
  },
  'explain_cannot_pay_now.no_new_loan': {
    plain: say`我不打算再借錢來還這筆帳，那樣只會愈欠愈多。請給我依收入還款的方案。`,
    shorter: say`我不再借錢還錢，請給我依收入還款的方案。`,
    why: '對方建議借錢周轉時，可以這樣回答。',
  },
  'propose_alternative.more_time': {
    plain: say`如果現在的方式不行，能不能先展延到${'newDate'}，讓我有時間準備？`,
    shorter: say`那能不能先展延到${'newDate'}？`,
    why: '被拒絕之後換一個要求，先爭取時間。',
  },
  'propose_alternative.instalments': {
    plain: say`了解展延沒辦法辦。那能不能分${'instalmentCount'}期，每期繳${'instalmentAmount'}？`,
    shorter: say`那能不能分${'instalmentCount'}期，每期${'instalmentAmount'}？`,
    warmer: say`謝謝您告訴我。展延不行的話，能不能幫我看看分${'instalmentCount'}期、每期${'instalmentAmount'}的方式？`,
    firmer: say`展延不行，我改申請分${'instalmentCount'}期、每期${'instalmentAmount'}。請登記並給我答覆。`,
    why: '展延不行就談分期，每次只換一個條件。',
  },
  'propose_alternative.less_fee': {
    plain: say`如果期限不能改，能不能減免一部分違約金和利息，讓我先把本金繳起來？`,
    shorter: say`期限不能改的話，能不能減免部分違約金？`,
    firmer: say`期限不能改的話，請登記我的減免申請：違約金和利息，並告訴我審核結果的時間。`,
    why: '時間談不動，就談費用。',
  },
  'propose_alternative.part_now': {
    plain: say`如果都不行，我可以先繳${'payNow'}，請把其餘部分登記下來再談。`,
    shorter: say`那我先繳${'payNow'}，其餘的再談。`,
    why: '先繳一部分，讓協商不至於停住。',
    caution: '先問清楚這筆錢先抵本金還是費用。',
  },
  'propose_alternative.either': {
    plain: say`展延、分期、減免費用，這三種哪一種比較有機會核准？我可以改用那一種申請。`,
    shorter: say`展延、分期、減免，哪一種比較有機會核准？`,
    why: '不知道該換哪一種時，直接問對方。',
  },
  'counter_offer.amount': {
    plain: say`謝謝，這個方案的每期金額超過我的能力。我每個月能繳${'affordable'}，請問能調到這個金額以內嗎？`,
    shorter: say`每期能調到${'affordable'}以內嗎？`,
    warmer: say`謝謝您幫我爭取。只是每期金額有點超過我的能力，能不能幫我調到${'affordable'}以內？這樣我才能每期都準時繳。`,
    firmer: say`這個金額我做不到，不能接受。我每個月的上限是${'affordable'}，請重新提方案。`,
    why: '先道謝再說上限，不要因為不好意思就答應。',
  },
  'counter_offer.periods': {
    plain: say`期數能不能增加到${'instalmentCount'}期，每期${'instalmentAmount'}左右？這樣我可以持續繳完。`,
    shorter: say`能不能分${'instalmentCount'}期，每期${'instalmentAmount'}？`,
    why: '拉長期數是降低每期金額最直接的方式。',
    caution: '期數愈多，總利息可能愈高，先問總額。',
  },
  'counter_offer.start_date': {
    plain: say`金額我可以接受，第一期能不能從${'newDate'}開始？那時我有收入進帳。`,
    shorter: say`第一期能不能從${'newDate'}開始？`,
    why: '金額合適時，只談開始的日期。',
    caution: '確認金額沒有超過能力再這樣說。',
  },
  'counter_offer.later_date': {
    plain: say`謝謝，這個展延的日期我還是來不及，能不能放到${'newDate'}？那時我做得到。`,
    shorter: say`展延能不能放到${'newDate'}？`,
    warmer: say`謝謝您幫我申請。這個日期我怕還是來不及，能不能再放寬到${'newDate'}？我想一次說定。`,
    firmer: say`這個日期我做不到，答應了也會再逾期。請展延到${'newDate'}。`,
    why: '日期不夠就直說自己做得到的那一天。',
    caution: '問清楚多延的幾天收多少費用。',
  },
};
