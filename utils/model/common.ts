import * as z from 'zod/mini';
import { MAX_MINOR } from './max-minor';

/** Interface languages. Hong Kong reads zh-TW. */
export const localeSchema = z.enum(['zh-CN', 'zh-TW', 'en']);
export type Locale = z.infer<typeof localeSchema>;

/** Whose rules, holidays and clock apply; chosen apart from the interface language. */
export const regionSchema = z.enum(['CN', 'TW', 'HK', 'GB', 'US']);
export type Region = z.infer<typeof regionSchema>;

/** ISO 4217 code. */
export const currencySchema = z.string().check(z.regex(/^[A-Z]{3}$/));

/** Money in integer minor units (分, cents), never negative. */
export const minorSchema = z.int().check(z.nonnegative(), z.maximum(MAX_MINOR));

/** Calendar day 'YYYY-MM-DD' that exists. */
export const plainDateSchema = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((day) => {
    const parsed = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
  }),
);

/** Milliseconds since 1970-01-01T00:00Z. */
export const instantSchema = z.int();

/** 128-bit, time-ordered, made by the client: 32 hex digits. */
export const idSchema = z.string().check(z.regex(/^[0-9a-f]{32}$/));

/** A page without its query and hash, which may hold session tokens. */
export const placeSchema = z.object({ origin: z.string(), path: z.string() });
export type Place = z.infer<typeof placeSchema>;
