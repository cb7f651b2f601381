import { type SubmitEvent, useRef, useState } from 'react';
import { useFocusWhen } from '@/components/hooks/use-focus-when';
import { useHelpMarks } from '@/components/hooks/use-help-marks';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import styles from './HelpView.module.css';

interface NumberEditorProps {
  readonly id: string;
  readonly listed: string;
  readonly onClose: () => void;
}

const NUMBER = /^[\d+()#*\- ]{3,30}$/;

/** A number to call: three to twenty digits, with what people put between them. */
function isNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return NUMBER.test(text) && digits >= 3 && digits <= 20;
}

/** The number the user found out, kept on this device; the listed one is never written over. */
export function NumberEditor({ id, listed, onClose }: NumberEditorProps) {
  const { t } = useTranslation();
  const { numbers, correct } = useHelpMarks();
  const [typed, setTyped] = useState(numbers[id] ?? listed);
  const [tried, setTried] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  useFocusWhen(box, true);
  const number = typed.normalize('NFKC').trim();

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isNumber(number)) return box.current?.focus();
    await correct(id, number === listed ? undefined : number);
    onClose();
  };

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        ref={box}
        label={t('help.numberLabel')}
        hint={t('help.numberHint')}
        error={tried && !isNumber(number) ? t('help.numberBad') : undefined}
        type="tel"
        inputMode="tel"
        testId="help-own-number"
        value={typed}
        onChange={setTyped}
      />
      <Actions>
        <Button type="submit" variant="primary" data-testid="help-number-save">
          {t('common.save')}
        </Button>
        {numbers[id] === undefined ? null : (
          <Button
            data-testid="help-number-back"
            onClick={() => void correct(id, undefined).then(onClose)}
          >
            {t('help.numberBack')}
          </Button>
        )}
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </Actions>
    </form>
  );
}
