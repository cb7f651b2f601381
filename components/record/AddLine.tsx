import { lazy, Suspense, useRef, useState } from 'react';
import { useArrival } from '@/components/hooks/use-arrival';
import type { ConversationState } from '@/components/hooks/use-conversation';
import { useDraft } from '@/components/hooks/use-draft';
import { useFocusWhen } from '@/components/hooks/use-focus-when';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { RadioGroup } from '@/components/ui/RadioGroup';
import { TextArea } from '@/components/ui/TextArea';
import type { Via } from '@/utils/model';

const BillOffer = lazy(() =>
  import('@/components/bill/BillOffer').then((file) => ({ default: file.BillOffer })),
);

/** How a line came here: what was selected or pasted may be cut or added to before it is saved. */
function viaOf(text: string, selected: string, pasted: string): Via {
  const holds = (part: string) =>
    part !== '' && (text.includes(part) || part.includes(text.trim()));
  if (holds(selected)) return 'selected';
  return holds(pasted) ? 'pasted' : 'typed';
}

const TalkOffer = lazy(() => import('./TalkOffer').then((file) => ({ default: file.TalkOffer })));

interface AddLineProps {
  readonly talk: ConversationState;
  readonly onBill: () => void;
}

/** A line by hand: from a phone call, or pasted from an app. */
export function AddLine({ talk, onBill }: AddLineProps) {
  const { t } = useTranslation();
  const [text, write] = useDraft('record-line');
  const [who, setWho] = useState<'agent' | 'user'>('agent');
  const [saving, setSaving] = useState(false);
  const [selected, setSelected] = useDraft('record-line:selected');
  const pasted = useRef('');
  const box = useRef<HTMLTextAreaElement>(null);
  const arrived = useArrival('record');
  useFocusWhen(box, arrived !== null && text !== null, { again: arrived, scroll: true });
  const latest = useRef(text);
  latest.current = text;

  const save = async () => {
    if (saving || !text?.trim()) return;
    setSaving(true);
    const via = viaOf(text, selected ?? '', pasted.current);
    const saved = await talk.add({ who, text, via });
    setSaving(false);
    if (saved) clear(text);
  };
  const clear = (kept: string) => {
    if (latest.current !== kept) return;
    pasted.current = '';
    setSelected('');
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
        ref={box}
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
      {text?.trim() ? (
        <Suspense>
          <TalkOffer text={text} talk={talk} onSaved={clear} />
          <BillOffer text={text} onOpen={onBill} />
        </Suspense>
      ) : null}
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
