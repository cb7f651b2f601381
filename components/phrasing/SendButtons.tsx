import { Copy, CornerDownLeft } from 'lucide-react';
import { useState } from 'react';
import type { Candidate } from '@/components/hooks/judge-candidate';
import { useSendPhrase } from '@/components/hooks/use-send-phrase';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';

interface SendButtonsProps extends Pick<Candidate, 'text' | 'held'> {
  readonly id: string | readonly string[];
  readonly first?: boolean;
}

/** 插入 and 复制, with the answer in the button itself. */
export function SendButtons({ id, text, held, first = false }: SendButtonsProps) {
  const { t } = useTranslation();
  const { insert, copy } = useSendPhrase();
  const [done, setDone] = useState<'inserted' | 'copied' | null>(null);

  const act = async (how: 'insert' | 'copy') => {
    if (how === 'insert') {
      const outcome = await insert(id, text);
      setDone(outcome === 'failed' ? null : outcome);
    } else setDone((await copy(id, text)) ? 'copied' : null);
  };

  return (
    <Actions>
      <Button
        data-testid="insert"
        variant={first ? 'primary' : 'secondary'}
        icon={<CornerDownLeft aria-hidden size="1.1em" />}
        disabled={held}
        done={done === 'inserted' ? t('common.inserted') : undefined}
        onClick={() => void act('insert')}
      >
        {t('common.insert')}
      </Button>
      <Button
        data-testid="copy"
        variant="secondary"
        icon={<Copy aria-hidden size="1.1em" />}
        disabled={held}
        done={done === 'copied' ? t('common.copied') : undefined}
        onClick={() => void act('copy')}
      >
        {t('common.copy')}
      </Button>
    </Actions>
  );
}
