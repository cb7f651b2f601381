import { useState } from 'react';
import { useBillSource } from '@/components/hooks/use-bill-source';
import { useCase } from '@/components/hooks/use-case';
import { useTranslation } from '@/components/hooks/use-translation';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { ScreenTitle } from '@/components/ui/ScreenTitle';
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
  const { page, text, several } = source;
  const facts = several && chosen !== null ? (several[chosen] ?? null) : source.facts;

  if (cases === undefined || text === null) return null;
  return (
    <div className={styles.screen} data-testid="bill-screen">
      <ScreenTitle>{t('bill.title')}</ScreenTitle>
      <Card>
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
          value={text}
          onChange={source.write}
        />
        {several ? <WhichBill bills={several} chosen={chosen} onChoose={setChosen} /> : null}
      </Card>
      <BillEditor
        facts={facts}
        from={source.from}
        place={source.place}
        onSaved={() => {
          source.write('');
          onClose();
        }}
        onClose={onClose}
      />
    </div>
  );
}
