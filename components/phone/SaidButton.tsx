import { Check } from 'lucide-react';
import { useState } from 'react';
import type { Candidate } from '@/components/hooks/judge-candidate';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';

interface SaidButtonProps {
  readonly shown: Candidate;
  readonly words: 'phone.said' | 'phone.sent';
  readonly onSaid: (shown: Candidate) => Promise<boolean>;
}

/** Only the user knows whether it was said: this tap writes it into the record. */
export function SaidButton({ shown, words, onSaid }: SaidButtonProps) {
  const { t } = useTranslation();
  const [saving, setSaving] = useState(false);
  const save = async () => {
    setSaving(true);
    await onSaid(shown);
    setSaving(false);
  };
  return (
    <Button
      wide
      variant="primary"
      icon={<Check aria-hidden size="1.2em" />}
      busy={saving}
      disabled={shown.held}
      data-testid="said"
      onClick={() => void save()}
    >
      {t(words)}
    </Button>
  );
}
