import { useEffect } from 'react';
import * as z from 'zod/mini';
import { useDraft } from './use-draft';

/** Fields as the person typed them: a text each, or several choices. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** For each field the operations whose value an editor had in front of it. */
export type Seen = Readonly<Record<string, readonly string[]>>;

export interface FormDraft<Values extends FormValues> {
  readonly values: Values;
  /** Something was typed that is not saved. */
  readonly dirty: boolean;
  /** False until the draft is read; typing before that would overwrite it. */
  readonly ready: boolean;
  readonly set: (patch: Partial<Values>) => void;
  readonly clear: () => void;
  /** For each typed field what stood in it when typing began: what a write of it has seen. */
  readonly seen: Seen;
  /** Typed fields that somebody else has changed since. */
  readonly moved: readonly string[];
  /** The other value was read, and what is typed shall stand. */
  readonly keep: (...fields: readonly string[]) => void;
}

const SEEN = '@seen';

/**
 * A form whose every input event is kept, over `saved`: closing the panel loses nothing.
 * Only fields that differ from what is saved are in the draft, so that one leaves it when it is
 * saved, and not before: what stands in the field never flickers. `standing`: what `saved` comes from.
 */
export function useFormDraft<Values extends FormValues>(
  name: string,
  saved: Values,
  standing: Seen = {},
): FormDraft<Values> {
  const [text, write] = useDraft(name);
  const parsed = parse(text);
  const typed = readTyped(parsed, saved);
  const values = { ...saved, ...typed };
  const seen = seenBy(typed, readSeen(parsed), standing);
  const kept = pack(typed, seen);
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
      write(pack(next, seenBy(next, seen, standing)));
    },
    clear: () => write(''),
    seen,
    moved: Object.keys(seen).filter((field) => !same(seen[field], standing[field] ?? [])),
    keep: (...fields) => {
      const now = fields
        .filter((field) => field in seen)
        .map((field) => [field, standing[field] ?? []]);
      write(pack(typed, { ...seen, ...Object.fromEntries(now) }));
    },
  };
}

function pack(typed: object, seen: Seen): string {
  if (Object.keys(typed).length === 0) return '';
  return JSON.stringify(Object.keys(seen).length === 0 ? typed : { ...typed, [SEEN]: seen });
}

/** What was noted when its typing began, else what stands now; nothing where nothing is known of the record. */
function seenBy(typed: object, noted: Seen, standing: Seen): Seen {
  if (Object.keys(standing).length === 0) return {};
  return Object.fromEntries(
    Object.keys(typed).map((field) => [field, noted[field] ?? standing[field] ?? []]),
  );
}

const seenSchema = z.record(z.string(), z.array(z.string()));

function readSeen(parsed: Readonly<Record<string, unknown>>): Seen {
  const seen = seenSchema.safeParse(parsed[SEEN]);
  return seen.success ? seen.data : {};
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
function readTyped<Values extends FormValues>(parsed: object, saved: Values): Partial<Values> {
  const fitting = Object.entries(parsed).filter(([field, value]) => {
    if (!Object.hasOwn(saved, field)) return false;
    if (typeof saved[field] === 'string') return typeof value === 'string';
    return Array.isArray(value) && value.every((choice) => typeof choice === 'string');
  });
  return changed({ ...saved, ...Object.fromEntries(fitting) }, saved);
}

function parse(text: string | null): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text || '{}');
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}
