import { EyeOff, Star } from 'lucide-react';
import type { Candidate } from '@/components/hooks/judge-candidate';
import { usePhraseMarks } from '@/components/hooks/use-phrase-marks';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { Details } from '@/components/ui/Details';
import { IconButton } from '@/components/ui/IconButton';
import { Segmented } from '@/components/ui/Segmented';
import type { Tone } from '@/utils/phrasing';
import { limitOf } from './limits';
import styles from './SuggestionTools.module.css';

interface SuggestionToolsProps {
  readonly candidate: Candidate;
  readonly onTone: (tone: Tone) => void;
}

const tones = {
  plain: 'phrasing.tonePlain',
  warmer: 'phrasing.toneWarmer',
  firmer: 'phrasing.toneFirmer',
  shorter: 'phrasing.toneShorter',
} as const;
const ORDER = ['plain', 'warmer', 'firmer', 'shorter'] as const satisfies readonly Tone[];

/** The same sentence otherwise, what it does not do, its star, and the way to put it away. */
export function SuggestionTools({ candidate, onTone }: SuggestionToolsProps) {
  const { t } = useTranslation();
  const { starred, hidden, star, hide } = usePhraseMarks(candidate.family);
  const there = ORDER.filter((tone) => candidate.forms.some((form) => form.tone === tone));
  return (
    <div className={styles.tools}>
      {there.length > 1 ? (
        <Segmented
          compact
          legend={t('phrasing.tone')}
          testId="tone"
          value={candidate.tone}
          choices={there.map((tone) => ({ value: tone, label: t(tones[tone]) }))}
          onChange={onTone}
        />
      ) : null}
      <div className={styles.row}>
        <Details summary={t('phrasing.doesNot')}>
          <p data-testid="does-not">{t(limitOf(candidate.intent))}</p>
          <Button
            compact
            variant="quiet"
            icon={<EyeOff aria-hidden size="1.1em" />}
            data-testid="hide-phrase"
            onClick={() => void hide(!hidden)}
          >
            {t(hidden ? 'phrasing.show' : 'phrasing.hide')}
          </Button>
        </Details>
        <IconButton
          label={t(starred ? 'phrasing.unstar' : 'phrasing.star')}
          pressed={starred}
          icon={<Star aria-hidden size="1.2em" fill={starred ? 'currentColor' : 'none'} />}
          data-testid="star"
          onClick={() => void star(!starred)}
        />
      </div>
    </div>
  );
}
