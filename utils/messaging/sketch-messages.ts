import * as z from 'zod/mini';

/** A long chat drawn at once; what the page script never sends is not taken either. */
const MAX_ITEMS = 60_000;
const MAX_TEXT = 100_000;
const MAX_DRAWN = 3_000_000;
const MAX_ATTRIBUTES = 24;
const MAX_BOXES = 40;
const MAX_LISTS = 4;

const idSchema = z.int().check(z.nonnegative());
const shortSchema = z.string().check(z.maxLength(300));
const rectSchema = z.readonly(z.tuple([z.number(), z.number(), z.number(), z.number()]));
const flagSchema = z.optional(z.boolean());

const lookSchema = z.strictObject({
  hidden: z.optional(z.enum(['none', 'spoken'])),
  inline: flagSchema,
  pre: flagSchema,
  align: z.optional(shortSchema),
  colour: z.optional(shortSchema),
  ink: z.optional(shortSchema),
  placed: flagSchema,
  reversed: flagSchema,
  rtl: flagSchema,
  scrolls: flagSchema,
});

/** An element or a text of the page, as the page script writes it down. */
const itemSchema = z.strictObject({
  id: z.optional(idSchema),
  up: z.optional(idSchema),
  tag: z.optional(z.string().check(z.maxLength(300))),
  attributes: z.optional(
    z
      .record(z.string(), shortSchema)
      .check(z.refine((all) => Object.keys(all).length <= MAX_ATTRIBUTES)),
  ),
  look: z.optional(lookSchema),
  rect: z.optional(rectSchema),
  text: z.optional(z.string().check(z.maxLength(MAX_TEXT))),
  cut: flagSchema,
});

const itemsSchema = z.readonly(
  z.array(itemSchema).check(
    z.maxLength(MAX_ITEMS),
    z.refine((items) => items.reduce((sum, { text = '' }) => sum + text.length, 0) <= MAX_DRAWN),
  ),
);
const boxSchema = z.strictObject({ id: idSchema, low: z.boolean() });

export const sketchSchema = z.strictObject({
  boxes: z.optional(z.readonly(z.array(boxSchema).check(z.maxLength(MAX_BOXES)))),
  glance: flagSchema,
  fresh: flagSchema,
  near: z.optional(idSchema),
  pointed: z.optional(idSchema),
  edge: z.optional(idSchema),
  isTop: flagSchema,
  lists: z.optional(z.readonly(z.array(idSchema).check(z.maxLength(MAX_LISTS)))),
  items: itemsSchema,
});

export const changesSchema = z.strictObject({
  items: itemsSchema,
  rect: rectSchema,
  quiet: z.number(),
});

/** What the reader answers to a sketch: what to draw next, or what was found. */
export type SketchAnswer =
  | { readonly want: 'near'; readonly box: number }
  | { readonly want: 'more' | 'lists' }
  | {
      readonly want: 'nothing';
      readonly list: number | null;
      readonly box: number | null;
      readonly isSure?: boolean | undefined;
      readonly boxes?: readonly number[] | undefined;
    };

/** What became of changes: read, not understood, or more than one page may tell. */
export type ChangesAnswer = 'read' | 'torn' | 'over';
