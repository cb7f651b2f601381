import { lazy, Suspense } from 'react';
import type { Candidate } from '@/components/hooks/judge-candidate';
import { useTranslation } from '@/components/hooks/use-translation';
import { Banner } from '@/components/ui/Banner';
import type { Finding } from '@/utils/safety';

const UncheckedOffer = lazy(() =>
  import('./UncheckedOffer').then((file) => ({ default: file.UncheckedOffer })),
);

/** Why a sentence is held back or wants a second look, with what to do instead. */
export function FindingList({ candidate }: { readonly candidate: Candidate }) {
  const { t } = useTranslation();
  const labels = candidate.parts.flatMap((part) =>
    'slot' in part && candidate.missing.includes(part.slot) ? [part.label] : [],
  );
  const missing = [...new Set(labels)].join('、');
  return (
    <>
      {missing ? (
        <Banner tone="info" title={t('phrasing.held')}>
          <span data-testid="held-missing">{t('phrasing.heldMissing', { missing })}</span>
        </Banner>
      ) : null}
      {besidesGaps(candidate.findings, missing !== '').map((finding) => (
        <FindingBanner key={finding.rule} finding={finding} />
      ))}
    </>
  );
}

/** An open place that is named already is not said twice. */
export function besidesGaps(findings: readonly Finding[], told: boolean): readonly Finding[] {
  return told ? findings.filter(({ rule }) => rule !== 'open_slot') : findings;
}

export function FindingBanner({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const held = finding.action === 'hold';
  if (finding.action === 'note') {
    return (
      <Suspense>
        <UncheckedOffer finding={finding} />
      </Suspense>
    );
  }
  return (
    <Banner tone="warn" title={held ? t('phrasing.held') : t('phrasing.caution')}>
      <span data-testid="finding" data-rule={finding.rule}>
        {finding.reason}
      </span>
      {finding.instead ? <p>{t('phrasing.instead', { text: finding.instead })}</p> : null}
      {finding.source ? (
        <p>
          <small data-testid="finding-source">
            {finding.source.title} · {finding.standing}
          </small>
        </p>
      ) : null}
    </Banner>
  );
}
