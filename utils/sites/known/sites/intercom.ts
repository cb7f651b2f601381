import type { Site } from '../site';

export const intercom: Site = {
  id: 'intercom',
  name: 'Intercom',
  category: 'widget',
  regions: [],
  domains: [],
  places: [
    {
      host: 'widget.intercom.io',
      use: 'chat',
      source: 'intercom.com/help/en/articles/3894',
      date: '2026-11',
      sure: 'official',
    },
    {
      host: 'js.intercomcdn.com',
      use: 'chat',
      source: 'www.hsbc.com.hk/help/money-worries/',
      date: '2026-11',
      sure: 'official',
    },
    {
      host: 'app.intercom.io',
      use: 'chat',
      source: 'www.hsbc.com.hk/help/money-worries/',
      date: '2026-11',
      sure: 'official',
    },
    {
      host: 'static.intercomcdn.com',
      use: 'chat',
      path: '^/intercom\\.v1',
      source: 'enthec/webappanalyzer',
      date: '2026-08-17',
      sure: 'list',
    },
  ],
  hooks: {
    triedOn: 'pages that embed it',
    date: '2026-03-16',
    source: 'AdGuard Widgets filter',
    container: '#intercom-container, .intercom-lightweight-app',
    frame:
      'iframe#intercom-frame, iframe[name="intercom-messenger-frame"], iframe.intercom-launcher-frame, iframe[name="intercom-borderless-frame"]',
    text: '.intercom-block-paragraph',
    composer: '[contenteditable="true"], textarea[name="message"]',
  },
  frameNames: ['intercom-frame', 'intercom-messenger-frame', 'intercom-borderless-frame'],
};
