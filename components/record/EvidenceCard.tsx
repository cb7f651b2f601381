import { useState } from 'react';
import { useCase } from '@/components/hooks/use-case';
import { useEvidence } from '@/components/hooks/use-evidence';
import { useKeptFocus } from '@/components/hooks/use-kept-focus';
import { useTranslation } from '@/components/hooks/use-translation';
import { Card } from '@/components/ui/Card';
import { SelectField } from '@/components/ui/SelectField';
import { type EvidenceKind, evidenceKindSchema } from '@/utils/model';
import styles from './EvidenceCard.module.css';
import { EvidenceItem } from './EvidenceItem';
import { evidenceKindWords } from './evidence-words';
import { PictureDrop } from './PictureDrop';

/** Screenshots and photos that prove what was said or paid. */
export function EvidenceCard({ conversationId }: { readonly conversationId?: string | undefined }) {
  const { t } = useTranslation();
  const { current } = useCase();
  const { evidence, busy, keep, remove } = useEvidence(current?.id ?? null, conversationId);
  const [kind, setKind] = useState<EvidenceKind>('answer');
  const place = useKeptFocus<HTMLUListElement>(evidence.length);
  return (
    <Card title={t('evidence.title')}>
      <p className={styles.help}>{t('evidence.help')}</p>
      <SelectField
        label={t('evidence.kind')}
        value={kind}
        choices={evidenceKindSchema.options.map((value) => ({
          value,
          label: t(evidenceKindWords[value]),
        }))}
        onChange={setKind}
      />
      <PictureDrop busy={busy} onPictures={(files) => void keep(files, kind)} />
      <ul ref={place} tabIndex={-1} className={styles.pictures}>
        {evidence.map((one) => (
          <EvidenceItem key={one.id} evidence={one} onRemove={() => void remove(one)} />
        ))}
      </ul>
    </Card>
  );
}
