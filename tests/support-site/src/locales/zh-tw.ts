import type { SitePack } from '../shared/site-pack';
import { zhTwAgent } from './zh-tw-agent';

export const zhTw: SitePack = {
  language: 'zh-TW',
  lender: '晴川錢包',
  product: '晴川分期付款',
  facts: {
    total: 1_530_000,
    minimum: 153_000,
    principal: 1_492_600,
    interest: 7_400,
    fee: 30_000,
    overdueDays: 12,
  },
  money: (minor) => `NT$${Math.round(minor / 100).toLocaleString('en-US')}`,
  day: (day) => {
    const [year, month, date] = day.split('-').map(Number);
    return `${year}年${month}月${date}日`;
  },
  bill: {
    title: '我的帳單',
    overdueTag: '已逾期',
    totalLabel: '本期應繳總額',
    minimumLabel: '最低應繳金額',
    dueLabel: '繳款截止日',
    overdueLabel: '逾期天數',
    overdueValue: '{overdueDays}天',
    principalLabel: '本金',
    interestLabel: '遲延利息',
    feeLabel: '違約金',
    rateLabel: '遲延利率',
    rateValue: '年利率 15%',
    accountLabel: '帳單編號',
    accountValue: 'QC-8841-0927',
    breakdownTitle: '帳單明細',
    notice: '您的帳單已逾期，請儘速繳款。逾期期間將按日計收遲延利息，並可能影響您的信用紀錄。',
    payButton: '立即繳款',
    payNote: '範例頁面，不會實際扣款。',
    chatLink: '聯絡線上客服',
  },
  page: {
    navBill: '我的帳單',
    navChat: '線上客服',
    navHelp: '幫助中心',
    chatTitle: '晴川錢包客服中心',
    chatHours: '服務時間 9:00–21:00',
    chatEnded: '本次對話已結束，如需協助請重新開啟對話。',
    placeholder: '請輸入您的問題',
    boxDisabled: '對話已結束，無法傳送訊息',
    boxReadOnly: '客服忙線中，暫時無法輸入',
    back: '回到帳單',
    quickReplies: ['轉真人客服', '帳單逾期了怎麼辦', '我想申請分期'],
    frameTitle: '客戶服務中心',
    frameText: '線上客服由本頁內嵌的對話視窗提供。',
    plainTitle: '繳款常見問題',
    plainParagraphs: [
      '繳款截止日當天 24:00 前入帳即視為如期繳款，遇例假日順延至次一營業日。',
      '您可以在「我的帳單」查詢本期應繳總額、最低應繳金額與繳款截止日。',
      '如需變更扣款帳戶，請先取消原帳戶的授權，再新增新的扣款帳戶。',
    ],
    sampleNote: '範例網站，僅供測試。機構與人物皆為虛構。',
  },
  agent: zhTwAgent,
  widget: {
    Composer: { send: '傳送' },
    Time: {
      weekdays: '星期日_星期一_星期二_星期三_星期四_星期五_星期六'.split('_'),
      formats: {
        LT: 'HH:mm',
        lll: 'YYYY年M月D日 HH:mm',
        WT: 'dddd HH:mm',
        YT: '昨天 HH:mm',
      },
    },
    BackBottom: { newMsgOne: '{n} 則新訊息', newMsgOther: '{n} 則新訊息', bottom: '回到最新訊息' },
  },
};
