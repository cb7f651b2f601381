import { Calculator } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '@/components/hooks/use-translation';
import { BudgetForm } from '@/components/settings/BudgetForm';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import type { Finding } from '@/utils/safety';
import styles from './UncheckedOffer.module.css';

/** An offer nobody has held against what a month leaves: said in one line, mended in one tap. */
export function UncheckedOffer({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const asked = useRef(false);

  // Once the numbers are there this line goes, and with it the button that had the focus.
  useEffect(() => {
    const card = place.current?.parentElement;
    return () => {
      if (!asked.current || document.activeElement !== document.body) return;
      card?.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
    };
  }, []);

  return (
    <div ref={place} className={styles.note}>
      <p data-testid="finding" data-rule={finding.rule}>
        {finding.reason}
      </p>
      <Button
        compact
        variant="quiet"
        icon={<Calculator aria-hidden size="1.1em" />}
        data-testid="budget-ask"
        onClick={() => {
          asked.current = true;
          setOpen(true);
        }}
      >
        {t('phrasing.budgetAsk')}
      </Button>
      <Dialog
        open={open}
        title={t('settings.budget')}
        closeLabel={t('common.close')}
        onClose={() => setOpen(false)}
      >
        <BudgetForm onSaved={() => setOpen(false)} />
      </Dialog>
    </div>
  );
}
