import type { DialogueAct } from '@/utils/dialogue';

/** The main act, the line, and a second act that is as good an answer. */
export type LabelledLine = readonly [act: DialogueAct, text: string, also?: DialogueAct];
