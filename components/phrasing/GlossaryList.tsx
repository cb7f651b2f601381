import { useGlossary } from '@/components/hooks/use-glossary';
import { useTranslation } from '@/components/hooks/use-translation';
import { Card } from '@/components/ui/Card';
import { Details } from '@/components/ui/Details';
import { foldForMatching } from '@/utils/text';
import { TermMeaning } from './TermMeaning';

/** All of them, to read in peace; a search looks at names and meanings. */
export function GlossaryList({ search }: { readonly search: string }) {
  const { t } = useTranslation();
  const needle = foldForMatching(search.trim());
  const terms = useGlossary().filter(({ names, meaning }) =>
    foldForMatching([...names, meaning].join(' ')).includes(needle),
  );
  return (
    <Card title={t('glossary.title')}>
      <div data-testid="glossary">
        {terms.length === 0 ? <p>{t('phrasing.none')}</p> : null}
        {terms.map((term) => (
          <Details key={term.id} summary={term.names.slice(0, 2).join(' / ')}>
            <TermMeaning term={term} />
          </Details>
        ))}
      </div>
    </Card>
  );
}
