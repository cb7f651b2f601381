import type { RegionWords } from '@/utils/safety/regions/region-facts';

export const words: RegionWords = {
  items: {
    tw_joint_talks: {
      title: '前置協商',
      text: '規定提到：向最大債權銀行申請一次，就可以和各家銀行一起談還款方案。',
      advice: '自己就能申請，不需要付費找代辦。',
    },
    tw_joint_papers: {
      title: '前置協商要準備的文件',
      text: '規定提到：申請書、財產及收入狀況說明書、債權人和債務人清冊、身分證明、兩年的所得和財產資料、三個月的薪資單。',
      advice: '先問清楚最大債權銀行還要什麼，再一次備齊。',
    },
    tw_bank_window: {
      title: '銀行的債務協商窗口',
      text: '各家銀行設有債務協商窗口，公會網站可以查到。',
      advice: '從銀行官網或卡片背面的電話問，不要撥廣告上的號碼。',
    },
    tw_180: {
      title: '最長 180 期',
      text: '常聽到「最長 180 期」，這裡沒有查證過。',
      advice: '期數由銀行審核，請以對方的書面回覆為準。',
    },
    tw_1998: {
      title: '金管會 1998',
      text: '對銀行的催收或處理方式有意見時申訴。',
      advice: '先向銀行申訴並留下編號。',
    },
    tw_foi: {
      title: '金融消費評議中心 0800-789-885',
      text: '向銀行申訴後仍不滿意，可以申請評議。',
    },
    tw_165: { title: '165 反詐騙專線', text: '懷疑遇到詐騙就撥；已經匯款的，也請馬上報案。' },
    tw_legal_aid: {
      title: '法律扶助基金會 412-8518',
      text: '收到法院文件、想了解更生或清算時諮詢。',
    },
    tw_1925: {
      title: '1925 安心專線',
      text: '心裡撐不住的時候，撥這支電話找人說說話。有生命危險請撥 119 或 110。',
    },
  },
};
