import { useDraft } from '@/components/hooks/use-draft';
import { useTranslation } from '@/components/hooks/use-translation';
import { Card } from '@/components/ui/Card';
import { Checkbox } from '@/components/ui/Checkbox';
import { Details } from '@/components/ui/Details';
import type { PlainMessageId } from '@/utils/i18n';

interface Item {
  readonly name: string;
  readonly words: PlainMessageId;
  readonly hint?: PlainMessageId;
}

const items: readonly Item[] = [
  { name: 'number', words: 'phone.readyNumber' },
  { name: 'bill', words: 'phone.readyBill' },
  { name: 'ask', words: 'phone.readyAsk' },
  { name: 'id', words: 'phone.readyId', hint: 'phone.readyIdHint' },
  { name: 'pen', words: 'phone.readyPen' },
  { name: 'quiet', words: 'phone.readyQuiet' },
];

/**
 * What to have at hand before calling: folded, since whoever is already on the phone needs the
 * sentence. Ticks are kept; numbers are not asked for.
 */
export function CallChecklist() {
  const { t } = useTranslation();
  const [draft, write] = useDraft('call-ready');
  const ticked = (draft ?? '').split(' ').filter((name) => items.some((one) => one.name === name));

  return (
    <Card>
      <Details
        summary={
          <>
            <b>{t('phone.before')}</b>{' '}
            {t('phone.beforeDone', { done: ticked.length, count: items.length })}
          </>
        }
      >
        <div data-testid="call-ready">
          {items.map(({ name, words, hint }) => (
            <Checkbox
              key={name}
              label={t(words)}
              hint={hint ? t(hint) : undefined}
              checked={ticked.includes(name)}
              disabled={draft === null}
              onChange={(on) =>
                write([...ticked.filter((one) => one !== name), ...(on ? [name] : [])].join(' '))
              }
            />
          ))}
        </div>
      </Details>
    </Card>
  );
}
