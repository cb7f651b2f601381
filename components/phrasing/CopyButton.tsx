import { Copy } from 'lucide-react';
import { useState } from 'react';
import type { Candidate } from '@/components/hooks/judge-candidate';
import type { PhraseIds } from '@/components/hooks/use-remember-use';
import { useSendPhrase } from '@/components/hooks/use-send-phrase';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';

interface CopyButtonProps extends Pick<Candidate, 'text' | 'held'> {
  readonly id: PhraseIds;
  /** It was copied by another button. */
  readonly copied?: boolean;
}

/** 复制, with the answer in the button itself. */
export function CopyButton({ id, text, held, copied = false }: CopyButtonProps) {
  const { t } = useTranslation();
  const { copy } = useSendPhrase();
  const [done, setDone] = useState(false);
  return (
    <Button
      data-testid="copy"
      icon={<Copy aria-hidden size="1.1em" />}
      disabled={held}
      done={done || copied ? t('common.copied') : undefined}
      onClick={() => void copy(id, text).then(setDone)}
    >
      {t('common.copy')}
    </Button>
  );
}
