import { useEffect, useState } from 'react';
import { lastAgentLine } from '@/components/hooks/agent-line';
import { isHeard } from '@/components/hooks/page-reading';
import { useCase } from '@/components/hooks/use-case';
import { useConversation } from '@/components/hooks/use-conversation';
import { useDraft } from '@/components/hooks/use-draft';
import { useFacts } from '@/components/hooks/use-facts';
import { usePage } from '@/components/hooks/use-page';
import { usePreparedReading } from '@/components/hooks/use-prepared-reading';
import { useSuggestions } from '@/components/hooks/use-suggestions';
import { useTranslation } from '@/components/hooks/use-translation';
import { AgentLine } from '@/components/phrasing/AgentLine';
import { FindingBanner } from '@/components/phrasing/FindingList';
import { stageNames } from '@/components/phrasing/names';
import { Card } from '@/components/ui/Card';
import { later } from '@/components/ui/later';
import { ScreenTitle } from '@/components/ui/ScreenTitle';
import type { Act } from '@/utils/phrasing';
import { BillBeside } from './BillBeside';
import { ElsewhereLine } from './ElsewhereLine';
import { NextDate } from './NextDate';
import styles from './NowScreen.module.css';
import type { Shown } from './places';
import { StagePicker } from './StagePicker';

// Seldom there, or in the file with the sentences that they show: not part of the first load.
const SuggestionCard = later(async () => {
  return (await import('@/components/phrasing/SuggestionCard')).SuggestionCard;
});
const WaitOffer = later(async () => (await import('@/components/phrasing/WaitOffer')).WaitOffer);
const BackupDue = later(async () => (await import('./BackupDue')).BackupDue);

const NO_CHOICE = { line: '', act: null };

interface NowScreenProps {
  readonly focused: boolean;
  readonly onGo: (next: Shown) => void;
}

/** The first screen: the next step with its sentence, what the agent said, the next date. */
export function NowScreen({ focused, onGo }: NowScreenProps) {
  const { t } = useTranslation();
  const { page: beside, reading: page } = usePage();
  const { cases, current } = useCase();
  const talk = useConversation(t('panel.caseUnnamed'));
  const { facts, fill } = useFacts(talk);
  const [typed, setTyped] = useDraft('agent-line');
  const [choice, setChoice] = useState<{ line: string; act: Act | null }>(NO_CHOICE);

  const heard = lastAgentLine(page.turns.length > 0 ? page.turns : talk.messages);
  const chatHere = [...page.frames.values()].some(({ transcript }) => transcript);
  usePreparedReading(chatHere);
  const line = typed || heard.text;
  const bot = !typed && heard.bot;
  const said = [...talk.messages, ...page.turns]
    .filter(({ who }) => who === 'user')
    .map(({ text }) => text);
  const isHearing = !isHeard(beside, page);
  const act = choice.line === line ? choice.act : null;
  const found = useSuggestions({ line, bot, act, said, facts, talk, isHearing });
  useEffect(() => void SuggestionCard.prepare(), []);
  const [first, ...others] = found?.candidates ?? [];
  const unclear = found?.reading?.acts.length === 0;
  const waitDays = found?.reading?.details.waitWorkingDays;

  // A rule about collectors is a hint for later; a request for a code comes before everything.
  const hints = found?.warnings.filter(({ source }) => source) ?? [];
  const warnings = found?.warnings.filter(({ source }) => !source) ?? [];

  const keep = () =>
    void talk.add({ who: 'agent', text: typed ?? '', via: 'typed' }).then((saved) => {
      if (saved) setTyped('');
    });

  return (
    <div className={styles.screen} data-testid="now" aria-busy={found?.line !== line}>
      <ScreenTitle>{t('panel.tabNow')}</ScreenTitle>
      <BillBeside onOpen={() => onGo('bill')} />
      {warnings.map((finding) => (
        <FindingBanner key={finding.rule} finding={finding} />
      ))}
      <Card
        tone="accent"
        titleLevel={2}
        title={
          found && line && !unclear
            ? t('now.reply')
            : `${t('now.nextStep')} · ${t(stageNames[found?.stage ?? 'contact'])}`
        }
      >
        {first ? <SuggestionCard key={first.family} candidate={first} onFill={fill} first /> : null}
        {found && !first ? <p>{t('phrasing.none')}</p> : null}
        {current ? <StagePicker stage={found?.stage ?? 'contact'} /> : null}
      </Card>
      {waitDays === undefined ? null : <WaitOffer workingDays={waitDays} />}
      {chatHere ? null : <ElsewhereLine onGo={onGo} />}
      <AgentLine
        captured={heard.text}
        typed={typed}
        focused={focused}
        onType={setTyped}
        unclear={unclear}
        act={act ?? found?.reading?.acts[0]?.act ?? null}
        onChoose={(chosen) => setChoice({ line, act: chosen })}
        onKeep={keep}
      />
      {hints.map((finding) => (
        <FindingBanner key={finding.rule} finding={finding} />
      ))}
      {others.length > 0 ? (
        <Card title={t('now.otherReplies')} titleLevel={2}>
          {others.map((candidate) => (
            <SuggestionCard key={candidate.family} candidate={candidate} onFill={fill} />
          ))}
        </Card>
      ) : null}
      <NextDate />
      {cases?.length ? <BackupDue /> : null}
    </div>
  );
}
