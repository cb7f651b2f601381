import type { Region } from '@/utils/model';
import { isRealDay } from './is-real-day';

export interface DateContext {
  readonly today: string;
  readonly region: Region | undefined;
  /** The text as given, for what folding hides: "May" and "may". */
  readonly text: string;
}

/** One way to write a day: where it may stand, and what it means. Null is "no date after all". */
export interface DatePattern {
  /** With the g flag, over foldWidth(text); both scripts, lower case. */
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, context: DateContext) => string | null;
}

/** The day, if there is one. */
export function dayFrom(year: number, month: number, date: number): string | null {
  const pad = (value: number) => String(value).padStart(2, '0');
  const day = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}`;
  return isRealDay(day) ? day : null;
}
