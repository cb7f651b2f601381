import type { RegionFacts } from '@/utils/safety/regions/region-facts';

const alipay = { creditor: 'alipay', source: 'articles' } as const;
const remembered = { kind: 'phone', source: 'memory' } as const;

export const facts: RegionFacts = {
  region: 'CN',
  sources: {
    cards: { title: '商业银行信用卡业务监督管理办法', grade: 'S', date: '2026-11' },
    articles: { title: '公开文章', grade: 'S', date: '2026-11' },
    press: { title: '公开报道', grade: 'S', date: '2026-11' },
    memory: { title: '未查证', grade: 'M', date: '2026-11' },
  },
  rules: [
    { id: 'cn_card_plan', source: 'cards' },
    { id: 'cn_card_plan_terms', source: 'cards' },
    { id: 'cn_card_plan_calls', source: 'cards' },
    { id: 'cn_card_order', source: 'cards' },
    { id: 'cn_bad_entry', source: 'press' },
  ],
  help: [
    { id: 'cn_12378', kind: 'complaint', contact: '12378', source: 'press' },
    { id: 'cn_12363', kind: 'complaint', contact: '12363', source: 'memory' },
    { id: 'cn_12345', kind: 'complaint', contact: '12345', source: 'memory' },
    { id: 'cn_12315', kind: 'complaint', contact: '12315', source: 'memory' },
    { id: 'cn_96110', kind: 'fraud', contact: '96110', source: 'press' },
    { id: 'cn_12348', kind: 'legal_aid', contact: '12348', source: 'memory' },
    { id: 'cn_credit_report', kind: 'credit_report', source: 'memory' },
    { id: 'cn_12356', kind: 'crisis', contact: '12356', source: 'press' },
  ],
  channels: [
    { id: 'alipay_phone', kind: 'phone', contact: '95188', ...alipay },
    { id: 'alipay_chat_a', kind: 'in_app', steps: ['我的', '客服中心', '在线客服'], ...alipay },
    {
      id: 'alipay_chat_b',
      kind: 'in_app',
      steps: ['我的', '设置', '帮助与反馈', '在线客服'],
      ...alipay,
    },
    { id: 'alipay_chat_c', kind: 'in_app', steps: ['客服中心', '在线客服'], ...alipay },
    {
      id: 'alipay_chat_d',
      kind: 'in_app',
      steps: ['我的', '花呗', '右上角客服', '输入“人工客服”'],
      ...alipay,
    },
    { id: 'alipay_pause', kind: 'application', steps: ['我的', '客服中心', '缓催申请'], ...alipay },
    {
      id: 'weilidai_phone',
      kind: 'phone',
      creditor: 'weilidai',
      contact: '95384',
      source: 'articles',
    },
    { id: 'icbc_phone', creditor: 'icbc', contact: '95588', ...remembered },
    { id: 'ccb_phone', creditor: 'ccb', contact: '95533', ...remembered },
    { id: 'abc_phone', creditor: 'abc', contact: '95599', ...remembered },
    { id: 'boc_phone', creditor: 'boc', contact: '95566', ...remembered },
    { id: 'cmb_phone', creditor: 'cmb', contact: '95555', ...remembered },
  ],
  creditors: {
    alipay: ['支付宝', '花呗', '借呗', '花唄', '借唄', '蚂蚁', 'alipay', 'huabei', 'jiebei'],
    weilidai: ['微粒贷', '微众银行', 'webank', 'weilidai'],
    icbc: ['工商银行', '工行', 'icbc', 'industrial and commercial bank of china'],
    ccb: ['建设银行', '建行', 'china construction bank'],
    abc: ['农业银行', '农行', 'agricultural bank of china'],
    boc: ['中国银行', '中行信用卡', 'bank of china'],
    cmb: ['招商银行', '招行', 'china merchants bank'],
  },
};
