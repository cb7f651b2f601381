import { useState } from 'react';
import { useTranslation } from '@/components/hooks/use-translation';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import styles from './QrCodes.module.css';
import { qrParts } from './qr-parts';
import { qrPath } from './qr-path';

/** A text as a code to scan, or as several one after another. */
export function QrCodes({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);
  const parts = qrParts(text);
  const part = parts?.[at];
  if (part === undefined) return <Banner title={t('phone.qrTooLong')} />;
  const count = parts?.length ?? 1;
  return (
    <>
      {count > 1 ? <p className={styles.split}>{t('phone.qrSplit', { count })}</p> : null}
      <Code text={part} />
      {count > 1 ? (
        <div className={styles.turns}>
          <Button
            compact
            disabled={at === 0}
            data-testid="qr-previous"
            onClick={() => setAt(at - 1)}
          >
            {t('phone.qrPrevious')}
          </Button>
          <p role="status">{t('phone.qrPart', { number: at + 1, count })}</p>
          <Button
            compact
            disabled={at === count - 1}
            data-testid="qr-next"
            onClick={() => setAt(at + 1)}
          >
            {t('phone.qrNext')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** Black on white in any theme: readers expect it. */
function Code({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const { path, size } = qrPath(text);
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={t('phone.qr')}
      shapeRendering="crispEdges"
      data-testid="qr"
    >
      <rect width={size} height={size} fill="white" />
      <path d={path} fill="black" />
    </svg>
  );
}
