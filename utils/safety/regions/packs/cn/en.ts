import type { RegionWords } from '@/utils/safety/regions/region-facts';

const path = {
  title: 'Alipay chat',
  text: 'Tap these in turn in Alipay. The way in differs between versions: if it is not there, try another.',
  advice: 'A bot answers first; type “人工客服” to be handed to a person.',
};
const bank = (title: string) => ({
  title,
  text: 'Noted from memory, not checked.',
  advice: 'Compare it with the number printed on your card before you call.',
});

export const words: RegionWords = {
  sources: {
    cards: 'Rules on credit card business of commercial banks (商业银行信用卡业务监督管理办法)',
    articles: 'public articles',
    press: 'press reports',
    memory: 'not checked',
  },
  items: {
    cn_card_plan: {
      title: 'Personal instalment plan for credit cards (article 70)',
      text: 'The rules mention that where card debt exceeds what the holder can pay and the holder is willing, the bank may agree a personal plan of up to 5 years.',
      advice:
        'Bank credit cards only, not Huabei or online loans. “May” is no right: the bank decides.',
    },
    cn_card_plan_terms: {
      title: 'Six things the agreement states',
      text: 'The rules mention: balance, structure and currency; cycle, method, date and amount of each instalment; whether interest and fees run; no new cards until settled; duties and breach; anything else agreed.',
      advice: 'When a plan is offered, ask for these six in writing, one by one.',
    },
    cn_card_plan_calls: {
      title: 'Collection after the agreement',
      text: 'The rules mention that collection stops while a card plan is kept, and that an oral agreement is recorded and the recording kept until settled.',
      advice: 'Ask them to confirm that the recording is kept; note the date and the staff ID.',
    },
    cn_card_order: {
      title: 'What a payment covers first',
      text: 'The rules mention that on a card, up to day 90 overdue interest and fees are paid first; from day 91 the principal.',
      advice: 'After paying, ask which part the payment went to.',
    },
    cn_bad_entry: {
      title: 'How long a late entry stays',
      text: 'Public sources mention 5 years. The report itself says from which day it counts.',
      advice: 'Nobody can remove a true entry for money.',
    },
    cn_12378: {
      title: '12378, bank and insurance complaints',
      text: 'Complaints about how a bank or licensed lender collects or decides.',
      advice: 'Complain to the lender first and keep the reference, then call.',
      hours: 'Monday to Friday 9:00–12:00 and 13:00–17:00',
    },
    cn_12363: {
      title: '12363, financial consumer line',
      text: 'Questions and complaints at the central bank, also about credit reports.',
    },
    cn_12345: { title: '12345, city services', text: 'If you do not know which office to ask.' },
    cn_12315: {
      title: '12315, consumer complaints',
      text: 'Disputes about goods, services and charges.',
    },
    cn_96110: {
      title: '96110, anti-fraud line',
      text: 'If you suspect a scam. If you have already sent money, call 110 at once.',
    },
    cn_12348: {
      title: '12348, legal aid',
      text: 'If court papers come, or if you are unsure of your rights.',
    },
    cn_credit_report: {
      title: 'Your own credit report',
      text: 'From the central bank’s credit reference centre or UnionPay (云闪付), twice a year free.',
      advice: 'Never through a link somebody sends you.',
    },
    cn_12356: {
      title: '12356, mental-health support',
      text: 'When it is too much, call and talk to someone. In danger call 120 or 110.',
    },
    alipay_phone: {
      title: 'Alipay 95188',
      text: 'Choose Huabei or Jiebei in the voice menu; press 0 for a person.',
      advice: 'Have the bill, your ID and your phone ready. Full numbers only by keypad.',
    },
    alipay_chat_a: path,
    alipay_chat_b: path,
    alipay_chat_c: path,
    alipay_chat_d: path,
    alipay_pause: {
      title: 'Pause of collection (缓催申请)',
      text: 'Fill in the situation and reason, add proof, submit. One article says the answer comes within 3 working days.',
      advice: 'If it is not shown, ask the chat. It pauses the calls; the due date stays.',
    },
    weilidai_phone: {
      title: 'Weilidai 95384',
      text: 'Articles give 7:00–24:00 for a person. Weilidai has no app of its own.',
      advice: 'Any “Weilidai app” is fake.',
      hours: '7:00–24:00',
    },
    icbc_phone: bank('ICBC 95588'),
    ccb_phone: bank('China Construction Bank 95533'),
    abc_phone: bank('Agricultural Bank of China 95599'),
    boc_phone: bank('Bank of China 95566'),
    cmb_phone: bank('China Merchants Bank 95555'),
  },
};
