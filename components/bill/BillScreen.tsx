import { useState } from 'react';
import { type BillSource, useBillSource } from '@/components/hooks/use-bill-source';
import { useCase } from '@/components/hooks/use-case';
import { useTranslation } from '@/components/hooks/use-translation';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { Details } from '@/components/ui/Details';
import { TextArea } from '@/components/ui/TextArea';
import { BillEditor } from './BillEditor';
import styles from './BillScreen.module.css';
import { WhichBill } from './WhichBill';

/** A bill from the page, from a text or from a picture, checked by the person before it is kept. */
export function BillScreen({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { cases } = useCase();
  const source = useBillSource();
  const [chosen, setChosen] = useState<number | null>(null);
  const { text, several } = source;
  const facts = several && chosen !== null ? (several[chosen] ?? null) : source.facts;

  if (cases === undefined || text === null) return null;
  return (
    <div className={styles.screen} data-testid="bill-screen">
      <h1>{t('bill.title')}</h1>
      {source.from === 'page' ? (
        <Details summary={t('bill.otherSource')}>
          <Source source={source} />
        </Details>
      ) : (
        <Source source={source} />
      )}
      {several ? <WhichBill bills={several} chosen={chosen} onChoose={setChosen} /> : null}
      <BillEditor
        facts={facts}
        from={source.from}
        place={source.place}
        siteName={source.siteName}
        onSaved={() => {
          source.write('');
          onClose();
        }}
        onClose={onClose}
      />
    </div>
  );
}

/** The page in front, or a text to paste. */
function Source({ source }: { readonly source: BillSource }) {
  const { t } = useTranslation();
  const { page, text } = source;
  return (
    <div className={styles.section}>
      {source.canRead ? (
        <Button busy={page === 'reading'} data-testid="bill-read" onClick={source.readPage}>
          {t(page === 'reading' ? 'bill.readingPage' : 'bill.readPage')}
        </Button>
      ) : null}
      {page === 'nothing' || page === 'not_allowed' ? (
        <Banner title={t(page === 'nothing' ? 'bill.nothing' : 'bill.notAllowed')} live />
      ) : null}
      <TextArea
        label={t('bill.paste')}
        hint={t('bill.pasteHint')}
        data-testid="bill-text"
        dir="auto"
        value={text ?? ''}
        onChange={source.write}
      />
    </div>
  );
}
