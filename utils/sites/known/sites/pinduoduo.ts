import type { Site } from '../site';

export const pinduoduo: Site = {
  id: 'pinduoduo',
  name: '拼多多',
  category: 'shop',
  regions: ['CN'],
  domains: ['pinduoduo.com', 'yangkeduo.com'],
  brands: ['pinduoduo', 'yangkeduo'],
  faintBrands: ['pdd'],
  places: [
    {
      origin: 'https://mobile.yangkeduo.com',
      use: 'chat',
      path: '^/chat_(?:detail|list)\\.html$',
      source: 'code of a tool that drives the page',
      date: '2026-11',
      sure: 'code',
    },
    {
      origin: 'https://mobile.yangkeduo.com',
      use: 'account',
      path: '^/(?:personal|order_checkout|login)\\.html$',
      source: 'public code that uses it',
      date: '2026-11',
      sure: 'code',
    },
    {
      host: 'pinduoduo.com',
      use: 'main',
      source: 'v2fly/domain-list-community',
      date: '2026-11',
      sure: 'list',
    },
  ],
  hooks: {
    triedOn: 'mobile.yangkeduo.com',
    date: '2026-11',
    source: 'code of a tool that drives the page',
    list: 'div.list-container.chat-msg-provider',
    composer: 'textarea.input-content',
    send: 'div.chat-input-provider > div.text-container > div.send-button',
  },
};
