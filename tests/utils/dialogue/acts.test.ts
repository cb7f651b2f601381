import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DialogueAct, dialogueActs, readAgentMessage } from '@/utils/dialogue';
import { readExamples } from './read-examples';

const actsOf = async (text: string, previous?: string[]) =>
  (await readAgentMessage(text, previous ? { previous } : {})).acts.map(({ act }) => act);

const { examples, others } = readExamples();

describe('the written examples', () => {
  const read = Promise.all(
    examples.map(async ({ good, text }) => ({ good, text, main: (await actsOf(text))[0] })),
  );

  it.each([...dialogueActs])('%s is found, and nothing else is taken for it', async (act) => {
    const rows = await read;
    const gold = (row: (typeof rows)[number]): DialogueAct | undefined =>
      row.main && row.good.includes(row.main) ? row.main : row.good[0];
    const right = rows.filter((row) => row.main === act && gold(row) === act).length;
    const missed = rows.filter((row) => row.main !== act && gold(row) === act);
    const wrong = rows.filter((row) => row.main === act && gold(row) !== act);
    expect(right).toBeGreaterThanOrEqual(40);
    expect((2 * right) / (2 * right + missed.length + wrong.length)).toBeGreaterThan(0.95);
  });

  it('that are nobody’s act are taken for none', async () => {
    const taken = [];
    for (const text of others) {
      const [act] = await actsOf(text);
      if (act !== undefined && act !== 'greeting_or_other') taken.push(`${act}: ${text}`);
    }
    expect(taken).toEqual([]);
  });
});

describe('several acts in one line', () => {
  it.each<[string, string[]]>([
    [
      '逾期将影响您的征信，请您今天尽快还款',
      ['threatens_credit_record', 'demands_full_payment_now'],
    ],
    ['不还我们就起诉，并联系您的家人', ['threatens_legal', 'threatens_third_party_contact']],
    ['可以给您分6期，也可以延期一个月', ['offers_extension', 'offers_instalment']],
    ['一次性结清可以减免利息，或者分12期', ['offers_fee_reduction', 'offers_instalment']],
    [
      'Pay today or we will sue you and call your employer',
      ['threatens_legal', 'threatens_third_party_contact'],
    ],
    ['How much can you pay, and when?', ['asks_amount_can_pay_now']],
  ])('%s', async (text, expected) => {
    expect(await actsOf(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each<[string, DialogueAct]>([
    ['我很理解您的难处，换谁都不容易。可是再拖下去就要起诉了。谢谢您的配合。', 'threatens_legal'],
    [
      'I do understand, honestly, and I am sorry to hear that. Still, this will hurt your credit score. Have a good day.',
      'threatens_credit_record',
    ],
  ])('kind words do not hide it: %s', async (text, act) => {
    expect((await actsOf(text))[0]).toBe(act);
  });

  it('puts the trap before everything else', async () => {
    expect((await actsOf('再不还就起诉您。现在把验证码发给我，转到我个人账户。'))[0]).toBe(
      'asks_transfer_to_private_account_or_code',
    );
  });
});

describe('damaged and odd text', () => {
  it.each<[string, string]>([
    ['请 提供 您 的 收入 证明', 'asks_materials'],
    ['您打算什么时候还kuǎn款？', 'asks_repayment_plan_or_date'],
    ['Ｃａｎ　ｙｏｕ　ｐａｙ　ｔｏｄａｙ？', 'demands_full_payment_now'],
    ['【XX銀行】{{name}}您好，您的帳款已逾期{{days}}天，請儘速繳款。', 'demands_full_payment_now'],
    ['请​提供‌收入证明', 'asks_materials'],
    ['**Please** provide your <name> and account number', 'asks_identity'],
    ['可以为您分[期数]期还款，您看可以吗😊', 'offers_instalment'],
    ['请耐心等待～～～', 'says_under_review_wait'],
    ['HOW MUCH CAN YOU PAY TODAY???', 'asks_amount_can_pay_now'],
  ])('%s', async (text, act) => {
    expect((await actsOf(text))[0]).toBe(act);
  });
});

describe('nothing where nothing is plain', () => {
  it.each([
    '',
    '   ',
    '👍',
    '😀😀😀',
    '12345',
    '...',
    '<script>alert(1)</script>',
    'asdf qwer zxcv',
    'Hola, ¿cómo puedo ayudarle con su pago?',
    'Bonjour, comment puis-je vous aider avec votre paiement',
    'お支払いはいつ可能ですか？',
    '언제 납부하실 수 있나요?',
    'Kapan Anda bisa membayar tagihan?',
    'مرحبا كيف يمكنني مساعدتك',
    'Xin chào, tôi có thể giúp gì cho bạn?',
    'Können Sie die Rechnung heute bezahlen?',
    '今天天气不错',
    'The cat sat on the mat.',
  ])('%s', async (text) => {
    expect(await actsOf(text)).toEqual([]);
  });

  it.each([
    '我失业了，没有收入，想申请延期还款',
    '我每月可以还800元，分6期可以吗？',
    '您可以帮我申请减免吗',
    '请问您的工号是多少？',
    '我不会提供验证码',
    'I lost my job and cannot pay the full amount',
    'Can I pay £50 a month?',
    'Could you freeze the interest please?',
  ])('the user’s own line: %s', async (text) => {
    const reading = await readAgentMessage(text);
    expect(reading.acts).toEqual([]);
    expect(reading.ownLine).toBe(true);
  });
});

describe('an agent’s line is never taken for the user’s', () => {
  it.each([
    '我先转给主管处理',
    '请联系我公司客服',
    '我现在没有权限',
    '如果您目前无法按时还款，可以申请延期',
    '您没能按时还款的原因是什么',
    '我需要核对一下身份信息',
    '给我安排一个还款时间',
    'Can we set up a payment plan?',
    "I'd like to know the reason.",
    'May I request your account number?',
    'What if I offer a 20% discount?',
  ])('%s', async (text) => {
    const reading = await readAgentMessage(text);
    expect(reading.ownLine).toBeUndefined();
  });

  it('nor any of the written examples', async () => {
    const readings = await Promise.all(examples.map(({ text }) => readAgentMessage(text)));
    expect(examples.filter((_, at) => readings[at]?.ownLine)).toEqual([]);
  });
});

describe('hard negatives', () => {
  it.each<[string, string]>([
    ['我们不会向您索要验证码', 'asks_transfer_to_private_account_or_code'],
    ['请勿将密码告诉任何人', 'asks_transfer_to_private_account_or_code'],
    ['We will never ask for your password', 'asks_transfer_to_private_account_or_code'],
    ['谨防诈骗，不要向陌生账户转账', 'asks_transfer_to_private_account_or_code'],
    ['按时还款不会影响您的征信', 'threatens_credit_record'],
    ['This will not affect your credit score.', 'threatens_credit_record'],
    ['我们不会联系您的家人', 'threatens_third_party_contact'],
    ['We will not contact your employer.', 'threatens_third_party_contact'],
    ['我们暂时不会起诉您', 'threatens_legal'],
    ['We are not going to take you to court.', 'threatens_legal'],
    ['无法为您办理延期', 'offers_extension'],
    ['不支持分期', 'offers_instalment'],
    ['利息不能减免', 'offers_fee_reduction'],
    ['We cannot waive the fee.', 'offers_fee_reduction'],
    ['请勿轻信代办延期', 'offers_extension'],
    ['如果您无法按时还款，请联系我们', 'refuses_request'],
    ["If you can't pay, let us know.", 'refuses_request'],
    ['您的申请未通过', 'confirms_agreement'],
    ['Your request has not been approved.', 'confirms_agreement'],
    ['我们会尽快处理您的申请', 'demands_full_payment_now'],
    ['能不能先还一部分？', 'refuses_request'],
    ['您的花呗本期账单已还清', 'demands_full_payment_now'],
    ['您的信用卡额度是5000元', 'threatens_credit_record'],
    ['上门取件请提前预约', 'threatens_third_party_contact'],
    ['凡是让您先交钱再放款的都是骗子', 'asks_transfer_to_private_account_or_code'],
    ['若有人冒充客服要您共享屏幕，请挂断', 'asks_transfer_to_private_account_or_code'],
    ['No reputable lender will ask for gift cards.', 'asks_transfer_to_private_account_or_code'],
    ['只要您照約定繳，我們不會提告', 'threatens_legal'],
    ["We won't be referring this to a solicitor.", 'threatens_legal'],
    ['繳清後聯徵的註記就會更新', 'threatens_credit_record'],
    ['放心，不会给您单位打电话', 'threatens_third_party_contact'],
    ['A technician will visit your home to read the meter.', 'threatens_third_party_contact'],
  ])('%s is not %s', async (text, act) => {
    expect(await actsOf(text)).not.toContain(act);
  });
});

describe('a bare answer', () => {
  it('needs the request before it', async () => {
    expect(await actsOf('可以的', ['我想申请延期一个月，可以吗？'])).toEqual([
      'confirms_agreement',
    ]);
    expect(await actsOf('不行', ['能不能减免利息'])).toEqual(['refuses_request']);
    expect(await actsOf('可以', ['谢谢'])).not.toContain('refuses_request');
    expect(await actsOf('Yes, we can', ['Could you freeze the interest?'])).toEqual([
      'confirms_agreement',
    ]);
  });
});

describe('any text', () => {
  it('never throws, and confidence falls from 1 to the threshold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
        const { acts } = await readAgentMessage(text);
        const values = acts.map(({ confidence }) => confidence);
        expect(values.every((value) => value >= 0.5 && value <= 1)).toBe(true);
        expect([...values].sort((a, b) => b - a)).toEqual(values);
        expect(new Set(acts.map(({ act }) => act)).size).toBe(acts.length);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    '请'.repeat(20_000),
    '能不能分期还款，'.repeat(2500),
    'please pay the full balance today or we will take you to court '.repeat(320),
    'a'.repeat(100_000),
    '工号 '.repeat(7000),
    'reference '.repeat(2000),
    '1-'.repeat(10_000),
    '王'.repeat(20_000),
  ])('a long paste is read fast', async (text) => {
    await readAgentMessage('好');
    const start = performance.now();
    await readAgentMessage(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('what the line promises', () => {
  it('reads amounts, dates and waits', async () => {
    const { details } = await readAgentMessage(
      '可以为您分6期，每期548.00元，首期还款日2026年12月9日，3个工作日内通知您结果。',
      { today: '2026-11-22', region: 'CN' },
    );
    expect(details).toMatchObject({
      amounts: [{ minor: 54_800, currency: 'CNY' }],
      dates: ['2026-12-09'],
      waitWorkingDays: 3,
      instalments: 6,
    });
  });

  it.each<[string, object]>([
    ['我们会在24小时内回复您', { waitHours: 24 }],
    ['7天内会有专员联系您', { waitDays: 7 }],
    ['within 5 business days', { waitWorkingDays: 5 }],
    ['三個工作天內通知您', { waitWorkingDays: 3 }],
  ])('%s', async (text, expected) => {
    expect((await readAgentMessage(text)).details).toMatchObject(expected);
  });
});
