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
};
