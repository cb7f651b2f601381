import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useGlossary } from '@/components/hooks/use-glossary';
import { findTerms } from '@/utils/phrasing';
import { TermDialog } from './TermDialog';
import styles from './TermText.module.css';

/** Words with those underlined that are easily mixed up: each opens its meaning. */
export function TermText({ text }: { readonly text: string }) {
  const terms = useGlossary();
  const [id, open] = useState<string | null>(null);
  const opened = terms.find((term) => term.id === id);
  let at = 0;
  const pieces = findTerms(text, terms).map((piece) => {
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
        onClick={() => open(term)}
      >
        {piece.text}
      </button>
    );
  });
  if (!opened) return pieces;
  // Not inside the sentence: a dialog is no part of a paragraph.
  const outside = document.getElementById('root') ?? document.body;
  const dialog = <TermDialog term={opened} onClose={() => open(null)} />;
  return (
    <>
      {pieces}
      {createPortal(dialog, outside)}
    </>
  );
}
