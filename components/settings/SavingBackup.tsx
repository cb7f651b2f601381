import { useTranslation } from '@/components/hooks/use-translation';
import { Progress } from '@/components/ui/Progress';

/** How far saving is; `undefined` while nobody knows, null when nothing is saved. */
export function SavingBackup({ share }: { readonly share: number | undefined | null }) {
  const { t } = useTranslation();
  if (share === null) return null;
  return (
    <Progress label={t(share === undefined ? 'backup.reading' : 'backup.writing')} value={share} />
  );
}
