import type { Site } from '../site';

export const paypal: Site = {
  id: 'paypal',
  name: 'PayPal',
  category: 'wallet',
  regions: ['US', 'GB'],
  domains: ['paypal.com', 'billmelater.com'],
  brands: ['paypal', 'billmelater'],
  related: ['paypal.me', 'paypal-community.com', 'paypal-corp.com', 'paypalobjects.com'],
  places: [
    {
      host: 'paypal.com',
      use: 'main',
      source: 'v2fly/domain-list-community',
      date: '2026-11',
      sure: 'list',
    },
    {
      origin: 'https://www.paypal.com',
      use: 'help',
      path: '^/(?:[a-z]{2}/)?(?:cshelp/|smarthelp/)',
      source: 'paypal.com/uk/cshelp/article/--help1040',
      date: '2026-11',
      sure: 'official',
    },
    {
      origin: 'https://www.paypal.com',
      use: 'chat',
      path: '^/smc/',
      source: 'public code that uses it',
      date: '2026-11',
      sure: 'code',
    },
    {
      origin: 'https://www.paypal.com',
      use: 'account',
      path: '^/myaccount/',
      source: 'apple/password-manager-resources',
      date: '2026-11',
      sure: 'code',
    },
    {
      origin: 'https://www.billmelater.com',
      use: 'help',
      path: '^/help/',
      source: 'www.billmelater.com/help/index.xhtml',
      date: '2026-11',
      sure: 'official',
    },
  ],
  channels: [
    {
      kind: 'phone',
      value: '0800 368 7155',
      note: 'UK, PayPal Credit',
      source: 'newsroom.uk.paypal-corp.com/applying-for-a-paypal-credit-payment-holiday',
      date: '2021',
      sure: 'official',
    },
    {
      kind: 'page',
      value: 'www.paypal.com/uk/cshelp/article/questions-about-pay-in-3-repayments---help1099',
      source: 'public code that uses it',
      date: '2026-09-14',
      sure: 'secondary',
    },
  ],
};
