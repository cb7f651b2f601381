import { enHints } from './hints-en';
import type { SafetyPack } from './safety-pack';

export const en: SafetyPack = {
  standing: (grade, date) =>
    ({
      P: `Checked against the original (${date}).`,
      S: `Reported in public sources (${date}); the official word counts.`,
      M: `Not checked yet (noted ${date}): look it up before you use it.`,
    })[grade],
  lastFour: (digits) => `ending ${digits}`,
  bankCard:
    'This holds a full card number. Chats are kept and passed on; the last four digits are enough to identify you.',
  identityNumber:
    'This holds a full identity number. Do not send it in a chat; the last four characters are enough for a check.',
  code: 'This holds a security code. A code is as good as your signature: give it to nobody in a chat.',
  codeInstead:
    'I do not give codes in a chat. If you need to verify me, I can call your official number.',
  password: 'This seems to hold a password. Nobody who helps you needs it.',
  passwordInstead:
    'I do not give passwords. If you need to verify me, I can call your official number.',
  openSlot: (names) => `Still to fill in: ${names}. Complete it before you send it.`,
  listMark: ', ',
  unaffordable: (offered, affordable) =>
    `${offered} a month is more than the ${affordable} you can afford. A promise you cannot keep makes things harder.`,
  unaffordableCount: (count, each, affordable) =>
    `${count} instalments are about ${each} each, more than the ${affordable} a month you can afford.`,
  countInstead: (count) => `You could ask for ${count} instalments or more.`,
  unaffordableNow: (offered, affordable) =>
    `${offered} is more than the ${affordable} you can afford in a month. Check that enough is left for essentials.`,
  uncheckedOffer: 'Not checked against your budget: nobody knows yet if you can afford it.',
  aboveDebt: (offered, due) =>
    `${offered} is more than the whole debt of ${due}. Please check the figure.`,
  abovePlan: (offered, planned) =>
    `${offered} is more than the ${planned} in your plan. Is that what you mean?`,
  earlierThanPlan: (offered, planned) =>
    `${offered} is earlier than the ${planned} in your plan. Will you manage by then?`,
  overPromise: (word) =>
    `“${word}” promises too much. If something goes wrong, it will be held against you.`,
  overPromiseInstead:
    'You could say: “I will do my best to pay the agreed amount on the agreed date.”',
  unknownReason: (reason) =>
    `This mentions “${reason}”, which is not among the reasons you gave. Send it only if it is true.`,
  reasons: {
    job_loss: 'losing your job',
    income_down: 'lower income',
    illness: 'illness',
    accident: 'an accident',
    job_change: 'a change of job',
    cash_flow: 'a cash-flow problem',
    forgot: 'forgetting the due date',
    contact_changed: 'changed contact details',
    business_failure: 'a failed business',
    divorce: 'divorce',
    natural_disaster: 'a natural disaster',
    fraud_victim: 'being a victim of fraud',
  },
  insult:
    'This holds an insult. Being angry is fair, but it stays on the record and does not help.',
  insultInstead: 'Say the facts instead: when, what was said, and what you ask for.',
  threat: 'This sounds like a threat, and can be used as a reason not to help you.',
  threatInstead: 'You could say: “If we cannot agree, I will make a formal complaint.”',
  crisis:
    'You may be in great distress. Debt can be sorted out step by step. Please talk to someone you trust, a local crisis line or the emergency number first.',
  longComplaint: 'This is rather long; an agent often reads only the first line.',
  longComplaintInstead:
    'Start with one or two sentences: the difficulty, what you ask for, the amount or date you can manage.',
  signs: {
    asks_code: {
      reason:
        'They are asking for a code or password. Even a real agent may ask, but a code does not belong in a chat.',
      instead: 'Do not give it. Check through the number on your card or the official app.',
    },
    private_account: {
      reason:
        'They want money sent to a personal account. Real payments go only through the channels in your agreement.',
      instead:
        'Do not send it yet. Pay in the official app, or check by calling the official number.',
    },
    qr_payment: {
      reason: 'They want you to pay by scanning a code. The money may go to somebody else.',
      instead: 'Do not scan it. Pay in the official app, or check by calling the official number.',
    },
    remote_control: {
      reason:
        'They want to see or control your screen. They could then read your codes and move your money.',
      instead:
        'Do not install or share anything. Close it if it is open, then call the official number.',
    },
    guided_steps: {
      reason:
        'They are guiding you step by step through your bank or an ATM. That is how money gets moved away.',
      instead: 'Stop and do not follow. Hang up, then call the number on your card.',
    },
    pay_first: {
      reason:
        'They want a payment before they help. “Deposits” and “release fees” are a common scam.',
      instead: 'Do not pay first. Ask through the official number whether such a fee exists.',
    },
    paid_repair: {
      reason:
        'They offer to repair your credit or settle the debt for a fee. True entries cannot be bought away.',
      instead:
        'Do not pay. You can dispute an entry yourself, free of charge, and free debt advice exists.',
    },
    other_app: {
      reason:
        'They want to move to a private messenger. Outside the official channel neither record nor identity can be checked.',
      instead: 'Ask them to stay in the official channel, or call the official number yourself.',
    },
    safe_account: {
      reason:
        'A “safe account” is a phrase from scams. No bank or police force asks you to move money for safety.',
      instead: 'Stop now and call your bank on the number printed on your card.',
    },
    unofficial_site: {
      reason:
        'This page is not known to be the lender’s, yet it asks for personal data or a payment.',
      instead: 'Check the address, or start from the official app or the number on your card.',
    },
  },
  hints: enHints,
};
