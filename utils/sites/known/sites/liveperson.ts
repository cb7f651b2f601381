import type { Site } from '../site';

export const liveperson: Site = {
  id: 'liveperson',
  name: 'LivePerson',
  category: 'widget',
  regions: [],
  domains: [],
  places: [
    {
      host: '*.liveperson.net',
      use: 'chat',
      source: 'ghostery/trackerdb',
      date: '2026-11',
      sure: 'list',
    },
    {
      host: '*.lpsnmedia.net',
      use: 'chat',
      source: 'AdGuard Widgets filter',
      date: '2026-03-16',
      sure: 'list',
    },
  ],
  hooks: {
    triedOn: 'pages that embed it',
    date: '2026-11',
    source: 'a stored copy of the page',
    container: '#lpChat',
    launcher: 'div.LPMcontainer.LPMoverlay',
    list: '#lpChat [data-lp-point="lines_area"], [aria-label="Chat messages"]',
    message: '[id^="lp_line_bubble_"], .lp_chat_line_wrapper',
    text: '.lp_title_text.lpc_message__text',
    composer: 'textarea.lpview_form_textarea',
    send: '.lp_paper_plane_button',
  },
};
