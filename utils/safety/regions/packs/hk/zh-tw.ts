import type { RegionWords } from '@/utils/safety/regions/region-facts';

export const words: RegionWords = {
  items: {
    hk_agency_notice: {
      title: '委託收數前的通知',
      text: '香港的資料提到：銀行委託收數公司之前，要先書面通知您，寫明欠款、逾期時間、加收的費用和追收部門的聯絡方式。',
      advice: '沒有收到通知的話，請銀行補一份給您。',
    },
    hk_set_off: {
      title: '銀行可能從戶口扣款',
      text: '香港的資料提到：貸款條款容許時，銀行可以從您在該行的戶口扣款抵銷欠款。',
      advice: '生活費所在的戶口，先看清楚條款。',
    },
    hk_drp: {
      title: '債務紓緩計畫與個人自願安排',
      text: '有 DRP 和 IVA 等安排，這裡沒有查證過細節。',
      advice: '先向銀行或免費的輔導機構了解，不要付費給中介。',
    },
    hk_hkma: {
      title: '金融管理局 2878 8222',
      text: '對銀行或它委託的收數公司有意見時投訴。',
      advice: '先向銀行投訴並留下編號。',
    },
    hk_18222: { title: '防騙易 18222', text: '懷疑遇到騙案時諮詢，24 小時。有危險請打 999。' },
    hk_18111: {
      title: '情緒通 18111',
      text: '心裡撐不住的時候，打這支電話找人說說話。有生命危險請打 999。',
    },
  },
};
