import { type Change, newId } from '@/utils/ledger';
import { type Entity, type EntityName, entitySchemas, type FieldsOf } from '@/utils/model';
import { NotSaved } from './errors';

/** A field of the model, or undefined to clear it. */
export type Patch<E extends EntityName> = {
  readonly [K in keyof FieldsOf<E>]?: FieldsOf<E>[K] | undefined;
};

function check(entity: EntityName, fields: unknown): void {
  const parsed = entitySchemas[entity].safeParse(fields);
  if (!parsed.success) throw new NotSaved('invalid', { cause: parsed.error });
}

/** A new record. Throws NotSaved('invalid') when the fields do not fit the model. */
export function createChange<E extends EntityName>(
  entity: E,
  fields: FieldsOf<E>,
  options: { readonly caseId?: string | null; readonly id?: string } = {},
): Change & { readonly entityId: string } {
  check(entity, fields);
  const entityId = options.id ?? newId();
  const caseId = options.caseId ?? (entity === 'case' ? entityId : null);
  return { entity, entityId, caseId, kind: 'create', fields };
}

function edit<E extends EntityName>(
  kind: 'update' | 'supersede',
  entity: E,
  current: Entity<E>,
  patch: Patch<E>,
  caseId: string | null,
): Change {
  // A cleared field counts as missing, so that no edit makes a record the screens cannot read.
  check(entity, withoutUndefined({ ...bare(current), ...patch }));
  const fields: Record<string, unknown> = {};
  const seen: Record<string, readonly string[]> = {};
  for (const [name, value] of Object.entries(patch)) {
    fields[name] = value ?? null;
    if (Object.hasOwn(current.seen, name)) seen[name] = current.seen[name] ?? [];
  }
  return { entity, entityId: current.id, caseId, kind, fields, seen };
}

/** Changes the named fields of what the editor had in front of it. */
export function updateChange<E extends EntityName>(
  entity: E,
  current: Entity<E>,
  patch: Patch<E>,
  options: { readonly caseId?: string | null } = {},
): Change {
  const { caseId = current.caseId } = options;
  return edit('update', entity, current, patch, caseId);
}

/** A correction of what is otherwise immutable (messages): the first wording stays in the chain. */
export function supersedeChange<E extends EntityName>(
  entity: E,
  current: Entity<E>,
  patch: Patch<E>,
): Change {
  return edit('supersede', entity, current, patch, current.caseId);
}

/** A tombstone that names everything it knew, so that an edit made at the same time outlives it. */
export function deleteChange<E extends EntityName>(entity: E, current: Entity<E>): Change {
  const { id, caseId, seen } = current;
  return { entity, entityId: id, caseId, kind: 'delete', fields: {}, seen };
}

function bare<E extends EntityName>(current: Entity<E>): Record<string, unknown> {
  const {
    id: _id,
    caseId: _caseId,
    seen: _seen,
    others: _others,
    revived: _revived,
    ...fields
  } = current;
  return fields;
}

function withoutUndefined(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
