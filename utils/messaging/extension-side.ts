import { browser } from 'wxt/browser';
import {
  type ExtensionAnswers,
  type ExtensionMessage,
  type ExtensionMessageType,
  extensionMessages,
  type OwnMessage,
} from './extension-messages';
import {
  type InsertResult,
  type PageRequests,
  type PageRequestType,
  parseAim,
  parseInsertResult,
  parseSelection,
} from './page-messages';

/** Where a page message came from; extension pages have no frame worth naming. */
export interface Sender {
  readonly tabId: number;
  readonly frameId: number;
  readonly incognito: boolean;
  readonly title: string;
}

interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?:
    | {
        readonly id?: number | undefined;
        readonly incognito?: boolean | undefined;
        readonly title?: string | undefined;
      }
    | undefined;
}

/** `page`: our script inside a web page. `extension`: one of our own pages or the worker. */
export function senderClass(
  sender: RawSender | null | undefined,
  self: { readonly id: string; readonly baseUrl: string },
): 'page' | 'extension' | 'stranger' {
  if (sender?.id !== self.id) return 'stranger';
  if (sender.url?.startsWith(self.baseUrl)) return 'extension';
  return sender.tab?.id !== undefined ? 'page' : 'stranger';
}

type AnswerTo<T extends ExtensionMessageType> = T extends keyof ExtensionAnswers
  ? ExtensionAnswers[T] | undefined
  : unknown;

export type ExtensionHandlers = {
  [T in ExtensionMessageType]?: (message: ExtensionMessage<T>, sender: Sender) => AnswerTo<T>;
};

/**
 * Checks shape and sender, then hands over; anything else is refused without a throw. `answer` is
 * told what the handler returned.
 */
export function acceptMessage(
  handlers: ExtensionHandlers,
  raw: unknown,
  sender: RawSender | null | undefined,
  self: { readonly id: string; readonly baseUrl: string },
  answer: (value: unknown) => void = () => undefined,
): boolean {
  if (typeof raw !== 'object' || raw === null || !('type' in raw)) return false;
  const type = raw.type;
  if (typeof type !== 'string' || !Object.hasOwn(extensionMessages, type)) return false;
  const name = type as ExtensionMessageType;
  const handler = handlers[name] as
    | ((message: ExtensionMessage, sender: Sender) => unknown)
    | undefined;
  if (!handler || !sender) return false;
  if (extensionMessages[name].from !== senderClass(sender, self)) return false;
  const parsed = extensionMessages[name].schema.safeParse(raw);
  if (!parsed.success) return false;
  const from = {
    tabId: sender.tab?.id ?? -1,
    frameId: sender.frameId ?? 0,
    incognito: sender.tab?.incognito ?? false,
    title: sender.tab?.title ?? '',
  };
  answer(handler(parsed.data, from));
  return true;
}

/** Registers the handlers in this context. Call the returned function to stop. */
export function listenInExtension(handlers: ExtensionHandlers): () => void {
  const self = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('/') };
  // Nothing but an answer keeps a channel open.
  const listener = (raw: unknown, sender: RawSender): Promise<unknown> | undefined => {
    let answer: unknown;
    acceptMessage(handlers, raw, sender, self, (value) => {
      answer = value;
    });
    return answer === undefined ? undefined : Promise.resolve(answer);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Tells the other extension contexts; nobody listening is fine. */
export async function tellContexts(message: OwnMessage): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // Also when this context outlived its extension: the worker looks again when it next wakes.
  }
}

async function askPage<T extends PageRequestType>(
  tabId: number,
  frameId: number | null,
  message: { readonly type: T } & PageRequests[T]['request'],
): Promise<unknown> {
  const options = frameId === null ? {} : { frameId };
  try {
    return await browser.tabs.sendMessage(tabId, message, options);
  } catch {
    return undefined;
  }
}

/**
 * Every frame of the tab answers by `page/status`, and the worker by `page/turns`; false where no
 * script of ours runs.
 */
export async function askForReport(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { type: 'page/report' });
    return true;
  } catch (error) {
    return !/receiving end/i.test(String(error));
  }
}

export async function stopInPage(tabId: number): Promise<void> {
  await askPage(tabId, null, { type: 'page/stop' });
}

/** How long an insertion may take before the panel copies instead: the click must still count. */
const INSERT_LIMIT = 1500;

/** `aimed`: into the box the user pointed at, not the one of the chat. */
export async function insertInPage(
  tabId: number,
  frameId: number,
  text: string,
  aimed = false,
): Promise<InsertResult> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<InsertResult>((resolve) => {
    timer = setTimeout(() => resolve({ outcome: 'failed', reason: 'too_late' }), INSERT_LIMIT);
  });
  const request = { type: 'page/insert', text, ...(aimed ? { aimed } : {}) } as const;
  const answer = askPage(tabId, frameId, request).then(parseInsertResult);
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** Phrases go into the box the user pointed at last in that frame; false where there is none. */
export async function aimInPage(tabId: number, frameId: number): Promise<boolean> {
  return parseAim(await askPage(tabId, frameId, { type: 'page/aim' }));
}

/**
 * The conversation the user pointed at last in that frame is read; false where there is none. Frames of
 * the page's own origin are read by the page, which knows what was pointed at in them.
 */
export async function aimAtChatInPage(tabId: number, frameId: number): Promise<boolean> {
  const isThere = parseAim(await askPage(tabId, frameId, { type: 'page/aim-chat' }));
  if (isThere || frameId === 0) return isThere;
  return parseAim(await askPage(tabId, 0, { type: 'page/aim-below' }));
}

/** What is selected in that frame, line by line; empty where the script is not on. */
export async function selectionInPage(tabId: number, frameId: number): Promise<string> {
  return parseSelection(await askPage(tabId, frameId, { type: 'page/selection' }));
}
