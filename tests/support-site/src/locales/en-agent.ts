import type { AgentWords } from '../agent/agent-words';

export const enAgent: AgentWords = {
  botName: 'Virtual assistant',
  staffName: 'Emma Clarke',
  staffId: 'CB2041',
  ticketPrefix: 'CB',
  bot: {
    greeting:
      "Hi, I'm the {lender} virtual assistant. How can I help? Tell me in a few words, or type “agent” to talk to a person.",
    overdue:
      'Interest is added every day while a payment is late. You can pay now from “Your bill”. If that does not help, type “agent”.',
    instalments:
      'Payment plans depend on your account, so I can’t set one up here. Type “agent” to talk to a person.',
    lost: [
      "Sorry, I didn't understand that. Could you put it another way?",
      'Is it one of these? 1. How to pay. 2. Find my bill. 3. Change my card.',
      "Sorry I couldn't help. Type “agent” to talk to a person.",
    ],
    empty: "I didn't get a message. What can I help you with?",
  },
  queue: 'Connecting you to an adviser, please wait',
  joined: '{name} has joined the chat',
  greet: 'Hello, my name is {name} from {lender}, staff ID {staffId}. Thanks for waiting.',
  ask: {
    identity: 'For security, please give me the last four digits of your account number.',
    code: 'I also need to verify you. Please send me the 6-digit code we just texted to your phone.',
    reason: 'Can you tell me why the payment was missed?',
    date: 'When will you be able to pay? I need an exact date, please.',
    amount: 'And how much will you be able to pay by then?',
    offer: 'Would you be happy with that?',
  },
  again: {
    identity: [
      "I couldn't match that. Please send just the last four digits of your account number.",
      "I can't open your account until I've checked who you are. The last four digits, please.",
    ],
    code: ["I can't go on without the code. Please send it as soon as you can."],
    reason: [
      'What has changed for you? For example losing your job, illness, or less income.',
      'I need to put down a reason for the late payment. Could you tell me a little more?',
    ],
    date: [
      'I need an exact date, please: the day and the month.',
      "I can't note this down without a date. What is the latest day you could pay?",
    ],
    amount: [
      'Please give me an exact amount. A part payment is fine.',
      'What is the most you could pay right now? I need a figure.',
    ],
    offer: [
      'Do you agree to {instalments} instalments of {each}?',
      'If you agree, please reply “I agree” and I will submit it.',
    ],
  },
  empty: "I didn't get a message. Are you still there?",
  tooMuchIdentity: 'Please don’t send the full number here. I only need the last four digits.',
  verified:
    'Thank you, that matches. Your {product} bill is {total}. It was due on {dueDate} and is now {overdueDays} days late.',
  acknowledge: "Thank you for telling me. I've noted that on your account.",
  proof: {
    job_loss: 'We may ask you for a letter from your employer or proof of benefits later.',
    illness: 'We may ask you for a medical note later.',
    accident: 'We may ask you for a report or a medical note later.',
  },
  requestNoted: "I've noted what you are asking for. I need to check a few things first.",
  pastDate: 'That date has already passed. Could you give me another one?',
  dateNoted: "OK, {date}. I'll put that down.",
  amountNoted: 'OK, {amount} by {date}. I have noted that.',
  refuse: [
    "I'm sorry, but your account is not eligible for an extension, and we can't reduce the interest.",
    'We recommend paying in full as soon as possible, because a late payment affects your credit file.',
  ],
  offer:
    'I understand this is difficult. I asked my team leader, and we can apply for {instalments} monthly instalments of {each}, with the first one due on {firstDate}.',
  counterLow:
    "The system sets the instalment, so I can't lower it. What is the most you could pay each month?",
  counterCount: 'The longest we can apply for is {instalments} instalments of {each}.',
  remark: "OK, I'll add a note that you can pay {remark} a month at most, and submit it with that.",
  submit:
    "I've submitted the request for you. Your reference is {ticket}. We'll let you know the decision by text message within 3 working days.",
  confirm: [
    'To confirm: your {product} bill of {total}, in {instalments} monthly instalments of {each}, the first due on {firstDate}.',
    'Interest still runs while we review it. If it is approved you follow the new plan; if an instalment is missed, the plan ends.',
    'Is there anything else I can help with?',
  ],
  payFull:
    'Thank you. Please use “Pay now” on your bill. Once it is paid in full, no more interest is added.',
  close: ['Thank you for getting in touch. Take care, goodbye.', "I'm still here. How can I help?"],
  side: {
    who: "I'm {name} from {lender}, staff ID {staffId}.",
    noTicket: "Nothing is submitted yet. I'll give you the reference as soon as it is.",
    ticket: 'Your reference is {ticket}.',
    credit:
      'Late payments are reported to the credit agencies. Your file is updated once it is paid.',
    interest: 'Interest is charged at 24.9% a year and is added every day until the bill is paid.',
    time: "We'll text you the decision within 3 working days.",
  },
  harsh: {
    codeGiven: 'OK, the code is fine.',
    codeSkipped: "I'll note that you refused to cooperate. That is on you.",
    threat: [
      'If this is not sorted by 6 pm today we will take you to court, and we will contact your employer and your family.',
      'You borrowed the money, so stop making excuses.',
    ],
    refuse: [
      'No. You have to pay in full today. We do not accept extensions or instalments.',
      'If you keep stalling, bailiffs will be sent to your home.',
    ],
  },
};
