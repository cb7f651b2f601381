// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clearAfterEach, kindOf } from './kind-of';

clearAfterEach();

const letter = (from: string, when: string, text: string) =>
  `<article><h3>${from}</h3><time>${when}</time><p>${text}</p></article>`;
const answer = (button = 'Send reply') =>
  `<form><textarea></textarea><input type="submit" value="${button}"></form>`;

describe('letters with a help desk', () => {
  it.each([
    [
      'names over each',
      'Message thread',
      letter('You', '2 March, 18:20', 'I have been charged £65 for the router. Please refund it.') +
        letter(
          'Customer Services – Gareth',
          '3 March, 09:45',
          'I’ve checked your account and found it.',
        ) +
        letter('You', '3 March, 12:31', 'Thank you.') +
        letter('Customer Services – Gareth', '4 March, 10:02', 'It comes off your next bill.') +
        answer(),
    ],
    [
      'what each did',
      'Conversation – Help centre – Ashcombe Building Society',
      letter('You wrote', '9 November', 'How much can I overpay?') +
        letter(
          'Ashcombe replied',
          '10 November',
          'Thank you for your message. Up to 10% of the balance.',
        ) +
        letter('You wrote', '10 November', 'Does the payment change?') +
        letter('Ashcombe replied', '11 November', 'We would keep your term.') +
        answer('Send message'),
    ],
    [
      'names with their times',
      '我的反馈',
      `<h4>我的描述</h4><p>扣款了，余额没变。</p><h4>客服 · 小梅 11-20 22:51</h4><p>非常抱歉，核实到该笔延迟。</p><h4>我 11-21 08:02</h4><p>还是原来的</p>${answer('提交')}`,
    ],
    [
      'Japanese',
      'お問い合わせ',
      `<div>お客様</div><div>入金が反映されません。</div><div>サポート</div><div>ご連絡ありがとうございます。</div><div>お客様</div><div>はい</div><div>サポート</div><div>反映いたしました。</div>${answer('返信する')}`,
    ],
  ])('are known by %s', (_, title, html) => expect(kindOf(title, html)).toBe('support'));
});

describe('a talk whose rows could not be told', () => {
  it('is known where names stand before the words', () => {
    const lines = [
      '客服 A1：您好，很高興為您服務。',
      '您：這期帳單繳不出來',
      '客服 A1：您目前未繳 1,299 元',
    ];
    const html = `<h1>文字客服</h1>${lines.map((line) => `<p>${line}</p>`).join('')}<input><input type="submit" value="送出">`;
    expect(kindOf('文字客服', html)).toBe('support');
  });

  it('is known by a greeting alone where one who bills keeps the page', () => {
    const html =
      '<h1>Chat to us</h1><p>Hi, I’m Nora. How can I help with your account today?</p><input placeholder="Type a message">';
    expect(kindOf('Chat to us | Northfield Energy', html)).toBe('support');
  });

  it('is not an article that quotes one', () => {
    const quoted = '<p>我：可以延期吗？</p><p>客服：已为您登记。</p>';
    const rest = Array.from({ length: 14 }, (_, at) => `<p>第${at + 1}天，我又想了想这件事。</p>`);
    expect(
      kindOf(
        '我和欠款的一个月',
        `<h1>我和欠款的一个月</h1>${quoted}${rest.join('')}${answer('发送')}`,
      ),
    ).toBe('other');
  });

  it('is not a thread of a forum', () => {
    const html = `<h1>[討論] 客服說年費可以減免</h1><p>我：請問可以減免嗎？</p><p>客服：可以的，已經幫您登記。</p><span>推</span><p>先打去問</p>${answer('回覆')}`;
    expect(kindOf('[討論] 客服說年費可以減免 - 卡友論壇', html)).toBe('other');
  });

  it('is not a form to write to a desk', () => {
    const html = `<h1>Contact us</h1><p>How can we help you?</p><label>Your message</label>${answer('Send message')}`;
    expect(kindOf('Contact us', html)).toBe('other');
  });
});
