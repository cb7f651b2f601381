import type { HintWords } from './safety-pack';

export const enHints: HintWords = {
  cn_third_party: {
    reason:
      'Mainland China’s standard mentions that a collector should contact only the person who owes.',
    instead: 'Ask them to stop contacting others, and note the staff ID and the time.',
  },
  cn_no_threats: {
    reason:
      'Mainland China’s standard mentions that collectors must not threaten or invent legal consequences.',
    instead:
      'Ask for the basis in writing, note the staff ID and the time, and agree to nothing on the spot.',
  },
  cn_authority: {
    reason:
      'Mainland China’s standard mentions that legal consequences must not be invented. Courts and police do not collect debts for a lender.',
    instead:
      'Note the name, office and staff ID, then check through the court’s or police’s public number.',
  },
  cn_hours: {
    reason:
      'Mainland China’s standard mentions no collection between 22:00 and 8:00 unless you agreed to it.',
    instead: 'Ask to be contacted in the daytime, and note the time.',
  },
  cn_frequency: {
    reason: 'Mainland China’s standard mentions at most three calls a day from one institution.',
    instead: 'Note the time of each call, and ask them to keep to the limit.',
  },
  cn_repair_over: {
    reason:
      'Mainland China’s one-time credit repair ended on 31 March 2026. It was automatic and free.',
    instead: 'Do not pay for it.',
  },
  tw_third_party: {
    reason: 'Taiwan’s rules mention that nobody but the debtor may be pursued.',
    instead:
      'Ask them to stop contacting others; note the staff ID and the time, and complain to the bank if needed.',
  },
  tw_no_threats: {
    reason:
      'Taiwan’s rules mention that collection must be free of violence, threats, insults and harassment.',
    instead: 'Ask for the basis in writing, note the time, and agree to nothing on the spot.',
  },
  hk_third_party: {
    reason:
      'Hong Kong’s guideline mentions that family, friends or referees must not be pursued unless they are guarantors.',
    instead:
      'Ask them to stop contacting others; note the name and the time, and complain to the bank if needed.',
  },
  hk_no_threats: {
    reason:
      'Hong Kong’s guideline mentions that collectors must not intimidate anyone, in words or acts.',
    instead: 'Note the time and the words. If you feel in danger, call 999.',
  },
  hk_authority: {
    reason:
      'Hong Kong’s Code of Banking Practice mentions that false names and misleading claims must not be used.',
    instead: 'Ask for the name and company, then check through the bank’s public number.',
  },
  hk_hours: {
    reason:
      'Hong Kong’s Code of Banking Practice mentions that calls at unreasonable hours should not be made.',
    instead: 'Ask to be contacted in the daytime, and note the time.',
  },
  hk_frequency: {
    reason: 'Hong Kong’s Code of Banking Practice mentions that persistent calls are harassment.',
    instead: 'Note the time of each call, and complain to the bank if needed.',
  },
  gb_forbearance: {
    reason: 'UK rules (CONC 7.3) mention due regard and forbearance for customers in arrears.',
    instead: 'Explain the difficulty and ask which forbearance options there are.',
  },
  gb_third_party: {
    reason:
      'UK rules (CONC 7.9) mention that your debt must not be unfairly disclosed to others, nor disclosure threatened.',
    instead: 'Ask them to deal with you alone, and note the time.',
  },
  gb_hours: {
    reason:
      'UK rules (CONC 7.9) mention no contact at unreasonable times, and regard for reasonable requests about when and how.',
    instead: 'Tell them when suits you, and note the time of each call.',
  },
  gb_authority: {
    reason:
      'UK rules (CONC 7.11) mention that a firm must not misrepresent its authority, for example by posing as bailiffs from the court.',
    instead: 'Ask for the name and company, then check through the public number.',
  },
  gb_no_threats: {
    reason:
      'UK rules (CONC 7.11) mention that a firm must not say it will do what it legally cannot.',
    instead: 'Ask for the basis in writing, and agree to nothing on the spot.',
  },
  us_no_threats: {
    reason:
      'US law mentions that collectors must not imply arrest or jail for not paying, nor threaten what they cannot or will not do.',
    instead: 'Ask for the basis in writing, note the time, and agree to nothing on the spot.',
  },
  us_authority: {
    reason: 'US law mentions that collectors must not pose as attorneys or government staff.',
    instead:
      'Ask for the name and company, then check through a public number you look up yourself.',
  },
  us_hours: {
    reason: 'US rules mention that collectors should call between 8:00 and 21:00 your time.',
    instead: 'Ask to be contacted within those hours, and note the time.',
  },
  us_frequency: {
    reason: 'US rules presume harassment above seven calls in seven days for one debt.',
    instead: 'Note the time of each call.',
  },
};
