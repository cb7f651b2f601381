import type { Channel, Via, Who } from '@/utils/model';

/** The words of a saved record; they live in the catalogues and are passed in. */
export interface RecordLabels {
  readonly title: string;
  readonly creditor: string;
  readonly product: string;
  readonly amountDue: string;
  readonly dueDate: string;
  readonly channel: string;
  readonly place: string;
  readonly startedAt: string;
  readonly representative: string;
  readonly staffId: string;
  readonly ticket: string;
  readonly said: string;
  readonly noLines: string;
  readonly struck: string;
  readonly who: Readonly<Record<Who | 'bot', string>>;
  readonly via: Readonly<Record<Via, string>>;
  readonly channels: Readonly<Record<Channel, string>>;
  /** Between a label and its value: "：" or ": ". */
  readonly colon: string;
}

export interface RecordFormats {
  readonly instant: (milliseconds: number) => string;
  readonly day: (day: string) => string;
  readonly money: (minor: number, currency: string) => string;
}
