import type { RegionWords } from '@/utils/safety/regions/region-facts';

export const words: RegionWords = {
  sources: { cfpb: '美國消費者金融保護局（CFPB）', memory: '尚未查證' },
  items: {
    us_validation: {
      title: '債務確認通知和 30 天',
      text: '美國的規定提到：催收方會寄債務確認通知，您有 30 天提出異議。',
      advice: '對債務或金額有疑問，在期限內用書面提出。',
    },
    us_stop_letter: {
      title: '要求停止聯絡的信',
      text: '您可以用書面要求催收方停止聯絡。這不會取消債務，也不會停止訴訟。',
      advice: '留一份副本。先想清楚：這樣也就沒辦法再談方案。',
    },
    us_who_is_covered: {
      title: '這些規定約束誰',
      text: '主要約束第三方催收公司，不是放款的機構。',
    },
    us_cfpb: { title: 'CFPB (855) 411-2372', text: '申訴放款機構或催收方，網路或電話都可以。' },
    us_nfcc: { title: 'NFCC 800-388-2227', text: '非營利的信用諮詢，開始前先問有沒有費用。' },
    us_988: {
      title: '988 生命專線',
      text: '心裡撐不住的時候，打電話或傳簡訊到 988 找人說說話。有生命危險請打 911。',
    },
  },
};
