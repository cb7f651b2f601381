import { describe, expect, it } from 'vitest';
import { checkIncoming, checkOutgoing, type OutgoingRule } from '@/utils/safety';

function rulesOf(text: string): string[] {
  return checkOutgoing(text, { locale: 'zh-CN' })
    .filter(({ action }) => action === 'hold')
    .map(({ rule }) => rule);
}

const hits: Record<'bank_card' | 'identity_number' | 'code' | 'password', string[]> = {
  bank_card: [
    '我的卡号是6222020212345678909',
    '卡号 6217 0012 3456 7890 122，请查一下',
    '6228-4804-0256-4890-018',
    '我用这张卡还：6225881234567898',
    '４１１１　１１１１　１１１１　１１１１',
    'my card is 4111 1111 1111 1111',
    'Card number: 5555-5555-5555-4444, exp 12/27',
    'amex 3782 822463 10005',
    '378282246310005',
    'use 6011111111111117 please',
    '信用卡4377230000000018已经注销了吗',
    '請從 3530111333300000 扣款',
    '卡號：6013820123456789010',
    '5240701234567891',
    '9558800200123456788 是我的工资卡',
    '银行卡 2223 0030 4843 0129',
    '4111.1111.1111.1111',
    '电话13800138000，卡号6222020212345678909',
    '我的手机尾号8000 6222 0202 1234 5678 909',
    '卡號4111–1111–1111–1111',
    'pay from 4222222222222',
    '订单的付款银行卡号是6222020212345678909',
  ],
  identity_number: [
    '身份证号11010519491231002X',
    '我叫王小明，440308199901101512',
    '320501198808081232',
    '身份证：510104 19760214 5622',
    '120223-19981205-3313',
    'ＩＤ：６５０１０２２００１０１０１９９９７',
    '证件号是33010619850523741 4'.replace('741 4', '7414'),
    '小写x也算 11010519491231002x',
    '老身份证 130503670401001',
    '我的身份证是 110105491231002',
    '我的身分證字號是A123456789',
    'F223456786',
    '統一證號 A800123450',
    'k100234560',
    '身分證 O200112234 出生日期1990/1/1',
    '香港身份證 A123456(3)',
    'HKID: WX123456(9)',
    'HKID K0342211',
    'My SSN is 123-45-6789',
    'social security number 123 45 6789',
    'SSN: 123456789',
    'National Insurance number QQ123456C'.replace('QQ', 'AB'),
    'NI: AB 12 34 56 C',
  ],
  code: [
    '验证码是482913',
    '验证码482913',
    '验证码：482 913',
    '我收到的验证码是 4829',
    '動態密碼 739201',
    '驗證碼為 739201',
    '482913是验证码',
    '482913 是你要的验证码',
    'my code is 482913',
    'The code is 482 913',
    'OTP: 739201',
    'otp 4829',
    'verification code 739201',
    'Your G-code? code: G-482913',
    '482913 is my code',
    '安全码是 329',
    'CVV 329',
    'cvv2: 9021',
    '短信码 88123',
    '认证码＝７３９２０１',
    '一次性密码是 663201',
    'passcode is 663201',
  ],
  password: [
    '密码是abc12345',
    '我的密码：88271034',
    '密碼是 qwe123!',
    '支付密码是 662233',
    '取款密码662233'.replace('密码6', '密码：6'),
    'my password is hunter22',
    'Password: Tr0ub4dor',
    'pwd=summer2026',
    'my pin is 4821',
    'PIN: 4821',
    'pin number 4821',
    'PIN code is 4821',
    '登录密码 a1b2c3d4',
    '登入密碼：wang1990',
    '网银密码“88271034”',
    'the password was blue42sky',
    'passwd: x9y8z7w6',
    '口令是 tiger2000',
    '交易密码为 271034',
    '密码就是 不告诉你，密码：271034',
  ],
};

const nearMisses: string[] = [
  '订单号20261122998877665',
  '订单号 6222020212345678909',
  '快递单号 4111111111111111',
  'tracking number 5555555555554444',
  'Order 4111 1111 1111 1111',
  '工单号 378282246310005',
  '卡号尾号8909',
  '尾号 1234 的信用卡',
  '6222 **** **** 8909',
  '卡号 6222020212345678901',
  '4111111111111112',
  '总额13,000,000,000元',
  '13000000000',
  '客服热线 400-800-1234',
  '电话 13800138000',
  '+86 138 0013 8000',
  '+44 7700 900123 4111',
  '2026-11-22 2026-12-22',
  '202611222026122220270122',
  '每期 500 500 500 500 500 500',
  '12期，每期1,095.50元，共13,146.00元',
  'IBAN DE89 3704 0044 0532 0130 00',
  '0000 0000 0000 0000',
  '4444444444444448'.replace(/./g, '4'),
  '110105194912310021',
  '99010519491231002X',
  '110105194913310020',
  '订单 110105491231002',
  '受理编号 130503670401001',
  '130503671301001',
  'A123456788',
  'A1234567',
  'B323456789',
  '工號 A123456789',
  'ticket AB123456C',
  'case reference AB123456C',
  'A123456(4)',
  '工单 A123456(3)',
  '000-12-3456',
  '666-12-3456',
  '555-1234',
  'call 555-123-4567',
  '123456789',
  'GB123456C',
  '我不会提供验证码',
  '验证码不能给您',
  '请不要向我要验证码',
  '验证码有效期5分钟',
  '收到95188发来的验证码',
  '验证码是95188发来的',
  '6位验证码我没收到',
  'I will not give the code',
  'error code 50031',
  'promo code 20261',
  'zip code 90210',
  'sort code 200000',
  'area code 0755',
  'the code of conduct',
  'code 5 minutes',
  '密码我忘记了',
  '密码是什么我不会说',
  '我的密码不能告诉您',
  'password is wrong',
  'I forgot my password',
  'password reset link',
  'the password is required',
  'pin the message',
  '我在2026年11月22日打过12378',
  '本金3286.50元，利息120.33元',
  '逾期 45 天，工号 80317',
  '案件編號 2026-TW-00417',
  '请在12月9日前答复',
  'reference HX-448120',
];

describe('numbers that are held back', () => {
  for (const [rule, texts] of Object.entries(hits)) {
    it.each(texts)(`${rule}: %s`, (text) => {
      expect(rulesOf(text)).toContain(rule as OutgoingRule);
    });
  }

  it.each(nearMisses)('lets pass: %s', (text) => {
    expect(rulesOf(text)).toEqual([]);
  });

  it('offers the last four places instead, in the language of the screen', () => {
    const card = '我的卡号是6222020212345678909，请查一下';
    const [zh] = checkOutgoing(card, { locale: 'zh-CN' });
    expect(zh?.instead).toBe('我的卡号是尾号8909，请查一下');
    expect(zh?.span).toEqual({ start: 5, end: 24 });
    const [tw] = checkOutgoing('我的身分證字號是A123456789', { locale: 'zh-TW' });
    expect(tw?.instead).toBe('我的身分證字號是末四碼6789');
    const [en] = checkOutgoing('card 4111 1111 1111 1111', { locale: 'en' });
    expect(en?.instead).toBe('card ending 1111');
  });

  it('masks every number of a text at once', () => {
    const [first] = checkOutgoing('4111111111111111 和 11010519491231002X', { locale: 'zh-CN' });
    expect(first?.instead).toBe('尾号1111 和 尾号002X');
  });

  it('gives the same figures, never the value of a code', () => {
    const [finding] = checkOutgoing('验证码是482913', { locale: 'zh-CN' });
    expect(finding?.instead).not.toContain('482913');
  });
});

describe('gaps', () => {
  it.each([
    '您好，我想申请{{requestKind}}',
    '我每月可以还____元',
    '我是[姓名]',
    '我在【日期】前还款',
    'I can pay [amount] a month',
    'Dear {name}',
  ])('holds %s', (text) => {
    expect(rulesOf(text)).toEqual(['open_slot']);
  });

  it('names the chips that are open', () => {
    const [finding] = checkOutgoing('我每月可以还〔金额〕', {
      locale: 'zh-CN',
      openSlots: ['金额'],
    });
    expect(finding).toMatchObject({
      rule: 'open_slot',
      action: 'hold',
      span: { start: 7, end: 9 },
    });
    expect(finding?.reason).toContain('金额');
  });

  it.each(['【招商银行】您好', '[图片]', '谢谢 :)', 'a_b', '(见附件)', '{}'])(
    'lets pass %s',
    (text) => {
      expect(rulesOf(text)).toEqual([]);
    },
  );
});

describe('long text', () => {
  it.each([
    '1'.repeat(20_000),
    '1 '.repeat(10_000),
    '我每月可以还'.repeat(3000),
    'I can pay 500 a month, '.repeat(900),
    '验证码'.repeat(6000),
    '一定'.repeat(10_000),
    '密码是 '.repeat(5000),
    '{'.repeat(20_000),
    '_ '.repeat(10_000),
    'a'.repeat(100_000),
    '骗'.repeat(20_000),
  ])('is checked fast', (text) => {
    const context = { locale: 'zh-CN', affordable: 1, amountDue: 100, reasons: [] } as const;
    checkOutgoing('', context);
    const start = performance.now();
    checkOutgoing(text, { ...context, today: '2026-11-22', plan: { date: '2026-12-09' } });
    checkIncoming(text, { locale: 'zh-CN', region: 'CN', official: 'no' });
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
