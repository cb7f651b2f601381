import * as z from 'zod/mini';
import { regionSchema } from '@/utils/model';

const text = z.string().check(z.minLength(1), z.maxLength(300));
const host = z.string().check(z.regex(/^(?:\*\.)?[a-z0-9*-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}$/));
const domain = z.string().check(z.regex(/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}$/));
const brand = z.string().check(z.regex(/^[a-z0-9]{2,20}$/));

const address = z.string().check(z.regex(/^https:\/\/[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}$/));

/** Where a fact comes from, when it was seen there, and how much that is worth. */
const evidence = {
  source: text,
  date: z.string().check(z.regex(/^20\d\d(?:-\d\d(?:-\d\d)?)?$/)),
  sure: z.enum(['official', 'code', 'list', 'secondary']),
};

const placeSchema = z.object({
  /** A host or a pattern of hosts; none where there is an `origin`. */
  host: z.optional(host),
  /** The whole address, where the user may turn the site on beside another of the same owner. */
  origin: z.optional(address),
  use: z.enum(['main', 'chat', 'help', 'billing', 'account']),
  /** Source of a pattern for the path. */
  path: z.optional(text),
  ...evidence,
});
export type SitePlace = z.infer<typeof placeSchema>;

/** How the organisation itself is reached, as its own pages or others report. */
const channelSchema = z.object({
  kind: z.enum(['phone', 'email', 'page']),
  value: text,
  note: z.optional(text),
  hours: z.optional(text),
  ...evidence,
});
export type SiteChannel = z.infer<typeof channelSchema>;

/** Selectors of a chat that somebody saw, with the page and day they were tried on. */
const hooksSchema = z.object({
  triedOn: text,
  date: evidence.date,
  source: text,
  container: z.optional(text),
  frame: z.optional(text),
  launcher: z.optional(text),
  list: z.optional(text),
  message: z.optional(text),
  text: z.optional(text),
  composer: z.optional(text),
  send: z.optional(text),
  snippet: z.optional(text),
  /** Words of the line that says a person has joined. */
  joined: z.optional(text),
});

export const siteSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{2,30}$/)),
  name: text,
  category: z.enum(['wallet', 'bank', 'lender', 'shop', 'telecom', 'energy', 'help', 'widget']),
  /** Empty: anywhere. */
  regions: z.array(regionSchema),
  /** Every host under these is theirs. A widget has none: its hosts serve anyone's chat. */
  domains: z.array(domain),
  /** Theirs as well, or another company's of the same name: neither official here nor a look-alike. */
  related: z.optional(z.array(domain)),
  /** Names that only they use, as they stand in host names. */
  brands: z.optional(z.array(brand)),
  /** Short names and common words: they mean nothing unless a help or security word is beside them. */
  faintBrands: z.optional(z.array(brand)),
  places: z.array(placeSchema),
  channels: z.optional(z.array(channelSchema)),
  hooks: z.optional(hooksSchema),
  /** What a widget calls its frame: id, name or title. */
  frameNames: z.optional(z.array(text)),
});
export type Site = z.infer<typeof siteSchema>;
