import type { ExtensionMessage, ExtensionMessageType } from '@/utils/messaging/extension-messages';
import type { PageRequests, PageRequestType } from '@/utils/messaging/page-messages';
import type { SenderClass } from './senders';

export const place = { origin: 'https://chat.example', path: '/help' };
export const turn = {
  who: 'agent',
  text: '您好',
  time: '10:00',
  name: '小王',
  bot: false,
} as const;

/** The whole protocol of the extension, who may say what: a new message does not compile without a row. */
export const ROWS: {
  readonly [T in ExtensionMessageType]: {
    readonly from: SenderClass;
    readonly message: ExtensionMessage<T>;
  };
} = {
  'page/status': {
    from: 'page',
    message: {
      type: 'page/status',
      place,
      top: true,
      title: 'Support',
      transcript: true,
      composer: 'ready',
      overBudget: false,
    },
  },
  'page/turns': {
    from: 'page',
    message: {
      type: 'page/turns',
      place,
      context: [turn],
      turns: [turn, { who: 'user', text: '' }],
    },
  },
  'reminders/changed': { from: 'extension', message: { type: 'reminders/changed' } },
  'tab/known': { from: 'extension', message: { type: 'tab/known' } },
  'panel/toggled': { from: 'extension', message: { type: 'panel/toggled', windowId: 3 } },
};

/** What the extension asks of the page script; each may come from the extension only. */
export const REQUESTS: {
  readonly [T in PageRequestType]: {
    readonly request: { readonly type: T } & PageRequests[T]['request'];
    readonly answer: PageRequests[T]['response'];
  };
} = {
  'page/report': { request: { type: 'page/report' }, answer: undefined },
  'page/insert': {
    request: { type: 'page/insert', text: '您好', aimed: true },
    answer: { outcome: 'inserted' },
  },
  'page/aim': { request: { type: 'page/aim' }, answer: { found: true } },
  'page/aim-chat': { request: { type: 'page/aim-chat' }, answer: { found: true } },
  'page/selection': { request: { type: 'page/selection' }, answer: { text: '选中的话' } },
  'page/stop': { request: { type: 'page/stop' }, answer: undefined },
};
