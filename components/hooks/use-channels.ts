import { useEffect, useState } from 'react';
import type { Channel } from '@/utils/safety';
import { useSafetyContext } from './judge-candidate';
import { useCase } from './use-case';

const NONE: readonly Channel[] = [];

/** The reported ways to reach the creditor of the case in front; none where nothing is known. */
export function useChannels(): readonly Channel[] {
  const { current } = useCase();
  const { locale, region, today } = useSafetyContext();
  const [found, setFound] = useState(NONE);
  const name = [current?.creditor, current?.product].filter(Boolean).join(' ');
  useEffect(() => {
    let wanted = true;
    setFound(NONE);
    void import('@/utils/safety')
      .then(({ channelsFor }) => (name ? channelsFor(name, region, { locale, today }) : NONE))
      .then((channels) => {
        if (wanted) setFound(channels);
      });
    return () => {
      wanted = false;
    };
  }, [name, region, locale, today]);
  return found;
}
