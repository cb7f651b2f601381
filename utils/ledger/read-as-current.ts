import { climb } from '@/utils/model';
import { OPERATION_VERSION, type Operation, type Payload } from './operation';

/** Kinds whose fields are the model's; the others (undo, text-part …) never change their shape. */
const MODEL_KINDS = new Set(['create', 'update', 'supersede', 'delete']);

/** An operation of an older schema version as this version would have written it; stored it stays as it was. */
export function readAsCurrent(operation: Operation): Operation {
  const { header, payload } = operation;
  if (payload === null || header.v >= OPERATION_VERSION || !MODEL_KINDS.has(header.kind))
    return operation;
  const { fields, seen } = climb(header.entity, header.v, payload);
  return { ...operation, payload: { ...payload, fields, seen } as Payload };
}
