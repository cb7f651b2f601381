import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SupportSite, serveSupportSite } from '../support-site/serve.mjs';
import { browsers, launchProduct } from './browsers.ts';
import { type Hand, takeHand } from './doors/hand.ts';
import { untilCaretIn } from './doors/looks.ts';
import { canOpenScreen } from './doors/x-screen.ts';
import type { BrowserDriver, Surface } from './drivers/index.ts';

const ENTRY = '从这里读对话';
const OTHER = [
  '这里是分期专员，您请讲。',
  '我想问问能不能分十二期。',
  '可以分，最多二十四期。',
] as const;

const BELOW = ['这里是物业客服。', '管理费能晚一周交吗？', '可以，最晚月底。'] as const;

/** Elsewhere than on Linux there is no screen to lend Chromium. */
const played = browsers.filter((name) => name !== 'chromium' || process.platform === 'linux');

/** A conversation each line of which is built in another way, above the page's own or in a frame. */
function addOther(
  [hello, question, answer]: readonly [string, string, string],
  inFrame = false,
): void {
  const line = (side: string, tag: string, text: string) => {
    const row = document.createElement('div');
    row.className = side;
    // Room for a hand that is not exact.
    row.style.padding = '2em';
    row.append(Object.assign(document.createElement(tag), { textContent: text }));
    return row;
  };
  const other = document.createElement('section');
  other.id = 'other';
  other.className = 'chat';
  other.append(line('agent', 'p', hello), line('me', 'span', question), line('agent', 'q', answer));
  if (!inFrame) {
    document.body.prepend(other);
    return;
  }
  const frame = document.createElement('iframe');
  frame.style.width = '30em';
  frame.style.height = '20em';
  frame.src = location.href;
  frame.onload = () => {
    frame.contentDocument?.body.replaceChildren(other);
    frame.dataset.ready = '';
  };
  document.body.prepend(frame);
}

describe.each(played)('pointing at a chat in %s', (name) => {
  let driver: BrowserDriver;
  let site: SupportSite;
  let hand: Hand;
  let chat: Surface;
  let panel: Surface;

  beforeAll(async () => {
    if (name === 'chromium' && !canOpenScreen) throw new Error('needs Xvfb, openbox and xdotool');
    site = await serveSupportSite();
    hand = await takeHand(name);
    driver = await launchProduct(name, hand.launch);
    chat = await driver.newPage(site.chatUrl('zh-CN', { keep: true, delay: 50 }));
    await chat.waitFor('textarea');
    await hand.pressShortcut(chat);
    panel = await driver.openPanel(chat);
    await panel.click('[data-testid="first-run-skip"]');
    await panel.click('[data-testid="turn-on"]');
    await panel.waitFor('[data-testid="agent-line"]');
  });
  afterAll(async () => {
    await driver?.close();
    hand?.close();
    await site?.close();
  });

  test('where there is none the panel says so, with the caret where words can be pasted', async () => {
    const plain = await driver.newPage(site.plainUrl('zh-CN'));
    await plain.waitFor('main p');
    await panel.waitFor('[data-testid="page-chip"][data-state="on"]');
    await hand.chooseFromMenu(plain, 'h1', ENTRY, 'page');
    await panel.waitForText('[data-testid="feedback"]', '没有找到对话');
    await untilCaretIn(panel, 'agent-line-box');
    await panel.click('[data-testid="feedback"] button');
    await plain.close();
  });

  test('it is read instead of the one that was found, until it is gone', async () => {
    await chat.bringToFront();
    await panel.waitFor('[data-testid="agent-line"]');
    const found = await panel.text('[data-testid="agent-line"]');
    await chat.evaluate(addOther, OTHER);
    await hand.chooseFromMenu(chat, '#other p', ENTRY, 'page');
    await panel.waitForText('[data-testid="feedback"]', '已改为从您点的地方读对话');
    await panel.waitForText('[data-testid="agent-line"]', OTHER[2]);
    expect(found).not.toContain(OTHER[2]);
    await chat.evaluate(() => document.getElementById('other')?.remove());
    await panel.waitForText('[data-testid="agent-line"]', found);
    await panel.click('[data-testid="feedback"] button');
  });

  test('in a frame of the page it is read like one beside it', async () => {
    const plain = await driver.newPage(site.plainUrl('zh-CN'));
    await plain.waitFor('main p');
    await panel.waitFor('[data-testid="page-chip"][data-state="on"]');
    await plain.evaluate(addOther, BELOW, true);
    await plain.waitFor('iframe[data-ready]');
    await hand.chooseFromMenu(plain, 'iframe', ENTRY, 'frame');
    await panel.waitForText('[data-testid="feedback"]', '已改为从您点的地方读对话');
    await panel.waitForText('[data-testid="agent-line"]', BELOW[2]);
    await plain.close();
  });
});
