import { useEffect } from 'react';
import type { Candidate } from '@/components/hooks/judge-candidate';
import { useTranslation } from '@/components/hooks/use-translation';
import { Checkbox } from '@/components/ui/Checkbox';

interface PickBoxProps {
  /** The sentence as it stands there now, in its tone and filled. */
  readonly shown: Candidate;
  readonly picked: Candidate | undefined;
  readonly onPick: (candidate: Candidate, on: boolean) => void;
}

/** A tick that takes the sentence along, and keeps it as it stands. */
export function PickBox({ shown, picked, onPick }: PickBoxProps) {
  const { t } = useTranslation();
  const stale = picked !== undefined && picked.text !== shown.text;
  useEffect(() => {
    if (stale) onPick(shown, true);
  }, [stale, shown, onPick]);
  return (
    <Checkbox
      label={t('phrasing.pickThis')}
      checked={picked !== undefined}
      onChange={(on) => onPick(shown, on)}
    />
  );
}
