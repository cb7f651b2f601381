// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clearAfterEach, kindOf, talk } from './kind-of';

clearAfterEach();

type Row = readonly [name: string, title: string, html: string, lines: readonly string[]];

describe('a chat that is no help desk', () => {
  const rows: readonly Row[] = [
    [
      'etsy seller',
      'Messages - Handmade',
      '<h1>WoolAndWillow</h1><a>View shop</a><button>Make an offer</button>',
      [
        '<[WoolAndWillow] Hi! Thanks for your order, it ships tomorrow',
        '> can you change the address?',
        '< Sure, what is your new address?',
        '> 12 Hill Road, and is the refund for shipping possible?',
        '< I can refund the difference, no problem!',
      ],
    ],
    [
      'taobao-like 2nd hand',
      '聊天',
      '<div>自行车 ¥200</div><button>立即购买</button>',
      [
        '< 在的，亲',
        '> 还能便宜吗',
        '< 最低180包邮',
        '> 能走平台付款吗',
        '< 可以的，付款后今天发货',
      ],
    ],
    [
      'rider',
      '订单沟通',
      '',
      ['< 您好，我是外卖骑手，已取餐', '> 放门口就行', '< 好的，马上到', '> 谢谢'],
    ],
    [
      'clinic',
      'Chat - Riverside Clinic',
      '<h1>Online consultation</h1>',
      [
        '< Hello, how can I help you today?',
        "> I've had a fever and a rash since Monday",
        '< Are you taking any medication?',
        '> Only paracetamol',
      ],
    ],
    [
      'tutor',
      'Lessons',
      '<h1>Tutor chat</h1>',
      [
        '< Hi! How can I help you with your homework?',
        "> I don't get question 3",
        '< Let me see. What is the derivative of x squared?',
        '> 2x',
      ],
    ],
    [
      'restaurant',
      'Trattoria - chat',
      '',
      [
        '< Ciao! How can I help?',
        '> A table for four on Friday',
        '< 7pm or 8pm? We have both',
        '> 8pm please',
        '< Booked! See you then',
      ],
    ],
    [
      'hotel',
      'Hotel Aurora',
      '<button>Book now</button>',
      [
        '< Welcome to Hotel Aurora, how may I help you?',
        '> Is late check-out possible?',
        '< Until 1pm, for 20 EUR',
        '> Perfect',
      ],
    ],
    [
      'recruiter en',
      'Messaging',
      '',
      [
        '< Hi, I came across your profile, we are hiring a billing support agent',
        '> sounds interesting, what is the pay?',
        '< 32k plus bonus. Could you send your CV?',
        '> sure',
      ],
    ],
    [
      'team',
      '#billing-support',
      '<div># general</div><div># billing-support</div>',
      [
        '<[Ana] customer says the refund is missing',
        '> which account?',
        '<[Ben] 4471, the payment bounced',
        '<[Cleo] let me check',
        '> thanks',
      ],
    ],
    [
      'team cn',
      '客服组（18）',
      '',
      [
        '<[小王] 这个用户投诉账单不对',
        '> 哪个订单',
        '<[小李] 8812 那个，退款没到',
        '> 我看看',
        '<[小王] 谢谢',
      ],
    ],
    [
      'agent console en',
      'Inbox',
      '<div>Assignee</div><div>Requester</div>',
      [
        '< my bill is wrong',
        '> Hi, how can I help you today? I can check your account',
        '< it says 80 but I paid',
        '> Thanks for your patience, let me see',
      ],
    ],
    [
      'ai',
      'Assistant',
      '<button>New chat</button>',
      [
        '> how do I ask my bank for a payment plan?',
        '< You could say: "I am experiencing hardship and would like a payment arrangement."',
        '> make it shorter',
        '< Here is a shorter draft: "Can we set up a payment plan?"',
      ],
    ],
    [
      'ai no marks',
      'Nova',
      '',
      [
        '> how do I ask my bank for a payment plan?',
        '< You could say: "I am experiencing hardship and would like a payment arrangement on my account."',
        '> make it shorter',
        `< Sure. Here's a shorter version: "Can we set up a payment plan?"`,
      ],
    ],
    [
      'ai cn',
      '问一问',
      '',
      [
        '> 信用卡逾期了怎么跟客服说',
        '< 您可以这样说：您好，我的账单逾期了，想申请分期。',
        '> 对方不同意呢',
        '< 可以要求转接上级，并记录工号。以下是几点建议：1. 保留证据',
      ],
    ],
    [
      'landlord dm',
      'WhatsApp',
      '',
      [
        '< Rent is overdue again',
        '> I can pay half on Friday',
        '< ok but the late fee stays',
        '> fine',
      ],
    ],
    [
      'friend',
      'Chat',
      '',
      ['< 你信用卡还了没', '> 没有，这个月逾期了', '< 打客服电话申请分期啊', '> 好，晚点打'],
    ],
    [
      'live stream',
      '夜貓電台 直播中',
      '<p>1,482 人正在觀看</p><p>客服說我的訂閱逾期被停了</p>',
      ['< 柚子皮：卡費繳完才能斗內', '< 阿土伯：等等打排位嗎', '< 雷神：贊助了 NT$150', '> 好'],
    ],
    [
      'dating',
      'Messages',
      '',
      ['< hey! how was your day', '> long, paid bills haha', '< same. drinks friday?', '> yes'],
    ],
    [
      'p2p trade',
      'Order 88121 - P2P',
      '<h1>Buy USDT</h1><p>Amount to pay</p><p>¥7,100.00</p><p>Please pay by 12:40</p><button>I have paid</button>',
      [
        '< Please pay within 15 minutes',
        '> paid, check your account',
        '< received, releasing',
        '> thanks',
      ],
    ],
    [
      'roleplay',
      '协商话术模拟陪练',
      '<h1>模拟对话练习</h1>',
      [
        '< 您好，我是银行客服，请问有什么可以帮您',
        '> 我想申请延期还款',
        '< 您目前欠款多少',
        '> 三千',
      ],
    ],
    [
      'storybook',
      'ChatWindow - Story',
      '<h2>Props</h2><table><tr><th>Name</th><th>Description</th><th>Default</th><th>Control</th></tr></table>',
      ['< Hi, how can I help you?', '> My order is late', '< Let me check your account'],
    ],
    [
      'airbnb host',
      'Messages',
      '<h1>Reservation details</h1>',
      [
        '< Hi Ana! Check-in is from 3pm',
        '> Could we pay the cleaning fee in cash?',
        '< Payment only through the site please',
        '> ok',
      ],
    ],
    [
      'game',
      '世界频道',
      '',
      ['<[龙傲天] 求组队', '> 来', '<[小月] 客服说今天补偿', '<[阿飞] 充值返利', '> 真的?'],
    ],
    [
      'school',
      '家校沟通',
      '',
      ['< 家长您好，本周作业已发布', '> 好的老师', '< 学费请于周五前缴纳', '> 收到'],
    ],
    [
      'lawyer',
      '律师咨询',
      '<h1>王律师</h1><p>执业10年</p>',
      [
        '< 您好，请问您的案件是什么情况',
        '> 信用卡逾期被催收',
        '< 请提供合同和欠款金额',
        '> 三万',
        '< 收费500元，可以帮您协商',
      ],
    ],
  ];

  it.each(rows)('is something else: %s', (_, title, html, lines) => {
    expect(kindOf(title, html + talk(lines))).toBe('other');
  });
});
