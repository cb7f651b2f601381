/**
 * The rows that fakes and pure functions answer: the tests that scale with the column, and how often
 * each says it is run.
 */
export const properties = [
  {
    name: 'kth-request',
    title: 'The k-th storage request fails, aborts or hangs, for every k of each use case',
    files: [
      'tests/utils/storage/faults.test.ts',
      'tests/utils/storage/journal-faults.test.ts',
      'tests/utils/storage/import-faults.test.ts',
      'tests/utils/storage/interrupted.test.ts',
      'tests/utils/storage/renew-database.test.ts',
    ],
    faults: 'every k',
    soak: 'every k',
  },
  {
    name: 'round-trip',
    title: 'A backup written, read and written again: the same bytes',
    files: ['tests/utils/backup/round-trip.test.ts'],
    faults: '1,000',
    soak: '20,000',
  },
  {
    name: 'export-import',
    title: 'Export, delete everything, import, export, through both stores: the same bytes',
    files: ['tests/utils/storage/import-operations.test.ts'],
    faults: '1,000',
    soak: '20,000',
  },
  {
    name: 'fuzzed-imports',
    title: 'Fuzzed imports: refused with a reason, or read as the same record',
    files: ['tests/utils/backup/fuzz.test.ts', 'tests/utils/backup/refusals.test.ts'],
    faults: '2,000',
    soak: '10,000',
  },
  {
    name: 'two-panels',
    title: 'Two panels and the popup edit one record: no lost update, both versions kept',
    files: ['tests/utils/storage/two-places.test.ts'],
    faults: '500 schedules',
    soak: '10,000 schedules',
  },
  {
    name: 'many-messages',
    title: 'A backup of 100,000 messages',
    files: ['tests/utils/backup/many-messages.test.ts'],
    faults: 'once',
    soak: 'once',
  },
  {
    name: 'tampering',
    title:
      'Edits, swaps, drops, inserts and truncations of a chain or a file are found and located',
    files: [
      'tests/utils/ledger/verify.test.ts',
      'tests/utils/storage/verify.test.ts',
      'tests/utils/backup/located.test.ts',
    ],
    faults: '10,000',
    soak: '10,000',
  },
  {
    name: 'clocks',
    title: 'Clock jumps, summer time, travel, sleep, leap day',
    files: ['tests/utils/reminders/ringing.test.ts', 'tests/utils/ledger/clock.test.ts'],
    faults: 'every case',
    soak: 'every case',
  },
];
