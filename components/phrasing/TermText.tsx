import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { useGlossary } from '@/components/hooks/use-glossary';
import { findTerms, type Piece } from '@/utils/phrasing';
import { TermDialog } from './TermDialog';
import styles from './TermText.module.css';

/** A button is one block to the browser, which would let a line begin with the mark after it. */
const MARKS = /^[，。！？、；：）」』”’),.!?;:]+/u;

/** Words with those underlined that are easily mixed up: each opens its meaning. */
export function TermText({ text }: { readonly text: string }) {
  const terms = useGlossary();
  const [id, open] = useState<string | null>(null);
  const opened = terms.find((term) => term.id === id);
  const shown = renderPieces(findTerms(text, terms), open);
  if (!opened) return shown;
  // Not inside the sentence: a dialog is no part of a paragraph.
  const outside = document.getElementById('root') ?? document.body;
  const dialog = <TermDialog term={opened} onClose={() => open(null)} />;
  return (
    <>
      {shown}
      {createPortal(dialog, outside)}
    </>
  );
}

function renderPieces(pieces: readonly Piece[], open: (term: string) => void): ReactNode[] {
  let at = 0;
  return pieces.map(({ text, term }, index) => {
    const key = at;
    at += text.length;
    const after = pieces[index + 1]?.text.match(MARKS)?.[0] ?? '';
    const taken = pieces[index - 1]?.term ? (text.match(MARKS)?.[0] ?? '') : '';
    if (term === undefined) return <span key={key}>{text.slice(taken.length)}</span>;
    return (
      <span key={key} className={styles.whole}>
        <button
          type="button"
          className={styles.term}
          aria-haspopup="dialog"
          data-testid="term"
          onClick={() => open(term)}
        >
          {text}
        </button>
        {after}
      </span>
    );
  });
}
