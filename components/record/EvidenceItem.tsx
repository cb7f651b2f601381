import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useDates } from '@/components/hooks/use-dates';
import { usePicture } from '@/components/hooks/use-picture';
import { useTranslation } from '@/components/hooks/use-translation';
import { Dialog } from '@/components/ui/Dialog';
import { IconButton } from '@/components/ui/IconButton';
import type { Evidence } from '@/utils/model';
import styles from './EvidenceItem.module.css';
import { evidenceKindWords } from './evidence-words';

interface EvidenceItemProps {
  readonly evidence: Evidence;
  readonly onRemove: () => void;
}

/** One picture: what it shows, when it was kept; a click shows it large, with its fingerprint. */
export function EvidenceItem({ evidence, onRemove }: EvidenceItemProps) {
  const { t } = useTranslation();
  const { moment } = useDates();
  const picture = usePicture(evidence);
  const [open, setOpen] = useState(false);
  const { name, sha256, at } = evidence;
  const kind = t(evidenceKindWords[evidence.kind]);
  return (
    <li className={styles.item} data-testid="evidence" data-state={picture.state}>
      {picture.state === 'whole' ? (
        <button
          type="button"
          className={styles.thumb}
          aria-label={t('evidence.open', { name })}
          data-testid="evidence-open"
          onClick={() => setOpen(true)}
        >
          <img src={picture.address} alt="" />
        </button>
      ) : null}
      <div className={styles.facts}>
        <p>{kind}</p>
        <p className={styles.quiet}>{moment(at)}</p>
        <p className={styles.quiet} dir="auto" title={name}>
          {name}
        </p>
        {picture.state === 'loading' ? (
          <p className={styles.quiet}>{t('evidence.reading')}</p>
        ) : null}
        {picture.state === 'missing' ? <p>{t('evidence.missing')}</p> : null}
        {picture.state === 'changed' ? <p>{t('evidence.changed')}</p> : null}
      </div>
      <IconButton
        label={t('evidence.remove', { name })}
        icon={<Trash2 aria-hidden size="1.2em" />}
        data-testid="evidence-remove"
        onClick={onRemove}
      />
      {picture.state === 'whole' ? (
        <Dialog
          open={open}
          onClose={() => setOpen(false)}
          title={kind}
          closeLabel={t('common.close')}
        >
          <img
            className={styles.large}
            src={picture.address}
            alt={t('evidence.pictureOf', { kind, name })}
          />
          <p className={styles.print}>{t('evidence.fingerprint', { sha256 })}</p>
        </Dialog>
      ) : null}
    </li>
  );
}
