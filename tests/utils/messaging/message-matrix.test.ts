import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenInPage, senderClass } from '@/utils/messaging';
import { type ExtensionMessageType, extensionMessages } from '@/utils/messaging/extension-messages';
import { deliver, PASSED, REFUSED } from './deliver';
import { REQUESTS, ROWS } from './protocol';
import { allSenders, SELF } from './senders';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

const senders = allSenders();
const types = Object.keys(extensionMessages) as ExtensionMessageType[];
const requests = Object.values(REQUESTS).map(({ request, answer }) => ({ request, answer }));

describe('every message of the protocol', () => {
  it('has a row that says who may send it', () => {
    expect(Object.keys(ROWS).sort()).toEqual(types.toSorted());
    for (const type of types) expect(extensionMessages[type].from, type).toBe(ROWS[type].from);
  });

  it.each(types)('%s has an example that is valid', (type) => {
    expect(extensionMessages[type].schema.safeParse(ROWS[type].message).success).toBe(true);
  });

  it('knows every class of sender', () => {
    for (const { from, who, sender } of senders) {
      expect(senderClass(sender as Parameters<typeof senderClass>[0], SELF), who).toBe(from);
    }
    expect(new Set(senders.map(({ from }) => from)).size).toBe(3);
  });
});

describe.each(types)('%s', (type) => {
  it.each(senders)('from $who', ({ from, sender }) => {
    expect(deliver(ROWS[type].message, sender)).toEqual(
      ROWS[type].from === from ? PASSED : REFUSED,
    );
  });

  it.each(types.filter((other) => other !== type))('with the body of %s is refused', (other) => {
    const mixed = { ...ROWS[other].message, type };
    const alike = Object.keys(ROWS[type].message).join() === Object.keys(mixed).join();
    for (const { from, sender } of senders) {
      const passes = alike && from === ROWS[type].from;
      expect(deliver(mixed, sender)).toEqual(passes ? PASSED : REFUSED);
    }
  });
});

describe('what is for the page script', () => {
  it.each(requests)('$request.type is refused in the extension from everybody', ({ request }) => {
    for (const { sender } of senders) expect(deliver(request, sender)).toEqual(REFUSED);
  });
});

describe('in the page script', () => {
  const { id } = fakeBrowser.runtime;
  const heard = vi.fn();
  let stop: AbortController;

  beforeEach(() => {
    fakeBrowser.reset();
    Object.assign(fakeBrowser.runtime, { id: SELF.id });
    stop = new AbortController();
    heard.mockReset();
    const answers = Object.entries(REQUESTS).map(([type, { answer }]) => [
      type,
      async (request: unknown) => {
        heard(type, request);
        return answer;
      },
    ]);
    listenInPage(Object.fromEntries(answers), stop.signal);
  });
  afterEach(() => {
    stop.abort();
    // The fake's own reset forgets it.
    Object.assign(fakeBrowser.runtime, { id });
  });

  const send = (message: unknown, sender: unknown) =>
    fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => undefined);

  const cells = requests.flatMap((row) => senders.map((sender) => ({ ...row, ...sender })));

  /** The browser hands it nothing but what this extension sent, so that its id is the whole question. */
  it.each(cells)('$request.type from $who', async ({ request, answer, sender }) => {
    const isOurs = (sender as { id?: string } | null | undefined)?.id === SELF.id;
    const given = await send(request, sender ?? {});
    expect(given).toEqual([isOurs ? answer : undefined]);
    expect(heard.mock.calls.map(([type]) => type)).toEqual(isOurs ? [request.type] : []);
  });

  it.each(types)('%s is left unanswered, from everybody', async (type) => {
    for (const { sender } of senders) {
      expect(await send(ROWS[type].message, sender ?? {})).toEqual([undefined]);
    }
    expect(heard).not.toHaveBeenCalled();
  });

  it('hands over no more of a request than was checked', async () => {
    for (const { request } of requests) {
      await send({ ...request, html: '<b>', __proto__: { aimed: true } }, { id: SELF.id });
    }
    expect(heard.mock.calls.map(([, request]) => Object.keys(request as object))).toEqual(
      requests.map(({ request: { type, ...rest } }) => Object.keys(rest)),
    );
  });
});
