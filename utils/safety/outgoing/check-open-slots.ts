import type { Finding, OutgoingContext } from '../finding';
import { packOf } from '../packs/pack-of';

const LEFTOVER =
  /\{\{?[^{}\n]{1,40}\}?\}|_{3,}|[[【]\s?(?:姓名|金额|金額|日期|原因|工号|您的姓名|待填|填写|請填|name|your name|amount|date|reason)\s?[\]】]/i;

/** A sentence with a gap is never sent as it stands. */
export function checkOpenSlots(text: string, context: OutgoingContext): Finding[] {
  const open = context.openSlots ?? [];
  const leftover = LEFTOVER.exec(text);
  if (open.length === 0 && !leftover) return [];
  const pack = packOf(context.locale);
  const names = [...new Set([...open, ...(leftover ? [leftover[0]] : [])])];
  const first = names[0] ?? '';
  const start = first === '' ? -1 : text.indexOf(first);
  return [
    {
      rule: 'open_slot',
      action: 'hold',
      reason: pack.openSlot(names.join(pack.listMark)),
      ...(start >= 0 ? { span: { start, end: start + first.length } } : {}),
    },
  ];
}
