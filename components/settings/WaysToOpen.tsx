import { ExternalLink } from 'lucide-react';
import { useDoors } from '@/components/hooks/use-doors';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';

/** The shortcut as it is set in this browser, and the same app with more room. */
export function WaysToOpen() {
  const { t } = useTranslation();
  const { keys, openInTab } = useDoors();
  return (
    <>
      {keys === undefined ? null : (
        <p data-testid="shortcut">
          {keys === null ? t('settings.noShortcut') : t('settings.shortcut', { keys })}
        </p>
      )}
      <p>{t('settings.fullTabHelp')}</p>
      <Button
        icon={<ExternalLink aria-hidden size="1.2em" />}
        data-testid="full-tab"
        onClick={openInTab}
      >
        {t('settings.fullTab')}
      </Button>
    </>
  );
}
