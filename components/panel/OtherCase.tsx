import { useSiteCase } from '@/components/hooks/use-site-case';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { useAnnounce } from '@/components/ui/LiveRegion';
import { QuietLine } from './QuietLine';

const LONGEST = 40;
const short = (name: string) => (name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name);

/** Another bill belongs to this site, but something is typed for the one in front: only offered. */
export function OtherCase() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { offered, accept, decline } = useSiteCase(({ creditor }) =>
    announce(t('panel.caseFollowed', { who: short(creditor) })),
  );
  if (!offered) return null;
  const who = short(offered.creditor);
  return (
    <QuietLine words={t('panel.otherCase', { who })} testId="other-case">
      <Button compact data-testid="other-case-switch" onClick={accept}>
        {t('panel.otherCaseSwitch')}
      </Button>
      <Button compact variant="quiet" data-testid="other-case-stay" onClick={decline}>
        {t('panel.otherCaseStay')}
      </Button>
    </QuietLine>
  );
}
