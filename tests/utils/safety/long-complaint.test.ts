import { expect, it } from 'vitest';
import { checkOutgoing } from '@/utils/safety';

const sees = (text: string) =>
  checkOutgoing(text, { locale: 'zh-CN', today: '2026-11-22' }).some(
    ({ rule }) => rule === 'long_complaint',
  );

const COMPLAINTS = {
  zh: [
    '你们天天打电话骚扰我，根本不讲理。',
    '凭什么收这么多费用，太过分了。',
    '我真的受够了，你们这是逼我。',
    '这些都是霸王条款，坑人。',
    '没完没了地催，太离谱了。',
    '这样对待客户不公平，岂有此理。',
  ],
  en: [
    'This is outrageous and I am sick of it. ',
    'You keep harassing me and it is unfair. ',
    'The service is appalling, the worst I have had. ',
    'It is ridiculous how you treat people. ',
    'I am fed up, shame on all of this. ',
    'What a nightmare, totally unacceptable. ',
  ],
};
const CALM = {
  zh: '我上个月和客服沟通过，情况已经说明，也提交了材料，目前还在等待审核的结果，希望能尽快得到答复，谢谢。',
  en: 'I spoke to your team last month, explained my situation, sent the papers you asked for and am waiting for the result of the review. ',
};

/** Thirty-six texts of each kind: a complaint of one tone with another, made long by plain words. */
const pairs = (key: 'zh' | 'en') =>
  COMPLAINTS[key].flatMap((one) => COMPLAINTS[key].map((other) => [one, other] as const));

it.each(['zh', 'en'] as const)('a long complaint is pointed out, %s', (key) => {
  const missed = pairs(key)
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => `${one}${CALM[key].repeat(5)}${other}${COMPLAINTS[key][0]}`)
    .filter((text) => !sees(text));
  expect(missed).toEqual([]);
});

it.each(['zh', 'en'] as const)('a short one, or a long calm text, is not, %s', (key) => {
  const short = pairs(key).map(([one, other]) => `${one}${other}`);
  const calm = [1, 3, 6, 9].map((times) => CALM[key].repeat(times));
  expect([...short, ...calm].filter(sees)).toEqual([]);
});
