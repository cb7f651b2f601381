import { describe, expect, it } from 'vitest';
import {
  isBotName,
  isSelfName,
  isStatusText,
  isTimeText,
  splitStamp,
  spokenSide,
} from '@/utils/sites/reading/labels';

describe('small print', () => {
  it.each([
    '10:21',
    '(10:21)',
    '上午 10:21',
    '昨天 18:05',
    '2026-11-22 10:01',
    '11月22日 10:01',
    '11-22 10:01',
    '3 hours ago',
    'replied a few seconds ago',
    'reported 3 days ago',
    'a moment ago',
    'in 4 hours',
    'just now',
    '刚刚',
    '3分钟前',
    'Sent at November 22 at 2:01 AM',
    'Yesterday, 2:01 PM',
    '星期三 09:00',
    '115/11/22 上午 09:27',
    'commented Nov 19',
    'commented now',
    'Sunday, 22nd',
    '回复于 2026-11-19 10:01',
  ])('knows a time: %s', (text) => expect(isTimeText(text)).toBe(true));

  it.each([
    '好的',
    '500元',
    '3个工作日',
    '12期',
    '10:21 我会回复您',
    '11月22日提交',
    'OK',
    '1280',
    'on it',
    '',
  ])('takes nothing else for one: %s', (text) => expect(isTimeText(text)).toBe(false));

  it('tells a name from the time after it', () => {
    const time = 'Nov 22, 8:50 PM';
    expect(splitStamp(`Sam, ${time}`)).toEqual({ name: 'Sam', time });
    expect(splitStamp(`, Income officer – ${time}`)).toEqual({ name: 'Income officer', time });
    expect(splitStamp('I will call – maybe')).toBeNull();
    expect(splitStamp(time)).toBeNull();
  });

  it('knows delivery marks', () => {
    for (const text of [
      '已读',
      '✓✓',
      'Delivered',
      'Seen',
      '小周正在输入…',
      'Sam is typing',
      '#3',
      '12楼',
      '有用(0)',
      '以上是历史消息记录',
      '是否解决您的问题',
    ])
      expect(isStatusText(text)).toBe(true);
    for (const text of ['已读完合同', 'Read the terms', '好', '我正在输入资料，请稍等', '解决了'])
      expect(isStatusText(text)).toBe(false);
  });

  it('knows how a chat calls the person at the keyboard', () => {
    for (const text of [
      '我',
      'You',
      'Me:',
      '我（3栋1202）',
      'Ann (you)',
      '访客',
      '【用戶】',
      '民眾',
      '纳税人：',
      '纳税人 韦女士',
      'Passenger',
      '客人8837',
      'Guest #4821',
    ])
      expect(isSelfName(text)).toBe(true);
    for (const text of [
      '我们',
      '小林（客服）',
      'Your bank',
      '客服',
      'Guest House 12',
      '【客服】',
      '用户之声',
      '客户 经理组',
    ])
      expect(isSelfName(text)).toBe(false);
  });

  it('hears what a screen reader is told', () => {
    expect(spokenSide('You said: hello')).toBe('user');
    expect(spokenSide('Bot P said: hello')).toBe('agent');
    expect(spokenSide('said by you at 10:03')).toBe('user');
    expect(spokenSide('said by Imogen Clarke at 10:02')).toBe('agent');
    expect(spokenSide('Message from user - 15:03')).toBe('user');
    expect(spokenSide('Message from bot - 15:01')).toBe('agent');
    expect(spokenSide('您，12:30')).toBe('user');
    expect(spokenSide('您於 15:11 說：')).toBe('user');
    expect(spokenSide('You at 3:11 PM said:')).toBe('user');
    expect(spokenSide('Winnie 於 15:10 說：')).toBe('agent');
    expect(spokenSide('客服 阿凯，12:30')).toBe('agent');
    expect(spokenSide('Jordan Ames, 12:30')).toBeUndefined();
    expect(spokenSide('You, me and the bill')).toBeUndefined();
    expect(spokenSide('hello')).toBeUndefined();
  });

  it('knows a machine by its name', () => {
    expect(isBotName('智能客服小蜜')).toBe(true);
    expect(isBotName('Virtual Agent')).toBe(true);
    expect(isBotName('陈晓雯')).toBe(false);
  });
});
