import type { Day } from '../shared/calendar-day';
import type { HeardReason } from './agent-words';
import { hearAmount } from './hear-amount';
import { hearDate } from './hear-date';
import { hearReason } from './hear-reason';

export type Heard = {
  empty: boolean;
  wantsPerson: boolean;
  lastFour?: string;
  tooMuchIdentity: boolean;
  code?: string;
  reason?: HeardReason;
  date?: Day;
  amount?: number;
  count?: number;
  makesRequest: boolean;
  accepts: boolean;
  declines: boolean;
  paysFull: boolean;
  speaksOfPaying: boolean;
  asks: ReadonlySet<'who' | 'ticket' | 'credit' | 'interest' | 'terms' | 'time'>;
};

type Listening = { today: Day; dayFirst: boolean; bareAmount: boolean; fourDigits: boolean };

const PERSON =
  /人工|真人|[转轉](?:接|[给給]|到)|[专專][员員]|客服人[员員]|human|agent|person|representative|adviser|advisor|someone real/i;
const REQUEST =
  /分期|[延展]期|[减減]免|最低[还應应]|停息|[缓緩]催|[协協]商|instal|extension|more time|payment plan|waive|reduce|freeze|breathing space/i;
const FULL =
  /全[额額部]|一次(?:性)?(?:付|[还還]|[缴繳])清|[还還缴繳]清|in full|pay (?:it )?all|everything today/i;
const ACCEPT_WHOLE = /同意|接受|我願意|我愿意|i (?:accept|agree)|happy with that|go ahead/i;
const ACCEPT_START =
  /^\s{0,3}(?:可以的?|好的?|行的?|[没沒]問?问?[題题]|ok|okay|yes|sure|fine|嗯|是的|[确確][认認]|that works|sounds good)(?=$|[\s,，。.!！、;；~～])/i;
const DECLINE =
  /不(?!好意思|客[气氣])|太[高多贵貴]|[没沒][有]?(?:能力|[办辦]法|[钱錢])|[压壓]力|少一[点點]|低一[点點]|降低|cannot|can['’]?t|too (?:much|high)|unable|\bno\b|lower|smaller/i;
const HESITATES =
  /考[虑慮]|想一想|想想|看一下|看看|核[对對]|稍[后後等]|再回[复覆]|think (?:about|it)|check my|get back|let me (?:look|see)/i;
const PAYING = /[还還缴繳付]|\bpay/i;
const COUNT =
  /(\d{1,3})\s?(?:[个個]?期|[个個]月|months?|instal\w{0,8}|payments?)|(十二|二十四|三十六|[三六九十])\s?(?:[个個]?期|[个個]月)|(three|six|nine|twelve)\s(?:months|instal\w{0,8}|payments)/i;
const COUNT_WORDS: Readonly<Record<string, number>> = {
  三: 3,
  六: 6,
  九: 9,
  十: 10,
  十二: 12,
  二十四: 24,
  三十六: 36,
  three: 3,
  six: 6,
  nine: 9,
  twelve: 12,
};
const ASKS = {
  who: /工[号號]|[员員]工[编編][号號]|怎[么麼][称稱]呼|如何[称稱]呼|你是[谁誰]|您的姓名|staff (?:id|number)|your (?:full )?name|who am i (?:speaking|talking)/i,
  ticket:
    /工[单單][号號]?|案件[编編][号號]|受理[编編]?[号號]|申[请請][编編][号號]|reference|ticket|case number/i,
  credit: /征信|徵信|[联聯]徵|信用[记紀][录錄]|credit (?:file|record|report|score)/i,
  interest: /利息|[罚罰]息|[违違][约約]金|手[续續][费費]|滞[纳納]金|interest|charges?\b|fees?\b/i,
  terms: /[条條]款|[协協][议議]|[书書]面|[总總][额額]|[确確][认認]|in writing|terms|confirm|total/i,
  time: /多久|什[么麼][时時]候|何[时時]|[几幾]天|how long|when\b/i,
} as const;

function hearCount(text: string): { count?: number; rest: string } {
  const found = COUNT.exec(text);
  if (!found) return { rest: text };
  const word = (found[2] ?? found[3])?.toLowerCase();
  const count = word ? COUNT_WORDS[word] : Number(found[1]);
  const rest = text.replace(found[0], ' ');
  return count === undefined ? { rest } : { count, rest };
}

/** A yes stands in a clause of its own: a question, a condition or a refusal beside the word is none. */
function hearYes(text: string): boolean {
  if (HESITATES.test(text) || /如果|若|但|不[过過]|可是|\bif\b|\bbut\b/i.test(text)) return false;
  if (ACCEPT_START.test(text)) return true;
  return text.split(/[,，。;；!！\n]/).some((clause) => {
    const doubtful = /[?？吗嗎]/.test(clause) || DECLINE.test(clause);
    return ACCEPT_WHOLE.test(clause) && !doubtful;
  });
}

/** What the agent understands of one message. It reads loosely, as a person does. */
export function hear(text: string, { today, dayFirst, bareAmount, fourDigits }: Listening): Heard {
  const plain = text.normalize('NFKC').trim();
  const dated = hearDate(plain, { today, dayFirst });
  const counted = hearCount(dated.rest);
  const priced = hearAmount(counted.rest, bareAmount);
  const lastFour = fourDigits
    ? /(?<![\dA-Za-z])\d{3}[\dXx](?![\dA-Za-z])/.exec(priced.rest)?.[0]
    : undefined;
  const code = /(?<!\d)\d{6}(?!\d)/.exec(plain)?.[0];
  const reason = hearReason(plain);
  const asked = (Object.keys(ASKS) as (keyof typeof ASKS)[]).filter((key) => ASKS[key].test(plain));
  return {
    empty: plain === '',
    wantsPerson: PERSON.test(plain),
    ...(lastFour && { lastFour }),
    tooMuchIdentity: /\d{15,19}|[A-Z][12]\d{8}/i.test(plain.replaceAll(' ', '')),
    ...(code && { code }),
    ...(reason && { reason }),
    ...(dated.day && { date: dated.day }),
    ...(priced.amount !== undefined && { amount: priced.amount }),
    ...(counted.count !== undefined && { count: counted.count }),
    makesRequest: REQUEST.test(plain),
    accepts: hearYes(plain),
    declines: DECLINE.test(plain),
    paysFull: FULL.test(plain) && !DECLINE.test(plain),
    speaksOfPaying: PAYING.test(plain) || priced.amount !== undefined,
    asks: new Set(asked),
  };
}
