import { FilePlus, FolderOpen, PencilLine } from 'lucide-react';
import { useCase } from '@/components/hooks/use-case';
import { useTranslation } from '@/components/hooks/use-translation';
import { Menu } from '@/components/ui/Menu';
import styles from './CaseSwitcher.module.css';

interface CaseSwitcherProps {
  readonly onEdit: () => void;
  readonly onNew: () => void;
}

/** Which bill this is about; the others, a new one, and editing are in its menu. */
export function CaseSwitcher({ onEdit, onNew }: CaseSwitcherProps) {
  const { t } = useTranslation();
  const { cases, current, select } = useCase();
  const nameOf = (one: { creditor: string; product?: string | undefined }) =>
    [one.creditor, one.product].filter(Boolean).join(' · ');
  const shown = current ? nameOf(current) : t('panel.caseNone');
  const items = [
    ...(cases ?? [])
      .filter(({ id }) => id !== current?.id)
      .map((one) => ({ id: one.id, label: nameOf(one), onSelect: () => select(one.id) })),
    ...(current
      ? [
          {
            id: 'edit',
            label: t('panel.caseEdit'),
            icon: <PencilLine aria-hidden size="1.1em" />,
            onSelect: onEdit,
          },
        ]
      : []),
    {
      id: 'new',
      label: t('panel.caseNew'),
      icon: <FilePlus aria-hidden size="1.1em" />,
      onSelect: onNew,
    },
  ];
  return (
    <div className={styles.switcher} data-testid="case-switcher">
      <Menu
        label={`${t('panel.caseSwitch')} · ${shown}`}
        className={styles.menu}
        trigger={
          <>
            <FolderOpen aria-hidden size="1.1em" />
            <span className={styles.name}>{shown}</span>
          </>
        }
        items={items}
      />
    </div>
  );
}
