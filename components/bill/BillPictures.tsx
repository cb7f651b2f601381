import { useEffect, useState } from 'react';
import { useTranslation } from '@/components/hooks/use-translation';
import { PictureDrop } from '@/components/record/PictureDrop';
import { Details } from '@/components/ui/Details';
import styles from './BillScreen.module.css';

interface BillPicturesProps {
  readonly pictures: readonly File[];
  readonly onChange: (pictures: readonly File[]) => void;
}

/** A screenshot to type from; kept with the bill when that is saved. */
export function BillPictures({ pictures, onChange }: BillPicturesProps) {
  const { t } = useTranslation();
  return (
    <Details summary={t('bill.picture')} open={pictures.length > 0}>
      <p className={styles.quiet}>{t('bill.pictureHelp')}</p>
      <PictureDrop busy={false} onPictures={(files) => onChange([...pictures, ...files])} />
      {pictures.map((file) => (
        <Preview key={`${file.name} ${file.size} ${file.lastModified}`} file={file} />
      ))}
    </Details>
  );
}

function Preview({ file }: { readonly file: File }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address ? (
    <img className={styles.preview} src={address} alt={file.name} data-testid="bill-picture" />
  ) : null;
}
