import { useEffect, useState } from 'react';
import type { Region } from '@/utils/model';
import type { RegionItem } from '@/utils/safety';
import { useTranslation } from './use-translation';

/** A rule, or a number to turn to. */
export interface GuideItem extends RegionItem {
  readonly contact?: string;
}

interface RegionGuide {
  readonly rules: readonly GuideItem[];
  readonly help: readonly GuideItem[];
}

/** What a region's rules mention and where one can turn to, what has expired too; undefined while it is read. */
export function useRegionGuide(region: Region): RegionGuide | undefined {
  const { locale } = useTranslation();
  const [found, setFound] = useState<RegionGuide & { readonly of: string }>();
  const of = `${region} ${locale}`;
  useEffect(() => {
    let wanted = true;
    const read = async () => {
      const { helpFor, rulesFor } = await import('@/utils/safety');
      const options = { locale };
      const [rules, help] = await Promise.all([
        rulesFor(region, options),
        helpFor(region, options),
      ]);
      if (wanted) setFound({ rules, help, of: `${region} ${locale}` });
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [region, locale]);
  return found?.of === of ? found : undefined;
}
