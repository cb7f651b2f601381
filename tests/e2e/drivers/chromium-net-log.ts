import { readFile } from 'node:fs/promises';

interface NetEvent {
  params?: { url?: string; method?: string; initiator?: string };
}

/** Requests in Chromium's own network log (`--log-net-log`) that an extension page or worker began. */
export async function extensionRequestsIn(logFile: string): Promise<string[]> {
  const log = await readFile(logFile, 'utf8').catch(() => '');
  const requests: string[] = [];
  // One event a line; after a kill the file ends in the middle of one.
  for (const line of log.split('\n')) {
    if (!line.includes('"initiator":"chrome-extension://')) continue;
    const event = parse(line.replace(/,\s*$/, ''));
    if (event?.params?.url) requests.push(`${event.params.method ?? '?'} ${event.params.url}`);
  }
  return requests;
}

function parse(line: string): NetEvent | undefined {
  try {
    return JSON.parse(line) as NetEvent;
  } catch {
    return undefined;
  }
}
