import type { pressureOutline } from '@/utils/phrasing/packs/outline/pressure';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const pressure: Wordings<typeof pressureOutline> = {
  'stay_calm_restate_willingness.plain': {
    plain: say`I hear you. I am willing to pay and I'm in contact with you. Let's talk about an amount and a date that I can keep.`,
    shorter: say`I am willing to pay. Let's agree on an amount and a date I can keep.`,
    warmer: say`I know this is your job. I'm not avoiding the debt and I do want to pay; I hope we can settle on an amount and a date I can keep.`,
    firmer: say`I have not refused to pay. Please stop the pressure and answer my question about the amount and date I can keep.`,
    why: 'No argument: it leads back to amount and date.',
  },
  'stay_calm_restate_willingness.facts': {
    plain: say`Nothing has changed: I want to pay and can manage ${'affordable'} a month. Please make an offer on that basis.`,
    shorter: say`I want to pay and can manage ${'affordable'} a month.`,
    why: 'The more pressure, the more it helps to repeat one figure you can keep.',
  },
  'stay_calm_restate_willingness.plan_open': {
    plain: say`The payment plan I proposed still stands. Please answer first whether it is possible.`,
    why: 'Lets them answer your proposal before changing the subject.',
    caution: 'Only if you have really made a proposal.',
  },
  'ask_for_documents.notice': {
    plain: say`If you intend to take legal steps, please send me the written notice and the grounds. I'll read them carefully, and I'd still like to settle this between us.`,
    shorter: say`Please send me the written notice. I'd still like to settle this.`,
    warmer: say`I take this seriously. Could you send me the notice and the grounds in writing? I'd still much rather settle this with you.`,
    firmer: say`Please send the written notice, the legal grounds and the name of the company acting. I can't check what is only said.`,
    why: 'Real proceedings come with papers; asking for them is neither fear nor a fight.',
    caution: 'Take real court papers seriously and get free legal help quickly.',
  },
  'ask_for_documents.basis': {
    plain: say`Please send me the contract, the payment history and a breakdown of the debt. I'll reply once I've checked them.`,
    shorter: say`Please send me the contract, the payment history and a breakdown.`,
    why: 'First the papers, then the amount.',
  },
  'ask_for_documents.court_number': {
    plain: say`If a claim has been filed, please tell me the court and the case number so that I can check.`,
    shorter: say`Which court, and what is the case number?`,
    why: 'A real claim has a court and a number that you can look up.',
  },
  'ask_reporting_details.when': {
    plain: say`When do you report this to the credit agencies, to which ones, and what exactly is reported?`,
    warmer: say`My credit record matters to me. Could you explain when this is reported, to whom, and what it will say?`,
    firmer: say`Please state clearly when this is reported, to which agencies, what is reported and on what basis, so that I can check.`,
    why: 'When and what they report shows how much room there is.',
  },
  'ask_reporting_details.avoid': {
    plain: say`If I pay by ${'newDate'} or set up a plan now, will it still affect my credit record?`,
    why: 'Asks straight out what would do the least harm.',
  },
  'ask_reporting_details.correct': {
    plain: say`One entry on my credit record is not correct: ${'item'}. How do I ask for a correction, and when will I get an answer?`,
    shorter: say`"${'item'}" on my credit record is wrong. How can it be corrected?`,
    why: 'Mistakes can be corrected; say which entry.',
  },
  'object_third_party_contact.plain': {
    plain: say`This debt is mine. Please contact only me, not my family, friends or employer. Write to me here and I will answer.`,
    shorter: say`Please contact only me, nobody else.`,
    warmer: say`I'm dealing with this myself and I will answer you. Please leave my family and my workplace out of it and come to me directly.`,
    firmer: say`I do not agree to my debt being discussed with anyone else. Stop contacting my family, friends and employer, and put this on file.`,
    why: 'You can be reached, so there is no reason to ask others.',
  },
  'object_third_party_contact.work': {
    plain: say`Please don't contact my workplace. If my job suffers I will be less able to pay. Contact me directly.`,
    shorter: say`Please don't contact my workplace. Contact me.`,
    why: 'Shows that it would help neither side.',
  },
  'object_third_party_contact.record': {
    plain: say`Please tell me who contacted my family or employer, when, and on what basis. I'm keeping a record.`,
    shorter: say`Who contacted my family or employer, and when?`,
    why: 'Who, when and why is what a complaint needs.',
  },
  'refuse_code_or_private_account.code': {
    plain: say`I don't share codes or passwords with anyone. If something has to be verified, I'll do it myself on your official site.`,
    shorter: say`I don't share codes. I'll verify on your official site.`,
    warmer: say`Sorry, I can't share codes or passwords. If something has to be verified I can do it myself on your official site; is that all right?`,
    firmer: say`I will not give codes or passwords. If you ask again I'll end this chat and check with the company directly.`,
    why: 'A code is a key: nobody gets it.',
    caution: 'You need not judge whether they are genuine: call the official number.',
  },
  'refuse_code_or_private_account.account': {
    plain: say`I only pay through the official site or app. I don't transfer to personal accounts or pay by a private QR code.`,
    shorter: say`I only pay through the official site or app.`,
    firmer: say`I will not pay into a personal account or by a private QR code. Please tell me the official way to pay.`,
    why: 'Money sent elsewhere may not count as paid.',
    caution: 'You need not judge whether they are genuine: call the official number.',
  },
  'refuse_code_or_private_account.screen': {
    plain: say`I won't share my screen or install remote-control software. Please write down the steps and I'll do them myself.`,
    shorter: say`I won't share my screen. Please write down the steps.`,
    why: 'On a shared screen they see passwords and balances.',
    caution: 'If you have shared it already, stop now and change your passwords.',
  },
  'refuse_code_or_private_account.fee_first': {
    plain: say`I won't pay a deposit, a handling fee or a release fee first. Arranging payments shouldn't cost money up front; I'll check with the company.`,
    shorter: say`I won't pay any fee up front. I'll check with the company.`,
    why: 'A real lender does not take a fee elsewhere before it arranges payments.',
    caution: 'You need not judge whether they are genuine: call the official number.',
  },
  'verify_through_official_channel.hotline': {
    plain: say`I'll call the number on your official site to check this, and won't do anything before that.`,
    warmer: say`I hope you understand: to be safe I'll first call the number on your official site, and come back to you after that.`,
    why: 'Hanging up and calling a number you looked up yourself is the simplest check.',
    caution: 'Take the number from the official app or a bill, not from this chat.',
  },
  'verify_through_official_channel.in_app': {
    plain: say`Please send this request to my account on your official site, and I'll deal with it there.`,
    why: 'If the request is real, it can be seen in your account.',
  },
  'verify_through_official_channel.bill': {
    plain: say`I'll log in to the official site and look at my bill first. If it matches what you say, I'll deal with it there.`,
    shorter: say`I'll check my bill on the official site first.`,
    why: 'What counts is what the bill shows.',
  },
  'ask_hold_on_collection.while_review': {
    plain: say`While this is being reviewed, please hold collection calls and messages. I'll act as soon as I have the result.`,
    shorter: say`Please hold collection while this is reviewed.`,
    warmer: say`Could the calls stop for the few days this is being reviewed? I'll watch for your message and act on it. Thank you.`,
    firmer: say`My request is under review. Please stop collection until there is a decision, and put this on file.`,
    why: 'Asking for quiet during a review is reasonable.',
    caution: 'A hold on calls does not stop interest; ask about that separately.',
  },
  'ask_hold_on_collection.pause': {
    plain: say`I'd like to ask for a pause in collection while I prepare a payment plan. How do I apply, and how long can it last?`,
    shorter: say`I'd like a pause in collection. How do I apply?`,
    warmer: say`There are so many calls that I can't sort this out. Could collection be paused for a while, so that I can prepare a payment plan?`,
    firmer: say`I'm applying for a pause in collection. Please log it and tell me when it is decided, how long it lasts and what interest runs meanwhile.`,
    why: 'A pause in collection gives you time to prepare.',
    caution: 'The debt and its interest go on during a pause; it is not an extension.',
  },
  'ask_hold_on_collection.one_channel': {
    plain: say`Please contact me only here, not from several numbers. I'll answer when I see it.`,
    why: 'One channel: you stay in touch and get some peace.',
  },
  'complain.record': {
    plain: say`I'd like to record a complaint: ${'item'}. Please give me a complaint number and tell me when I'll have an answer.`,
    shorter: say`Please record my complaint and give me a number.`,
    why: 'A complaint needs one concrete thing and a number.',
    caution: 'Only what happened, with the time.',
  },
  'complain.official': {
    plain: say`If this can't be settled with you, please tell me your complaints procedure and which outside body I can turn to.`,
    shorter: say`What is your complaints procedure?`,
    why: 'The company comes first, before an outside body.',
  },
  'complain.conduct': {
    plain: say`What was just said makes it hard to talk. Please discuss payment with me politely; I'm keeping this conversation.`,
    shorter: say`Please keep this polite; I'm keeping this conversation.`,
    why: 'Names the problem without hitting back.',
  },
  'answer_court_papers.plain': {
    plain: say`I have received the court papers and will answer them in time. I'd still like to agree on payment; who is dealing with this?`,
    shorter: say`I have the court papers and I'd still like to agree on payment.`,
    why: 'Court papers must be answered, and you can still negotiate.',
    caution: 'Look at the dates on the papers and ask a free legal advice line first.',
  },
  'answer_court_papers.settle': {
    plain: say`I'm willing to settle: ${'instalmentCount'} payments of ${'instalmentAmount'}, starting on ${'newDate'}. Could we settle on those terms?`,
    shorter: say`I'm willing to settle at ${'instalmentAmount'} a month. Is that possible?`,
    why: 'You can settle even after a claim, with figures you can keep.',
    caution: 'A settlement binds you: leave yourself some slack.',
  },
  'answer_court_papers.stop_while_paying': {
    plain: say`If I pay under this plan, will you withdraw the claim or hold enforcement? Please put that in the agreement.`,
    why: 'Payment and proceedings belong in one agreement.',
  },
};
