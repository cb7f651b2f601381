import { useEffect } from 'react';
import { usePreferences } from './use-preferences';

/** In a pause after a chat was found beside the panel, so that its next line waits for nothing. */
export function usePreparedReading(isChatHere: boolean): void {
  const { locale } = usePreferences();
  useEffect(() => {
    if (!isChatHere || !('requestIdleCallback' in globalThis)) return;
    const prepare = async () => (await import('@/utils/dialogue')).prepareReading(locale);
    const pause = requestIdleCallback(() => void prepare());
    return () => cancelIdleCallback(pause);
  }, [isChatHere, locale]);
}
