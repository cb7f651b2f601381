import type { lettersOutline } from '@/utils/phrasing/packs/outline/letters';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const letters: Wordings<typeof lettersOutline> = {
  'ask_hold_on_collection.letter': {
    plain: say`Dear ${'creditor'},\n\nMy name is ${'name'} and my account ends in ${'lastFour'}. I owe ${'amountDue'}. I can't pay at the moment; the reason: ${'reasonDetail'}.\n\nPlease hold collection and added charges for 30 days while I work out my budget and make an offer. Please confirm in writing until when you will hold and what interest runs meanwhile.\n\nYours,\n${'name'}`,
    shorter: say`Dear ${'creditor'}, I am ${'name'}, account ending ${'lastFour'}. I can't pay now; the reason: ${'reasonDetail'}. Please hold collection for 30 days while I prepare an offer, and confirm in writing.`,
    why: 'For when things have just gone wrong and you need time to plan.',
    caution: 'A hold does not stop interest; keep a copy.',
  },
  'state_finances.letter': {
    plain: say`Dear ${'creditor'},\n\nMy name is ${'name'}, my account ends in ${'lastFour'} and I owe ${'amountDue'}. My income has been affected since ${'reasonSince'}; the reason: ${'reasonDetail'}.\n\nMy monthly budget:\nIncome: ${'income'}\nEssential costs: ${'essentials'}\nOther debts: ${'otherDebts'}\nLeft for this debt: ${'affordable'}\n\nI can pay ${'affordable'} a month. Please arrange payments within that and reply in writing.\n\nYours,\n${'name'}`,
    shorter: say`Dear ${'creditor'}, I am ${'name'}, account ending ${'lastFour'}. Income ${'income'}, essentials ${'essentials'}, other debts ${'otherDebts'}, left for this ${'affordable'} a month. Please arrange payments within that and reply in writing.`,
    why: 'The whole budget at once: they have a basis, you need not keep explaining.',
    caution: 'True figures only; delete a line that does not apply.',
  },
  'propose_plan.letter': {
    plain: say`Dear ${'creditor'},\n\nMy name is ${'name'}, my account ends in ${'lastFour'} and I owe ${'amountDue'}. I offer ${'instalmentCount'} monthly payments of ${'instalmentAmount'}, the first on ${'newDate'}.\n\nPlease stop interest and late fees and hold collection while I pay. If you can't agree, please tell me in writing why, and what would be possible.\n\nYours,\n${'name'}`,
    shorter: say`Dear ${'creditor'}, I am ${'name'}, account ending ${'lastFour'}. I offer ${'instalmentCount'} payments of ${'instalmentAmount'}, the first on ${'newDate'}. Please reply in writing.`,
    why: 'To a written offer they have to say yes, or why not.',
    caution: 'Do not offer more than you can pay a month.',
  },
  'ask_extension.letter': {
    plain: say`Dear ${'creditor'},\n\nMy name is ${'name'} and my account ends in ${'lastFour'}. I can't pay the ${'amountDue'} due on ${'dueDate'} in time; the reason: ${'reasonDetail'}. I ask you to extend it to ${'newDate'}.\n\nPlease let me know whether you agree, and what interest and fees apply until then.\n\nYours,\n${'name'}`,
    shorter: say`Dear ${'creditor'}, I am ${'name'}, account ending ${'lastFour'}. Please extend the ${'amountDue'} to ${'newDate'}; the reason: ${'reasonDetail'}. Please reply in writing.`,
    why: 'Amount, reason and new date are all it needs.',
    caution: 'Until they answer, the old due date stands.',
  },
  'ask_fee_reduction.letter': {
    plain: say`Dear ${'creditor'},\n\nMy name is ${'name'} and my account ends in ${'lastFour'}. My bill of ${'amountDue'} includes ${'fees'} in late fees and charges, which I can't cover; the reason: ${'reasonDetail'}.\n\nI ask you to take these off and to stop interest while I pay ${'affordable'} a month. Please reply in writing with your decision and the reasons.\n\nYours,\n${'name'}`,
    shorter: say`Dear ${'creditor'}, I am ${'name'}, account ending ${'lastFour'}. Please reduce the ${'fees'} in fees; the reason: ${'reasonDetail'}. I can pay ${'affordable'} a month. Please reply in writing.`,
    why: 'Names the part to reduce, with what you will pay.',
    caution: 'It is their decision.',
  },
  'ask_written_confirmation.letter': {
    plain: say`Dear ${'creditor'},\n\nOn ${'earlierDate'} I agreed the following with ${'representative'} (staff ID ${'staffId'}): ${'instalmentCount'} payments of ${'instalmentAmount'}, the first on ${'newDate'}.\n\nPlease confirm this in writing and state whether interest runs, whether collection stops, and how it is reported to the credit agencies. If anything differs, please point it out.\n\n${'name'}, account ending ${'lastFour'}`,
    shorter: say`Dear ${'creditor'}, on ${'earlierDate'} we agreed ${'instalmentCount'} payments of ${'instalmentAmount'}. Please confirm in writing. ${'name'}, account ending ${'lastFour'}`,
    why: 'Puts what was agreed on the phone on paper.',
    caution: 'Only what was really agreed.',
  },
  'dispute_bill_item.letter': {
    plain: say`Dear ${'creditor'},\n\nMy name is ${'name'} and my account ends in ${'lastFour'}. I dispute "${'item'}" on my bill.\n\nPlease send me the contract terms, the transaction record and the calculation for it. Until that is settled, please hold charges, collection and credit reporting on this item. I will deal with the undisputed part as usual.\n\nYours,\n${'name'}`,
    shorter: say`Dear ${'creditor'}, I am ${'name'}, account ending ${'lastFour'}. I dispute "${'item'}". Please send the basis and the calculation, and hold collection of it meanwhile.`,
    why: 'Only the wrong item is disputed, which makes an answer easier.',
    caution: 'Enclose copies and keep the originals.',
  },
  'report_cannot_pay_instalment.letter': {
    plain: say`Dear ${'creditor'},\n\nMy name is ${'name'} and my account ends in ${'lastFour'}. Under our plan ${'instalmentAmount'} is due on ${'dueDate'}. I can't make that payment in full; the reason: ${'reasonDetail'}.\n\nI can pay ${'payNow'} now. Please move the rest to ${'newDate'} and keep the plan in place. Please reply in writing.\n\nYours,\n${'name'}`,
    shorter: say`Dear ${'creditor'}, I am ${'name'}, account ending ${'lastFour'}. Of the payment due on ${'dueDate'} I can pay ${'payNow'}; please move the rest to ${'newDate'} and reply in writing.`,
    why: 'Said before the due date, the plan can be kept.',
    caution: 'Call afterwards to make sure it arrived.',
  },
  'ask_settlement_proof.letter': {
    plain: say`Dear ${'creditor'},\n\nMy name is ${'name'} and my account ends in ${'lastFour'}. I have paid this debt off.\n\nPlease send me a letter stating the date it was settled, that nothing is owed and that collection has ended, and update my credit record.\n\nYours,\n${'name'}`,
    shorter: say`Dear ${'creditor'}, I am ${'name'}, account ending ${'lastFour'}. The debt is paid off; please send a settlement letter and update my credit record.`,
    why: 'The most useful sheet of paper later on.',
    caution: 'Only once it is paid off.',
  },
  'follow_up_result.letter': {
    plain: say`Dear ${'creditor'},\n\nMy name is ${'name'} and my account ends in ${'lastFour'}. I applied on ${'earlierDate'} (reference ${'ticket'}) and was told I would have an answer by ${'replyBy'}. None has come.\n\nPlease tell me where it stands and when it will be decided. Until then, please hold collection.\n\nYours,\n${'name'}`,
    shorter: say`Dear ${'creditor'}, my application of ${'earlierDate'} (reference ${'ticket'}) has not been answered. Please tell me the result. ${'name'}, account ending ${'lastFour'}`,
    why: 'A written reminder after the date leaves a trace.',
  },
  'object_third_party_contact.letter': {
    plain: say`Dear ${'creditor'},\n\nMy name is ${'name'} and my account ends in ${'lastFour'}. Your staff contacted my family, friends or employer about my debt.\n\nI do not agree to that. From now on please contact only me, and tell me who contacted them, when, and on what basis.\n\nYours,\n${'name'}`,
    shorter: say`Dear ${'creditor'}, I am ${'name'}, account ending ${'lastFour'}. Please contact only me, not my family, friends or employer, and confirm in writing.`,
    why: 'In writing, it can be used in a complaint.',
    caution: 'Only what happened, with times and numbers.',
  },
  'complain.letter': {
    plain: say`Dear ${'creditor'},\n\nMy name is ${'name'} and my account ends in ${'lastFour'}. I wish to complain: ${'item'}. It happened on ${'earlierDate'}; I dealt with ${'representative'}, staff ID ${'staffId'}.\n\nPlease look into it, tell me the outcome in writing and stop this practice. If I get no answer I will turn to the regulator.\n\nYours,\n${'name'}`,
    shorter: say`Dear ${'creditor'}, I am ${'name'}, account ending ${'lastFour'}. My complaint: ${'item'}, on ${'earlierDate'}, staff ID ${'staffId'}. Please look into it and reply in writing.`,
    why: 'One matter per complaint: what, when, who, and what you want.',
    caution: 'Mention screenshots or recordings; keep the originals.',
  },
};
