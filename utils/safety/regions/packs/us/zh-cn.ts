import type { RegionWords } from '@/utils/safety/regions/region-facts';

export const words: RegionWords = {
  sources: { cfpb: '美国消费者金融保护局（CFPB）', memory: '未查证' },
  items: {
    us_validation: {
      title: '债务核实通知和 30 天',
      text: '美国的规定提到：催收方会发债务核实通知，您有 30 天提出异议。',
      advice: '对债务或金额有疑问，在期限内用书面提出。',
    },
    us_stop_letter: {
      title: '要求停止联系的信',
      text: '您可以书面要求催收方停止联系。这不会取消债务，也不会停止诉讼。',
      advice: '留一份底稿。先想清楚：这样也就没法再谈方案。',
    },
    us_who_is_covered: {
      title: '这些规定约束谁',
      text: '主要约束第三方催收公司，不是放款的机构。',
    },
    us_cfpb: { title: 'CFPB (855) 411-2372', text: '投诉放款机构或催收方，网上或电话都可以。' },
    us_nfcc: { title: 'NFCC 800-388-2227', text: '非营利的信用咨询，开始前先问有没有费用。' },
    us_988: {
      title: '988 生命热线',
      text: '心里撑不住的时候，打电话或发短信到 988 找人说说话。有生命危险请打 911。',
    },
  },
};
