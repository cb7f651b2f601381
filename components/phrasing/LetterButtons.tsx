import { Download } from 'lucide-react';
import type { Candidate } from '@/components/hooks/judge-candidate';
import { useCase } from '@/components/hooks/use-case';
import { useFeedback } from '@/components/hooks/use-feedback';
import { useSaveFile } from '@/components/hooks/use-save-file';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { CopyButton } from './CopyButton';
import styles from './SuggestionCard.module.css';

/** A letter is no chat line: it is copied, or saved as text. */
export function LetterButtons({ id, text, held }: Pick<Candidate, 'id' | 'text' | 'held'>) {
  const { t } = useTranslation();
  const { current } = useCase();
  const { say } = useFeedback();
  const saveFile = useSaveFile();

  const save = () => {
    const wanted = [current?.creditor, t('phrasing.textName')].filter(Boolean).join(' ');
    const name = saveFile(`${wanted}.txt`, 'text/plain;charset=utf-8', text);
    say({ said: 'phrasing.textSaved', values: { name }, tone: 'done' });
  };

  return (
    <>
      <p className={styles.why}>{t('phrasing.letterHint')}</p>
      <Actions>
        <CopyButton id={id} text={text} held={held} />
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
