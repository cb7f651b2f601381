import { ArrowDown, ArrowUp, PencilLine, Trash2 } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import type { Candidate } from '@/components/hooks/judge-candidate';
import { useTranslation } from '@/components/hooks/use-translation';
import { IconButton } from '@/components/ui/IconButton';
import type { MessageId } from '@/utils/i18n';
import type { Slot } from '@/utils/model';
import styles from './OwnPhrases.module.css';
import { SuggestionCard } from './SuggestionCard';

interface OwnPhraseItemProps {
  readonly candidate: Candidate;
  readonly onFill: (slot: Slot, typed: string) => Promise<MessageId | null>;
  readonly actions?: ((shown: Candidate) => ReactNode) | undefined;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  /** Left off while only a part of the list is shown. */
  readonly onMove?: ((by: -1 | 1) => void) | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** The sentence as any other, and what only its writer can do with it. Alt+↑ and Alt+↓ move it. */
export function OwnPhraseItem(props: OwnPhraseItemProps) {
  const { candidate, onFill, actions, onEdit, onRemove, onMove, isFirst, isLast } = props;
  const { t } = useTranslation();
  const item = useRef<HTMLLIElement>(null);
  const keepFocus = useFocusThroughMove(item);

  const move = (by: -1 | 1) => {
    if (by < 0 ? isFirst : isLast) return;
    keepFocus();
    onMove?.(by);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || !onMove) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? -1 : 1);
  };

  return (
    <li ref={item} className={styles.item} data-testid="own-phrase" onKeyDown={onKeyDown}>
      <SuggestionCard candidate={candidate} onFill={onFill} actions={actions} />
      <div className={styles.tools}>
        {onMove ? (
          <>
            <IconButton
              label={t('phrasing.ownUp')}
              icon={<ArrowUp aria-hidden size="1.2em" />}
              // Not `disabled`: the focus would fall off at the end of the list.
              aria-disabled={isFirst}
              data-testid="own-up"
              onClick={() => move(-1)}
            />
            <IconButton
              label={t('phrasing.ownDown')}
              icon={<ArrowDown aria-hidden size="1.2em" />}
              aria-disabled={isLast}
              data-testid="own-down"
              onClick={() => move(1)}
            />
          </>
        ) : null}
        <IconButton
          label={t('common.edit')}
          icon={<PencilLine aria-hidden size="1.2em" />}
          data-testid="own-edit"
          onClick={onEdit}
        />
        <IconButton
          label={t('common.delete')}
          icon={<Trash2 aria-hidden size="1.2em" />}
          data-testid="own-delete"
          onClick={onRemove}
        />
      </div>
    </li>
  );
}

/** Moving an element in the page takes its focus away; it gets it back once the list stands. */
function useFocusThroughMove(item: RefObject<HTMLElement | null>): () => void {
  const held = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const before = held.current;
    if (before === null || document.activeElement === before) return;
    if (document.activeElement === document.body) before.focus();
  });
  return () => {
    const active = document.activeElement;
    held.current = active instanceof HTMLElement && item.current?.contains(active) ? active : null;
  };
}
