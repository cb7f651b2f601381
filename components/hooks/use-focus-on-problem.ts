import { type RefObject, useEffect, useState } from 'react';

/** Call the answer when a form was refused: its first field with a problem gets the focus. */
export function useFocusOnProblem(form: RefObject<HTMLFormElement | null>): () => void {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (turn > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [turn, form]);
  return () => setTurn((before) => before + 1);
}
