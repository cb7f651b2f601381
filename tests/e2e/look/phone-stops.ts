import { settledSuggestion } from '../turned-on.ts';
import { id, type Stop } from './stop.ts';

/** From Now, where no page has a chat: a call, and a chat in an app. */
export const phoneStops: readonly Stop[] = [
  {
    name: 'call',
    go: async ({ panel }) => {
      await settledSuggestion(panel);
      await panel.click(id('go-call'));
      await panel.waitFor(id('read-out'));
    },
  },
  {
    name: 'call-heard',
    go: async ({ panel }) => {
      await panel.setValue(id('heard-text'), '您今天必须全额还清，3个工作日内给您答复。');
      await panel.click(id('heard-keep'));
      await panel.waitForText(id('talk-lines'), '1');
      await panel.click(id('said'));
      await panel.waitForText(id('talk-lines'), '2');
    },
  },
  {
    name: 'app-chat',
    go: async ({ panel }) => {
      await panel.click(id('talk-back'));
      await settledSuggestion(panel);
      await panel.click(id('go-app-chat'));
      await panel.waitFor(id('qr'));
    },
  },
];
