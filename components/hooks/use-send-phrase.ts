import { copyText } from '@/utils/browser';
import type { MessageId } from '@/utils/i18n';
import { useFeedback } from './use-feedback';
import { usePage } from './use-page';
import { type PhraseIds, useRememberUse } from './use-remember-use';

const copiedBecause: Readonly<Record<string, MessageId>> = {
  off: 'now.copyDoneOff',
  no_box: 'now.copyDoneNoBox',
  none: 'now.copyDoneNoBox',
  read_only: 'now.copyDoneReadOnly',
  composing: 'now.copyDoneComposing',
  no_aim: 'now.copyDoneNoAim',
};

function pasteKeys(): string {
  return /Mac/i.test(navigator.platform) ? '⌘V' : 'Ctrl+V';
}

/** Puts a phrase into the page's box, or onto the clipboard. Sending stays with the user. */
export function useSendPhrase(): {
  readonly insert: (ids: PhraseIds, text: string) => Promise<'inserted' | 'copied' | 'failed'>;
  readonly copy: (ids: PhraseIds, text: string) => Promise<boolean>;
} {
  const page = usePage();
  const { say } = useFeedback();
  const remember = useRememberUse();

  const copyBecause = async (text: string, said: MessageId): Promise<boolean> => {
    const copied = await copyText(text);
    if (copied) say({ said, values: { keys: pasteKeys() }, tone: 'done' });
    else say({ said: 'now.copyFailed', tone: 'problem' });
    return copied;
  };

  return {
    insert: async (ids, text) => {
      const result = await page.insert(text);
      void remember(ids);
      if (result.outcome === 'inserted') {
        say({ said: 'now.insertDone', tone: 'done' });
        return 'inserted';
      }
      const because = copiedBecause[result.reason ?? ''] ?? 'now.copyDoneRefused';
      return (await copyBecause(text, because)) ? 'copied' : 'failed';
    },
    copy: async (ids, text) => {
      void remember(ids);
      return copyBecause(text, 'now.copyDone');
    },
  };
}
