import type { Locale, Region } from '@/utils/model';
import type { DialogueAct } from './dialogue-act';

export interface ReadOptions {
  /** The turns before this line, oldest first; a bare "可以" needs them. */
  readonly previous?: readonly string[];
  /** 'YYYY-MM-DD', for dates the line leaves relative. */
  readonly today?: string;
  readonly region?: Region;
  readonly locale?: Locale | 'zh-HK';
}

export interface ScoredAct {
  readonly act: DialogueAct;
  /** 0 to 1. Ranking, not probability: it says how plain the words are. */
  readonly confidence: number;
}

export interface ReadAmount {
  readonly minor: number;
  readonly currency?: string;
}

/** What the line names. Absent means: not in the text. */
export interface ReadingDetails {
  readonly representative?: string;
  readonly staffId?: string;
  readonly ticket?: string;
  readonly amounts: readonly ReadAmount[];
  /** ISO days. */
  readonly dates: readonly string[];
  readonly waitWorkingDays?: number;
  readonly waitDays?: number;
  readonly waitHours?: number;
  /** The number of instalments, where one number is named. */
  readonly instalments?: number;
  /** All of them, where the line lets one choose ("3、6、12期"). */
  readonly instalmentChoices?: readonly number[];
}

export interface Reading {
  /** Best first; empty when nothing is plain enough to say. */
  readonly acts: readonly ScoredAct[];
  readonly details: ReadingDetails;
  /** The text is the user's own side of the talk, pasted as the agent's. */
  readonly ownLine?: true;
}
