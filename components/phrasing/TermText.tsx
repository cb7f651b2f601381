import { useGlossary } from '@/components/hooks/use-glossary';
import { findTerms } from '@/utils/phrasing';
import styles from './TermText.module.css';

interface TermTextProps {
  readonly text: string;
  readonly onOpen: (term: string) => void;
}

/** Words with those underlined that are easily mixed up: each opens its meaning. */
export function TermText({ text, onOpen }: TermTextProps) {
  const terms = useGlossary();
  let at = 0;
  return findTerms(text, terms).map((piece) => {
    const key = at;
    at += piece.text.length;
    const { term } = piece;
    if (term === undefined) return <span key={key}>{piece.text}</span>;
    return (
      <button
        key={key}
        type="button"
        className={styles.term}
        aria-haspopup="dialog"
        data-testid="term"
        onClick={() => onOpen(term)}
      >
        {piece.text}
      </button>
    );
  });
}
