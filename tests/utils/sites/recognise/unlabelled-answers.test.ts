// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clearAfterEach, kindOf } from './kind-of';

clearAfterEach();

const letter = (from: string, text: string) => `<section><h2>${from}</h2><p>${text}</p></section>`;
const answer = (button: string) =>
  `<form><textarea></textarea><input type="submit" value="${button}"></form>`;

type Row = readonly [name: string, title: string, html: string];

const THREADS: readonly Row[] = [
  [
    'the name of the bank over its letter',
    '訊息 - 山海銀行',
    letter('閣下', '本人未能如期繳付供款，希望延期。') +
      letter('山海銀行', '您好，很高興為您查詢，我們可安排延長還款期。') +
      letter('閣下', '總利息會多多少？') +
      answer('遞交'),
  ],
  [
    'an office that is named by its sort',
    '咨询详情',
    letter('本人 2026-11-15 09:30', '补缴要交滞纳金吗？') +
      letter('经办机构 2026-11-16 14:20', '您好，感谢您的咨询，可分月补缴。') +
      letter('本人 2026-11-16 20:11', '等待期多久？') +
      letter('经办机构 2026-11-17 10:05', '三个月。') +
      answer('提交'),
  ],
  [
    'a dash and a full date beside the name',
    'Your enquiry ENQ-20 - Ashdown Council',
    letter('You – 18 November 2026 at 9:14pm', 'I can’t pay all of the council tax. £60 a month?') +
      letter('Revenues team – 20 November 2026 at 11:52am', 'We can offer an arrangement.') +
      letter('You – 20 November 2026 at 6:30pm', 'I can do £55.') +
      answer('Continue'),
  ],
  [
    'what stands before the name',
    'Mailbox - Palm Bank',
    '<h3>RE: Card balance</h3><p>From: Palm Bank</p><p>We refer to your message about the balance. Kindly let us know your preferred tenor.</p><p>From: You</p><p>I cannot pay the full amount.</p>' +
      answer('Send'),
  ],
  [
    'client and staff',
    'Ticket #812: Suspension notice - Cape Fibre',
    letter('Client', 'I can pay on the 30th, please keep my account open.') +
      letter('Staff', 'Good day, I have extended your due date to 30 November.') +
      letter('Client', 'Thank you, is there a fee?') +
      answer('Submit'),
  ],
];

describe('letters of two sides', () => {
  it.each(THREADS)('are told apart by %s', (_, title, html) =>
    expect(kindOf(title, html)).toBe('support'),
  );
});

describe('a talk that just began', () => {
  it('may have an arrow for its button, and one to answer with', () => {
    const html = `<p>您好，請問需要什麼服務？</p><p>帳單查詢</p><input><input type="submit" value="↑">`;
    expect(kindOf('智能客服 - 遠山寬頻', html)).toBe('support');
    const asked = `<h2>Help request</h2><p>The payment failed, can you waive the fee?</p><p>Thanks for reaching out. We’ve checked your account.</p><textarea></textarea><input type="submit" value="Reply">`;
    expect(kindOf('Help request — Splitting', asked)).toBe('support');
  });

  it.each<Row>([
    [
      'an opinion',
      '意见反馈-客服中心',
      '<h2>意见反馈</h2><p>您好，请问您在使用过程中遇到什么问题？</p><p>账单 还款 退款</p><textarea></textarea><button>提交</button>',
    ],
    [
      'a complaint',
      '客訴申請 | 山海銀行',
      '<h2>客訴申請</h2><p>感謝您的來信，將由專員與您聯繫，請稍候。</p><p>信用卡帳單爭議</p><textarea></textarea><button>送出</button>',
    ],
    [
      'how content one is',
      'Customer service survey',
      '<h1>How did we do?</h1><p>How satisfied were you with the representative who helped you with your bill?</p><textarea></textarea><button>Send</button>',
    ],
    [
      'nothing: they print what agents may say',
      '9 customer service scripts for collections',
      '<p><b>Agent:</b></p><p>Thank you for calling, how can I help you?</p><p><b>Customer:</b></p><p>I can’t pay my balance.</p><p><b>Agent:</b></p><p>Let me check what we can offer.</p><p><b>Customer:</b></p><p>I can do $50.</p><textarea></textarea><button>Post comment</button>',
    ],
  ])('is no form that asks for %s', (_, title, html) => expect(kindOf(title, html)).toBe('other'));
});
