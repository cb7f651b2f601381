import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Candidate } from '@/components/hooks/judge-candidate';
import { useDraft } from '@/components/hooks/use-draft';
import { useKeptFocus } from '@/components/hooks/use-kept-focus';
import { useOwnPhrases } from '@/components/hooks/use-own-phrases';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { useAnnounce } from '@/components/ui/LiveRegion';
import type { MessageId } from '@/utils/i18n';
import type { Slot } from '@/utils/model';
import { OwnPhraseEditor } from './OwnPhraseEditor';
import { OwnPhraseFile } from './OwnPhraseFile';
import { OwnPhraseItem } from './OwnPhraseItem';
import styles from './OwnPhrases.module.css';

interface OwnPhrasesProps {
  /** The user's own that fit what is searched for, filled and judged. */
  readonly candidates: readonly Candidate[];
  readonly onFill: (slot: Slot, typed: string) => Promise<MessageId | null>;
  /** Only a part of them is shown: their order cannot be changed now. */
  readonly filtered: boolean;
  /** Under each, instead of 插入 and 复制. */
  readonly actions?: ((shown: Candidate) => ReactNode) | undefined;
}

const NOTHING = { parts: [], stage: undefined };

/** Sentences the user wrote, first of all. */
export function OwnPhrases({ candidates, onFill, filtered, actions }: OwnPhrasesProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { phrases, add, edit, remove, move } = useOwnPhrases();
  const [begun] = useDraft('phrase:new');
  const [editing, setEditing] = useState<string | null>(null);
  const place = useKeptFocus<HTMLDivElement>(phrases.length);
  const close = () => setEditing(null);

  const moved = (at: number, by: -1 | 1) => {
    const phrase = phrases[at];
    if (!phrase) return;
    void move(phrase, by).then((done) => {
      if (done) announce(t('phrasing.ownMoved', { number: at + by + 1, count: phrases.length }));
    });
  };

  const addButton = (
    <Button
      variant={phrases.length === 0 ? 'quiet' : 'secondary'}
      icon={<Plus aria-hidden size="1.2em" />}
      data-testid="own-add"
      onClick={() => setEditing('new')}
    >
      {begun ? t('phrasing.ownContinue') : t('phrasing.ownAdd')}
    </Button>
  );
  // Somebody who wrote none is here for the ready ones.
  if (phrases.length === 0 && editing === null) {
    return (
      <div>
        {addButton}
        <OwnPhraseFile />
      </div>
    );
  }
  return (
    <Card title={t('phrasing.own')}>
      <div ref={place} tabIndex={-1}>
        <ul className={styles.list}>
          {candidates.map((candidate) => {
            const at = phrases.findIndex(({ id }) => id === candidate.id);
            const phrase = phrases[at];
            if (!phrase) return null;
            const { parts, stage } = phrase;
            if (editing === phrase.id) {
              return (
                <li key={phrase.id} className={styles.item}>
                  <OwnPhraseEditor
                    name={phrase.id}
                    saved={{ parts, stage }}
                    onSave={(values) => edit(phrase, values)}
                    onClose={close}
                  />
                </li>
              );
            }
            return (
              <OwnPhraseItem
                key={phrase.id}
                candidate={candidate}
                onFill={onFill}
                actions={actions}
                onEdit={() => setEditing(phrase.id)}
                onRemove={() => void remove(phrase)}
                onMove={filtered ? undefined : (by) => moved(at, by)}
                isFirst={at === 0}
                isLast={at === phrases.length - 1}
              />
            );
          })}
        </ul>
      </div>
      {editing === 'new' ? (
        <OwnPhraseEditor name="new" saved={NOTHING} onSave={add} onClose={close} />
      ) : (
        addButton
      )}
      <OwnPhraseFile />
    </Card>
  );
}
