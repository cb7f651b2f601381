export const SELF = { id: 'self-id', baseUrl: 'chrome-extension://self-id/' };

const web = 'https://chat.example/help';
const tab = { id: 7, incognito: false, title: 'Support' };

/** Everybody who could send something, by the class they must be put into. */
export const SENDERS = {
  page: {
    'the page script': { id: SELF.id, url: web, frameId: 0, tab },
    'the page script in a frame': { id: SELF.id, url: 'https://frame.example/', frameId: 3, tab },
    'the page script in a frame without address': {
      id: SELF.id,
      url: 'about:srcdoc',
      frameId: 4,
      tab,
    },
    'the page script without address': { id: SELF.id, frameId: 0, tab },
    'a page that names us in its path': {
      id: SELF.id,
      url: `https://evil.example/${SELF.baseUrl}`,
      frameId: 0,
      tab,
    },
    'a page of an extension whose id starts like ours': {
      id: SELF.id,
      url: 'chrome-extension://self-id.evil/',
      frameId: 0,
      tab,
    },
  },
  extension: {
    'the panel': { id: SELF.id, url: `${SELF.baseUrl}sidepanel.html` },
    'the full tab': { id: SELF.id, url: `${SELF.baseUrl}options.html`, frameId: 0, tab },
    'the worker': { id: SELF.id, url: `${SELF.baseUrl}background.js` },
  },
  stranger: {
    'another extension': { id: 'other-id', url: 'chrome-extension://other-id/a.html' },
    'another extension in a tab': { id: 'other-id', url: web, frameId: 0, tab },
    'another extension that claims our address': { id: 'other-id', url: `${SELF.baseUrl}a.html` },
    'a web page': { url: web, frameId: 0, tab },
    'ours from nowhere': { id: SELF.id },
    'ours from a page without a tab': { id: SELF.id, url: web },
    nobody: {},
    'no sender at all': undefined,
    null: null,
  },
} as const;
export type SenderClass = keyof typeof SENDERS;

/** Everybody, each with the class they must be put into. */
export function allSenders(): { from: SenderClass; who: string; sender: unknown }[] {
  return Object.entries(SENDERS).flatMap(([from, list]) =>
    Object.entries(list).map(([who, sender]) => ({ from: from as SenderClass, who, sender })),
  );
}
