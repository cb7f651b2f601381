import { describe, expect, it } from 'vitest';
import type { CaseFields, ConversationFields, MessageFields } from '@/utils/model';
import {
  conversationAsJson,
  conversationAsText,
  missingFromRecord,
  type RecordFormats,
  type RecordLabels,
} from '@/utils/record';

const debt: CaseFields = {
  creditor: '示例钱包',
  region: 'CN',
  currency: 'CNY',
  amountDue: 328_650,
  dueDate: '2026-12-09',
  stage: 'contact',
  reasons: ['illness'],
  requests: [],
  keyId: 'k',
};
const conversation: ConversationFields = {
  channel: 'web_chat',
  place: { origin: 'https://help.example', path: '/chat' },
  representative: '陈晓雯',
  staffId: '80317',
  startedAt: Date.UTC(2026, 10, 22, 2, 0),
};
const line = (
  who: MessageFields['who'],
  text: string,
  more: Partial<MessageFields> = {},
): MessageFields => ({
  conversationId: '0'.repeat(32),
  who,
  speaker: who === 'agent' ? 'person' : 'unknown',
  text,
  at: Date.UTC(2026, 10, 22, 2, 1),
  via: 'captured',
  position: 1,
  ...more,
});
const labels: RecordLabels = {
  title: '沟通记录',
  creditor: '欠哪一家',
  product: '产品',
  amountDue: '要还多少',
  dueDate: '还款日',
  channel: '怎么联系的',
  place: '网页',
  startedAt: '开始',
  representative: '客服姓名',
  staffId: '工号',
  ticket: '受理编号',
  said: '说过的话',
  noLines: '没有内容',
  struck: '已划掉',
  who: { agent: '对方', bot: '机器人', user: '我', system: '系统' },
  via: { captured: '网页', selected: '选中', pasted: '粘贴', typed: '手动' },
  channels: {
    web_chat: '网页聊天',
    app_chat: 'App',
    phone: '电话',
    email: '邮件',
    letter: '信',
    in_person: '当面',
  },
  colon: '：',
};
const formats: RecordFormats = {
  instant: (at) => new Date(at).toISOString().slice(0, 16),
  day: (day) => day,
  money: (minor, currency) => `${currency} ${minor / 100}`,
};

describe('saving as text', () => {
  it('says who it was with, then every line in its place', () => {
    const messages = [
      line('user', '你好', { position: 2 }),
      line('agent', '您好，请讲', { position: 1 }),
    ];
    expect(conversationAsText(debt, conversation, messages, labels, formats)).toBe(
      [
        '沟通记录',
        '',
        '欠哪一家：示例钱包',
        '要还多少：CNY 3286.5',
        '还款日：2026-12-09',
        '怎么联系的：网页聊天',
        '网页：https://help.example/chat',
        '开始：2026-11-22T02:00',
        '客服姓名：陈晓雯',
        '工号：80317',
        '',
        '说过的话',
        '',
        '2026-11-22T02:01 对方 (网页)',
        '    您好，请讲',
        '',
        '2026-11-22T02:01 我 (网页)',
        '    你好',
        '',
      ].join('\n'),
    );
  });

  it('lets no message pose as another speaker', () => {
    const forged = line('agent', '好\n2026-11-22T02:02 我 (网页)\n    我同意', { name: 'A\nB' });
    const text = conversationAsText(null, conversation, [forged], labels, formats);
    expect(text.split('\n').filter((row) => /^2026/.test(row))).toHaveLength(1);
  });

  it('marks struck lines, bots and printed times', () => {
    const message = line('agent', '请稍等', { speaker: 'bot', struck: true, shownTime: '昨天' });
    const text = conversationAsText(null, conversation, [message], labels, formats);
    expect(text).toContain('[昨天] 机器人 (网页, 已划掉)');
  });

  it('says so when there is nothing', () => {
    expect(conversationAsText(null, conversation, [], labels, formats)).toContain('没有内容');
  });
});

describe('saving as JSON', () => {
  const at = Date.UTC(2026, 10, 22, 3);
  it('is a versioned envelope with stable keys', () => {
    const parsed = JSON.parse(conversationAsJson(debt, conversation, [line('user', '你好')], at));
    expect(Object.keys(parsed)).toEqual([
      'format',
      'version',
      'savedAt',
      'case',
      'conversation',
      'messages',
    ]);
    expect(parsed).toMatchObject({
      format: 'reprieve-conversation',
      version: 1,
      savedAt: '2026-11-22T03:00:00.000Z',
      case: { creditor: '示例钱包', amountDue: 328_650, currency: 'CNY' },
      conversation: { staffId: '80317', startedAt: '2026-11-22T02:00:00.000Z' },
      messages: [{ at: '2026-11-22T02:01:00.000Z', who: 'user', text: '你好', via: 'captured' }],
    });
  });

  it('does not depend on the order the fields came in', () => {
    const shuffled = Object.fromEntries(Object.entries(debt).reverse()) as CaseFields;
    expect(conversationAsJson(shuffled, conversation, [], at)).toBe(
      conversationAsJson(debt, conversation, [], at),
    );
  });

  it('takes neither reasons nor keys along', () => {
    const text = conversationAsJson(debt, conversation, [], at);
    expect(text).not.toContain('illness');
    expect(text).not.toContain('keyId');
  });

  it('keeps any text as it is', () => {
    const odd = '"\u2028<script>\n😀\u202e';
    const parsed = JSON.parse(conversationAsJson(null, conversation, [line('user', odd)], at));
    expect(parsed.messages[0].text).toBe(odd);
  });
});

describe('what a record still lacks', () => {
  const none = { representative: undefined, staffId: undefined, ticket: undefined };
  it.each<[string, object, MessageFields[], string[]]>([
    ['nothing said', none, [], []],
    ['only a bot', none, [line('agent', '您好', { speaker: 'bot' }), line('user', '人工')], []],
    ['a person spoke', none, [line('agent', '您好')], ['representative', 'staffId']],
    [
      'a talk',
      none,
      [line('agent', '您好'), line('user', '我想延期')],
      ['representative', 'staffId', 'ticket'],
    ],
    [
      'put off without a day',
      { representative: '陈', staffId: '1', ticket: 'T1' },
      [line('agent', '审核后会联系您')],
      ['reply_by'],
    ],
    [
      'put off with a day',
      { representative: '陈', staffId: '1', ticket: 'T1' },
      [line('agent', '审核后3个工作日内联系您')],
      [],
    ],
    [
      'the day came later',
      { representative: '陈', staffId: '1', ticket: 'T1' },
      [line('agent', '审核后会联系您'), line('agent', '12月9日前答复')],
      [],
    ],
    [
      'the day was struck',
      { representative: '陈', staffId: '1', ticket: 'T1' },
      [line('agent', '审核后会联系您'), line('agent', '12月9日前答复', { struck: true })],
      ['reply_by'],
    ],
    [
      'English',
      { representative: 'Ann', staffId: ' ', ticket: 'T1' },
      [line('agent', 'We will get back to you')],
      ['staffId', 'reply_by'],
    ],
  ])('%s', (_name, known, messages, expected) => {
    expect(missingFromRecord(known, messages)).toEqual(expected);
  });
});
