import { useRef, useState } from 'react';
import { amountProblems } from '@/components/hooks/amount-problems';
import { currencySign } from '@/components/hooks/currency-sign';
import { useCase } from '@/components/hooks/use-case';
import { useDraft } from '@/components/hooks/use-draft';
import { useFocusWhen } from '@/components/hooks/use-focus-when';
import { usePreferences } from '@/components/hooks/use-preferences';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { MoneyField } from '@/components/ui/MoneyField';
import { ScreenTitle } from '@/components/ui/ScreenTitle';
import { TextField } from '@/components/ui/TextField';
import type { MessageId } from '@/utils/i18n';
import { parseAmount } from '@/utils/money';
import styles from './NowScreen.module.css';

function problemOf(typed: string): MessageId | null {
  if (typed.trim() === '') return null;
  const parsed = parseAmount(typed);
  return parsed.ok ? null : amountProblems[parsed.reason];
}

function amountOf(typed: string | null): number | undefined {
  const parsed = parseAmount(typed ?? '');
  return parsed.ok ? parsed.minor : undefined;
}

/** Three questions, each skippable; what was typed stays until it is used. */
export function FirstRun({ focused }: { readonly focused: boolean }) {
  const { t, locale } = useTranslation();
  const { change } = usePreferences();
  const { create, saveBudget, currency } = useCase();
  const [who, setWho] = useDraft('first-run:who');
  const [due, setDue] = useDraft('first-run:due');
  const [monthly, setMonthly] = useDraft('first-run:monthly');
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useFocusWhen(first, focused && who !== null);
  const dueProblem = problemOf(due ?? '');
  const monthlyProblem = problemOf(monthly ?? '');
  const sentence = (problem: MessageId | null) =>
    tried && problem ? (t as (id: string) => string)(problem) : undefined;

  const start = async () => {
    setTried(true);
    if (dueProblem || monthlyProblem) return;
    const affordable = amountOf(monthly);
    const amountDue = amountOf(due);
    const creditor = who?.trim() || (amountDue === undefined ? '' : t('panel.caseUnnamed'));
    const saved =
      (!creditor ||
        (await create({ creditor, ...(amountDue === undefined ? {} : { amountDue }) }))) &&
      (affordable === undefined || (await saveBudget({ affordable })));
    if (!saved) return;
    for (const clear of [setWho, setDue, setMonthly]) clear('');
    change({ welcomed: true });
  };

  return (
    <div className={styles.screen} data-testid="first-run">
      <ScreenTitle>{t('panel.tabNow')}</ScreenTitle>
      <Card title={t('now.welcome')} titleLevel={2} tone="accent">
        <p>{t('now.welcomeText')}</p>
        <TextField
          ref={first}
          data-testid="first-run-who"
          label={t('now.askWho')}
          hint={t('now.askWhoHint')}
          value={who ?? ''}
          onChange={setWho}
          maxLength={200}
        />
        <MoneyField
          testId="first-run-due"
          label={t('now.askHowMuch')}
          unit={currencySign(currency, locale)}
          value={due ?? ''}
          onChange={setDue}
          error={sentence(dueProblem)}
        />
        <MoneyField
          testId="first-run-monthly"
          label={t('now.askMonthly')}
          hint={t('now.askMonthlyHint')}
          unit={currencySign(currency, locale)}
          value={monthly ?? ''}
          onChange={setMonthly}
          error={sentence(monthlyProblem)}
        />
        <Actions>
          <Button variant="primary" data-testid="first-run-start" onClick={() => void start()}>
            {t('now.start')}
          </Button>
          <Button
            variant="quiet"
            data-testid="first-run-skip"
            onClick={() => change({ welcomed: true })}
          >
            {t('now.justLook')}
          </Button>
        </Actions>
      </Card>
    </div>
  );
}
