import { readAgentMessage } from '@/utils/dialogue';
import { suggestReplies } from '@/utils/phrasing';

const OPENERS = ['', '您好，', '好的，', '先生您好，这边看到'];
const LINES = [
  '请问有什么可以帮您？',
  '请问您每月能还多少？',
  '我们可以帮您申请分§期，每期§00元。',
  '请您提供一下身份证号码核实身份。',
  '工单已提交，§个工作日内会有专员联系您。',
  '您的账户已逾期§天，请在今天之内还清。',
  '抱歉，这边暂时没有办法减免。',
  '请稍等，正在为您转接人工客服。',
];
const TIMES = 5;

async function answer(line: string): Promise<number> {
  const started = performance.now();
  const today = '2026-11-22';
  const reading = await readAgentMessage(line, { today, region: 'CN', locale: 'zh-CN' });
  await suggestReplies({ today, reading, locale: 'zh-CN', stage: 'propose', said: [] });
  return performance.now() - started;
}

/** Milliseconds from a new line to its replies, for many lines, each the median of a few. */
export async function suggestionTimes(): Promise<number[]> {
  const lines = OPENERS.flatMap((opener) =>
    LINES.flatMap((line) => [3, 6, 12].map((n) => opener + line.replaceAll('§', String(n)))),
  );
  for (const line of lines) await answer(line);
  const took = lines.map((): number[] => []);
  for (let time = 0; time < TIMES; time++) {
    for (const [at, line] of lines.entries())
      took[at]?.push(await answer(`${line}${'。'.repeat(time)}`));
  }
  return took.map((one) => one.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0);
}
