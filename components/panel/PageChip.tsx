import { ChevronDown, CircleDot, Globe, Pause, Play } from 'lucide-react';
import { lazy, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { mayBeElsewhere } from '@/components/hooks/page-reading';
import { useFeedback } from '@/components/hooks/use-feedback';
import { useLasting } from '@/components/hooks/use-lasting';
import { usePage } from '@/components/hooks/use-page';
import { usePreferences } from '@/components/hooks/use-preferences';
import { useRecording } from '@/components/hooks/use-recording';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import type { Translate } from '@/utils/i18n';
import styles from './PageChip.module.css';
import { PageFound } from './PageFound';

const PageKnown = lazy(() => import('./PageKnown').then((file) => ({ default: file.PageKnown })));

/** Time in which a page shows its chat, in milliseconds. */
const LOADING = 1500;

type Page = ReturnType<typeof usePage>['page'];

function siteOf(origin: string): string {
  return new URL(origin).host;
}

function stateWords(page: Page, paused: boolean, recording: boolean, t: Translate): string {
  if (!page) return t('common.loading');
  if (page.kind === 'unknown') return t('panel.siteUnknown');
  if (page.kind === 'unsupported') return t('panel.siteUnsupported');
  if (page.kind === 'private') return t('panel.sitePrivate');
  const site = siteOf(page.origin);
  if (page.kind === 'off') return t('panel.siteOff', { site });
  if (paused) return t('panel.sitePaused', { site });
  return recording ? t('panel.siteRecording', { site }) : t('panel.siteOn', { site });
}

/** One line on top: which site, on or off, recording or not; opens to what can be done about it. */
export function PageChip() {
  const { t } = useTranslation();
  const { page, reading } = usePage();
  const { paused, conversationId } = useRecording();
  const { preferences } = usePreferences();
  const origin = page?.kind === 'on' ? page.origin : undefined;
  const [pulled, setPulled] = useState<{ open: boolean; origin: string | undefined }>();
  // What was not asked for yet may hold the chat; whoever folds that away has seen it.
  const isElsewhere = useLasting(mayBeElsewhere(page, reading), LOADING);
  const open = pulled?.origin === origin ? pulled?.open === true : isElsewhere;
  const chip = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  const kind = page?.kind;
  // The button that was pressed goes away with the state: the focus needs another place at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: acts when the state changes
  useLayoutEffect(() => {
    if (pressed.current && document.activeElement === document.body) chip.current?.focus();
    pressed.current = false;
  }, [kind]);
  const recording = page?.kind === 'on' && !paused && conversationId !== undefined;
  const icon = recording ? (
    <CircleDot aria-hidden size="1.1em" className={styles.recording} />
  ) : paused ? (
    <Pause aria-hidden size="1.1em" />
  ) : (
    <Globe aria-hidden size="1.1em" />
  );
  // What needs the user is in sight at once; the rest is one click away.
  // One question at a time: not while the first three are being asked.
  const urgent = preferences.welcomed && (page?.kind === 'off' || page?.kind === 'unknown');
  return (
    <div className={styles.chip}>
      <div className={styles.row}>
        <button
          ref={chip}
          type="button"
          className={styles.summary}
          aria-expanded={open || urgent}
          data-testid="page-chip"
          data-state={page?.kind ?? 'loading'}
          data-recording={recording}
          onClick={() => setPulled({ open: !open, origin })}
        >
          {icon}
          <span className={styles.words}>{stateWords(page, paused, recording, t)}</span>
          <ChevronDown aria-hidden size="1.1em" />
        </button>
        {page?.kind === 'on' ? <PauseButton /> : null}
      </div>
      {open ? (
        <Suspense>
          <PageKnown />
        </Suspense>
      ) : null}
      {open || urgent ? (
        <PageActions
          page={page}
          onPressed={() => {
            pressed.current = true;
          }}
          onSwitched={() => chip.current?.focus()}
        />
      ) : null}
    </div>
  );
}

/** One click stops the recording, one click goes on. */
function PauseButton() {
  const { t } = useTranslation();
  const { paused, toggle } = useRecording();
  return (
    <IconButton
      label={paused ? t('panel.resume') : t('panel.pause')}
      icon={paused ? <Play aria-hidden size="1.1em" /> : <Pause aria-hidden size="1.1em" />}
      data-testid="pause"
      onClick={toggle}
    />
  );
}

interface PageActionsProps {
  readonly page: Page;
  readonly onPressed: () => void;
  readonly onSwitched: () => void;
}

function PageActions({ page, onPressed, onSwitched }: PageActionsProps) {
  const { t } = useTranslation();
  const { reading, turnOn, turnOff } = usePage();
  const isElsewhere = mayBeElsewhere(page, reading);
  const { say } = useFeedback();
  const on = () => {
    onPressed();
    void turnOn().then((granted) => {
      if (granted) onSwitched();
      else say({ said: 'panel.notGranted', tone: 'problem' });
    });
  };
  const off = () => {
    onPressed();
    void turnOff().then(() => {
      onSwitched();
      say({ said: 'panel.turnedOff', tone: 'done' });
    });
  };
  if (!page) return null;
  if (page.kind === 'unknown') return <p className={styles.help}>{t('panel.siteUnknownHelp')}</p>;
  if (page.kind === 'private') return <p className={styles.help}>{t('panel.sitePrivateHelp')}</p>;
  if (page.kind === 'unsupported') {
    return <p className={styles.help}>{t('panel.siteUnsupportedHelp')}</p>;
  }
  if (page.kind === 'off') {
    const frames = page.frames.map(siteOf).join(', ');
    return (
      <div className={styles.help}>
        <p>{t('panel.siteOffHelp')}</p>
        {frames ? <p>{t('panel.siteFrames', { frames })}</p> : null}
        <Button variant="primary" wide data-testid="turn-on" onClick={on}>
          {t('panel.turnOn')}
        </Button>
      </div>
    );
  }
  const more = page.moreFrames.map(siteOf).join(', ');
  return (
    <div className={styles.help}>
      <PageFound />
      {more ? (
        <>
          <p>
            {t(isElsewhere ? 'panel.siteChatElsewhere' : 'panel.siteMoreFrames', { frames: more })}
          </p>
          <Button
            variant={isElsewhere ? 'primary' : 'secondary'}
            wide
            data-testid="turn-on-more"
            onClick={on}
          >
            {t('panel.turnOnMore')}
          </Button>
        </>
      ) : null}
      <Actions>
        <Button variant="quiet" data-testid="turn-off" onClick={off}>
          {t('panel.turnOff')}
        </Button>
      </Actions>
    </div>
  );
}
