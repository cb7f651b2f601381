import { describe, expect, it } from 'vitest';
import { type ReadOptions, readDetails } from '@/utils/dialogue';

const CN: ReadOptions = { today: '2026-11-22', region: 'CN' };
const TW: ReadOptions = { today: '2026-11-22', region: 'TW' };
const HK: ReadOptions = { today: '2026-11-22', region: 'HK' };
const GB: ReadOptions = { today: '2026-11-22', region: 'GB' };
const US: ReadOptions = { today: '2026-11-22', region: 'US' };

/** What is not named here must be absent; amounts as "minor currency". */
interface Named {
  readonly representative?: string;
  readonly staffId?: string;
  readonly ticket?: string;
  readonly amounts?: readonly string[];
  readonly dates?: readonly string[];
  readonly waitWorkingDays?: number;
  readonly waitDays?: number;
  readonly waitHours?: number;
  readonly instalments?: number;
  readonly instalmentChoices?: readonly number[];
}

function named(text: string, options: ReadOptions): Named {
  const { amounts, dates, ...others } = readDetails(text, options);
  return {
    ...others,
    ...(amounts.length
      ? { amounts: amounts.map(({ minor, currency }) => `${minor} ${currency ?? '?'}`) }
      : {}),
    ...(dates.length ? { dates } : {}),
  };
}

const mainland: [string, Named][] = [
  ['可以给您分24期，每期412.50元', { instalments: 24, amounts: ['41250 CNY'] }],
  ['我们会在24小时内给您答复', { waitHours: 24 }],
  ['3个工作日内会有短信通知', { waitWorkingDays: 3 }],
  ['预计2-3个工作日出结果，请留意短信', { waitWorkingDays: 3 }],
  ['一到三个工作日内联系您', { waitWorkingDays: 3 }],
  ['十个工作日左右审核完', { waitWorkingDays: 10 }],
  ['7天内会有专员给您回电', { waitDays: 7 }],
  ['您的订单号20261122998877已发货', {}],
  ['请拨打4008001234或95588咨询', {}],
  ['您的工单号是GD202611220031，请记好', { ticket: 'GD202611220031' }],
  ['受理编号：TS-88231907', { ticket: 'TS-88231907' }],
  ['我是客服小李，工号10086号', { representative: '小李' }],
  ['您好，工号3021为您服务', { staffId: '3021' }],
  ['您的手机号13812345678已登记', {}],
  ['卡号尾号6621，逾期12天', {}],
  ['减免后还需2,000元，12月20日前还清', { amounts: ['200000 CNY'], dates: ['2026-12-20'] }],
  ['首期还款日为2027年1月8日，之后每月8号', { dates: ['2027-01-08'] }],
  ['可以办理3期、6期、12期', { instalmentChoices: [3, 6, 12] }],
  ['本期应还1203.55元', { amounts: ['120355 CNY'] }],
  ['一共欠了1万2', { amounts: ['1200000 ?'] }],
  ['第3期逾期了15天', {}],
  ['最长可以分60期', { instalments: 60 }],
  ['客服热线400-800-1234，服务时间9:00-18:00', {}],
];

const taiwan: [string, Named][] = [
  ['繳款截止日為115年12月8日', { dates: ['2026-12-08'] }],
  ['民國116年1月15日前繳清', { dates: ['2027-01-15'] }],
  ['本期應繳NT$12,430，繳款截止日12/8', { amounts: ['1243000 TWD'], dates: ['2026-12-08'] }],
  ['約需七個工作天，屆時簡訊通知', { waitWorkingDays: 7 }],
  ['我是專員林雅婷，員工編號 30715', { representative: '林雅婷', staffId: '30715' }],
  ['案件編號：A115-0032871，請留存', { ticket: 'A115-0032871' }],
  ['共84期，每期2,380元', { instalments: 84, amounts: ['238000 TWD'] }],
  ['請洽0800-024-365', {}],
  ['五個營業日內回覆您', { waitWorkingDays: 5 }],
  ['三天內與您聯繫', { waitDays: 3 }],
];

const hongKong: [string, Named][] = [
  ['分十二期，每期$650', { instalments: 12, amounts: ['65000 HKD'] }],
  ['請即時清還HK$5,320', { amounts: ['532000 HKD'] }],
  ['三個工作天內會有同事覆你', { waitWorkingDays: 3 }],
];

const english: [string, ReadOptions, Named][] = [
  ["You'll hear from us within 2–3 business days.", US, { waitWorkingDays: 3 }],
  ['Please allow 10 working days for a decision.', GB, { waitWorkingDays: 10 }],
  ['Allow up to 48 hours for a reply.', US, { waitHours: 48 }],
  ['We will respond within five to seven business days.', US, { waitWorkingDays: 7 }],
  ['Your order number is 4471902.', US, {}],
  ['Call us on 0345 600 1234.', GB, {}],
  ['Your ticket number is 55821-A.', US, { ticket: '55821-A' }],
  ['Reference PA-20931, please keep it.', GB, { ticket: 'PA-20931' }],
  ['£45 on the 1st of each month', GB, { amounts: ['4500 GBP'] }],
  ['six monthly payments of $75.50', US, { instalments: 6, amounts: ['7550 USD'] }],
  ['We can spread it over 18 months.', GB, { instalments: 18 }],
  ['Your new due date is March 3, 2027.', US, { dates: ['2027-03-03'] }],
  ['Pay by 03/04/2027', GB, { dates: ['2027-04-03'] }],
  ['Pay by 03/04/2027', US, { dates: ['2027-03-04'] }],
  ['My name is Priya, employee ID 204417.', US, { representative: 'Priya', staffId: '204417' }],
  ['Your account ending 6621 is 30 days past due.', US, {}],
  ['You missed the last two payments.', US, {}],
  ['You have 72 hours to pay $1,874.', US, { amounts: ['187400 USD'] }],
  ['We offer 6, 12 or 24 months.', GB, { instalmentChoices: [6, 12, 24] }],
  ['two equal payments of £80', GB, { instalments: 2, amounts: ['8000 GBP'] }],
  ['3, 6 and 12 month options', GB, { instalmentChoices: [3, 6, 12] }],
];

describe('what a line names', () => {
  it.each(mainland)('%s', (text, expected) => {
    expect(named(text, CN)).toEqual(expected);
  });

  it.each(taiwan)('%s', (text, expected) => {
    expect(named(text, TW)).toEqual(expected);
  });

  it.each(hongKong)('%s', (text, expected) => {
    expect(named(text, HK)).toEqual(expected);
  });

  it.each(english)('%s', (text, options, expected) => {
    expect(named(text, options)).toEqual(expected);
  });
});
