import { CalendarX, EyeOff, Pencil } from 'lucide-react';
import { useRef, useState } from 'react';
import { useSafetyContext } from '@/components/hooks/judge-candidate';
import { useFocusWhen } from '@/components/hooks/use-focus-when';
import { useHelpMarks } from '@/components/hooks/use-help-marks';
import type { GuideItem } from '@/components/hooks/use-region-guide';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { formatDay } from '@/utils/calendar';
import styles from './HelpView.module.css';
import { NumberEditor } from './NumberEditor';

/** One number or rule: what it is for, where that is from, and whether it still holds. */
export function HelpItem({ item }: { readonly item: GuideItem }) {
  const { t } = useTranslation();
  const { hidden, numbers, hide } = useHelpMarks();
  const [editing, setEditing] = useState(false);
  const [edited, setEdited] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  useFocusWhen(edit, edited && !editing);
  const { id, title, text, advice, hours, contact, source, standing } = item;
  const away = hidden.includes(id);
  return (
    <li className={styles.item} data-testid="help-item" data-item={id}>
      <p className={styles.title}>{title}</p>
      <p>{text}</p>
      {hours ? <p>{hours}</p> : null}
      {advice ? <p>{advice}</p> : null}
      {contact ? <Numbers listed={contact} own={numbers[id]} /> : null}
      <p className={styles.quiet}>
        {source.grade === 'M' ? null : `${t('help.source', { title: source.title })} · `}
        {standing}
      </p>
      {source.expires ? <Expiry day={source.expires} /> : null}
      {editing && contact ? (
        <NumberEditor
          id={id}
          listed={contact}
          onClose={() => {
            setEditing(false);
            setEdited(true);
          }}
        />
      ) : (
        <div className={styles.row}>
          {contact ? (
            <Button
              ref={edit}
              compact
              variant="quiet"
              icon={<Pencil aria-hidden size="1.1em" />}
              aria-label={t('help.editOf', { title })}
              data-testid="help-edit"
              onClick={() => {
                setEdited(false);
                setEditing(true);
              }}
            >
              {t('help.editNumber')}
            </Button>
          ) : null}
          <Button
            compact
            variant="quiet"
            icon={<EyeOff aria-hidden size="1.1em" />}
            aria-label={t(away ? 'help.showOf' : 'help.hideOf', { title })}
            data-testid="help-hide"
            onClick={() => void hide(id, !away)}
          >
            {t(away ? 'help.show' : 'help.hide')}
          </Button>
        </div>
      )}
    </li>
  );
}

interface NumbersProps {
  readonly listed: string;
  readonly own: string | undefined;
}

/** What the user found out stands first; the listed number stays beside it. */
function Numbers({ listed, own }: NumbersProps) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.number} data-testid="help-number">
        {own ?? listed}
      </p>
      {own === undefined ? null : (
        <p className={styles.quiet} data-testid="help-original">
          {t('help.yours')} · {t('help.original', { number: listed })}
        </p>
      )}
    </>
  );
}

function Expiry({ day }: { readonly day: string }) {
  const { t, locale } = useTranslation();
  const { today } = useSafetyContext();
  const shown = formatDay(day, locale, { weekday: false });
  if (day >= today) return <p className={styles.quiet}>{t('help.expires', { day: shown })}</p>;
  return (
    <p className={styles.expired} data-testid="help-expired">
      <CalendarX aria-hidden size="1.2em" />
      <span>{t('help.expired', { day: shown })}</span>
    </p>
  );
}
