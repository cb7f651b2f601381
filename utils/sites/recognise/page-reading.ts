import * as z from 'zod/mini';
import { pageSignalsSchema } from './page-signals';

export const MOST_TEXT = 60_000;

/** What one frame of the tab says about itself. */
export const pageReadingSchema = z.object({
  /** Without its query, which may hold session tokens; the view behind a `#` is kept. */
  url: z.string().check(z.maxLength(3000)),
  isTop: z.boolean(),
  signals: pageSignalsSchema,
  /** What a person sees there, a line for each block; tabs between the cells of a row. */
  text: z.string().check(z.maxLength(MOST_TEXT)),
});
export type PageReading = z.infer<typeof pageReadingSchema>;
