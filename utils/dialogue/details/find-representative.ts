import { FULL_NAME, NAME_END, SHORT_NAME } from './chinese-names';
import { findForm, type SignedForm } from './signed-form';

const ROLE =
  '(?:(?:人工|在线|在線|线上|線上|高级|高級|专属|專屬|金牌|资深|資深)?(?:客服|客户服务|客戶服務|坐席|座席)(?:专员|專員|代表|人员|人員|经理|經理|顾问|顧問|助理|姓名|主管)?|(?:调解|調解|催收|贷后|貸後|账务|帳務|协商|協商|服务|服務|理财|理財)?(?:专员|專員|经办|經辦|承办人|承辦人|调解员|調解員)|客户经理|客戶經理|经办人|經辦人|主管|组长|組長)';
const NUMBER = '[A-Za-z]{0,4}-?\\d{2,10}';

const ROLE_SIGN =
  '客服|客户服务|客戶服務|[坐座]席|[专專][员員]|[经經][办辦]|承[办辦]人|[调調]解[员員]|客[户戶][经經]理|主管|[组組][长長]';

export const NAME_FORMS: readonly SignedForm[] = [
  [
    new RegExp(ROLE_SIGN, 'u'),
    new RegExp(`${ROLE}[是:：\\s]{0,3}(?:${NUMBER}\\s?)?(${FULL_NAME})${NAME_END}`, 'u'),
  ],
  [
    /我[是叫係]|名字|姓名/u,
    new RegExp(
      `(?:我[是叫係]|我的名字[是叫]|姓名[:：为為是\\s]{0,2}|敝姓名)\\s?(?:${NUMBER}号?\\s?)?(${FULL_NAME})${NAME_END}`,
      'u',
    ),
  ],
  [
    /工[号號]|[员員]工?[编編]/u,
    new RegExp(
      `(?:工[号號]|[员員]工?[编編][号號]?)[:：为為是\\s]{0,3}${NUMBER}[,，、\\s]{0,2}(?:的)?(${FULL_NAME})${NAME_END}`,
      'u',
    ),
  ],
  [
    /工[号號]|[员員]工?[编編]/u,
    new RegExp(`(${FULL_NAME})[,，、\\s]{0,2}[(（\\[]?(?:工[号號]|[员員]工?[编編][号號]?)`, 'u'),
  ],
  [
    new RegExp(`我[是叫係]|由|叫我|[称稱]呼我|${ROLE_SIGN}`, 'u'),
    new RegExp(
      `(?:我[是叫係]|${ROLE}[:：\\s]{0,2}|由|叫我|称呼我|稱呼我)\\s?(?:${ROLE})?(${SHORT_NAME})`,
      'u',
    ),
  ],
];
const SURNAME = /(?:我|敝|免貴|免贵)姓([\u4e00-\u9fff])(?![\u4e00-\u9fff])/u;

/** A word with a capital, which every English name is. */
const ENGLISH_SIGN = /[A-Z][a-z]/;
const ENGLISH_NAME = "([A-Z][a-z]{1,15}(?:[ -](?:Mc|O')?[A-Z][a-z']{1,15}|\\s[A-Z]\\.)?)";
const ENGLISH: readonly RegExp[] = [
  new RegExp(`\\b[Mm]y name(?: is|'s|’s)\\s${ENGLISH_NAME}`, 'u'),
  new RegExp(
    `\\b(?:[Yy]ou(?:'re|’re| are)(?: now)? (?:speaking|chatting|talking|connected)(?: with| to))\\s${ENGLISH_NAME}`,
    'u',
  ),
  new RegExp(
    `\\b(?:[Tt]his is|[Ii]t's|[Ii]'m|I’m|I am)\\s${ENGLISH_NAME}(?=\\s?[,.!(\\[]|\\s(?:from|with|at|and|here|calling|speaking|in|of|your|representative|agent|employee|\\(|#)|$)`,
    'u',
  ),
  new RegExp(
    `\\b(?:[Aa]gent|[Rr]epresentative|[Rr]ep|[Aa]dvis[eo]r|[Ss]pecialist|[Oo]perator)(?: name)?[:\\s]{1,2}${ENGLISH_NAME}(?![a-z])`,
    'u',
  ),
  new RegExp(`^${ENGLISH_NAME} (?:here|speaking)\\b`, 'u'),
  new RegExp(`\\b${ENGLISH_NAME} ?[(\\[](?:#|ID|id|Id|staff|agent|employee|rep)`, 'u'),
  new RegExp(`(?:[Rr]egards|[Ss]incerely|[Tt]hanks),?\\s{1,2}${ENGLISH_NAME}\\s*$`, 'u'),
];

const NOT_A_NAME =
  /^(?:The|Your|An?|Not|Urgent|Important|Sorry|Afraid|Glad|Happy|Here|Calling|Unable|Sure|Going|Just|Our|Still|Also|Very|Really|Customer|Credit|Account|Card|Debt|Final|Payment|Good|Thank|Thanks|Please|Dear|Hello|Hi|Mr|Mrs|Ms|In|On|At|Regarding|About|To|With|From|Ok|Okay|Yes|No|ID|Id|Number|Name|Team|Department|Support|Bank|Collections?|Great|Perfect|Speaking|Currently|Available|That|This|It|There|What|How|Why|When|We|You|All|Any|Another)\b/;
const A_COMPANY =
  /\b(?:Bank|Collections?|Services?|Ltd|Limited|Inc|Department|Team|Financial|Finance|Capital|Recovery|Recoveries|Card|Cards|Credit|Support|Group|Solutions|Energy|Mobile|Telecom|Hospital)$/;

/** The agent's own name, as the agent gave it; never the person they ask for. */
export function findRepresentative(text: string): string | undefined {
  for (const form of NAME_FORMS) {
    const name = findForm(form, text)?.[1];
    if (name) return name;
  }
  const surname = SURNAME.exec(text)?.[1];
  if (surname) return surname;
  if (!ENGLISH_SIGN.test(text)) return undefined;
  for (const pattern of ENGLISH) {
    const name = pattern.exec(text)?.[1];
    if (name && !NOT_A_NAME.test(name) && !A_COMPANY.test(name)) return name;
  }
  return undefined;
}
