// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clearAfterEach, kindOf, talk } from './kind-of';

clearAfterEach();

type Row = readonly [name: string, title: string, html: string, lines: readonly string[]];

describe('a chat with a help desk', () => {
  const rows: readonly Row[] = [
    [
      'minimal cn',
      '',
      '',
      ['< 您好，请问有什么可以帮您', '> 账单逾期了', '< 请提供身份证后四位核实身份', '> 1234'],
    ],
    [
      'collector sms-like',
      'Messages',
      '',
      [
        '< This is Meridian Recovery. Our records show £412 outstanding on account 8821',
        "> I can't pay it all",
        '< We can accept £20 a month. Would you like to set up a payment plan?',
        '> yes',
      ],
    ],
    [
      'an office that handles the money of a house',
      '社區管理費服務',
      '',
      [
        '< 住戶您好，我是管委會財務張小姐',
        '> 繳費單不見了，金額是多少',
        '< NT$5,400，繳費期限 10 月 31 日',
        '> 可以先繳一半嗎',
      ],
    ],
    [
      'first part of a plan',
      '在线客服',
      '',
      [
        '< 您好，您的借款已逾期40天，余额9600.00元，可以分期还',
        '> 首付要多少？',
        '< 首付需还10%，即960.00元，其余分12期',
        '> 首付太高了，首付300可以吗？',
      ],
    ],
    [
      'an assistant of a wallet',
      '',
      '',
      [
        '< Hi，我是青穗钱包智能助理小青',
        '> 我的月付什么时候扣款',
        '< 您本期月付待还412.60元，将于11月26日自动扣款。',
        '> 能延后几天吗',
      ],
    ],
    [
      'an employee of a credit union',
      'Messages',
      '',
      [
        '< Hi Noor, Dale from Larch Credit Union (employee LC-204). Your line of credit payment came back.',
        '> I thought it was on autopay?',
        '< It was switched off. C$225 is 9 days late.',
        '> I can pay half today',
      ],
    ],
    [
      'a pawnbroker',
      '借款紀錄',
      '',
      [
        '<[順利當舖 陳經理] 您的機車借款利息 11/19 到期。',
        '> 這個月利息多少？',
        '<[順利當舖 陳經理] 本期利息 NT$6,000。',
        '> 可以先繳 3,000 嗎',
      ],
    ],
    [
      'one who names the bank and a number',
      '聊天',
      '',
      [
        '< 您好，海州商行1182卢敏。',
        '> 房贷下个月利率会变吗',
        '< 您的重定价日是1月1日，应还4,120.00元。',
        '> 好的',
      ],
    ],
    [
      'fr',
      'Messagerie',
      '',
      [
        '< Bonjour, je suis Claire, votre conseillère. Comment puis-je vous aider ?',
        '> Je ne peux pas payer ma facture',
        '< Nous pouvons vous proposer un échéancier',
        '> merci',
      ],
    ],
    [
      'de',
      'Chat',
      '',
      [
        '< Hallo, hier ist der Kundenservice, mein Name ist Jana',
        '> Ich kann die Rechnung nicht zahlen',
        '< Ich schaue kurz in Ihr Vertragskonto',
        '> danke',
      ],
    ],
    [
      'ja',
      'チャットサポート',
      '',
      [
        '< お問い合わせありがとうございます。',
        '> 支払いを延ばしたいです',
        '< ご契約内容をお調べします。少々お待ちください。',
        '> はい',
      ],
    ],
    [
      'es',
      'Ayuda',
      '',
      [
        '< Hola, soy Marta de atención al cliente',
        '> No puedo pagar la factura este mes',
        '< Puedo ofrecerte fraccionar el pago',
        '> vale',
      ],
    ],
    [
      'tw',
      '',
      '',
      [
        '< 您好，這裡是客服中心，敝姓林',
        '> 這期電信費繳不出來',
        '< 幫您查詢，目前未繳 1,299 元',
        '> 可以分期嗎',
        '< 為您申請分期，請稍候',
      ],
    ],
    [
      'hospital billing',
      'MyChart - Messages with Billing',
      '',
      [
        '< Hello, this is patient accounts. How can we help with your statement?',
        "> I can't afford the balance",
        '< We can offer a payment plan or financial assistance',
        '> how do I apply',
      ],
    ],
    [
      'isp names',
      'Help',
      '',
      [
        "<[Tom] Hi there! You're chatting with Tom",
        '> my bill went up',
        "<[Tom] I can see the discount ended. I've added a new one.",
        '> thanks',
      ],
    ],
    [
      'council',
      'Council Tax enquiry',
      '',
      [
        '< Good morning, how can I help?',
        '> I got a final notice for my council tax',
        '< We can set up an arrangement over six months',
        '> great',
      ],
    ],
    [
      'bnpl',
      'Chat',
      '',
      [
        "< Hey! I'm here to help with your purchase",
        '> my instalment is late, is there a fee?',
        "< I've extended your due date by 14 days",
        '> thanks!',
      ],
    ],
    [
      'popup bot',
      'Orchard Water',
      '<main><h1>Welcome</h1></main>',
      [
        "< Hi, I'm Drip, your virtual assistant. Choose a topic: Bills, Leaks, Moving home",
        '> Bills',
        '< I can show your balance or connect you to an agent',
        '> agent please',
      ],
    ],
    [
      'collector cn',
      '',
      '',
      [
        '< 您好，这里是XX消费金融贷后服务，请问是王先生吗',
        '> 是的',
        '< 您的借款已逾期12天，欠款3286元，请问什么时候能处理',
        '> 下个月发工资',
        '< 这边帮您备注，建议先还最低',
      ],
    ],
    [
      'tax tw',
      '線上客服 - 國稅局',
      '',
      ['< 您好，稅務小幫手為您服務', '> 我想分期繳稅', '< 請問是綜所稅還是房屋稅？', '> 綜所稅'],
    ],
    [
      'ins de',
      'Nachrichten',
      '',
      [
        '< Guten Tag Herr Weiß, hier ist Frau Lange von Ihrer Versicherung',
        '> Kann ich den Beitrag später zahlen?',
        '< Ja, wir können den Beitrag bis 15.12. stunden',
        '> Danke',
      ],
    ],
    [
      'ko',
      '고객센터 채팅 상담',
      '',
      [
        '< 안녕하세요, 상담원 김민지입니다. 무엇을 도와드릴까요?',
        '> 요금을 분납하고 싶어요',
        '< 고객님 확인해 드리겠습니다',
        '> 네',
      ],
    ],
  ];

  it.each(rows)('is known: %s', (_, title, html, lines) => {
    expect(kindOf(title, html + talk(lines))).toBe('support');
  });

  it.each([
    '<pre contenteditable="true" placeholder="请输入留言"></pre>',
    '<div class="CodeMirror"><textarea></textarea><pre>请输入留言</pre><pre>x</pre></div>',
  ])('is known with a box for Markdown: %s', (box) => {
    const lines = ['< 您好，我是宋雨，工号95-2031。', '> 电费能分两次交吗？', '< 可以分两次交。'];
    const html = talk(lines).replace('<textarea placeholder="请输入消息"></textarea>', box);
    expect(kindOf('长河电力缴费服务', html)).toBe('support');
  });
});
