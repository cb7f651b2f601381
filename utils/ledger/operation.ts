import * as z from 'zod/mini';
import { idSchema, SCHEMA_VERSION } from '@/utils/model';

/** Raised only by a step in utils/model/upgrades. */
export const OPERATION_VERSION = SCHEMA_VERSION;

const hashSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** `prevHash` of the first operation of a device. */
export const GENESIS = '0'.repeat(64);

// The keys stand in the order of the canonical text: what is read through a schema takes its order.

/** Header fields of a newer version are kept: the hash covers them. */
export const headerSchema = z.looseObject({
  caseId: z.nullable(idSchema),
  deviceId: idSchema,
  entity: z.string(),
  entityId: idSchema,
  hlc: z.string().check(z.regex(/^[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{32}$/)),
  /** create, update, supersede, delete, undo, text-part; others are preserved and ignored. */
  kind: z.string(),
  /** Milliseconds of the writer's monotonic clock: shows a wall clock that was turned. */
  mono: z.int(),
  opId: idSchema,
  payloadDigest: hashSchema,
  prevHash: hashSchema,
  seq: z.int().check(z.positive()),
  v: z.int().check(z.positive()),
  /** IANA zone of the device when it wrote. */
  zone: z.string(),
});
export type Header = z.infer<typeof headerSchema>;

export const payloadSchema = z.looseObject({
  fields: z.record(z.string(), z.json()),
  salt: idSchema,
  /** For each written field, the opIds whose values the editor had in front of it. */
  seen: z.record(z.string(), z.array(z.string())),
});
export type Payload = z.infer<typeof payloadSchema>;

/** One change on its way through the chain. `payload` is null once purged; the chain still holds. */
export const operationSchema = z.object({
  hash: hashSchema,
  header: headerSchema,
  payload: z.nullable(payloadSchema),
});
export type Operation = z.infer<typeof operationSchema>;

/** Where a device's chain ends. A higher `epoch` makes an empty store legitimate. */
export const headSchema = z.object({
  deviceId: idSchema,
  seq: z.int().check(z.nonnegative()),
  hash: hashSchema,
  hlc: z.nullable(z.string()),
  epoch: z.int().check(z.nonnegative()),
});
export type Head = z.infer<typeof headSchema>;
