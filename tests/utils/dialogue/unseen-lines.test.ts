import { describe, expect, it } from 'vitest';
import { type DialogueAct, readAgentMessage } from '@/utils/dialogue';
import { readExamples } from './read-examples';

/** Lines nothing was learned from: what is learned must carry over. Keep them out of the examples. */
const UNSEEN: [DialogueAct, string][] = [
  ['asks_reason', '您最近还款不太稳定，是工作上有什么变化吗？'],
  ['asks_reason', 'Could you tell me what got in the way of the July payment?'],
  ['asks_identity', '請問是帳單上的收件人本人嗎？麻煩報一下生日'],
  ['asks_identity', 'Can I have the account number shown on your letter, please?'],
  ['asks_materials', '麻烦您把住院发票和病历拍清楚传给我'],
  ['asks_materials', 'Please upload a recent bank statement and your tenancy agreement.'],
  ['asks_repayment_plan_or_date', '那您说个具体日期，哪天能把这期处理掉？'],
  ['asks_repayment_plan_or_date', 'On which date should we expect the transfer?'],
  ['asks_amount_can_pay_now', '您今天手头最多能先还多少？'],
  ['asks_amount_can_pay_now', 'Roughly how much could you spare for this every month?'],
  ['refuses_request', '很抱歉，這筆手續費依規定無法退還'],
  ['refuses_request', "I'm sorry but your account doesn't qualify for that programme."],
  ['demands_full_payment_now', '您的网费已经欠了两个月，请今天缴清'],
  ['demands_full_payment_now', 'Your account is 20 days overdue, please pay $140 today.'],
  ['offers_instalment', '可以帮您把这笔账分成八期，每期九百'],
  ['offers_instalment', 'We could spread the balance over five monthly payments.'],
  ['offers_extension', '我可以給您寬限到下個月三號'],
  ['offers_extension', 'I can push your due date back by ten days if that helps.'],
  ['offers_fee_reduction', '本周结清的话可以减免全部违约金'],
  ['offers_fee_reduction', 'We would waive both late fees if you settle by Friday.'],
  ['says_under_review_wait', '您的申请还在审核，请等两个工作日'],
  ['says_under_review_wait', 'Please hold on while I look at your file.'],
  ['confirms_agreement', '已经为您办好延期，新的还款日是25号'],
  ['confirms_agreement', "You're all set: $90 on the 3rd of each month."],
  ['threatens_legal', '再不还款我们将委托律师向法院起诉'],
  ['threatens_legal', 'We will start court proceedings if this is not paid.'],
  ['threatens_credit_record', '逾期會通報聯徵，影響您的信用紀錄'],
  ['threatens_credit_record', 'This will be reported to the credit bureaus next week.'],
  ['threatens_third_party_contact', '再联系不到您，我们会打给您的同事和家人'],
  ['threatens_third_party_contact', 'We will have to call your employer and your relatives.'],
  ['asks_transfer_to_private_account_or_code', '请把短信里的验证码告诉我，我帮您关掉'],
  [
    'asks_transfer_to_private_account_or_code',
    'Buy gift cards and read me the numbers to stop this.',
  ],
  ['transfers_to_other_department', '這要請您撥打分期專線，由專人處理'],
  ['transfers_to_other_department', 'Let me connect you to our hardship department.'],
  ['greeting_or_other', '您好，这里是在线客服，很高兴为您解答问题'],
  ['greeting_or_other', 'Interest is added daily and shown on your statement.'],
];

const FLOOR = 0.9;

describe('lines that were not learned', () => {
  it('are in no list of examples', () => {
    const learned = new Set(readExamples().examples.map(({ text }) => text));
    expect(UNSEEN.filter(([, text]) => learned.has(text))).toEqual([]);
  });

  it('are mostly read right', async () => {
    const read = await Promise.all(
      UNSEEN.map(async ([act, text]) => ({
        act,
        main: (await readAgentMessage(text)).acts[0]?.act,
      })),
    );
    const right = read.filter(({ act, main }) => act === main).length;
    expect(right / UNSEEN.length).toBeGreaterThanOrEqual(FLOOR);
  });
});
