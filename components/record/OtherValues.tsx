import type { FormDraft, FormValues } from '@/components/hooks/use-form-draft';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import styles from './OtherValues.module.css';

interface OtherValuesProps<Field extends string> {
  /** As it stands, with what was written beside it. */
  readonly record: { readonly [Name in Field]?: unknown } & {
    readonly others: Readonly<Record<string, readonly { opId: string; value: unknown }[]>>;
  };
  readonly draft: Pick<FormDraft<FormValues>, 'seen' | 'moved' | 'keep'>;
  readonly fields: readonly Field[];
  readonly label: (field: Field) => string;
  readonly show: (value: unknown, field: Field) => string;
  /** Puts what stands in the place of what is typed. */
  readonly back: (field: Field) => void;
  readonly write: (field: Field, value: unknown) => void;
}

/**
 * What was written into the same fields elsewhere, without having seen what stands here. Neither is
 * lost: one click takes the other value, one lets this one stand.
 */
export function OtherValues<Field extends string>(props: OtherValuesProps<Field>) {
  const { record, draft, fields, back, write } = props;
  const { t } = useTranslation();
  const items = fields.flatMap((field) => {
    const own = { field, keep: () => draft.keep(field) };
    if (draft.moved.includes(field)) {
      return [{ ...own, key: field, value: record[field], take: () => back(field) }];
    }
    // What is being typed has both in front of it.
    if (Object.hasOwn(draft.seen, field)) return [];
    return (record.others[field] ?? []).map(({ opId, value }) => ({
      field,
      key: opId,
      value,
      take: () => write(field, value ?? undefined),
      keep: () => write(field, record[field]),
    }));
  });
  if (items.length === 0) return null;
  return (
    <div data-testid="other-values">
      <Banner title={t('storage.elsewhere')} live>
        <ul className={styles.list}>
          {items.map(({ key, field, value, take, keep }) => (
            <li key={key} data-field={field}>
              <p>
                {value === undefined || value === null
                  ? t('storage.elsewhereEmptied', { field: props.label(field) })
                  : t('storage.elsewhereChanged', {
                      field: props.label(field),
                      value: props.show(value, field),
                    })}
              </p>
              <Actions>
                <Button compact data-testid="take-other" onClick={take}>
                  {t('storage.takeOther')}
                </Button>
                <Button compact variant="quiet" data-testid="keep-own" onClick={keep}>
                  {t('storage.keepOwn')}
                </Button>
              </Actions>
            </li>
          ))}
        </ul>
      </Banner>
    </div>
  );
}
