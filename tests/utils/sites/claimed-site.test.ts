import { describe, expect, it } from 'vitest';
import { claimedSite } from '@/utils/sites';

const idOf = (title: string, address = 'https://chat.example/kefu') =>
  claimedSite({ title }, address)?.id ?? null;

describe('a page that calls itself an organisation', () => {
  it.each([
    ['支付宝官方客服', 'alipay'],
    ['Alipay Help Center', 'alipay'],
    ['京东金融客服在线咨询', 'jd'],
    ['PayPal Support', 'paypal'],
  ])('%s', (title, id) => {
    expect(idOf(title)).toBe(id);
  });

  it.each([
    ['支付宝官方客服', 'https://cschannel.alipay.com/newPortal.htm'],
    ['支付宝还款怎么操作', 'https://news.example/1'],
    ['在线客服', 'https://chat.example/kefu'],
    ['Discover our support team', 'https://shop.example/'],
    ['Chase the deal: help and support', 'https://shop.example/'],
    ['客服中心', 'https://www.example.com/'],
  ])('%s at %s claims nothing', (title, address) => {
    expect(idOf(title, address)).toBeNull();
  });
});
