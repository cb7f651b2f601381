import { countDigits, findForm, type SignedForm, TWO_LETTERS } from './signed-form';

const TOKEN =
  '([A-Za-z]{0,8}[-_#/]?\\d[\\dA-Za-z]{2,30}(?:[-_/][\\dA-Za-z]{1,16}){0,4}|[A-Za-z]{1,8}(?:[-_][A-Za-z]{1,8}){0,2}[-_]\\d[\\dA-Za-z]{0,20}(?:[-_/][\\dA-Za-z]{1,16}){0,4})';

export const TICKET_FORMS: readonly SignedForm[] = [
  [
    /[号號码碼]/u,
    new RegExp(
      `(?:工[单單]|案件|受理|申[请請]|登[记記]|服[务務]|投[诉訴]|[进進]件|[报報]修|回[执執]|[协協][商议議]|事件|[业業][务務]|[处處]理|反[馈饋]|[查咨諮][询詢]|(?<![订訂])[单單])(?:受理)?(?:流水)?(?:[编編]?[号號][码碼]?|[单單][号號]|[编編][码碼])[:：为為是\\s#]{0,4}${TOKEN}`,
      'u',
    ),
  ],
  [
    /[号號]|工[单單]/u,
    new RegExp(
      `(?:案[号號]|工[单單]|[编編][号號](?:[为為是]|[:：]))[:：为為是\\s#]{0,4}${TOKEN}`,
      'u',
    ),
  ],
  [
    TWO_LETTERS,
    new RegExp(
      `\\b(?:ticket|case|reference|ref|complaint|incident|request|confirmation|tracking|service request|sr|claim|enquiry|inquiry|dispute|arrangement)(?: (?:number|no|id|code|ref|reference|#)){0,3}[.:\\s#]{0,3}(?:is[:\\s#]{1,3}|为|是|:)?${TOKEN}`,
      'iu',
    ),
  ],
];
const A_DAY = /^(?:19|20)\d{2}[-/]\d{1,2}[-/]\d{1,2}$|^\d{1,2}\/\d{1,2}(?:\/\d{2,4})?$/;
const STAFF_BEFORE =
  /(?:[员員]工?|工|客服|[坐座]席|representative|rep|employee|staff|agent|badge|身份[证證]|[订訂][单單]|手机|手機|信用卡|卡)$/iu;

const FEWEST_DIGITS = 3;

/** The number of this request with the company: ticket, case, acceptance number. Not an order, not a card. */
export function findTicket(text: string): string | undefined {
  if (countDigits(text) < FEWEST_DIGITS) return undefined;
  for (const form of TICKET_FORMS) {
    const hit = findForm(form, text);
    const token = hit?.[1];
    if (!hit || !token || A_DAY.test(token)) continue;
    if (countDigits(token) < FEWEST_DIGITS) continue;
    if (STAFF_BEFORE.test(text.slice(Math.max(0, hit.index - 16), hit.index).trimEnd())) continue;
    return token;
  }
  return undefined;
}
