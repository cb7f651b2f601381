import type { RegionWords } from '@/utils/safety/regions/region-facts';

export const words: RegionWords = {
  sources: { act: '台湾《消费者债务清理条例》第 151 条', press: '公开报道', memory: '未查证' },
  items: {
    tw_joint_talks: {
      title: '前置协商',
      text: '台湾的规定提到：向最大债权银行申请一次，就可以和各家银行一起谈还款方案。',
      advice: '自己就能申请，不需要付费找代办。',
    },
    tw_joint_papers: {
      title: '前置协商要准备的文件',
      text: '规定提到：申请书、财产及收入状况说明书、债权人和债务人清册、身份证明、两年的所得和财产资料、三个月的工资单。',
      advice: '先问清最大债权银行还要什么，再一次备齐。',
    },
    tw_bank_window: {
      title: '银行的债务协商窗口',
      text: '各家银行设有债务协商窗口，公会网站可以查到。',
      advice: '从银行官网或卡背面的电话问，不要打广告上的号码。',
    },
    tw_180: {
      title: '最长 180 期',
      text: '常听到“最长 180 期”，这里没有查证过。',
      advice: '期数由银行审核，以对方的书面答复为准。',
    },
    tw_1998: {
      title: '台湾金管会 1998',
      text: '对银行的催收或处理方式有意见时投诉。',
      advice: '先向银行投诉并留下编号。',
    },
    tw_foi: {
      title: '金融消费评议中心 0800-789-885',
      text: '向银行投诉后仍不满意，可以申请评议。',
    },
    tw_165: { title: '165 反诈骗专线', text: '怀疑遇到诈骗就拨打；已经汇款的，马上报案。' },
    tw_legal_aid: {
      title: '法律扶助基金会 412-8518',
      text: '收到法院文件、想了解更生或清算时咨询。',
    },
    tw_1925: {
      title: '1925 安心专线',
      text: '心里撑不住的时候，打这个电话找人说说话。有生命危险请打 119 或 110。',
    },
  },
};
