import { describe, expect, it } from 'vitest';
import { type Region, regionSchema } from '@/utils/model';
import { checkIncoming } from '@/utils/safety';
import { asksCode } from './tables/asks-code';
import { contactFrequency } from './tables/contact-frequency';
import { contactHours } from './tables/contact-hours';
import { falseAuthority } from './tables/false-authority';
import { forbearance } from './tables/forbearance';
import { guidedSteps } from './tables/guided-steps';
import { inventedConsequence } from './tables/invented-consequence';
import { ordinary } from './tables/ordinary';
import { otherApp } from './tables/other-app';
import { paidRepair } from './tables/paid-repair';
import { payFirst } from './tables/pay-first';
import { privateAccount } from './tables/private-account';
import { qrPayment } from './tables/qr-payment';
import { remoteControl } from './tables/remote-control';
import { safeAccount } from './tables/safe-account';
import { thirdParty } from './tables/third-party';
import { unofficialSite } from './tables/unofficial-site';

const lines = (block: string) => block.trim().split('\n');
/** Rules of collection are shown where a region has one. */
const WHERE: Readonly<Record<string, Region>> = { contact_frequency: 'HK', forbearance: 'GB' };
const run = (rule: string, text: string) =>
  checkIncoming(text, {
    locale: 'zh-CN',
    region: WHERE[rule] ?? 'CN',
    official: rule === 'unofficial_site' ? 'no' : 'unknown',
  }).map((finding) => finding.rule as string);

const tables = [
  asksCode,
  contactFrequency,
  contactHours,
  falseAuthority,
  forbearance,
  guidedSteps,
  inventedConsequence,
  otherApp,
  paidRepair,
  payFirst,
  privateAccount,
  qrPayment,
  remoteControl,
  safeAccount,
  thirdParty,
  unofficialSite,
];

describe.each(tables)('$rule', ({ rule, hits, misses }) => {
  it('is seen, however it is worded', () => {
    expect(lines(hits).length).toBeGreaterThanOrEqual(30);
    expect(lines(hits).filter((line) => !run(rule, line).includes(rule))).toEqual([]);
  });

  it('is not seen in ordinary lines', () => {
    expect(lines(misses).length).toBeGreaterThanOrEqual(30);
    expect(lines(misses).filter((line) => run(rule, line).includes(rule))).toEqual([]);
  });
});

it.each(regionSchema.options)('an ordinary line calls for nothing in %s', (region) => {
  const seen = lines(ordinary).filter((line) => {
    return checkIncoming(line, { locale: 'en', region, official: 'unknown' }).length > 0;
  });
  expect(seen).toEqual([]);
});
