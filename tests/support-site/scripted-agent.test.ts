import { describe, expect, it } from 'vitest';
import { talk } from './talk';

/** The shortest way to the promise of an answer in three working days. */
const SHORTEST = {
  'zh-CN': ['转人工', '1234，公司裁员，12月5日能还500元', '可以申请分期吗', '同意'],
  'zh-TW': ['轉真人客服', '1234，我被裁員，12月5日可以繳2000元', '可以申請分期嗎', '同意'],
  en: ['agent', '1234, I lost my job, I can pay £50 on 5 December', 'A payment plan?', 'I agree'],
} as const;

const PROMISE = {
  'zh-CN': /工单号QC202611220418，我们会在3个工作日内短信通知您/,
  'zh-TW': /案件編號QC202611220418，我們會在3個工作天內以簡訊通知您/,
  en: /reference is CB202611220418.*text message within 3 working days/,
} as const;

/** One answer a message, as a careful person writes. */
const STEPWISE = {
  'zh-CN': [
    '人工',
    '1234',
    '我9月被公司裁员了',
    '12月5号',
    '500元',
    '能不能再帮我想想办法',
    '可以',
  ],
  'zh-TW': [
    '真人',
    '1234',
    '我住院開刀，沒有收入',
    '下個月5號',
    '2,000元',
    '拜託再幫我想想辦法',
    '可以',
  ],
  en: ['human please', '1234', 'I was made redundant', '5 December', '50', 'Please help', 'Yes'],
} as const;

const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;

describe.each(LANGUAGES)('the scripted agent in %s', (language) => {
  it('reaches the promise in four messages, and then confirms the terms', () => {
    const { say, world, state } = talk(language);
    const last = SHORTEST[language].map(say).at(-1);
    expect(last?.join()).toMatch(PROMISE[language]);
    const confirmed = say('OK').join();
    expect(confirmed).toContain(world.pack.money(world.pack.facts.total / 6));
    expect(state().step).toBe('done');
  });

  it('asks identity, reason, date and amount, refuses once, then offers six instalments', () => {
    const { say, state } = talk(language);
    const steps = STEPWISE[language].map((text) => {
      say(text);
      return state().step;
    });
    expect(steps).toEqual([
      'identity',
      'reason',
      'date',
      'amount',
      'refused',
      'offer',
      'submitted',
    ]);
    expect(state()).toMatchObject({ date: '2026-12-05' });
  });

  it('is a bot until a person is asked for, and leaves no place unfilled', () => {
    const { say, log, world } = talk(language);
    for (const text of ['??', 'hello', 'asdf', '']) say(text);
    expect(log.every((line) => line.who === 'bot')).toBe(true);
    for (const text of [...SHORTEST[language], '1', '2', '3']) say(text);
    const { staffName, staffId } = world.pack.agent;
    const joined = log.find((line) => line.who === 'system' && line.text.includes(staffName));
    expect(joined).toBeDefined();
    const greeting = log.find((line) => line.who === 'person');
    expect(greeting?.text).toContain(staffName);
    expect(greeting?.text).toContain(staffId);
    expect(log.filter((line) => /[{}]|undefined|NaN/.test(line.text))).toEqual([]);
  });

  it('threatens and wants a code only where it is told to be harsh', () => {
    const kind = talk(language);
    for (const text of STEPWISE[language].slice(0, 3)) kind.say(text);
    expect(kind.log.map((line) => line.text)).not.toContain(kind.world.pack.agent.ask.code);
    const { say, state, world } = talk(language, 'harsh');
    say(STEPWISE[language][0]);
    expect(say('1234')).toContain(world.pack.agent.ask.code);
    expect(say('no')).toEqual([...world.pack.agent.again.code]);
    expect(say('no')).toContain(world.pack.agent.harsh.codeSkipped);
    expect(say(STEPWISE[language][2])).toContain(world.pack.agent.harsh.threat[0]);
    expect(state()).toMatchObject({ code: 'skipped', step: 'date' });
  });
});

describe('wrong and empty answers', () => {
  it('asks again, with other words each time', () => {
    const { say, state } = talk('zh-CN');
    say('转人工');
    expect(say('   ')).toEqual(['没有收到您的内容，请问您还在吗？']);
    const [first] = say('不太方便');
    const [second] = say('为什么要这个');
    expect(first).not.toBe(second);
    expect(say('110101199003077715')[0]).toContain('不要发送完整的证件号码');
    say('123X');
    expect(say('今天天气不错')[0]).toContain('具体是什么原因');
    say('生病住院');
    expect(say('等有钱就还')[0]).toContain('具体的日期');
    expect(say('11月1日')[0]).toContain('已经过去');
    say('下个月10号');
    expect(say('看情况吧')[0]).toContain('具体的金额');
    expect(say('0')[0]).toContain('具体的');
    expect(state().step).toBe('amount');
    say('一千五');
    expect(state()).toMatchObject({ step: 'refused', amount: 150_000, date: '2026-12-10' });
  });

  it('takes down a request and goes on asking', () => {
    const { say, state } = talk('zh-CN');
    for (const text of ['人工', '1234', '失业了']) say(text);
    expect(say('我想申请延期').join()).toContain('诉求我记录下来了');
    expect(state().step).toBe('date');
  });
});

describe('at the offer', () => {
  const atOffer = () => {
    const each = talk('zh-CN');
    for (const text of ['人工', '1234 失业 12月5日还300元', '分期可以吗']) each.say(text);
    return each;
  };

  it('turns a low counter-offer down once and sends the second along as a remark', () => {
    const { say, state } = atOffer();
    expect(say('太高了，还不起').join()).toContain('每个月最多能还多少');
    expect(say('每月最多400元').join()).toMatch(/400\.00元的情况备注.*3个工作日内/);
    expect(state().step).toBe('submitted');
  });

  it('names the longest plan, repeats the terms, and does not take a question for a yes', () => {
    const { say, state } = atOffer();
    expect(say('可以分12期吗').join()).toContain('最多只能申请6期');
    expect(say('请把条款和总额确认一下').join()).toContain('每期547.75元');
    expect(say('分期期间还收利息吗').join()).toContain('0.05%');
    say('好的，我看一下每月预算再回复您');
    expect(state().step).toBe('offer');
    say('好的，我同意');
    expect(state().step).toBe('submitted');
  });

  it.each([
    ['我接受这个方案：分6期，每期547.75元，请问工单号是多少？', 'submitted'],
    ['同意，请把方案书面发给我，不要打电话给我家人。', 'submitted'],
    ['如果利息停收，我可以接受', 'offer'],
    ['如果利息停收我可以接受', 'offer'],
    ['我不同意', 'offer'],
    ['好的，但是每期太高了', 'offer'],
  ])('%s', (text, step) => {
    const { say, state } = atOffer();
    say(text);
    expect(state().step).toBe(step);
  });

  it('tells name, staff id and ticket whenever asked', () => {
    const { say, state } = atOffer();
    expect(say('请问您的工号？')[0]).toContain('80327');
    expect(say('工单号是多少')[0]).toContain('还没有提交');
    say('同意');
    say('好');
    expect(say('工单号是多少')[0]).toContain('QC202611220418');
    expect(state().step).toBe('done');
  });

  it('lets who can pay all of it pay', () => {
    const { say, state } = talk('en');
    for (const text of ['agent', '1234 I forgot, £50 by 5 Dec']) say(text);
    expect(say("I'll pay in full").join()).toContain('Pay now');
    expect(state().step).toBe('done');
  });
});
