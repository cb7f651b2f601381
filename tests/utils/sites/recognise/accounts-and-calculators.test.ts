// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { recognisePage } from '@/utils/sites';
import { CALCULATOR_ACTION } from '@/utils/sites/recognise/other-words';
import { show } from '../fixtures';
import { clearAfterEach, kindOf, talk } from './kind-of';

clearAfterEach();

const RESULT =
  '<p>每月应还</p><p>1754.60 元</p><p>还款总额</p><p>21055.19 元</p><p>若逾期 10 天（罚息按 1.5 倍），约多付 7.02 元</p>';
const FIELDS = '<input value="20000"><input value="9.6"><input value="12">';

it('takes a page that reckons for nobody for other', () => {
  expect(kindOf('贷款计算器', `<h1>贷款计算器</h1>${FIELDS}<button>确定</button>${RESULT}`)).toBe(
    'other',
  );
  expect(CALCULATOR_ACTION.test('开始计算')).toBe(true);
  expect(kindOf('我的借款', `<h1>我的借款</h1>${RESULT}<button>立即还款</button>`)).toBe('billing');
});

it('reads labels that stand in one line with others', () => {
  const html =
    '<h2>Outstanding fees</h2><p>Amount due</p><p>A$4,212.50</p>' +
    '<p>Student 2210 7745 · Spring session 2026 · Due date 6 November 2026</p><button>Pay fees</button>';
  expect(kindOf('University of Kestrel Bay · My student account', html)).toBe('billing');
});

it('knows a lender by a title that ends in "Chat"', () => {
  const lines = [
    '< Hello Dana, Marcus here. I have your file open.',
    '> The transmission died and the repair took all I had.',
    '< The past due amount is $529.88.',
    '> Can you move that payment to the end of the loan?',
  ];
  expect(kindOf('Trellis Auto Finance – Chat', talk(lines))).toBe('support');
  expect(kindOf('Trellis – Chat', talk(lines))).toBe('other');
  const loan = [
    '> 您好，我這期房貸想辦理寬限',
    '< 林先生您好，我是溫雅筑。',
    '> 本期應繳多少？',
    '< 本期應繳 NT$24,380',
  ];
  expect(kindOf('永昇銀行 - 安全訊息', talk(loan))).toBe('support');
});

it('takes a board of complaints or of tasks for other, whatever it says of bills', () => {
  const complaint = (head: string, sum: string) =>
    `<div><small>匿名用户 8831 · 投诉对象：消费金融公司</small><h4>${head}</h4><p>涉诉金额 ${sum} 元</p><span>赞 12 · 评论 4</span></div>`;
  const board =
    complaint('本期应还 1,366 元扣了两次', '1,366') + complaint('逾期 5 天就催收', '4,200');
  expect(kindOf('投诉广场 - 聚诉平台', `<h2>最新投诉</h2>${board}<button>我要投诉</button>`)).toBe(
    'other',
  );
  const task = (text: string, due: string) =>
    `<div><p>${text}</p><span>Overdue 4 days</span><small>Due ${due}</small></div>`;
  const tasks = `<h4>billing-service / Sprint 38</h4><h6>To do</h6>${task('Late fee of $15.00 applied twice', 'Nov 18')}${task('Minimum payment shows NaN', 'Nov 27')}<button>Create issue</button>`;
  expect(kindOf('Board · billing-service', tasks)).toBe('other');
});

it('reads a notice that says what must be paid', () => {
  const html =
    '<h1>Notice to pay a hearing fee</h1><p>You must pay the hearing fee of £346.00 by 4pm on 4 December 2026.</p><h2>How to pay</h2><button>Pay £346.00 now</button>';
  expect(kindOf('Pay a court fee – Northern Court Service', html)).toBe('billing');
});

it('takes an article with references for other, however much it reckons', () => {
  const bill =
    '<p>Statement balance</p><p>$4,250.00</p><p>Minimum payment due</p><p>$85.00</p><p>Payment due date</p><p>12 November 2026</p>';
  const article = `<h1>Minimum payment</h1><p>The least that a holder must pay.</p>${bill}`;
  expect(kindOf('Minimum payment - Openpedia', `${article}<h2>References</h2>`)).toBe('other');
  expect(kindOf('Your account', `<h1>Minimum payment</h1>${bill}`)).toBe('billing');
});

it('believes no address that friends and teams have as well', () => {
  const html = talk([
    '< 昨天吃飯的錢我先付了，一個人 640',
    '> 等等轉給你',
    '< 可以啊 不算你利息',
    '> 好',
  ]);
  show(html);
  const kind = (path: string) => recognisePage(document, `https://www.example.test/${path}`).kind;
  expect(kind('chat/3')).toBe('other');
  expect(kind('kefu/3')).toBe('support');
});

it('takes what an assistant writes for nobody’s bill', () => {
  const letter =
    '<p>本人暂时无法按时偿还信用卡欠款人民币8,600元，特申请将还款日由12月5日延期。</p><p>欠款金额改为12,000元，应于12月5日前还款。</p>';
  const marks = '<button>新对话</button><p>重新生成</p><p>深度思考　联网搜索</p>';
  expect(kindOf('墨问 AI', `${marks}${letter}`)).toBe('other');
});
