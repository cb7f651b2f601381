import { onTabClosed } from '@/utils/browser';
import { listenInExtension, type PageTurns, type Sender, tellContexts } from '@/utils/messaging';
import { type ChatReader, chatReader } from '@/utils/sites';
import { watchPreferences } from '@/utils/storage';
import { splitReport } from './split-report';

interface Reading {
  readonly session: number;
  readonly stop: AbortController;
  readonly reader: ChatReader;
  /** Where the page was and who it is, when it last spoke. */
  place: PageTurns['place'];
  sender: Sender;
}

/** Frames that are read at a time; the one that was silent longest goes. */
const MOST = 60;

/** Reads what page scripts draw, a reader for each frame; tells the new lines to the record and panels. */
export function readChats(onTurns: (report: PageTurns, sender: Sender) => void): void {
  const readings = new Map<string, Reading>();
  const end = (key: string) => {
    readings.get(key)?.stop.abort();
    readings.delete(key);
  };
  const begin = (session: number, place: PageTurns['place'], sender: Sender): Reading => {
    const stop = new AbortController();
    const reader = chatReader((report) => {
      for (const piece of splitReport(report)) {
        const said = { place: reading.place, ...piece };
        onTurns(said, reading.sender);
        const { tabId, frameId } = reading.sender;
        void tellContexts({ type: 'page/turns', tabId, frameId, ...said });
      }
    }, stop.signal);
    const reading: Reading = { session, stop, reader, place, sender };
    return reading;
  };
  /** The reader of the script that speaks; a new one where it `starts` to. */
  const readingOf = (
    { session, place }: { readonly session: number; readonly place: PageTurns['place'] },
    sender: Sender,
    starts: boolean,
  ): Reading | undefined => {
    const key = `${sender.tabId} ${sender.frameId}`;
    const known = readings.get(key);
    const own = known?.session === session ? known : undefined;
    const reading = own ?? (starts ? begin(session, place, sender) : undefined);
    if (!reading) return undefined;
    if (!own) end(key);
    reading.place = place;
    reading.sender = sender;
    readings.delete(key);
    readings.set(key, reading);
    const [oldest] = readings.keys();
    if (readings.size > MOST && oldest !== undefined) end(oldest);
    return reading;
  };
  listenInExtension({
    'page/sketch': (message, sender) => {
      const starts = message.sketch.boxes !== undefined;
      const reading = readingOf(message, sender, starts);
      // No answer where this worker has slept since the first part: the page begins again by and by.
      return reading?.reader.see(message.sketch);
    },
    'page/changes': (message, sender) =>
      readingOf(message, sender, false)?.reader.change(message.changes) ?? 'torn',
    'page/again': (message, sender) => readingOf(message, sender, false)?.reader.whole(),
  });
  // Turned off: what was not told yet is not told any more.
  watchPreferences(({ sites }) => {
    const on = new Set(Object.entries(sites).flatMap(([origin, frames]) => [origin, ...frames]));
    for (const [key, { place }] of [...readings]) if (!on.has(place.origin)) end(key);
  });
  onTabClosed((tabId) => {
    for (const key of [...readings.keys()]) if (key.startsWith(`${tabId} `)) end(key);
  });
}
