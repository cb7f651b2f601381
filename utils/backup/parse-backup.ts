import * as z from 'zod/mini';
import { canonical, type Operation } from '@/utils/ledger';
import { readAttachments } from './attachments-text';
import {
  attachmentSchema,
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type Backup,
  chainEndSchema,
  keptPreferencesSchema,
  type Progress,
} from './backup';
import { checkChains } from './check-chains';
import { manifestOf, manifestSchema } from './manifest';
import { readJson } from './read-json';
import { readOperation } from './read-operation';
import { type Refusal, Refused, refuse } from './refusal';
import { Sections } from './sections';
import { storesKeep } from './stores-keep';

const markSchema = z.looseObject({ format: z.literal(BACKUP_FORMAT), version: z.int() });

const envelopeSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  manifest: manifestSchema,
  preferences: keptPreferencesSchema,
  attachments: z.array(attachmentSchema),
  heads: z.array(chainEndSchema),
  operations: z.array(z.unknown()),
});

export type Parsed =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Reads a backup file: size and shape before parsing, then every entry, every chain and every
 * section. All of it holds or the file is refused with the first thing that does not; a value is
 * all it gives, so a refused file has changed nothing.
 */
export async function parseBackup(bytes: Uint8Array, progress?: Progress): Promise<Parsed> {
  try {
    return { ok: true, backup: await read(bytes, progress) };
  } catch (error) {
    // What no check foresaw is a damaged file all the same.
    const refusal: Refusal = error instanceof Refused ? error.refusal : { reason: 'damaged' };
    return { ok: false, refusal };
  }
}

async function read(bytes: Uint8Array, progress?: Progress): Promise<Backup> {
  const { operations: entries, manifest, ...rest } = readEnvelope(readJson(bytes));
  let done = 0;
  const each = () => progress?.(done++, entries.length * 2);

  const operations: Operation[] = [];
  const sections = new Sections();
  for (const entry of entries) {
    const pause = each();
    if (pause) await pause;
    const { one, line } = readOperation(entry, operations.length + 1);
    operations.push(one);
    sections.add(line);
  }
  const attachments = await readAttachments(rest.attachments);
  const backup: Backup = {
    operations,
    heads: rest.heads,
    preferences: rest.preferences,
    ...(attachments.length > 0 ? { attachments } : {}),
  };
  await checkChains(backup, each);
  const found = await manifestOf(
    sections.all(),
    canonical(rest.heads),
    canonical(rest.preferences),
    canonical(rest.attachments),
  );
  if (canonical(found) !== canonical(manifest)) refuse({ reason: 'changed' });
  return backup;
}

function readEnvelope(json: unknown): z.infer<typeof envelopeSchema> {
  const mark = markSchema.safeParse(json);
  if (!mark.success) return refuse({ reason: 'not_a_backup' });
  if (mark.data.version > BACKUP_VERSION) return refuse({ reason: 'newer' });
  const { operations: _operations, ...rest } = mark.data;
  const parsed = envelopeSchema.safeParse(json);
  return parsed.success && storesKeep(rest) ? parsed.data : refuse({ reason: 'damaged' });
}
