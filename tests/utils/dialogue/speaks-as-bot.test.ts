import { describe, expect, test } from 'vitest';
import { speaksAsBot } from '@/utils/dialogue';

describe('speaksAsBot', () => {
  test.each([
    '您好，我是晴川钱包智能客服，请问有什么可以帮您？',
    '您好，我是晴川錢包的智慧客服',
    '暂时无法办理，请回复“人工”转接人工客服。',
    "Hi, I'm the Clearbrook Wallet virtual assistant.",
    'Type “agent” to talk to a person.',
  ])('a machine: %s', (line) => expect(speaksAsBot(line)).toBe(true));

  test.each([
    '您好，我是人工客服陈晓雯，工号80317',
    '我们的人工客服会在3个工作日内联系您',
    'Hello, my name is Emma Clarke.',
    '',
  ])('not a machine: %s', (line) => expect(speaksAsBot(line)).toBe(false));
});
