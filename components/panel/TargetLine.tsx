import { usePage } from '@/components/hooks/use-page';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { QuietLine } from './QuietLine';

/** Phrases go to the box the user pointed at; says so, and lets them go to the chat again. */
export function TargetLine() {
  const { t } = useTranslation();
  const { target, aim } = usePage();
  if (!target) return null;
  return (
    <QuietLine words={t('panel.target')} testId="target">
      <Button compact data-testid="target-clear" onClick={() => aim(null)}>
        {t('panel.targetClear')}
      </Button>
    </QuietLine>
  );
}
