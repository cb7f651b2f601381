import { useRef, useState } from 'react';
import type { ConversationState } from '@/components/hooks/use-conversation';
import { useDraft } from '@/components/hooks/use-draft';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { RadioGroup } from '@/components/ui/RadioGroup';
import { TextArea } from '@/components/ui/TextArea';

/** A line by hand: from a phone call, or pasted from an app. */
export function AddLine({ add }: { add: ConversationState['add'] }) {
  const { t } = useTranslation();
  const [text, write] = useDraft('record-line');
  const [who, setWho] = useState<'agent' | 'user'>('agent');
  const [saving, setSaving] = useState(false);
  const pasted = useRef('');
  const latest = useRef(text);
  latest.current = text;

  const save = async () => {
    if (saving || !text?.trim()) return;
    setSaving(true);
    const via = pasted.current !== '' && text.includes(pasted.current) ? 'pasted' : 'typed';
    const saved = await add({ who, text, via });
    setSaving(false);
    if (!saved || latest.current !== text) return;
    pasted.current = '';
    write('');
  };

  return (
    <Card title={t('record.addTitle')}>
      <div data-testid="record-add-who">
        <RadioGroup
          legend={t('record.addWho')}
          value={who}
          choices={[
            { value: 'agent', label: t('record.whoAgent') },
            { value: 'user', label: t('record.whoUser') },
          ]}
          onChange={setWho}
        />
      </div>
      <TextArea
        label={t('record.addText')}
        data-testid="record-add-text"
        dir="auto"
        readOnly={text === null}
        value={text ?? ''}
        onChange={write}
        onPaste={(event) => {
          pasted.current = event.clipboardData.getData('text/plain').trim();
        }}
        onSubmit={() => void save()}
      />
      <Actions>
        <Button
          variant="primary"
          busy={saving}
          disabled={!text?.trim()}
          data-testid="record-add-save"
          onClick={() => void save()}
        >
          {t('record.addSave')}
        </Button>
      </Actions>
    </Card>
  );
}
