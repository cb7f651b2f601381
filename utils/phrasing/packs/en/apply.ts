import type { applyOutline } from '@/utils/phrasing/packs/outline/apply';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const apply: Wordings<typeof applyOutline> = {
  'give_reason_with_proof.job_loss': {
    plain: say`I lost my job. Would a letter from my employer or a benefits statement do as proof? If so, I'll upload it where you tell me.`,
    shorter: say`Would an employer's letter or a benefits statement do as proof?`,
    why: 'Ask what counts before you go and get it.',
    caution: 'Upload proof only on the official site.',
  },
  'give_reason_with_proof.income_down': {
    plain: say`My income dropped. Would recent payslips or bank statements do as proof, and for how many months?`,
    shorter: say`Would payslips or bank statements do, and for how many months?`,
    why: 'Payslips and statements show a change in income best.',
    caution: 'Cover the full account number first.',
  },
  'give_reason_with_proof.illness': {
    plain: say`As for the illness, would a doctor's note or a medical bill do as proof? I'd share only what concerns this payment.`,
    shorter: say`Would a doctor's note or a medical bill do as proof?`,
    why: 'Medical papers are private: ask for the least they need.',
    caution: 'Upload medical papers only on the official site.',
  },
  'give_reason_with_proof.accident': {
    plain: say`As for the accident, would the accident report or a medical bill do as proof? Please tell me which you need.`,
    shorter: say`Would the accident report or a medical bill do as proof?`,
    why: 'There are several kinds of proof: ask which one.',
    caution: 'Upload proof only on the official site.',
  },
  'give_reason_with_proof.business_failure': {
    plain: say`My business has stopped. Would closing papers or recent statements do as proof? Please tell me which you need.`,
    shorter: say`Would closing papers or recent statements do as proof?`,
    why: 'Every company wants something else: ask first.',
    caution: 'Upload proof only on the official site.',
  },
  'give_reason_with_proof.divorce': {
    plain: say`My finances changed with the divorce. Do you need proof, and would one page of the court papers be enough?`,
    shorter: say`Do you need proof of the divorce, and would one page do?`,
    why: 'One page is enough; the rest is private.',
    caution: 'Upload proof only on the official site.',
  },
  'give_reason_with_proof.natural_disaster': {
    plain: say`As for the disaster, would a statement from the local authority or photos do as proof? How should I send them?`,
    shorter: say`Would a local authority statement or photos do as proof?`,
    why: 'Local authorities often issue a statement: ask whether it counts.',
  },
  'give_reason_with_proof.fraud_victim': {
    plain: say`As for the fraud, would the police report or its reference number do as proof? Where can I upload it?`,
    shorter: say`Would the police report do as proof?`,
    why: 'A police report is the most direct proof.',
    caution: 'Do not hand case papers to anyone who claims to recover the money.',
  },
  'give_reason_with_proof.cash_flow': {
    plain: say`I'm short of cash for now. Would recent bank statements do as proof, and for how many months?`,
    shorter: say`Would recent bank statements do as proof?`,
    why: 'Statements show when money comes in and goes out.',
    caution: 'Cover the full account number first.',
  },
  'submit_application_reason.interest_freeze': {
    plain: say`I'm applying for interest and fees to be stopped while I pay. Reason: ${'reasonDetail'}. I can pay ${'affordable'} a month, which would not reduce the debt if charges go on.`,
    shorter: say`I ask that interest stop while I pay ${'affordable'} a month. Reason: ${'reasonDetail'}.`,
    why: 'Shows why the debt only shrinks if interest stops.',
    caution: 'Check every figure before you submit.',
  },
  'submit_application_reason.fee_reduction': {
    plain: say`I'm applying for late fees and charges of ${'fees'} to be reduced. Reason: ${'reasonDetail'}. I can't cover them in full and will pay under the new terms.`,
    shorter: say`I ask for the ${'fees'} in fees to be reduced. Reason: ${'reasonDetail'}.`,
    why: 'Which part, how much and why.',
    caution: 'Check every figure before you submit.',
  },
  'submit_application_reason.reapply': {
    plain: say`I'm applying again; my earlier application was ${'ticket'}. New information: ${'reasonDetail'}. I can pay ${'affordable'} a month. Please review it.`,
    shorter: say`A new application after ${'ticket'}. New information: ${'reasonDetail'}.`,
    why: 'Gives the old reference and what is new.',
    caution: 'Check the reference and the figures before you submit.',
  },
  'ask_supervisor.plain': {
    plain: say`Could a supervisor, or someone who can decide this, have a look at it?`,
    warmer: say`I know this may not be up to you. Could you ask someone who can decide to look at it? Thank you.`,
    firmer: say`Please pass my request to someone who can approve it, and tell me when I will get an answer.`,
    why: 'The first agent often may not decide; asking higher up is fair.',
  },
  'ask_supervisor.who_decides': {
    plain: say`Who decides on requests like this, and can you put my case to them?`,
    why: 'Find who can decide rather than argue with someone who cannot.',
  },
  'ask_supervisor.log_request': {
    plain: say`Even if it can't be approved now, please record my request and my reasons and give me a reference number.`,
    shorter: say`Please record my request anyway and give me a reference.`,
    why: 'On record, it is where you start next time.',
  },
  'ask_when_to_reapply.date': {
    plain: say`I understand this was declined. When can I apply again, and what should I add by then?`,
    shorter: say`When can I apply again, and with what?`,
    why: 'A no is not the end: ask when and with what to try again.',
  },
  'ask_when_to_reapply.reason': {
    plain: say`What was the reason it was declined? I'd like to see whether I can add something and apply again.`,
    shorter: say`What was the reason it was declined?`,
    why: 'Knowing the reason tells you what to add.',
  },
  'ask_when_to_reapply.changed': {
    plain: say`My situation has changed: ${'reasonDetail'}. Can I apply again on that basis?`,
    shorter: say`Things have changed: ${'reasonDetail'}. Can I apply again?`,
    why: 'A change in your situation is a reason to apply again.',
    caution: 'Only if something really changed.',
  },
};
