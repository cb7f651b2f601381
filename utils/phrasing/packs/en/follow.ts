import type { followOutline } from '@/utils/phrasing/packs/outline/follow';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const follow: Wordings<typeof followOutline> = {
  'list_materials.have': {
    plain: say`I have the following: ${'proof'}. Is that enough, or do you need anything else?`,
    shorter: say`I have ${'proof'}. Do you need anything else?`,
    warmer: say`I've put together ${'proof'}. Could you check whether that is enough? I'll add what is missing.`,
    firmer: say`What I can provide is ${'proof'}. If you need more, please list it all at once and say what for.`,
    why: 'First what you have, then what is missing.',
    caution: 'Name only what you really have.',
  },
  'list_materials.which': {
    plain: say`Please list what you need: which documents, originals or photos, and in what format and size?`,
    shorter: say`Which documents do you need, in what format?`,
    why: 'Kind and format in one question: fewer are sent back.',
  },
  'list_materials.missing_one': {
    plain: say`I can't get one of these at the moment. Could I send ${'proof'} instead?`,
    shorter: say`Could I send ${'proof'} instead of the missing one?`,
    why: 'One missing paper need not stop it: ask what else would do.',
  },
  'ask_official_upload.plain': {
    plain: say`Where on your official site or app can I upload the documents?`,
    warmer: say`I have the documents ready. Could you tell me where on your official site to upload them? Thank you.`,
    firmer: say`I only submit documents through the official site or app. Please tell me where exactly.`,
    why: 'They hold personal data, so only the official route.',
  },
  'ask_official_upload.not_in_chat': {
    plain: say`I'd rather not send photos of my ID in a chat. Please give me the official upload page.`,
    why: 'You cannot know where pictures sent in a chat end up.',
    caution: 'Never send photos of your ID or cards to a private person.',
  },
  'ask_official_upload.watermark': {
    plain: say`I'll mark the copy of my ID "for this payment arrangement only". Is that acceptable?`,
    shorter: say`May I mark the copy of my ID with its purpose?`,
    why: 'A mark keeps the copy from being used for something else.',
  },
  'ask_deadline_for_materials.plain': {
    plain: say`By when do you need the documents, and how long is the review after that?`,
    why: 'Two dates: for sending and for the answer.',
  },
  'ask_deadline_for_materials.later': {
    plain: say`Some of the documents take a few days to get. Could I send them later, and by when at the latest?`,
    shorter: say`Could I send them later, and by when?`,
    why: 'Says that it takes days and asks for the limit.',
  },
  'ask_deadline_for_materials.received': {
    plain: say`I've uploaded the documents. Please confirm that you have them and that they are legible.`,
    shorter: say`I've uploaded the documents. Please confirm.`,
    why: 'Uploaded is not yet received: let them confirm.',
    caution: 'Only once you have sent them.',
  },
  'submit_application_reason.general': {
    plain: say`Reason for my application: ${'reasonDetail'}. My income has been affected since ${'reasonSince'} and I can't pay ${'amountDue'} on time. I want to pay, can manage ${'affordable'} a month and ask for a different arrangement.`,
    shorter: say`${'reasonDetail'}, since ${'reasonSince'}. I want to pay and can manage ${'affordable'} a month.`,
    why: 'Reason, date, amount and means in one piece, for the form.',
    caution: 'Check every figure before you submit.',
  },
  'submit_application_reason.instalments': {
    plain: say`I'm applying for a plan of ${'instalmentCount'} payments of ${'instalmentAmount'} from ${'newDate'}, for the ${'amountDue'} I owe. Reason: ${'reasonDetail'}.`,
    shorter: say`I'm applying for ${'instalmentCount'} payments of ${'instalmentAmount'}. Reason: ${'reasonDetail'}.`,
    why: 'With the plan written out, nobody has to guess.',
    caution: 'Check every figure before you submit.',
  },
  'submit_application_reason.extension': {
    plain: say`I'm applying for more time, until ${'newDate'}. Reason: ${'reasonDetail'}. I can't pay on the original date; I do intend to pay.`,
    shorter: say`I'm applying for more time, until ${'newDate'}. Reason: ${'reasonDetail'}.`,
    why: 'Until when and why; nothing more is needed.',
    caution: 'Check the date before you submit.',
  },
  'submit_application_reason.pause': {
    plain: say`I'm applying for a pause in collection. Reason: ${'reasonDetail'}. I will use the time to prepare a payment plan and will stay in contact.`,
    shorter: say`I'm applying for a pause in collection. Reason: ${'reasonDetail'}.`,
    why: 'Why, and what you do meanwhile.',
    caution: 'A pause in collection is not an extension; interest goes on.',
  },
  'ask_ticket_and_deadline.both': {
    plain: say`What is the reference number, and by which date will I have an answer? I'd like to note both.`,
    shorter: say`What is the reference number, and by when will I hear?`,
    warmer: say`Thank you for submitting it. Could you tell me the reference number and by when I'll hear, so that I can look out for it?`,
    firmer: say`Please give me a reference number and a definite date for the answer, for my records.`,
    why: 'With a number and a date, waiting has an end.',
  },
  'ask_ticket_and_deadline.how': {
    plain: say`How will I get the result, by text, phone or email, and within how many working days?`,
    shorter: say`How will I hear, and within how many working days?`,
    why: 'Knowing where it arrives, you will not miss it.',
  },
  'ask_ticket_and_deadline.if_silent': {
    plain: say`If I haven't heard by then, whom should I contact?`,
    why: 'Settles the next step now.',
  },
  'thank_and_close.plain': {
    plain: say`All right, thank you. I've noted what we discussed today; please let me know the result.`,
    why: 'A polite close that says you keep a record.',
  },
  'thank_and_close.will_wait': {
    plain: say`All right, I'll wait to hear from you. If anything else is needed, please tell me. Thank you.`,
    shorter: say`All right, I'll wait to hear. Thank you.`,
    why: 'Shows that you cooperate and asks them to come to you.',
  },
  'thank_and_close.summary': {
    plain: say`Thank you. To sum up: my request is recorded under ${'ticket'} and I'll have an answer by ${'replyBy'}. If that's right, I'll wait for your message.`,
    shorter: say`Thank you. Reference ${'ticket'}, answer by ${'replyBy'}.`,
    why: 'Summing up before you close is a record in itself.',
  },
  'follow_up_result.ticket': {
    plain: say`Hello. My reference is ${'ticket'}. I'd like to know the result of my application.`,
    shorter: say`Reference ${'ticket'}: is there a result yet?`,
    warmer: say`Hello, it's me again. My reference is ${'ticket'}; could you see whether there is a result yet?`,
    firmer: say`Hello. The answer to reference ${'ticket'} is overdue. Please tell me its status and a definite date for the answer.`,
    why: 'With the reference they find it, and you need not start again.',
  },
  'follow_up_result.by_date': {
    plain: say`Hello. I applied for a payment arrangement on ${'earlierDate'} and would like to know how far it has got.`,
    shorter: say`I applied on ${'earlierDate'}. How far has it got?`,
    why: 'Without a reference, the date helps.',
  },
  'follow_up_result.past_due': {
    plain: say`I was told I would have an answer by ${'replyBy'} and haven't had one. Please look into it and give me a new date.`,
    shorter: say`I was promised an answer by ${'replyBy'}. Please check.`,
    why: 'Once the date has passed you may ask, and get a new one.',
  },
  'ask_to_note_the_case.plain': {
    plain: say`Before you transfer me, please note my situation and my request on file so that I don't have to explain it again. Thank you.`,
    shorter: say`Please note my case on file before you transfer me.`,
    warmer: say`Could you note my situation and request before you transfer me, so that your colleague knows as well? Thank you.`,
    firmer: say`Please write the note before you transfer me, and tell me what it says, so that your colleague knows.`,
    why: 'With a note, the next person can carry on.',
  },
  'ask_to_note_the_case.short_facts': {
    plain: say`Please note: willing to pay, can pay ${'affordable'} a month, asks for more time or a payment plan.`,
    shorter: say`Please note: can pay ${'affordable'} a month.`,
    why: 'You give them the note, so it is right.',
  },
  'ask_to_note_the_case.once': {
    plain: say`I have explained this before. Please pass the earlier notes on with the transfer.`,
    shorter: say`Please pass the earlier notes on.`,
    why: 'No need to repeat it; the notes can go along.',
    caution: 'Only if you have explained it before.',
  },
  'report_payment.paid': {
    plain: say`I have paid ${'payNow'} as agreed. Please check that it has been credited and update my bill.`,
    shorter: say`I've paid ${'payNow'}. Please check that it was credited.`,
    why: 'Checking now means it will not count as missed.',
    caution: 'Only once you have paid; keep the receipt.',
  },
  'report_payment.check': {
    plain: say`After this payment, how much is left on the bill, and when and how much is the next one?`,
    shorter: say`How much is left, and when is the next payment?`,
    why: 'Checking each time, you see mistakes early.',
  },
  'report_payment.allocation': {
    plain: say`Does this payment go to the debt first, or to interest and fees? Please send me how it was applied.`,
    shorter: say`Does this payment go to the debt or the fees first?`,
    why: 'Knowing where it went, you can check the balance.',
  },
  'report_cannot_pay_instalment.before': {
    plain: say`Hello. I may not be able to make the payment due on ${'dueDate'}. The reason: ${'reasonDetail'}. Could it be moved to ${'newDate'}?`,
    shorter: say`I may miss the payment on ${'dueDate'}. Could it be moved to ${'newDate'}?`,
    warmer: say`Hello. I'm sorry, but I may not manage the payment on ${'dueDate'} and would rather tell you before it's late. Could you move it to ${'newDate'}?`,
    firmer: say`I can't make the payment due on ${'dueDate'}. I'm telling you in advance; please record this and tell me how it can be adjusted.`,
    why: 'Said before the date, the plan can still be kept.',
  },
  'report_cannot_pay_instalment.part': {
    plain: say`This month I can pay only ${'payNow'}. Could the rest be moved to ${'newDate'}?`,
    shorter: say`Could I pay ${'payNow'} now and the rest on ${'newDate'}?`,
    why: 'A part, with a date for the rest, beats nothing.',
    caution: 'Ask first whether this would end the plan.',
  },
  'report_cannot_pay_instalment.keep_plan': {
    plain: say`If this payment is late, does it affect the whole plan? I'd like to keep the plan and change only this one.`,
    shorter: say`Could we change only this payment and keep the plan?`,
    why: 'First keep the plan, then talk about this payment.',
  },
  'ask_settlement_proof.plain': {
    plain: say`This debt is paid off. Please send me a letter confirming the date it was settled and that nothing is owed.`,
    shorter: say`It's paid off. Please send me a settlement letter.`,
    warmer: say`This debt is paid off at last; thank you for your help. Could you send me a letter with the date it was settled and a zero balance?`,
    firmer: say`This debt is paid off. Please issue a settlement letter and tell me when I will have it.`,
    why: 'A letter with the date and a zero balance is worth keeping.',
    caution: 'Only once it is paid off.',
  },
  'ask_settlement_proof.credit': {
    plain: say`Now that it is paid off, when will my credit record be updated? I'd like to check it.`,
    why: 'The update takes time; check it yourself.',
  },
  'ask_settlement_proof.balance': {
    plain: say`Please confirm the balance as of today, and whether any charges are not included yet.`,
    shorter: say`Please confirm today's balance and any charges to come.`,
    why: 'Make sure nothing is left over.',
  },
};
