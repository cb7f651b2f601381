// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clearAfterEach, kindOf } from './kind-of';

clearAfterEach();

const box = '<form><textarea></textarea><input type="submit" value="Send"></form>';

type Row = readonly [name: string, title: string, html: string];

const LETTERS: readonly Row[] = [
  [
    'ticket en',
    'Ticket #48213 - Help - Brightline Mobile',
    `<h1>Billing query</h1><div>Opened by you on 3 Nov</div><div><b>Priya (Brightline)</b> 4 Nov</div><p>Hi Sam, thanks for your patience. I have applied a credit of £12 to your account.</p><div><b>You</b> 5 Nov</div><p>Thank you, can I also spread the balance?</p><div><b>Priya (Brightline)</b> 5 Nov</div><p>Yes, we can set up a payment plan over three months.</p>${box}`,
  ],
  [
    'ticket de',
    'Anfrage 99812 | Stadtwerke',
    `<h1>Ihre Anfrage</h1><h3>Sie schrieben am 03.11.</h3><p>Ich kann den Abschlag nicht zahlen.</p><h3>Kundenservice antwortete am 04.11.</h3><p>Guten Tag, vielen Dank für Ihre Nachricht. Wir bieten eine Ratenzahlung an.</p><h3>Sie schrieben am 05.11.</h3><p>Wie hoch wäre die Rate?</p><form><textarea></textarea><input type="submit" value="Antwort senden"></form>`,
  ],
  [
    'ticket es',
    'Consulta 5512 - Atención al cliente',
    `<h1>Consulta 5512</h1><h3>Tú</h3><p>No puedo pagar la factura de este mes.</p><h3>Agente Marta</h3><p>Hola, gracias por contactar. Podemos fraccionar el pago en tres meses.</p><h3>Tú</h3><p>Perfecto</p><form><textarea></textarea><input type="submit" value="Responder"></form>`,
  ],
  [
    'ticket fr',
    'Ma demande - Énergie Verte',
    `<h1>Votre demande</h1><h3>Vous, le 3 novembre</h3><p>Je ne peux pas payer ma facture.</p><h3>Service client, le 4 novembre</h3><p>Bonjour, nous pouvons mettre en place un échéancier.</p><h3>Vous, le 4 novembre</h3><p>Merci</p><form><textarea></textarea><input type="submit" value="Envoyer"></form>`,
  ],
  [
    'ticket tw',
    '問題回報明細｜會員中心',
    `<h2>案件編號 C8812</h2><div>會員 2026/11/03 10:02</div><p>這期帳單金額不對。</p><div>客服人員 2026/11/03 15:20</div><p>您好，經查詢為上期未繳金額併入，請您確認。</p><div>會員 2026/11/04 08:10</div><p>可以分期嗎？</p><form><textarea></textarea><input type="submit" value="送出"></form>`,
  ],
  [
    'ticket cn user',
    '工单详情',
    `<h2>工单 2026110388</h2><div>提交人：我</div><div>用户</div><p>还款已扣款，仍显示逾期。</p><div>处理人员</div><p>您好，已为您核实，将于1个工作日内更新。</p><div>用户</div><p>请尽快</p><div>处理人员</div><p>已更新，感谢您的耐心等待。</p><form><textarea placeholder="补充说明"></textarea><input type="submit" value="提交"></form>`,
  ],
  [
    'bank msg',
    'Secure inbox | Harrow Bank',
    `<h1>Re: Missed payment</h1><p>From: Harrow Bank Collections</p><p>Dear Ms Ode, our records show a missed payment of £84. Please tell us if you are in difficulty.</p><p>From: You</p><p>I lost my job, can I pay less?</p><p>From: Harrow Bank Collections</p><p>We can accept £20 a month for six months.</p>${box}`,
  ],
];

const OTHERS: readonly Row[] = [
  [
    'contact form',
    'Contact us | Brightline',
    `<h1>Contact us</h1><p>Thank you for contacting Brightline. How can I help you today?</p><label>Your account number</label><input><label>Message</label>${box}`,
  ],
  [
    'blog dialogue',
    '我是怎么跟客服谈下来的',
    `<h1>我是怎么跟客服谈下来的</h1><p>客服：您好，请问有什么可以帮您？</p><p>我：我想申请延期。</p><p>客服：请问您目前的情况？</p><p>我：失业了。</p><p>客服：为您登记了。</p><p>我：谢谢。</p><p>以上就是全过程，希望对大家有用。</p><div>评论</div><textarea placeholder="写评论"></textarea><input type="submit" value="发布">`,
  ],
  [
    'blog dialogue 2',
    'How I got my late fee waived',
    `<h1>How I got my late fee waived</h1><p>By Dana Reed</p><p>Agent: Thank you for contacting us, how can I help?</p><p>Me: I was charged a late fee.</p><p>Agent: I can waive it this once.</p><p>Me: Great, thanks.</p><p>Leave a comment</p><textarea></textarea><input type="submit" value="Post comment">`,
  ],
  [
    'script library',
    'Customer service scripts',
    `<h1>20 customer service scripts</h1><p>Agent: Thank you for calling, how can I help you?</p><p>Customer: My bill is wrong.</p><p>Agent: Let me check your account.</p><p>Customer: OK.</p><input placeholder="Search"><input type="submit" value="Search">`,
  ],
  [
    'webmail thread',
    'Re: Your overdue bill - you@mail.test - Mail',
    `<a>Inbox</a><a>Sent</a><a>Drafts</a><a>Spam</a><button>Compose</button><h2>Re: Your overdue bill</h2><div>Northern Energy Customer Service</div><p>Dear customer, thank you for your message. We can set up a payment plan.</p><div>me</div><p>Thanks, £20 a month please.</p><div>Northern Energy Customer Service</div><p>Our records show it is set up.</p><div>me</div><textarea></textarea><input type="submit" value="Send">`,
  ],
  [
    'agent ticket',
    'Ticket 8812 - Agent workspace',
    `<div>Assignee: Ana</div><div>Requester: Sam</div><div>Priority</div><button>Macros</button><h1>Bill wrong</h1><div>Customer</div><p>My bill is wrong</p><div>You</div><p>Thank you for contacting us. I have credited your account.</p><div>Customer</div><p>Thanks</p><label>Public reply</label><label>Internal note</label>${box}`,
  ],
  [
    'product reviews',
    'Brightline Mobile reviews',
    `<h1>Brightline Mobile reviews</h1><p>Customer service was awful, my bill was wrong</p><div>Brightline replied</div><p>Thank you for your message. We're sorry, please contact us.</p><p>Great prices</p><div>Brightline replied</div><p>Thanks for your feedback!</p><p>You</p><textarea placeholder="Write your review"></textarea><input type="submit" value="Submit">`,
  ],
  [
    'qna seller',
    '商品问答',
    `<h1>电饭煲 3L</h1><p>¥199.00</p><p>问：保修多久？</p><p>客服：您好，保修一年哦。</p><p>问：能开发票吗</p><p>客服：可以的，为您开电子发票。</p><button>加入购物车</button><textarea placeholder="向客服提问"></textarea><input type="submit" value="提交">`,
  ],
  [
    'gh issue',
    'Payment fails on retry · Issue #88',
    `<h1>Payment fails on retry #88</h1><div>ana commented on Nov 3</div><p>My account balance is wrong after retry</p><pre>trace</pre><div>ben replied</div><p>Thank you for your message, I've located it.</p><textarea placeholder="Leave a comment"></textarea><input type="submit" value="Comment">`,
  ],
];

describe('a thread with a help desk', () => {
  it.each(LETTERS)('is known: %s', (_, title, html) => {
    expect(kindOf(title, html)).toBe('support');
  });
});

describe('a page that speaks of a help desk', () => {
  it.each(OTHERS)('is something else: %s', (_, title, html) => {
    expect(kindOf(title, html)).toBe('other');
  });
});
