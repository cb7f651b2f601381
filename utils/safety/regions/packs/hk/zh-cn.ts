import type { RegionWords } from '@/utils/safety/regions/region-facts';

export const words: RegionWords = {
  sources: { ifec: '香港投资者及理财教育委员会：追收欠款', press: '公开报道', memory: '未查证' },
  items: {
    hk_agency_notice: {
      title: '委托催收前的通知',
      text: '香港的资料提到：银行委托收数公司之前，要先书面通知您，写明欠款、逾期时间、加收的费用和追收部门的联系方式。',
      advice: '没有收到通知的话，请银行补一份给您。',
    },
    hk_set_off: {
      title: '银行可能从账户扣款',
      text: '香港的资料提到：贷款条款允许时，银行可以从您在该行的账户扣款抵销欠款。',
      advice: '生活费所在的账户，先看清条款。',
    },
    hk_drp: {
      title: '债务纾缓计划与个人自愿安排',
      text: '有 DRP 和 IVA 等安排，这里没有查证过细节。',
      advice: '先向银行或免费的辅导机构了解，不要付费给中介。',
    },
    hk_hkma: {
      title: '香港金融管理局 2878 8222',
      text: '对银行或它委托的收数公司有意见时投诉。',
      advice: '先向银行投诉并留下编号。',
    },
    hk_18222: { title: '防骗易 18222', text: '怀疑遇到骗案时咨询，24 小时。有危险请打 999。' },
    hk_18111: {
      title: '情绪通 18111',
      text: '心里撑不住的时候，打这个电话找人说说话。有生命危险请打 999。',
    },
  },
};
