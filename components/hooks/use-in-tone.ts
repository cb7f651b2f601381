import { useEffect, useState } from 'react';
import type { Tone } from '@/utils/phrasing';
import type { Candidate } from './judge-candidate';
import { usePreferences } from './use-preferences';

/** The sentence in the tone chosen on it, which is remembered for the next ones too. */
export function useInTone(given: Candidate): readonly [Candidate, (tone: Tone) => void] {
  const { change } = usePreferences();
  const [tone, setTone] = useState<Tone | null>(null);
  const [other, setOther] = useState<Candidate | null>(null);
  const asGiven = tone === null || tone === given.tone;

  useEffect(() => {
    if (asGiven) return;
    let wanted = true;
    void given.inTone(tone).then((found) => {
      if (wanted) setOther(found);
    });
    return () => {
      wanted = false;
    };
  }, [given, tone, asGiven]);

  const choose = (next: Tone) => {
    setTone(next);
    change({ tone: next });
  };
  const fits = !asGiven && other?.family === given.family && other.tone === tone;
  return [fits ? other : given, choose];
}
