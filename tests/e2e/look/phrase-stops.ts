import type { Surface } from '../drivers/index.ts';
import { id, type Stop } from './stop.ts';

/** As chosen in the browser's own picker, which no page can open. */
async function giveOwnPhrases(panel: Surface): Promise<void> {
  await panel.evaluate(() => {
    const phrases = [
      { locale: 'zh-CN', parts: [{ text: '我这个月先还' }, { slot: 'payNow' }, { text: '。' }] },
      { locale: 'en', parts: [{ text: 'I can pay a part of it now.' }] },
    ];
    const text = JSON.stringify({ format: 'reprieve-phrases', version: 1, phrases });
    const box = document.querySelector<HTMLInputElement>('[data-testid="own-import-file"]');
    const given = new DataTransfer();
    given.items.add(new File([text], 'phrases.json', { type: 'application/json' }));
    if (box) box.files = given.files;
    box?.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

async function writeOwnPhrase(panel: Surface): Promise<void> {
  await panel.click(id('own-file-cancel'));
  await panel.click(id('own-add'));
  await panel.waitFor(id('own-editor'));
  await panel.click(`${id('own-editor')} textarea, ${id('own-editor')} input`);
  await panel.typeHere('我这个月先还');
}

/** Everything on the screen of phrases; the case menu is open before. */
export const phraseStops: readonly Stop[] = [
  {
    name: 'phrases',
    go: async ({ panel }) => {
      await panel.press('Escape');
      await panel.click(id('tab-phrases'));
      await panel.waitFor(id('suggestion'));
    },
  },
  {
    name: 'phrases-picked',
    go: async ({ panel }) => {
      await panel.click(id('pick'));
      await panel.click(`${id('suggestion')} input[type="checkbox"]`);
      await panel.waitFor(id('together-text'));
    },
  },
  {
    name: 'phrases-letters',
    go: async ({ panel }) => {
      await panel.click(id('pick'));
      await panel.click('details summary');
      await panel.click(`${id('phrase-channel')} input[value="letter"]`);
      await panel.waitFor(id('save-text'));
    },
  },
  {
    name: 'phrases-words',
    go: async ({ panel }) => {
      await panel.click(`${id('phrase-channel')} input[value="chat"]`);
      await panel.click(`${id('phrase-views')} input[value="terms"]`);
      await panel.click(`${id('glossary')} summary`);
      await panel.waitFor(id('term-meaning'));
    },
  },
  {
    name: 'phrases-help',
    go: async ({ panel }) => {
      await panel.click(`${id('phrase-views')} input[value="help"]`);
      await panel.click(id('help-hide'));
      await panel.waitFor(id('help-hidden'));
      await panel.click(id('help-edit'));
      await panel.waitFor(id('help-own-number'));
    },
  },
  {
    name: 'phrases-favourites',
    go: async ({ panel }) => {
      await panel.click(`${id('phrase-views')} input[value="favourites"]`);
      await panel.waitForGone(id('help'));
    },
  },
  {
    name: 'term',
    go: async ({ panel }) => {
      await panel.click(`${id('phrase-views')} input[value="all"]`);
      await panel.setValue(id('phrase-search'), '分期');
      await panel.click(id('term'));
      await panel.waitFor('dialog[open]');
    },
  },
  {
    name: 'phrases-file',
    go: async ({ panel }) => {
      await panel.press('Escape');
      await panel.setValue(id('phrase-search'), '');
      await panel.waitFor(id('own-add'));
      await giveOwnPhrases(panel);
      await panel.waitFor(id('own-file-found'));
    },
  },
  { name: 'own-phrase-editor', go: ({ panel }) => writeOwnPhrase(panel) },
  {
    name: 'own-phrases',
    go: async ({ panel }) => {
      await panel.click(id('own-save'));
      await panel.waitForGone(id('own-editor'));
    },
  },
  {
    name: 'phrases-none',
    go: async ({ panel }) => {
      await panel.setValue(id('phrase-search'), '没有这样的话术');
      await panel.waitForGone(id('suggestion'));
    },
  },
];
