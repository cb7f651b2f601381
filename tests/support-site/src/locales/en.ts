import type { SitePack } from '../shared/site-pack';
import { enAgent } from './en-agent';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const en: SitePack = {
  language: 'en',
  lender: 'Clearbrook Wallet',
  product: 'Clearbrook Pay Later',
  facts: {
    total: 41_250,
    minimum: 4_125,
    principal: 39_725,
    interest: 325,
    fee: 1_200,
    overdueDays: 12,
  },
  money: (minor) => `£${(minor / 100).toLocaleString('en-GB', { minimumFractionDigits: 2 })}`,
  day: (day) => {
    const [year, month = 1, date] = day.split('-').map(Number);
    return `${date} ${MONTHS[month - 1]} ${year}`;
  },
  bill: {
    title: 'Your bill',
    overdueTag: 'Overdue',
    totalLabel: 'Total due',
    minimumLabel: 'Minimum payment',
    dueLabel: 'Due date',
    overdueLabel: 'Overdue by',
    overdueValue: '{overdueDays} days',
    principalLabel: 'Balance',
    interestLabel: 'Late interest',
    feeLabel: 'Late fee',
    rateLabel: 'Interest rate',
    rateValue: '24.9% a year',
    accountLabel: 'Bill number',
    accountValue: 'CB-8841-0927',
    breakdownTitle: 'How this adds up',
    notice:
      'Your payment is late. Please pay as soon as you can. Interest is added every day, and late payments may show on your credit file.',
    payButton: 'Pay now',
    payNote: 'Sample page: no payment is taken.',
    chatLink: 'Chat with us',
  },
  page: {
    navBill: 'Your bill',
    navChat: 'Live chat',
    navHelp: 'Help',
    chatTitle: 'Clearbrook Wallet support',
    chatHours: 'Open 8 am to 8 pm',
    chatEnded: 'This chat has ended. Start a new one if you still need help.',
    placeholder: 'Type your message',
    boxDisabled: 'This chat has ended',
    boxReadOnly: 'All advisers are busy, please wait',
    back: 'Back to your bill',
    quickReplies: ['Talk to a person', 'My payment is late', 'I need a payment plan'],
    frameTitle: 'Customer service',
    frameText: 'Live chat is provided in the window below.',
    plainTitle: 'Paying your bill: common questions',
    plainParagraphs: [
      'A payment that reaches us by midnight on the due date counts as on time.',
      'Your bill shows the total due, the minimum payment and the due date.',
      'To change the card you pay with, remove the old card first and then add the new one.',
    ],
    sampleNote: 'Sample site for tests. The company and the people are made up.',
  },
  agent: enAgent,
  widget: {},
};
