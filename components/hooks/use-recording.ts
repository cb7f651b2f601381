import { useEffect, useState } from 'react';
import { changeRecording, type Recordings, readRecordings, watchRecordings } from '@/utils/storage';
import { together } from './together';
import { usePage } from './use-page';

/** Which conversation the tab in front records into, and whether the user paused it. */
export function useRecording(): {
  readonly conversationId: string | undefined;
  readonly paused: boolean;
  readonly toggle: () => void;
} {
  const { page, refresh } = usePage();
  const [recordings, setRecordings] = useState<Recordings>({});
  useEffect(() => {
    const draw = together();
    void readRecordings().then((read) => draw(() => setRecordings(read)));
    const stop = watchRecordings(setRecordings);
    return () => {
      stop();
      draw();
    };
  }, []);
  const tabId = page?.kind === 'on' ? page.tabId : null;
  const own = tabId === null ? undefined : recordings[String(tabId)];
  return {
    conversationId: own?.conversationId,
    paused: own?.paused ?? false,
    toggle: () => {
      if (tabId === null) return;
      // What was said meanwhile comes with the next full report, so one is asked for.
      void changeRecording(tabId, (now) => ({ ...now, paused: !now.paused })).then(refresh);
    },
  };
}
