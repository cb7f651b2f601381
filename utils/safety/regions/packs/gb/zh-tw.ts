import type { RegionWords } from '@/utils/safety/regions/region-facts';

export const words: RegionWords = {
  sources: { stepchange: '英國債務慈善機構 StepChange', memory: '尚未查證' },
  items: {
    gb_breathing_space: {
      title: 'Breathing Space（喘息期）',
      text: '英國的規定提到：名單內的債務有 60 天，期間大多不加利息和費用，也不強制執行。由債務顧問申請後生效。',
      advice: '找免費的債務顧問申請。這只是暫停，債還在，能繳的繼續繳。',
    },
    gb_hold: {
      title: '求助期間的暫停',
      text: '債務慈善機構提到：您去找債務顧問時，多數債權人會暫停信件和電話約 30 天，利息可能照算。',
      advice: '說明您正在找債務顧問，請對方以書面確認暫停。',
    },
    gb_stepchange: { title: 'StepChange 0800 138 1111', text: '免費債務諮詢，電話或網路都可以。' },
    gb_debtline: {
      title: 'National Debtline 0808 808 4000',
      text: '免費債務諮詢，有信件範本和收支表。',
    },
    gb_ombudsman: {
      title: '金融申訴專員 0800 023 4567',
      text: '對方的最終答覆沒有解決問題時，可以申訴。',
      advice: '先向機構申訴，留下對方的回覆。',
    },
    gb_samaritans: {
      title: 'Samaritans 116 123',
      text: '心裡撐不住的時候，打這支電話找人說說話。有生命危險請打 999。',
    },
  },
};
