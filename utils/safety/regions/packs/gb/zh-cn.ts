import type { RegionWords } from '@/utils/safety/regions/region-facts';

export const words: RegionWords = {
  sources: { stepchange: '英国债务慈善机构 StepChange', memory: '未查证' },
  items: {
    gb_breathing_space: {
      title: 'Breathing Space（喘息期）',
      text: '英国的规定提到：名单内的债务有 60 天，期间大多不加利息和费用，也不强制执行。由债务顾问申请后生效。',
      advice: '找免费的债务顾问申请。这只是暂停，债还在，能还的继续还。',
    },
    gb_hold: {
      title: '求助期间的暂停',
      text: '债务慈善机构提到：您去找债务顾问时，多数债权人会暂停信件和电话约 30 天，利息可能照算。',
      advice: '说明您正在找债务顾问，请对方书面确认暂停。',
    },
    gb_stepchange: { title: 'StepChange 0800 138 1111', text: '免费债务咨询，电话或网上都可以。' },
    gb_debtline: {
      title: 'National Debtline 0808 808 4000',
      text: '免费债务咨询，有信件范本和收支表。',
    },
    gb_ombudsman: {
      title: '金融申诉专员 0800 023 4567',
      text: '对方的最终答复没有解决问题时，可以申诉。',
      advice: '先向机构投诉，保留对方的回复。',
    },
    gb_samaritans: {
      title: 'Samaritans 116 123',
      text: '心里撑不住的时候，打这个电话找人说说话。有生命危险请打 999。',
    },
  },
};
