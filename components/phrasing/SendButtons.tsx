import { CornerDownLeft } from 'lucide-react';
import { useState } from 'react';
import type { Candidate } from '@/components/hooks/judge-candidate';
import type { PhraseIds } from '@/components/hooks/use-remember-use';
import { useSendPhrase } from '@/components/hooks/use-send-phrase';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { CopyButton } from './CopyButton';

interface SendButtonsProps extends Pick<Candidate, 'text' | 'held'> {
  readonly id: PhraseIds;
  readonly first?: boolean;
}

/** 插入 and 复制, with the answer in the button itself. */
export function SendButtons({ id, text, held, first = false }: SendButtonsProps) {
  const { t } = useTranslation();
  const { insert } = useSendPhrase();
  const [done, setDone] = useState<'inserted' | 'copied' | 'failed' | null>(null);
  return (
    <Actions>
      <Button
        data-testid="insert"
        variant={first ? 'primary' : 'secondary'}
        icon={<CornerDownLeft aria-hidden size="1.1em" />}
        disabled={held}
        done={done === 'inserted' ? t('common.inserted') : undefined}
        onClick={() => void insert(id, text).then(setDone)}
      >
        {t('common.insert')}
      </Button>
      {/* What could not be inserted was copied: the other button says so. */}
      <CopyButton id={id} text={text} held={held} copied={done === 'copied'} />
    </Actions>
  );
}
