import { Checkbox } from '@/components/ui/Checkbox';
import styles from './CaseSection.module.css';

interface CaseChoicesProps {
  readonly legend: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Several of a few; kept in the order of the choices. */
export function CaseChoices({ legend, choices, chosen, onChange }: CaseChoicesProps) {
  const toggle = (value: string, on: boolean) =>
    onChange(
      choices
        .map((choice) => choice.value)
        .filter((one) => (one === value ? on : chosen.includes(one))),
    );
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {choices.map(({ value, label }) => (
        <Checkbox
          key={value}
          label={label}
          checked={chosen.includes(value)}
          onChange={(on) => toggle(value, on)}
        />
      ))}
    </fieldset>
  );
}
