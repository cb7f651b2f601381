import { FULL_NAME } from './chinese-names';
import { countDigits, findForm, type SignedForm, TWO_LETTERS } from './signed-form';

/** Two digits at least; letters and hyphens as printed. */
const TOKEN =
  '([A-Za-z]{0,5}[-_]?\\d[\\dA-Za-z]{1,14}(?:-[\\dA-Za-z]{1,8}){0,2}|\\d{1,6}-\\d{1,8})';
const HOTLINE =
  /^(?:95\d{3,6}|96\d{3}|400\d{7}|400-\d{3}-\d{4}|123\d{2}|1[3-9]\d{9}|0800\d+|10\d{3})$/;

export const STAFF_ID_FORMS: readonly SignedForm[] = [
  [
    /[号號编編码碼]/u,
    new RegExp(
      `(?:工[号號]|[员員]工?(?:[编編][号號]?|[号號]|代[码碼号號])|[坐座]席(?:工?[号號]|[编編][号號])|(?:客服|专员|專員|服[务務]人?[员員]?|[经經][办辦]人?|催收[员員]|[调調]解[员員])(?:工?[编編][号號]|工[号號]|代[码碼号號]|[号號][码碼]?)|[员員][编編])[:：为為是\\s#]{0,4}${TOKEN}`,
      'u',
    ),
  ],
  [
    TWO_LETTERS,
    new RegExp(
      `\\b(?:representative|rep|employee|staff|agent|operator|badge|advis[eo]r|associate|specialist|colleague|collector|user|my)(?:'s|’s)?(?: member)?(?: (?:id|no\\.?|number|code)){1,3}[:\\s#]{0,3}(?:is[:\\s#]{1,3})?${TOKEN}`,
      'iu',
    ),
  ],
  [
    TWO_LETTERS,
    new RegExp(
      `\\b(?:employee|staff|agent|operator|badge|representative|rep|advis[eo]r)[:\\s#]{1,3}${TOKEN}`,
      'iu',
    ),
  ],
  [
    /客服|[坐座]席|[专專][员員]/u,
    new RegExp(
      `(?:客服|[坐座]席|专员|專員)\\s?(\\d{3,8})\\s?(?:[号號]|[为為][您你]|${FULL_NAME})`,
      'u',
    ),
  ],
  [
    /[号號]/u,
    /(?<![\d.-])([A-Za-z]{0,3}\d{3,8})\s?[号號]\s?(?:客服|[坐座]席|专员|專員|话务|話務)/u,
  ],
  [/我是|由/u, /(?:我是|由)\s?(?:客服)?\s?(\d{3,8})\s?(?:[号號]|[为為][您你]|,|，|。)/u],
  [/[(（[【]/u, new RegExp(`${FULL_NAME}\\s?[(（\\[【]\\s?#?${TOKEN}\\s?[)）\\]】]`, 'u')],
  [
    TWO_LETTERS,
    new RegExp(
      `\\b[A-Z][a-z]{1,15}(?: [A-Z][a-z']{1,15})? ?[(\\[] ?(?:#|ID:?|id:?|Id:?) ?${TOKEN} ?[)\\]]`,
      'u',
    ),
  ],
  [
    TWO_LETTERS,
    new RegExp(
      `\\b(?:[Tt]his is|[Mm]y name is|I'm|I am) [A-Z][a-z]{1,15}(?: [A-Z][a-z']{1,15})?,? ?[(\\[,]? ?(?:#|ID:? ?|id:? ?|no\\. ?)${TOKEN}`,
      'u',
    ),
  ],
];

const FEWEST_DIGITS = 2;

/** The number the agent works under. A hotline is not one. */
export function findStaffId(text: string): string | undefined {
  if (countDigits(text) < FEWEST_DIGITS) return undefined;
  for (const form of STAFF_ID_FORMS) {
    const token = findForm(form, text)?.[1];
    if (token && countDigits(token) >= FEWEST_DIGITS && !HOTLINE.test(token)) return token;
  }
  return undefined;
}
