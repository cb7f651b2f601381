import type { Site } from '../site';

export const zendesk: Site = {
  id: 'zendesk',
  name: 'Zendesk',
  category: 'widget',
  regions: [],
  domains: [],
  places: [
    {
      host: 'static.zdassets.com',
      use: 'chat',
      path: '^/ekr/snippet\\.js|^/web_widget/',
      source: "the vendor's own set-up page",
      date: '2026-03-16',
      sure: 'official',
    },
    {
      host: 'ekr.zdassets.com',
      use: 'chat',
      path: '^/compose/',
      source: "the vendor's own set-up page",
      date: '2026-03-16',
      sure: 'official',
    },
    {
      host: '*.zendesk.com',
      use: 'chat',
      path: '^/embeddable/',
      source: "the vendor's own set-up page",
      date: '2026-03-16',
      sure: 'official',
    },
    {
      host: '*.zopim.com',
      use: 'chat',
      source: "the vendor's own set-up page",
      date: '2026-11',
      sure: 'official',
    },
    {
      host: '*.smooch.io',
      use: 'chat',
      source: "the vendor's own set-up page",
      date: '2026-11',
      sure: 'official',
    },
    {
      host: 'v2.zopim.com',
      use: 'chat',
      source: 'enthec/webappanalyzer',
      date: '2026-08-17',
      sure: 'list',
    },
  ],
  hooks: {
    triedOn: 'pages that embed it',
    date: '2026-11',
    source: "the vendor's own set-up page",
    frame:
      'iframe#webWidget, iframe#launcher, iframe[data-product="web_widget"], iframe[title="Messaging window"]',
    list: '[role="log"]',
    snippet: 'script#ze-snippet',
  },
  frameNames: ['webWidget', 'Messaging window', 'web_widget'],
};
