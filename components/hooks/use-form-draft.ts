import { useEffect } from 'react';
import { useDraft } from './use-draft';

/** Fields as the person typed them: a text each, or several choices. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

export interface FormDraft<Values extends FormValues> {
  readonly values: Values;
  /** Something was typed that is not saved. */
  readonly dirty: boolean;
  /** False until the draft is read; typing before that would overwrite it. */
  readonly ready: boolean;
  readonly set: (patch: Partial<Values>) => void;
  readonly clear: () => void;
}

/**
 * A form whose every input event is kept, over `saved`: closing the panel loses nothing.
 * Only fields that differ from what is saved are in the draft, so that one leaves it when it is
 * saved, and not before: what stands in the field never flickers.
 */
export function useFormDraft<Values extends FormValues>(
  name: string,
  saved: Values,
): FormDraft<Values> {
  const [text, write] = useDraft(name);
  const typed = readTyped(text, saved);
  const values = { ...saved, ...typed };
  const kept = Object.keys(typed).length === 0 ? '' : JSON.stringify(typed);
  const outdated = text !== null && text !== kept;
  useEffect(() => {
    if (outdated) write(kept);
  });
  return {
    values,
    dirty: kept !== '',
    ready: text !== null,
    set: (patch) => {
      const next = changed({ ...values, ...patch }, saved);
      write(Object.keys(next).length === 0 ? '' : JSON.stringify(next));
    },
    clear: () => write(''),
  };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function changed<Values extends FormValues>(values: Values, saved: Values): Partial<Values> {
  return Object.fromEntries(
    Object.entries(values).filter(([field, value]) => !same(value, saved[field])),
  ) as Partial<Values>;
}

/** Takes only fields the form has, in the shape it has them. */
function readTyped<Values extends FormValues>(text: string | null, saved: Values): Partial<Values> {
  const parsed = parse(text);
  const fitting = Object.entries(parsed).filter(([field, value]) => {
    if (!Object.hasOwn(saved, field)) return false;
    if (typeof saved[field] === 'string') return typeof value === 'string';
    return Array.isArray(value) && value.every((choice) => typeof choice === 'string');
  });
  return changed({ ...saved, ...Object.fromEntries(fitting) }, saved);
}

function parse(text: string | null): object {
  try {
    const parsed: unknown = JSON.parse(text || '{}');
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}
