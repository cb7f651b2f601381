import { describe, expect, it } from 'vitest';
import { readAgentMessage, readDetails } from '@/utils/dialogue';

type Row = [
  text: string,
  representative: string | null,
  staffId: string | null,
  ticket: string | null,
];

const rows: Row[] = [
  ['我是人工客服陈晓雯，工号80317，请问有什么可以帮您？', '陈晓雯', '80317', null],
  ['您好，客服专员刘洋（KF2093）为您服务。', '刘洋', 'KF2093', null],
  ['这里是信用卡中心客服6621王敏，很高兴为您服务', '王敏', '6621', null],
  ['This is Maria, representative ID 55-0192. How can I help?', 'Maria', '55-0192', null],
  ['Daniel (#7731) has joined the chat', 'Daniel', '7731', null],
  ['Hello, my name is Priya, employee EN-204.', 'Priya', 'EN-204', null],
  ['您好，我是工號 5180 的客服專員林雅婷，很高興為您服務。', '林雅婷', '5180', null],
  ['工号：A1029 张伟为您服务', '张伟', 'A1029', null],
  ['我姓陈，您的受理编号是SL20261122007', '陈', null, 'SL20261122007'],
  ['已為您建立工單，工單號：TK-88213，請留存。', null, null, 'TK-88213'],
  ['您的案件編號為 2026-TW-00417，三個工作天內回覆。', null, null, '2026-TW-00417'],
  ['投诉编号 903817264，请您保存好。', null, null, '903817264'],
  ['Your case reference is HX-448120. Please keep it.', null, null, 'HX-448120'],
  ['I have raised ticket #55821 for you.', null, null, '55821'],
  ['Reference number: 7719-AB-20', null, null, '7719-AB-20'],
  ['敝姓林，我是林專員，員工編號 30715。', '林專員', '30715', null],
  ["You're now chatting with Kevin from the hardship team.", 'Kevin', null, null],
  ['I am Sarah Jones, agent number 4410.', 'Sarah Jones', '4410', null],
  ['坐席8023号为您服务', null, '8023', null],
  ['您好，8023号客服为您服务。', null, '8023', null],
  ['欧阳娜娜，工号 7712，正在为您处理', '欧阳娜娜', '7712', null],
  ['您好，我叫小王，有什么可以帮您', '小王', null, null],
];

const silent: string[] = [
  '请问是王小明先生吗？',
  '我是平安银行信用卡中心的客服。',
  '我是马上消费金融的调解专员。',
  '请拨打客服热线95588咨询。',
  '客服电话 400-800-1234，工作时间9:00-18:00',
  '您的订单号 20261122998877 已发货',
  'This is Barclays Collections. Please call us.',
  "I'm Sorry to hear that.",
  'In this case 2 payments are due on 2026-11-22.',
  'My bank is closed.',
  '您好，请问有什么可以帮您？',
  '您的信用卡尾号6621本期账单1,200.00元',
  'Thank you for calling. This is Customer Support.',
  '本案件将于2026年12月1日提交',
  '金额 3286.50 元，分6期',
  '人工客服正在排队，请稍等',
  'I am Afraid we cannot do that.',
  '高先生您好',
];

describe('who is speaking and under which numbers', () => {
  it.each(rows)('%s', async (text, representative, staffId, ticket) => {
    const { details } = await readAgentMessage(text);
    expect([
      details.representative ?? null,
      details.staffId ?? null,
      details.ticket ?? null,
    ]).toEqual([representative, staffId, ticket]);
  });

  it.each(silent)('names nobody: %s', async (text) => {
    const { details } = await readAgentMessage(text);
    expect([details.representative, details.staffId, details.ticket]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('instalments', () => {
  it.each<[string, number | number[] | null]>([
    ['可以为您分6期还款', 6],
    ['分成十二期', 12],
    ['您可以选择3、6、12期', [3, 6, 12]],
    ['We can split it into 6 monthly instalments', 6],
    ['a two-payment plan', 2],
    ['a 12-month plan would suit', 12],
    ['可分三個月繳清', 3],
    ['第3期已逾期', null],
    ['本期账单已出', null],
    ['3个工作日内通知您', null],
    ['within 6 months of the date', null],
  ])('%s → %j', async (text, expected) => {
    const { details } = await readAgentMessage(text);
    expect(details.instalments ?? details.instalmentChoices ?? null).toEqual(expected);
  });
});

describe('details alone', () => {
  it('are the same, without loading what reads the acts', async () => {
    const text = '我是人工客服陈晓雯，工号80317，3个工作日内通知您，每期548元，分6期。';
    const options = { today: '2026-11-22', region: 'CN' } as const;
    expect(readDetails(text, options)).toEqual((await readAgentMessage(text, options)).details);
  });
});
