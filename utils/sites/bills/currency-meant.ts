import { foldScript } from '@/utils/text';
import type { BillFact } from './bill-facts';
import type { Figure } from './figure';
import type { PlainText } from './plain-text';

/** Whose money 元 and $ are where the words do not say. */
export interface Home {
  readonly yuan: string | null;
  readonly dollar: string | null;
  /** For amounts that print no unit at all. */
  readonly unsaid: string | null;
  /** Whose Rs. are not India's. */
  readonly rupee?: string | undefined;
  /** ¥ between Japanese words. */
  readonly yen?: boolean;
}

const HONG_KONG = /hk\$|hkd|港币|港元|香港|阁下/;
const SINGAPORE = /s\$|sgd|singapore|dbs\b|ocbc|uob\b|singtel|posb|starhub/;
/** Whose dollars, by the words of a country's own bills. */
const DOLLARS: readonly (readonly [RegExp, string])[] = [
  [SINGAPORE, 'SGD'],
  [
    /a\$|(?<![a-z])(?:telstra|optus|energyaustralia|commbank|westpac|aud|abn|bpay|bsb|(?:nsw|vic|qld|tas) \d{4})(?![a-z])|australia/,
    'AUD',
  ],
  [/nz\$|(?<![a-z])nzd(?![a-z])|new zealand/, 'NZD'],
  [/c\$|(?<![a-z])(?:cad|gst\/[ph]st|interac|ontario|québec|quebec)(?![a-z])|canad/, 'CAD'],
];
/** Whose rupees, where a text says so. */
const RUPEES: readonly (readonly [RegExp, string])[] = [
  [
    /pakistan|k-electric|jazzcash|easypaisa|(?<![a-z])(?:pkr|zong|ptcl|hbl|lesco|iesco|nepra)(?![a-z])/,
    'PKR',
  ],
  [/sri lanka|dialog axiata|(?<![a-z])(?:lkr|slt-mobitel)(?![a-z])/, 'LKR'],
  [/nepal|(?<![a-z])npr(?![a-z])/, 'NPR'],
];
/** 美元信用卡当月账单为5.99元 */
const DOLLAR_CARD = /^(?!.*人民币).*美元(?:信用卡|账户|账单)/s;
const SIMPLIFIED = /[账缴还额应费单总号请贷务发电联络银国与为时间开户个这们会]/g;
const JAPANESE = /[\u3040-\u30ff][^\n]{0,40}[\u3040-\u30ff]{2}/;
const CHINESE = /[\u3400-\u9fff]/;

export function homeOf(cased: string, folded: string, locale: string | undefined): Home {
  const isTaiwanese = /新台币/.test(folded) && !/人民币/.test(folded);
  const traditional =
    locale === undefined ? isTaiwanese || isTraditional(cased) : /tw|hk|hant/i.test(locale);
  const chinese = locale === undefined ? CHINESE.test(cased) : locale.startsWith('zh');
  if (JAPANESE.test(folded)) return { yuan: 'JPY', dollar: 'USD', unsaid: null, yen: true };
  if (HONG_KONG.test(folded) || locale === 'zh-HK')
    return { yuan: 'HKD', dollar: 'HKD', unsaid: null };
  if (traditional) return { yuan: 'TWD', dollar: 'TWD', unsaid: 'TWD' };
  if (chinese && DOLLAR_CARD.test(folded)) return { yuan: 'USD', dollar: 'USD', unsaid: 'USD' };
  if (chinese) return { yuan: 'CNY', dollar: 'USD', unsaid: 'CNY' };
  const own = DOLLARS.find(([words]) => words.test(folded))?.[1];
  if (own) return { yuan: null, dollar: own, unsaid: null };
  const rupee = RUPEES.find(([words]) => words.test(folded))?.[1];
  return { yuan: CHINESE.test(cased) ? 'CNY' : null, dollar: 'USD', unsaid: null, rupee };
}

const NAMED =
  /人民币|新台币|港币|₹|\(rm\)|(?<![a-z])(?:rmb|cny|twd|hkd|usd|gbp|eur|sgd|inr|aed|myr|aud|cad|nzd|chf)(?![a-z])/;
const CODES: Readonly<Record<string, string>> = {
  人民币: 'CNY',
  rmb: 'CNY',
  新台币: 'TWD',
  港币: 'HKD',
  '₹': 'INR',
  '(rm)': 'MYR',
};

/** The one a column or a heading names, where no amount does. */
export function namedCurrency(plain: PlainText): BillFact<string> | null {
  const match = NAMED.exec(plain.folded);
  if (!match) return null;
  const words = plain.words(match.index, match.index + match[0].length).trim();
  return { value: CODES[match[0]] ?? match[0].toUpperCase(), words };
}

/** Characters that folding would change, against those only simplified texts have. */
function isTraditional(cased: string): boolean {
  const folded = foldScript(cased);
  let traditional = 0;
  for (let at = 0; at < cased.length; at += 1) {
    if (folded.charAt(at) !== cased.charAt(at)) traditional += 1;
  }
  return traditional > (cased.match(SIMPLIFIED)?.length ?? 0);
}

export function currencyMeant(figure: Figure, home: Home): string | null {
  if (home.yen && figure.unit === 'CNY') return 'JPY';
  if (figure.unit === 'INR' && home.rupee) return home.rupee;
  if (figure.unit === 'yuan') return home.yuan;
  if (figure.unit === 'dollar') return home.dollar;
  return figure.unit;
}
