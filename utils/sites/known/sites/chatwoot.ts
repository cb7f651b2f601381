import type { Site } from '../site';

export const chatwoot: Site = {
  id: 'chatwoot',
  name: 'Chatwoot',
  category: 'widget',
  regions: [],
  domains: [],
  places: [],
  hooks: {
    triedOn: 'pages that embed it',
    date: '2026-11',
    source: 'public code that uses it',
    container: '.woot-widget-holder',
    frame: 'iframe#chatwoot_live_chat_widget',
  },
  frameNames: ['chatwoot_live_chat_widget'],
};
