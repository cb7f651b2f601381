import { type PhrasePart, phrasePartSchema, type Stage, stageSchema } from '@/utils/model';
import { useDraft } from './use-draft';
import type { OwnPhraseValues } from './use-own-phrases';

interface PhraseDraft {
  readonly values: OwnPhraseValues;
  /** False until the draft is read; typing before that would overwrite it. */
  readonly ready: boolean;
  /** Something was typed that is not saved. */
  readonly dirty: boolean;
  readonly set: (patch: Partial<OwnPhraseValues>) => void;
  readonly clear: () => void;
}

/** A phrase being written, kept on every input event; `name` is its id or 'new'. */
export function usePhraseDraft(name: string, saved: OwnPhraseValues): PhraseDraft {
  const [text, write] = useDraft(`phrase:${name}`);
  const typed = parse(text);
  const values = typed ?? saved;
  return {
    values,
    ready: text !== null,
    dirty: typed !== null,
    set: (patch) => write(JSON.stringify({ ...values, ...patch })),
    clear: () => write(''),
  };
}

function parse(text: string | null): OwnPhraseValues | null {
  try {
    const draft: unknown = JSON.parse(text || 'null');
    if (typeof draft !== 'object' || draft === null || !('parts' in draft)) return null;
    const { parts, stage } = draft as { parts: unknown; stage?: unknown };
    if (!Array.isArray(parts)) return null;
    const fitting = parts.filter(
      (part): part is PhrasePart => phrasePartSchema.safeParse(part).success,
    );
    const read = stageSchema.safeParse(stage);
    return { parts: fitting, stage: read.success ? (read.data as Stage) : undefined };
  } catch {
    return null;
  }
}
