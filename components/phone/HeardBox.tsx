import { lazy, Suspense, useRef } from 'react';
import type { useTalkTurn } from '@/components/hooks/use-talk-turn';
import { useTranslation } from '@/components/hooks/use-translation';
import { actNames } from '@/components/phrasing/names';
import { WaitOffer } from '@/components/phrasing/WaitOffer';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { SelectField } from '@/components/ui/SelectField';
import { TextArea } from '@/components/ui/TextArea';
import type { Act } from '@/utils/phrasing';
import styles from './TalkScreen.module.css';

const TalkOffer = lazy(() =>
  import('@/components/record/TalkOffer').then((file) => ({ default: file.TalkOffer })),
);

interface HeardBoxProps {
  readonly turn: ReturnType<typeof useTalkTurn>;
  readonly words: 'phone.heardText' | 'phone.heardPaste';
}

/** What they said: choose what is closest, or write it; either changes what to say next. */
export function HeardBox({ turn, words }: HeardBoxProps) {
  const { t } = useTranslation();
  const { talk, found, typed, type, act, choose, keepHeard } = turn;
  const pasted = useRef('');
  const unclear = found?.reading?.acts.length === 0;
  const waitDays = found?.reading?.details.waitWorkingDays;
  const choices = Object.entries(actNames).map(([value, name]) => ({
    value: value as Act,
    label: t(name),
  }));
  return (
    <>
      {waitDays === undefined ? null : <WaitOffer workingDays={waitDays} />}
      <Card title={t('phone.heard')}>
        <SelectField
          testId="heard-act"
          label={t('phone.heardAct')}
          value={act ?? ''}
          choices={[{ value: '' as const, label: t('phone.heardActNone') }, ...choices]}
          onChange={(chosen) => choose(chosen === '' ? null : chosen)}
        />
        <TextArea
          data-testid="heard-text"
          dir="auto"
          label={t(words)}
          rows={2}
          readOnly={typed === null}
          value={typed ?? ''}
          onChange={type}
          onPaste={(event) => {
            pasted.current = event.clipboardData.getData('text/plain').trim();
          }}
        />
        {typed?.trim() ? (
          <Suspense>
            <TalkOffer text={typed} talk={talk} onSaved={() => type('')} />
          </Suspense>
        ) : null}
        {unclear ? <p data-testid="unclear">{t('now.heardUnclear')}</p> : null}
        {typed?.trim() ? (
          <Actions>
            <Button
              data-testid="heard-keep"
              onClick={() => {
                const whole = pasted.current !== '' && typed.includes(pasted.current);
                void keepHeard(whole ? 'pasted' : 'typed');
                pasted.current = '';
              }}
            >
              {t('phone.heardKeep')}
            </Button>
          </Actions>
        ) : null}
        {talk.messages.length > 0 ? (
          <p className={styles.quiet} data-testid="talk-lines">
            {t('phone.lines', { count: talk.messages.length })}
          </p>
        ) : null}
      </Card>
    </>
  );
}
