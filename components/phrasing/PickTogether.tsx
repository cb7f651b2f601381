import type { Candidate } from '@/components/hooks/judge-candidate';
import { useCheckedText } from '@/components/hooks/use-checked-text';
import { useTranslation } from '@/components/hooks/use-translation';
import { besidesGaps, FindingBanner } from './FindingList';
import styles from './PickTogether.module.css';
import { SendButtons } from './SendButtons';

/** The picked sentences as the one message they will be, checked as one. */
export function PickTogether({ picked }: { readonly picked: readonly Candidate[] }) {
  const { t } = useTranslation();
  const text = picked.map((one) => one.text).join('\n');
  const { findings, held } = useCheckedText(text);
  const gap = picked.some(({ missing }) => missing.length > 0);
  return (
    <section className={styles.together} aria-label={t('phrasing.pick')} data-testid="together">
      <p className={styles.count} role="status">
        {picked.length === 0
          ? t('phrasing.pickNone')
          : t('phrasing.picked', { count: picked.length })}
      </p>
      {picked.length > 0 ? (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keys too */}
          <p className={styles.text} data-testid="together-text" tabIndex={0}>
            {text}
          </p>
          {gap ? <p>{t('phrasing.pickGap')}</p> : null}
          {besidesGaps(findings, gap).map((finding) => (
            <FindingBanner key={finding.rule} finding={finding} />
          ))}
          <SendButtons
            key={text}
            first
            id={picked.map(({ id }) => id)}
            text={text}
            held={held || gap}
          />
        </>
      ) : null}
    </section>
  );
}
