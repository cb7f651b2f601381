import { useState } from 'react';
import type { ConversationState } from '@/components/hooks/use-conversation';
import { NOT_ME, usePasteTalk } from '@/components/hooks/use-paste-talk';
import { useTranslation } from '@/components/hooks/use-translation';
import { QuietLine } from '@/components/panel/QuietLine';
import { Button } from '@/components/ui/Button';
import { RadioGroup } from '@/components/ui/RadioGroup';

interface TalkOfferProps {
  /** What stands in the box. */
  readonly text: string;
  readonly talk: Pick<ConversationState, 'conversation' | 'messages' | 'within'>;
  readonly onSaved: (text: string) => void;
}

/** A whole conversation in a box for one line may be saved line by line. */
export function TalkOffer({ text, talk, onSaved }: TalkOfferProps) {
  const { t } = useTranslation();
  const pasted = usePasteTalk(text, talk);
  const [saving, setSaving] = useState(false);
  if (!pasted) return null;
  const { names, me, choose, fresh, count } = pasted;
  const by = (side: string) => fresh?.filter(({ who }) => who === side).length ?? 0;
  const isKnown = fresh?.length === 0;
  const save = async () => {
    if (saving) return;
    setSaving(true);
    const saved = await pasted.save();
    setSaving(false);
    if (saved) onSaved(text);
  };
  return (
    <>
      {names.length > 0 ? (
        <div data-testid="talk-me">
          <RadioGroup
            legend={t('record.talkMe')}
            value={me}
            choices={[
              ...names.map((name) => ({ value: name, label: name })),
              { value: NOT_ME, label: t('record.talkNotMe') },
            ]}
            onChange={choose}
          />
        </div>
      ) : null}
      <QuietLine
        words={isKnown ? t('record.talkKnown') : t('record.talkOffer', { count })}
        testId="talk-offer"
      >
        {isKnown ? null : (
          <Button
            compact
            busy={saving}
            disabled={fresh === null}
            data-testid="talk-save"
            onClick={() => void save()}
          >
            {t('record.talkSave', { count: fresh?.length ?? count })}
          </Button>
        )}
      </QuietLine>
      {fresh && !isKnown ? (
        <p data-testid="talk-sides">
          {t('record.talkSides', { agent: by('agent'), user: by('user') })}
        </p>
      ) : null}
    </>
  );
}
