import { useKeptFocus } from '@/components/hooks/use-kept-focus';
import { useSites } from '@/components/hooks/use-sites';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import styles from './SitesList.module.css';

const bare = (origin: string) => origin.replace(/^https?:\/\//, '');

/** Where reading is on, and the way to turn it off. */
export function SitesList() {
  const { t, locale } = useTranslation();
  const { sites, turnOff } = useSites();
  const place = useKeptFocus<HTMLDivElement>(sites.length);
  const list = new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' });
  return (
    <div ref={place} tabIndex={-1}>
      {sites.length === 0 ? <p className={styles.quiet}>{t('settings.noSites')}</p> : null}
      <ul className={styles.sites}>
        {sites.map(({ origin, frames }) => (
          <li key={origin} className={styles.site} data-testid="settings-site">
            <div className={styles.words}>
              <p>{bare(origin)}</p>
              {frames.length > 0 ? (
                <p className={styles.quiet}>
                  {t('settings.siteFrames', { frames: list.format(frames.map(bare)) })}
                </p>
              ) : null}
            </div>
            <Button
              aria-label={t('settings.turnOffAt', { site: bare(origin) })}
              data-testid="settings-site-off"
              onClick={() => void turnOff(origin)}
            >
              {t('settings.turnOff')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
