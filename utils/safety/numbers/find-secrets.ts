export interface SecretFound {
  readonly kind: 'code' | 'password';
  readonly start: number;
  readonly end: number;
}

const CODE_WORD =
  '(?:(?<=^|[ ,，。我])[码碼](?=[是为為:：])|验证码|驗證碼|动态口令|動態口令|(?:背面|后面|後面|卡背)的?[末三3]位?(?:数字?|數字?|码|碼)?|(?<![后後末尾号號])[六6四4]位(?:数字?|數字?|码|碼)|(?:收到|短信里|簡訊裡|简讯里|手机上|手機上)的?(?:数字|數字|码|碼)|(?<!last )(?:three|four|six|[346]) digits|校验码|校驗碼|动态码|動態碼|动态密码|動態密碼|短信码|簡訊碼|认证码|認證碼|确认码|一次性密码|一次性密碼|安全码|安全碼|末三码|末三碼|verification code|security code|one[- ]?time (?:code|password|passcode|pin)|auth(?:entication)? code|access code|sms code|otp|cvv2?|cvc2?|passcode|the code|my code|code)(?: on the (?:back|card))?';
const NOT_A_SECRET =
  '(?<!(?:error|promo|zip|post|sort|area|country|discount|reference|ref|product|swift|branch|coupon|invite|referral|source|status|bar|qr|dress) ?)';
const LINK =
  '(?:码|號|号|是|係|系|为|為|=|:|：|is|was|are|reads|says|i (?:just )?(?:got|received)|you (?:just )?sent|收到|的|[ "\'“”「」(（])';

const CODE_THEN_DIGITS = new RegExp(
  `${NOT_A_SECRET}${CODE_WORD}${LINK}{0,6}?(?:[a-z]-)?(\\d{3}[ -]?\\d{3}|\\d{3,8})(?![\\d])(?!\\s?(?:分|秒|小时|天|位|条|次|minute|second|hour|day|digit|号|年|元))`,
  'g',
);
const DIGITS_THEN_CODE = new RegExp(
  `(?<![\\d.-])(\\d{3}[ -]\\d{3}|\\d{4,8})[ ,，]{0,2}(?:这个?(?:就)?是|這個?(?:就)?是|是|is|as|that's|it's|就是|=)(?:我的|你要的|您要的|收到的|the|my|your|你|您| ){0,3}${CODE_WORD}`,
  'g',
);
const PASSWORD =
  /(?:密码|密碼|(?<![动動][态態])口令|password|passwd|pwd|pin(?: number| code|码|碼)?|login(?: password)?)(?:(?:就是|是|为|為|设[为成]?|設[為成]?|=|:|：|is|was|[ "'“「]){1,4}(?:生日)?|(?=\d{4}))([a-z0-9!@#$%^&*_+-]{4,32})/g;
const HOTLINE = /^(?:95\d{3}|96\d{3}|12\d{3}|10\d{3}|400\d+|110|120)$/;

/** What each of the three must hold. Most sentences hold none: then their forms are not compiled. */
const THREE_DIGITS = /\d{3}/;
const FOUR_DIGITS = /\d{4}|\d{3}[ -]\d{3}/;
const WORD_FOR_ONE = /密[码碼]|口令|passw|pwd|pin|login/;

/** Codes and passwords with their value; to speak of a code is no secret, to write one is. */
export function findSecrets(folded: string): SecretFound[] {
  const has = (sign: RegExp, form: RegExp) => (sign.test(folded) ? form : null);
  const isCode = (value: string) => !HOTLINE.test(value);
  return [
    ...valued(folded, has(THREE_DIGITS, CODE_THEN_DIGITS), 'code', isCode),
    ...valued(folded, has(FOUR_DIGITS, DIGITS_THEN_CODE), 'code', isCode),
    ...valued(
      folded,
      has(WORD_FOR_ONE, PASSWORD),
      'password',
      (value) => /\d/.test(value) && !HOTLINE.test(value),
    ),
  ];
}

function valued(
  folded: string,
  form: RegExp | null,
  kind: SecretFound['kind'],
  isValue: (value: string) => boolean,
): SecretFound[] {
  const found: SecretFound[] = [];
  if (!form) return found;
  for (const hit of folded.matchAll(form)) {
    const value = hit[1];
    if (value === undefined || !isValue(value)) continue;
    const start = hit.index + hit[0].lastIndexOf(value);
    if (start + value.length > hit.index + hit[0].length) continue;
    found.push({ kind, start, end: start + value.length });
  }
  return found;
}
