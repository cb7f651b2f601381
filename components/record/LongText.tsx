import { useState } from 'react';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { characterCount, cutText } from '@/utils/text';
import styles from './LongText.module.css';

const SHOWN_LINES = 12;

/** A text as it was said, verbatim; a very long one is folded behind a button. */
export function LongText({ text, limit = 240 }: { text: string; limit?: number }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const short = shortened(text, limit);
  return (
    <>
      <p className={styles.text} dir="auto">
        {open ? text : short}
      </p>
      {short === text ? null : (
        <Button
          compact
          variant="quiet"
          aria-expanded={open}
          data-testid="show-all"
          onClick={() => setOpen(!open)}
        >
          {open ? t('common.less') : t('record.showAll', { count: characterCount(text) })}
        </Button>
      )}
    </>
  );
}

function shortened(text: string, limit: number): string {
  const lines = text.split('\n', SHOWN_LINES + 1);
  const few = lines.length > SHOWN_LINES ? `${lines.slice(0, SHOWN_LINES).join('\n')}…` : text;
  return cutText(few, limit);
}
