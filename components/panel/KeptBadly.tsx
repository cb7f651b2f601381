import { useState } from 'react';
import { useEverything } from '@/components/hooks/use-everything';
import type { Health } from '@/components/hooks/use-health';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import type { PlainMessageId } from '@/utils/i18n';

type Reason = Exclude<Health, { copies: 2 }>['reason'];

const oneCopy: Record<Reason, PlainMessageId> = {
  unavailable: 'storage.oneCopyUnavailable',
  quota: 'storage.oneCopyQuota',
  timeout: 'storage.oneCopyTimeout',
  blocked: 'storage.oneCopyBlocked',
  shut: 'storage.oneCopyShut',
  newer_data: 'storage.notSavingNewerData',
};

const notSaving: Record<Reason, PlainMessageId> = {
  unavailable: 'storage.notSavingUnavailable',
  quota: 'storage.notSavingQuota',
  timeout: 'storage.notSavingTimeout',
  blocked: 'storage.notSavingBlocked',
  shut: 'storage.notSavingUnavailable',
  newer_data: 'storage.notSavingNewerData',
};

interface WhyProps {
  readonly health: Exclude<Health, { copies: 2 }>;
}

/** With the database found empty and the journal shut there is nothing left to look at. */
function Why({ health }: WhyProps) {
  const { t } = useTranslation();
  if (health.state === 'saving')
    return (
      <>
        <p>{t(oneCopy[health.reason])}</p>
        {health.lost ? <p>{t('storage.oneCopyLost', { count: health.lost })}</p> : null}
      </>
    );
  if (health.neither && health.reason === 'unavailable') return <p>{t('storage.neither')}</p>;
  if (!health.lost) return <p>{t(notSaving[health.reason])}</p>;
  return (
    <>
      <p>{t('storage.lostAll', { count: health.lost })}</p>
      <p>{t('storage.lostAllWhy')}</p>
    </>
  );
}

interface KeptBadlyProps {
  readonly health: Health;
  readonly onRetry: () => Promise<void>;
}

/** One copy only, or none at all: why, and the ways out. */
export function KeptBadly({ health, onRetry }: KeptBadlyProps) {
  const { t } = useTranslation();
  const { saveAll } = useEverything();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState<'retry' | 'save' | null>(null);
  if (health.state === 'saving' && health.copies === 2) return null;
  const isSaving = health.state === 'saving';

  const retry = async () => {
    setBusy('retry');
    setSaid(t('storage.trying'));
    await onRetry();
    setSaid('');
    setBusy(null);
  };
  const save = async () => {
    setBusy('save');
    const name = await saveAll();
    setSaid(name ? t('storage.savedFile', { name }) : t('storage.saveFileFailed'));
    setBusy(null);
  };

  return (
    <div data-testid="kept-badly" data-state={isSaving ? 'one-copy' : 'not-saving'}>
      <Banner
        tone={isSaving ? 'warn' : 'danger'}
        title={t(isSaving ? 'storage.oneCopy' : 'storage.notSaving')}
        live
        actions={
          <Actions>
            {health.reason === 'newer_data' ? null : (
              <Button
                busy={busy === 'retry'}
                data-testid="storage-retry"
                onClick={() => void retry()}
              >
                {t('storage.tryAgain')}
              </Button>
            )}
            <Button busy={busy === 'save'} data-testid="storage-save" onClick={() => void save()}>
              {t('storage.saveFile')}
            </Button>
          </Actions>
        }
      >
        <Why health={health} />
        <p role="status">{said}</p>
      </Banner>
    </div>
  );
}
