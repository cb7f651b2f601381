export type JobLocale = 'zh-CN' | 'zh-TW' | 'en';

interface JobLines {
  /** The language's name in the settings. */
  readonly language: string;
  readonly who: string;
  readonly due: string;
  readonly monthly: string;
  /** What the user types and sends, up to the agent's "within 3 working days". */
  readonly sends: readonly string[];
}

export const jobLines: Readonly<Record<JobLocale, JobLines>> = {
  'zh-CN': {
    language: '简体中文',
    who: '晴川钱包',
    due: '３，２８６．５０',
    monthly: '600',
    sends: ['转人工', '1234，公司裁员，下个月5号能还500元', '可以申请分期吗', '同意'],
  },
  'zh-TW': {
    language: '繁體中文',
    who: '晴川錢包',
    due: '15,300',
    monthly: '2600',
    sends: ['轉真人客服', '1234，我被裁員，下個月5號可以繳2000元', '可以申請分期嗎', '同意'],
  },
  en: {
    language: 'English',
    who: 'Clearbrook Wallet',
    due: '412.50',
    monthly: '70',
    sends: [
      'agent',
      '1234, I lost my job, I can pay £50 on the 5th of next month',
      'A payment plan?',
      'I agree',
    ],
  },
};
