import { expect, it } from 'vitest';
import { readBillFacts } from '@/utils/sites';

const read = (text: string) => readBillFacts(text, { receivedOn: '2026-11-22' });

it('reads look-alikes as what was meant, and says the words as they stood', () => {
  const facts = read('应还1,250.80元，朂低还歀62.54元，到期还歀日12月28曰，巳逾期3天');
  expect(facts.minimumDue).toEqual({ value: 6254, words: '62.54元' });
  expect(facts.dueDate).toEqual({ value: '2026-12-28', words: '12月28曰' });
  expect(facts.overdueDays?.value).toBe(3);
});

it('knows Malay months in Malay texts only', () => {
  const text = 'Jumlah perlu dibayar: RM310.45. Tarikh akhir bayaran: 15 Dis 2026.';
  expect(read(text).dueDate).toEqual({ value: '2026-12-15', words: '15 Dis 2026' });
  expect(read('Total due £20.00 by 15 Dis 2026').dueDate).toBeNull();
});
