import { useRef } from 'react';
import { useArrival } from '@/components/hooks/use-arrival';
import { useFocusWhen } from '@/components/hooks/use-focus-when';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { SelectField } from '@/components/ui/SelectField';
import { TextArea } from '@/components/ui/TextArea';
import type { Act } from '@/utils/phrasing';
import styles from './AgentLine.module.css';
import { actNames } from './names';

interface AgentLineProps {
  /** Read from the page; shown until something is typed or pasted. */
  readonly captured: string;
  /** Null while the draft is read: typing over it would lose it. */
  readonly typed: string | null;
  /** The caret goes into the box at once. */
  readonly focused?: boolean;
  readonly onType: (text: string) => void;
  /** True when the line could not be read: then the user may say what it does. */
  readonly unclear: boolean;
  /** What it was read as, or what the user chose. */
  readonly act: Act | null;
  readonly onChoose: (act: Act | null) => void;
  readonly onKeep: () => void;
}

const LONGEST_SHOWN = 600;

/** "对方刚才说了什么": captured, selected, pasted or typed. */
export function AgentLine(props: AgentLineProps) {
  const { captured, typed, onType, unclear, act, onChoose, onKeep, focused = false } = props;
  const { t } = useTranslation();
  const box = useRef<HTMLTextAreaElement>(null);
  const arrived = useArrival('now');
  useFocusWhen(box, (focused || arrived !== null) && typed !== null, { again: arrived });
  const shown = captured.length > LONGEST_SHOWN ? `${captured.slice(0, LONGEST_SHOWN)}…` : captured;
  return (
    <Card title={t('now.heard')} titleLevel={2}>
      {captured && !typed ? (
        <figure className={styles.captured}>
          <blockquote data-testid="agent-line" dir="auto">
            {shown}
          </blockquote>
          <figcaption>{t('now.heardCaptured')}</figcaption>
        </figure>
      ) : null}
      <TextArea
        ref={box}
        data-testid="agent-line-box"
        label={t('now.heardPaste')}
        readOnly={typed === null}
        value={typed ?? ''}
        onChange={onType}
        rows={2}
      />
      {typed ? (
        <Actions>
          <Button compact variant="secondary" data-testid="agent-line-keep" onClick={onKeep}>
            {t('now.heardKeep')}
          </Button>
          <Button compact variant="quiet" onClick={() => onType('')}>
            {t('now.heardClear')}
          </Button>
        </Actions>
      ) : null}
      {unclear ? <p data-testid="unclear">{t('now.heardUnclear')}</p> : null}
      {captured || typed ? (
        <SelectField
          testId="agent-act"
          label={t('now.heardChoose')}
          value={act ?? ''}
          choices={[
            { value: '' as const, label: t('now.heardChooseNone') },
            ...Object.entries(actNames).map(([value, name]) => ({
              value: value as Act,
              label: t(name),
            })),
          ]}
          onChange={(chosen) => onChoose(chosen === '' ? null : chosen)}
        />
      ) : null}
    </Card>
  );
}
