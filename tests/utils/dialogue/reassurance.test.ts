import { describe, expect, it } from 'vitest';
import { readAgentMessage } from '@/utils/dialogue';

const GRAVE = [
  'threatens_legal',
  'threatens_credit_record',
  'threatens_third_party_contact',
  'asks_transfer_to_private_account_or_code',
];

/** Lines that name what frightens only to say that it will not happen, or who may help. */
const HARMLESS = [
  '您收到的那封律师函不是我们寄的',
  '延期期间不会送法院，请您放心',
  '缓缴不影响征信，您放心',
  '退款不需要您提供验证码',
  '您愛人可以代您來櫃台辦理',
  '請放心，分期不會送聯徵',
  'No bailiffs are involved at this stage.',
  'Your credit will not be affected by the payment break.',
  'Your son can call on your behalf if you give us permission.',
  'No one from this company will contact your family.',
];

/** The same matters, meant. */
const MEANT: [string, string][] = [
  ['threatens_legal', '您留着这些话去跟法官说吧'],
  ['threatens_legal', '再不處理只好請警方介入'],
  ['threatens_legal', 'Our solicitors will be taking over from here.'],
  ['threatens_legal', 'You can explain that to the judge.'],
  ['threatens_credit_record', 'No bank will lend to you after this default.'],
  ['threatens_third_party_contact', '您丈母娘知道您欠这么多钱吗'],
];

describe('the words of a threat', () => {
  it.each(HARMLESS)('do not make one: %s', async (text) => {
    const [main] = (await readAgentMessage(text)).acts;
    expect(GRAVE).not.toContain(main?.act);
  });

  it.each(MEANT)('%s: %s', async (act, text) => {
    expect((await readAgentMessage(text)).acts[0]?.act).toBe(act);
  });
});
