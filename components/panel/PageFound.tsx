import { usePage } from '@/components/hooks/use-page';
import { useTranslation } from '@/components/hooks/use-translation';
import type { MessageId } from '@/utils/i18n';

/** What was found on a page that is on, in one sentence. */
export function PageFound() {
  const { t } = useTranslation();
  const { reading } = usePage();
  const frames = [...reading.frames.values()];
  const chat = frames.some(({ transcript }) => transcript);
  const box = frames.some(({ composer }) => composer === 'ready' || composer === 'composing');
  const readOnly = frames.some(({ composer }) => composer === 'read_only');
  const found = (): Extract<MessageId, `panel.found${string}`> => {
    if (chat && box) return 'panel.foundChat';
    if (readOnly) return 'panel.foundReadOnly';
    if (chat) return 'panel.foundNoBox';
    return box ? 'panel.foundBoxOnly' : 'panel.foundNothing';
  };
  return (
    <>
      <p data-testid="page-found">{t(found())}</p>
      {frames.some(({ overBudget }) => overBudget) ? <p>{t('panel.overBudget')}</p> : null}
    </>
  );
}
