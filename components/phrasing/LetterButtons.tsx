import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import type { Candidate } from '@/components/hooks/judge-candidate';
import { useCase } from '@/components/hooks/use-case';
import { useFeedback } from '@/components/hooks/use-feedback';
import { useSaveFile } from '@/components/hooks/use-save-file';
import { useSendPhrase } from '@/components/hooks/use-send-phrase';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import styles from './SuggestionCard.module.css';

/** A letter is no chat line: it is copied, or saved as text. */
export function LetterButtons({ id, text, held }: Pick<Candidate, 'id' | 'text' | 'held'>) {
  const { t } = useTranslation();
  const { current } = useCase();
  const { say } = useFeedback();
  const { copy } = useSendPhrase();
  const saveFile = useSaveFile();
  const [copied, setCopied] = useState(false);

  const save = () => {
    const wanted = [current?.creditor, t('phrasing.textName')].filter(Boolean).join(' ');
    const name = saveFile(`${wanted}.txt`, 'text/plain;charset=utf-8', text);
    say({ said: 'phrasing.textSaved', values: { name }, tone: 'done' });
  };

  return (
    <>
      <p className={styles.why}>{t('phrasing.letterHint')}</p>
      <Actions>
        <Button
          data-testid="copy"
          icon={<Copy aria-hidden size="1.1em" />}
          disabled={held}
          done={copied ? t('common.copied') : undefined}
          onClick={() => void copy(id, text).then(setCopied)}
        >
          {t('common.copy')}
        </Button>
        <Button
          data-testid="save-text"
          icon={<Download aria-hidden size="1.1em" />}
          disabled={held}
          onClick={save}
        >
          {t('phrasing.saveText')}
        </Button>
      </Actions>
    </>
  );
}
