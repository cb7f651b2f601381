/**
 * How people and pages write a currency, in lower case and both scripts. `local` is money whose
 * country the word does not say: 元, 块, $.
 */
interface CurrencyWords {
  readonly currency: string;
  /** Written before the number: ¥100, RMB 100. */
  readonly before: readonly string[];
  /** Written after it: 100元, 100 pounds. */
  readonly after: readonly string[];
}

export const CURRENCY_WORDS: readonly CurrencyWords[] = [
  {
    currency: 'CNY',
    before: ['¥', 'cn¥', 'rmb¥', 'rmb', 'cny', '人民币', '人民幣'],
    after: [
      'rmb',
      '/rmb',
      'cny',
      '/cny',
      'yuan',
      'kuai',
      '人民币',
      '人民幣',
      '(人民币)',
      '(人民幣)',
    ],
  },
  {
    currency: 'TWD',
    before: [
      'nt$',
      'ntd$',
      'ntd',
      'twd',
      'nt',
      '新台币',
      '新台幣',
      '新臺幣',
      '台币',
      '台幣',
      '臺幣',
    ],
    after: ['ntd', 'twd', '新台币', '新台幣', '新臺幣', '台币', '台幣', '臺幣'],
  },
  {
    currency: 'HKD',
    before: ['hk$', 'hkd$', 'hkd', '港币', '港幣', '港元'],
    after: ['hkd', '港币', '港幣', '港元', '港纸', '港紙'],
  },
  {
    currency: 'USD',
    before: ['us$', 'usd$', 'usd', '美金', '美元'],
    after: ['usd', '美金', '美元'],
  },
  {
    currency: 'GBP',
    before: ['£', 'gbp', '英镑', '英鎊'],
    after: ['gbp', 'pounds', 'pound', 'quid', '英镑', '英鎊'],
  },
  {
    currency: 'EUR',
    before: ['€', 'eur', '欧元', '歐元'],
    after: ['€', 'eur', 'euros', 'euro', '欧元', '歐元'],
  },
  { currency: 'AUD', before: ['a$', 'au$', 'aud'], after: ['aud'] },
  { currency: 'CAD', before: ['c$', 'ca$', 'cad'], after: ['cad'] },
  { currency: 'SGD', before: ['s$', 'sg$', 'sgd'], after: ['sgd'] },
  { currency: 'MYR', before: ['rm', 'myr'], after: ['myr'] },
  { currency: 'INR', before: ['₹', 'rs.', 'rs', 'inr'], after: ['inr', 'rupees'] },
  { currency: 'AED', before: ['aed', 'dhs.', 'dhs'], after: ['aed', 'dhs', 'dirhams', '迪拉姆'] },
  { currency: 'NGN', before: ['₦'], after: [] },
  { currency: 'PHP', before: ['₱'], after: [] },
  { currency: 'IDR', before: ['rp.', 'rp'], after: ['印尼盾', 'rupiah'] },
  { currency: 'THB', before: ['฿'], after: [] },
  {
    currency: 'MOP',
    before: ['mop$', '澳门元', '澳門元', '澳门币', '澳門幣'],
    after: ['澳门元', '澳門元', '澳门币', '澳門幣'],
  },
  {
    currency: 'JPY',
    before: ['jp¥', 'jpy', '日元', '日圆', '日圓'],
    after: ['jpy', '日元', '日圆', '日圓', '円'],
  },
  {
    currency: 'yuan',
    before: ['(元)', '(圆)', '(圓)', '(單位:元)', '(单位:元)'],
    after: ['元整', '圆整', '圓整', '元', '圆', '圓', '块钱', '塊錢', '块', '塊'],
  },
  { currency: 'dollar', before: ['$'], after: ['dollars', 'dollar', 'bucks', '$'] },
];

/** Lower-case these are other words ("rm 5", "nt"): taken only when written in capitals. */
export const CAPITALS_ONLY: ReadonlySet<string> = new Set([
  'nt',
  'rm',
  'rs',
  'cad',
  'aud',
  'aed',
  'rp',
]);

/** Words that multiply the number before them, as powers of ten. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['百', 2],
  ['千', 3],
  ['仟', 3],
  ['k', 3],
  ['thousand', 3],
  ['万', 4],
  ['萬', 4],
  ['w', 4],
  ['十万', 5],
  ['十萬', 5],
  ['百万', 6],
  ['百萬', 6],
  ['m', 6],
  ['million', 6],
  ['千万', 7],
  ['千萬', 7],
  ['亿', 8],
  ['億', 8],
]);
