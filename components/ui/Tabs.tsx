import type { KeyboardEvent, ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './Tabs.module.css';

export interface Tab<Id extends string = string> {
  id: Id;
  label: string;
  /** A lucide icon element. */
  icon: ReactNode;
  /** A small count in the corner, and the words that say what is counted. */
  badge?: { count: number; label: string } | undefined;
}

export interface TabsProps<Id extends string> {
  /** Joins tabs and panels; unique in the document. */
  idBase: string;
  label: string;
  tabs: readonly Tab<Id>[];
  /** Null while something that belongs to none of them is shown. */
  selected: Id | null;
  onSelect: (id: Id) => void;
}

/** The bar at the bottom. Arrow keys, Home and End move between the tabs. */
export function Tabs<Id extends string>({
  idBase,
  label,
  tabs,
  selected,
  onSelect,
}: TabsProps<Id>) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = tabAfter(event.key, tabs, selected);
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next.id);
    document.getElementById(tabId(idBase, next.id))?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={styles.bar} onKeyDown={onKeyDown}>
      {tabs.map((tab, at) => (
        <button
          key={tab.id}
          id={tabId(idBase, tab.id)}
          type="button"
          role="tab"
          data-testid={`tab-${tab.id}`}
          className={classNames(styles.tab, tab.id === selected && styles.selected)}
          aria-selected={tab.id === selected}
          aria-controls={tab.id === selected ? panelId(idBase, tab.id) : undefined}
          tabIndex={tab.id === selected || (selected === null && at === 0) ? 0 : -1}
          onClick={() => onSelect(tab.id)}
        >
          <span className={styles.icon}>
            {tab.icon}
            {tab.badge !== undefined && tab.badge.count > 0 ? (
              <span className={styles.badge}>
                <span aria-hidden>{tab.badge.count > 99 ? '99+' : tab.badge.count}</span>
              </span>
            ) : null}
          </span>
          <span className={styles.word}>{tab.label}</span>
          {tab.badge !== undefined && tab.badge.count > 0 ? (
            <span className={styles.spoken}>{tab.badge.label}</span>
          ) : null}
        </button>
      ))}
    </div>
  );
}

export interface TabPanelProps {
  idBase: string;
  tab: string;
  className?: string | undefined;
  children: ReactNode;
}

/** The screen that belongs to a tab. */
export function TabPanel({ idBase, tab, className, children }: TabPanelProps) {
  return (
    <div
      role="tabpanel"
      id={panelId(idBase, tab)}
      aria-labelledby={tabId(idBase, tab)}
      className={className}
    >
      {children}
    </div>
  );
}

const tabId = (idBase: string, id: string) => `${idBase}-tab-${id}`;
const panelId = (idBase: string, id: string) => `${idBase}-panel-${id}`;

function tabAfter<Id extends string>(key: string, tabs: readonly Tab<Id>[], selected: Id | null) {
  const at = Math.max(
    0,
    tabs.findIndex((tab) => tab.id === selected),
  );
  if (key === 'ArrowRight') return tabs[(at + 1) % tabs.length];
  if (key === 'ArrowLeft') return tabs[(at - 1 + tabs.length) % tabs.length];
  if (key === 'Home') return tabs[0];
  if (key === 'End') return tabs.at(-1);
  return undefined;
}
