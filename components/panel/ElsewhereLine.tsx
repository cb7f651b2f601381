import { Phone, Smartphone } from 'lucide-react';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import type { Shown } from './places';

/** Most lenders have no chat on the web: the same help for a call and for the app on a phone. */
export function ElsewhereLine({ onGo }: { readonly onGo: (next: Shown) => void }) {
  const { t } = useTranslation();
  return (
    <Card title={t('phone.elsewhere')} titleLevel={2}>
      <Actions>
        <Button
          icon={<Phone aria-hidden size="1.1em" />}
          data-testid="go-call"
          onClick={() => onGo('phone')}
        >
          {t('phone.call')}
        </Button>
        <Button
          icon={<Smartphone aria-hidden size="1.1em" />}
          data-testid="go-app-chat"
          onClick={() => onGo('app-chat')}
        >
          {t('phone.app')}
        </Button>
      </Actions>
    </Card>
  );
}
