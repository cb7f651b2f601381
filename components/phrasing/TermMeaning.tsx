import { useTranslation } from '@/components/hooks/use-translation';
import { formatDay } from '@/utils/calendar';
import type { Term } from '@/utils/phrasing';
import styles from './TermMeaning.module.css';

/** What a word means, what to ask when it falls, and the rule behind it as a dated hint. */
export function TermMeaning({ term }: { readonly term: Term }) {
  const { t, locale } = useTranslation();
  const { rule } = term;
  return (
    <div className={styles.meaning} data-testid="term-meaning">
      <p>{term.meaning}</p>
      <p className={styles.ask}>
        <span className={styles.label}>{t('glossary.ask')}</span>
        {term.ask}
      </p>
      {rule ? (
        <div className={styles.rule}>
          <p>{rule.text}</p>
          <p>
            {t('glossary.region', { region: rule.region })} ·{' '}
            {t('glossary.source', { source: rule.source, date: formatDay(rule.date, locale) })}
          </p>
          <p>{t(rule.grade === 'primary' ? 'glossary.gradePrimary' : 'glossary.gradeSecondary')}</p>
        </div>
      ) : null}
    </div>
  );
}
