import { usePreferences } from '@/components/hooks/use-preferences';
import { useTranslation } from '@/components/hooks/use-translation';
import { Card } from '@/components/ui/Card';
import { RadioGroup } from '@/components/ui/RadioGroup';
import { ScreenTitle } from '@/components/ui/ScreenTitle';
import { SelectField } from '@/components/ui/SelectField';
import { localeNames } from '@/utils/i18n';
import { localeSchema, regionSchema } from '@/utils/model';
import { BackupCard } from './BackupCard';
import { BudgetForm } from './BudgetForm';
import { DeleteEverything } from './DeleteEverything';
import styles from './SettingsScreen.module.css';
import { SitesList } from './SitesList';
import { StoredCard } from './StoredCard';
import { WaysToOpen } from './WaysToOpen';

/** The language comes first: somebody who cannot read the rest must find it. */
export function SettingsScreen() {
  const { t } = useTranslation();
  return (
    <div className={styles.screen}>
      <ScreenTitle>{t('panel.settings')}</ScreenTitle>
      <LanguageChoice />
      <RegionChoice />
      <LookChoice />
      <Card title={t('settings.budget')}>
        <BudgetForm />
      </Card>
      <Card title={t('settings.sites')}>
        <SitesList />
      </Card>
      <BackupCard />
      <StoredCard />
      <Card title={t('settings.privacy')}>
        <p>{t('settings.privacyStays')}</p>
        <p>{t('settings.privacyRemoving')}</p>
        <DeleteEverything />
      </Card>
      <Card title={t('settings.doors')}>
        <WaysToOpen />
      </Card>
    </div>
  );
}

function LanguageChoice() {
  const { t } = useTranslation();
  const { locale, change } = usePreferences();
  const choices = localeSchema.options.map((value) => ({
    value,
    label: localeNames[value],
    lang: value,
  }));
  return (
    <div data-testid="settings-language">
      <RadioGroup
        legend={t('settings.language')}
        value={locale}
        choices={choices}
        onChange={(next) => change({ locale: next })}
      />
    </div>
  );
}

function RegionChoice() {
  const { t } = useTranslation();
  const { region, change } = usePreferences();
  const choices = regionSchema.options.map((value) => ({
    value,
    label: t(`settings.region${value}`),
  }));
  return (
    <div data-testid="settings-region">
      <SelectField
        label={t('settings.region')}
        hint={t('settings.regionHint')}
        value={region}
        choices={choices}
        onChange={(next) => change({ region: next })}
      />
    </div>
  );
}

function LookChoice() {
  const { t } = useTranslation();
  const { preferences, change } = usePreferences();
  return (
    <>
      <div data-testid="settings-theme">
        <RadioGroup
          legend={t('settings.theme')}
          value={preferences.theme}
          choices={[
            { value: 'system', label: t('settings.themeSystem') },
            { value: 'light', label: t('settings.themeLight') },
            { value: 'dark', label: t('settings.themeDark') },
          ]}
          onChange={(theme) => change({ theme })}
        />
      </div>
      <div data-testid="settings-text-size">
        <RadioGroup
          legend={t('settings.textSize')}
          value={preferences.textSize}
          choices={[
            { value: '100', label: t('settings.textNormal') },
            { value: '115', label: t('settings.textLarge') },
            { value: '130', label: t('settings.textLarger') },
          ]}
          onChange={(textSize) => change({ textSize })}
        />
      </div>
    </>
  );
}
