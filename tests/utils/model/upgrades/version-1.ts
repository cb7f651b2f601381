import type { Golden } from './golden';

const ID = '0190c0ffee0071238abc00000000000a';
const OTHER = '0190c0ffee0071238abc00000000000b';

const fields: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  case: {
    creditor: '某某银行信用卡中心',
    product: '信用卡',
    creditorKind: 'card',
    region: 'CN',
    currency: 'CNY',
    amountDue: 328650,
    minimumDue: 32865,
    principal: 300000,
    interest: 18650,
    fees: 10000,
    dueDate: '2026-11-05',
    stage: 'propose',
    reasons: ['job_loss'],
    reasonDetail: '公司裁员',
    reasonSince: '9月',
    requests: ['instalments', 'fee_reduction'],
    instalmentCount: 12,
    instalmentAmount: 27388,
    payNow: 20000,
    newDate: '2026-12-10',
    keyId: 'f'.repeat(32),
  },
  budget: {
    currency: 'CNY',
    income: 600000,
    essentials: 450000,
    otherDebts: 80000,
    affordable: 70000,
  },
  conversation: {
    channel: 'web_chat',
    place: { origin: 'https://chat.example', path: '/support' },
    representative: '小李',
    staffId: '10086',
    ticket: 'T-20261122-7',
    startedAt: 1795327200000,
    endedAt: 1795330800000,
  },
  message: {
    conversationId: ID,
    who: 'agent',
    speaker: 'person',
    name: '小李',
    text: '我帮您登记，3个工作日内答复。',
    at: 1795327260000,
    shownTime: '14:01',
    via: 'captured',
    position: 1024,
    struck: false,
  },
  commitment: {
    conversationId: ID,
    messageId: OTHER,
    by: 'agent',
    kind: 'reply',
    text: '3个工作日内答复',
    due: '2026-11-25',
    workingDays: 3,
    amount: 27388,
    currency: 'CNY',
    state: 'open',
  },
  reminder: {
    kind: 'reply',
    text: '问答复',
    at: 1795572000000,
    zone: 'Asia/Shanghai',
    basis: { saidOn: '2026-11-22', workingDays: 3, region: 'CN', holidaysKnown: true },
    commitmentId: OTHER,
    state: 'waiting',
    shownFor: 1795572000000,
    shownBy: ID,
  },
  note: {
    text: '今天打了两次电话',
    at: 1795327200000,
    place: { origin: 'https://chat.example', path: '/support' },
  },
  phrase: {
    locale: 'zh-CN',
    parts: [{ text: '我目前每月能还' }, { slot: 'affordable' }],
    stage: 'propose',
    position: 1,
  },
  gap: { deviceId: ID, at: 12, lost: 3, foundAt: 1795327200000 },
};

/** The first version: nothing to climb, so it reads as it was written. */
export const version1: Readonly<Record<string, Golden>> = Object.fromEntries(
  Object.entries(fields).map(([noun, values]) => {
    const written = { fields: values, seen: Object.fromEntries([[Object.keys(values)[0], [ID]]]) };
    return [noun, { written, reads: written }];
  }),
);
