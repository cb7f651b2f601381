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

export const sketch = {
  boxes: [{ id: 1, low: true }],
  near: 1,
  edge: 2,
  isTop: true,
  items: [
    { id: 1, tag: 'textarea', attributes: { placeholder: '请输入' }, rect: [0, 100, 300, 120] },
    { id: 2, tag: 'div', attributes: { class: 'chat' }, look: { scrolls: true } },
    { id: 3, up: 2, tag: 'p', look: { inline: true, align: 'right' }, cut: true },
    { up: 3, text: '您好' },
    { id: 1, up: 2 },
  ],
} satisfies ExtensionMessage<'page/sketch'>['sketch'];

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
    from: 'extension',
    message: {
      type: 'page/turns',
      tabId: 7,
      frameId: 0,
      place,
      context: [turn],
      turns: [turn, { who: 'user', text: '' }],
    },
  },
  'page/sketch': {
    from: 'page',
    message: { type: 'page/sketch', session: 5, place, sketch },
  },
  'page/changes': {
    from: 'page',
    message: {
      type: 'page/changes',
      session: 5,
      place,
      changes: { items: sketch.items, rect: [0, 0, 300, 200], quiet: 210 },
    },
  },
  'page/again': { from: 'page', message: { type: 'page/again', session: 5, place } },
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
  'page/aim-below': { request: { type: 'page/aim-below' }, answer: { found: true } },
  'page/selection': { request: { type: 'page/selection' }, answer: { text: '选中的话' } },
  'page/stop': { request: { type: 'page/stop' }, answer: undefined },
};
