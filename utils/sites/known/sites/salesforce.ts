import type { Site } from '../site';

export const salesforce: Site = {
  id: 'salesforce',
  name: 'Salesforce',
  category: 'widget',
  regions: [],
  domains: [],
  places: [
    {
      host: '*.my.salesforce.com',
      use: 'chat',
      path: '^/embeddedservice/.*/esw\\.min\\.js',
      source: 'AdGuard Widgets filter',
      date: '2026-03-16',
      sure: 'list',
    },
  ],
  hooks: {
    triedOn: 'pages that embed it',
    date: '2026-06-09',
    source: 'code of a tool that drives the page',
    container: 'div.embedded-messaging',
    frame:
      'iframe#embeddedMessagingFrame, iframe.embeddedMessagingFrame, iframe[src*="embeddedService"]',
    launcher: '.chat-fab-container',
    composer: '[role="textbox"]',
    send: 'Enter',
  },
  frameNames: ['embeddedMessagingFrame'],
};
