import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Details } from '@/components/ui/Details';
import type { Locale, OwnPhrase, PhrasePart } from '@/utils/model';
import { fillParts, type PhraseImport } from '@/utils/phrasing';
import styles from './OwnPhrases.module.css';

interface PhraseImportPreviewProps {
  readonly plan: PhraseImport<OwnPhrase>;
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}

const wordsOf = (parts: readonly PhrasePart[], locale: Locale) => fillParts(parts, {}, locale).text;

/** What a file would add and change, word for word, before anything is. */
export function PhraseImportPreview({ plan, onAccept, onCancel }: PhraseImportPreviewProps) {
  const { t, locale } = useTranslation();
  const { added, changed, same } = plan;
  const all = [...added, ...changed.map(({ after }) => after)];
  const foreign = all.filter((phrase) => phrase.locale !== locale).length;
  return (
    <section
      className={styles.editor}
      aria-label={t('phrasing.ownFileFound')}
      data-testid="own-file-found"
    >
      <p className={styles.found}>{t('phrasing.ownFileFound')}</p>
      {added.length > 0 ? (
        <Details open summary={t('phrasing.ownFileNew', { count: added.length })}>
          <ul className={styles.words}>
            {added.map((phrase) => (
              <li key={JSON.stringify(phrase)}>{wordsOf(phrase.parts, phrase.locale)}</li>
            ))}
          </ul>
        </Details>
      ) : null}
      {changed.length > 0 ? (
        <Details open summary={t('phrasing.ownFileChanged', { count: changed.length })}>
          <ul className={styles.words}>
            {changed.map(({ before, after }) => (
              <li key={before.id}>
                <p>
                  {t('phrasing.ownFileNow')}: {wordsOf(before.parts, before.locale)}
                </p>
                <p>
                  {t('phrasing.ownFileThen')}: {wordsOf(after.parts, after.locale)}
                </p>
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
      {same > 0 ? <p>{t('phrasing.ownFileSame', { count: same })}</p> : null}
      {foreign > 0 ? <p>{t('phrasing.ownFileOtherLanguage', { count: foreign })}</p> : null}
      {all.length === 0 ? <p>{t('phrasing.ownFileNothing')}</p> : null}
      <Actions>
        {all.length > 0 ? (
          <Button variant="primary" data-testid="own-file-take" onClick={onAccept}>
            {t('phrasing.ownFileTake')}
          </Button>
        ) : null}
        <Button data-testid="own-file-cancel" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </Actions>
    </section>
  );
}
