import { browser } from 'wxt/browser';
import type { ExtensionAnswers, PageMessage } from './extension-messages';
import type { PageRequests, PageRequestType } from './page-messages';

/** False once the extension was reloaded or removed under the page. */
export function extensionIsHere(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/** What the worker answers to a message, if it answers. */
export type Answer<Message extends PageMessage> =
  | (Message['type'] extends keyof ExtensionAnswers ? ExtensionAnswers[Message['type']] : never)
  | null;

/**
 * Tells worker and panels, and hands back what the worker answers. Nobody listening is fine; it rejects when the extension was reloaded or
 * removed under this page: the script is an orphan then and must stop.
 */
export async function tellExtension<Message extends PageMessage>(
  message: Message,
): Promise<Answer<Message>> {
  if (!extensionIsHere()) throw new Error();
  try {
    return (await browser.runtime.sendMessage(message)) ?? null;
  } catch (error) {
    if (!extensionIsHere() || /context invalidated/i.test(String(error))) throw error;
    return null;
  }
}

type Handlers = {
  [T in PageRequestType]?: (
    request: PageRequests[T]['request'],
  ) => Promise<PageRequests[T]['response']>;
};

/** Listens for the extension's own requests only; no zod here, the script must stay small. */
export function listenInPage(handlers: Handlers, signal: AbortSignal): void {
  function listener(message: unknown, sender: { id?: string; tab?: unknown }) {
    // Without an id of our own every sender without one would seem to be us.
    if (!extensionIsHere() || sender.id !== browser.runtime.id) return;
    const { type, text, aimed } = Object(message) as Record<string, unknown>;
    if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) return;
    const isInsert = type === 'page/insert';
    if (isInsert && typeof text !== 'string') return;
    const handle = handlers[type as PageRequestType] as (request: object) => Promise<unknown>;
    return handle(isInsert ? (aimed === true ? { text, aimed } : { text }) : {});
  }
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
