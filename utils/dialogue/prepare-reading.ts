import { readAgentMessage } from './read-agent-message';
import type { ReadOptions } from './reading';

/** Long enough to be weighed. Nobody said them. */
const LINES = { zh: '您好，请问您什么时候可以还款？', en: 'Hello, when can you pay this bill?' };

/** Loads and compiles what the first line would otherwise wait for. */
export async function prepareReading(locale: NonNullable<ReadOptions['locale']>): Promise<void> {
  await readAgentMessage(locale === 'en' ? LINES.en : LINES.zh, { locale });
}
