// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findComposer } from '@/utils/sites';
import { chat, plainTools, show, TALK } from './fixtures';

const found = (html: string, tools = plainTools) => findComposer(show(html), tools);

describe('the box to answer in', () => {
  it('is the one below the conversation, not another', () => {
    const { composer } = found(
      `<textarea placeholder="Notes" id="notes"></textarea>${chat(TALK, '<textarea id="box"></textarea>')}`,
    );
    expect(composer?.id).toBe('box');
  });

  it('may be an editor or a plain input that calls itself one', () => {
    expect(found(chat(TALK, '<div id="box" contenteditable="true"></div>')).composer?.id).toBe(
      'box',
    );
    // In which others can be mentioned.
    const mentions = '<div id="box" contenteditable="true" role="combobox"></div>';
    expect(found(chat(TALK, mentions)).composer?.id).toBe('box');
    for (const type of ['', ' type="text"', ' type="textarea"']) {
      const box = `<input id="box"${type} placeholder="Type a message">`;
      expect(found(chat(TALK, box)).composer?.id).toBe('box');
    }
  });

  it.each([
    ['a password', '<input type="password" placeholder="message">'],
    ['a one-time code', '<input autocomplete="one-time-code" placeholder="请输入验证码">'],
    ['a code that is not to be told', '<input placeholder="Never share this OTP message">'],
    ['a code it asks for', '<textarea placeholder="请输入短信验证码"></textarea>'],
    ['a new password shown', '<input autocomplete="new-password" placeholder="message">'],
    ['a numeric code', '<input inputmode="numeric" placeholder="请输入">'],
    ['a search box', '<input type="search">'],
    ['a list to choose from', '<input role="combobox" placeholder="message">'],
    ['a text search box', '<input placeholder="搜索">'],
    ['a hidden mirror', '<textarea aria-hidden="true"></textarea>'],
    ['an invisible mirror', '<textarea style="visibility:hidden"></textarea>'],
    ['an amount', '<label>金额<input value="10000"></label>'],
  ])('is never %s', (_, html) => {
    expect(found(html)).toMatchObject({ composer: null, reason: 'no_box' });
  });

  it('may be a box made for searching that asks for a message', () => {
    const box = '<input id="box" type="search" placeholder="請輸入訊息">';
    expect(found(chat(TALK, box)).composer?.id).toBe('box');
  });

  it('may be where one asks for what is looked up', () => {
    for (const box of [
      '<textarea id="box" placeholder="不处理输入信息，仅供查询"></textarea>',
      '<input id="box" placeholder="请输入您要查询的问题">',
    ])
      expect(found(chat(TALK, box)).composer?.id).toBe('box');
    expect(found('<input placeholder="输入关键字查询 message">').composer).toBeNull();
  });

  it.each([
    '<textarea id="box" placeholder="Type here. Do not include your password or PIN."></textarea>',
    '<textarea id="box" placeholder="请输入回复内容，请勿填写密码等敏感信息"></textarea>',
    '<textarea id="box" autocomplete="new-password"></textarea>',
  ])('may warn of secrets, or keep the browser from filling it: %s', (box) => {
    expect(found(chat(TALK, box)).composer?.id).toBe('box');
  });

  it('passes over a mirror that comes after it', () => {
    const html = `${chat(TALK, '<textarea id="box" placeholder="请输入"></textarea>')}<textarea aria-hidden="true"></textarea>`;
    expect(found(html).composer?.id).toBe('box');
  });

  it.each([
    '<textarea disabled></textarea>',
    '<textarea readonly></textarea>',
    '<textarea aria-disabled="true"></textarea>',
  ])('is told to be off: %s', (box) => expect(found(chat(TALK, box)).reason).toBe('read_only'));

  it('is told to be in use by an input method', () => {
    const tools = { ...plainTools, isComposing: () => true };
    expect(found(chat(), tools).reason).toBe('composing');
  });
});
