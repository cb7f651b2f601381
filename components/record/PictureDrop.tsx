import { ImagePlus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import styles from './PictureDrop.module.css';

interface PictureDropProps {
  readonly busy: boolean;
  readonly onPictures: (files: readonly File[]) => void;
}

/** A picture comes in by choosing, dragging or pasting. */
export function PictureDrop({ busy, onPictures }: PictureDropProps) {
  const { t } = useTranslation();
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: Iterable<File> | null | undefined) => {
    const pictures = [...(files ?? [])];
    if (pictures.length > 0) onPictures(pictures);
    return pictures.length > 0;
  };
  return (
    // The button inside does the same by keyboard; dragging needs a place to let go of.
    <section
      aria-label={t('evidence.add')}
      className={classNames(styles.drop, over && styles.over)}
      data-testid="picture-drop"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
      onPaste={(event) => {
        if (take(event.clipboardData.files)) event.preventDefault();
      }}
    >
      <Button
        icon={<ImagePlus aria-hidden size="1.2em" />}
        busy={busy}
        data-testid="picture-choose"
        onClick={() => picker.current?.click()}
      >
        {t('evidence.add')}
      </Button>
      <p className={styles.hint}>{t('evidence.drop')}</p>
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        accept="image/png,image/jpeg,image/webp"
        aria-label={t('evidence.choose')}
        data-testid="picture-file"
        onChange={(event) => {
          take(event.target.files);
          // The same file may be chosen again.
          event.target.value = '';
        }}
      />
    </section>
  );
}
