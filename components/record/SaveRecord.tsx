import { Download } from 'lucide-react';
import { useState } from 'react';
import { useAllLines } from '@/components/hooks/use-all-lines';
import { useCase } from '@/components/hooks/use-case';
import { useDates } from '@/components/hooks/use-dates';
import { useFeedback } from '@/components/hooks/use-feedback';
import { useSaveFile } from '@/components/hooks/use-save-file';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { dayOf } from '@/utils/calendar';
import type { Conversation, Message } from '@/utils/model';
import { conversationAsJson, conversationAsText } from '@/utils/record';
import { recordFormats, recordLabels } from './record-words';

const KINDS = {
  text: { ending: 'txt', type: 'text/plain;charset=utf-8' },
  json: { ending: 'json', type: 'application/json' },
} as const;
type Kind = keyof typeof KINDS;

/** The conversation as a file of one's own, whole, whatever the screen shows of it. */
export function SaveRecord({ conversation }: { conversation: Conversation }) {
  const { t, locale } = useTranslation();
  const { current } = useCase();
  const { zone } = useDates();
  const { say } = useFeedback();
  const readLines = useAllLines();
  const saveFile = useSaveFile();
  const [busy, setBusy] = useState<Kind | null>(null);

  const contentOf = (kind: Kind, lines: readonly Message[]) =>
    kind === 'json'
      ? conversationAsJson(current, conversation, lines, Date.now())
      : conversationAsText(
          current,
          conversation,
          lines,
          recordLabels(t, locale),
          recordFormats(locale, zone),
        );

  const save = async (kind: Kind) => {
    setBusy(kind);
    try {
      const lines = await readLines(conversation.id);
      const { ending, type } = KINDS[kind];
      const who = current?.creditor ?? t('panel.caseUnnamed');
      const wanted = `${who} ${dayOf(conversation.startedAt, zone)}.${ending}`;
      const name = saveFile(wanted, type, contentOf(kind, lines));
      say({ said: 'record.fileSaved', values: { name }, tone: 'done' });
    } catch {
      say({ said: 'errors.readFailed', tone: 'problem' });
    }
    setBusy(null);
  };

  const icon = <Download aria-hidden size="1.2em" />;
  return (
    <Card title={t('record.saveTitle')}>
      <p>{t('record.saveHelp')}</p>
      <Actions>
        <Button
          icon={icon}
          busy={busy === 'text'}
          data-testid="record-save-text"
          onClick={() => void save('text')}
        >
          {t('record.saveText')}
        </Button>
        <Button
          icon={icon}
          busy={busy === 'json'}
          data-testid="record-save-json"
          onClick={() => void save('json')}
        >
          {t('record.saveJson')}
        </Button>
      </Actions>
    </Card>
  );
}
