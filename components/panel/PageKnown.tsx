import { useFeedback } from '@/components/hooks/use-feedback';
import { usePage } from '@/components/hooks/use-page';
import { usePageLook } from '@/components/hooks/use-page-look';
import { usePreferences } from '@/components/hooks/use-preferences';
import { useTranslation } from '@/components/hooks/use-translation';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { OfficialPhones } from './OfficialPhones';
import styles from './PageChip.module.css';

/** Whose address this is, and what the page looks like; for whoever opened the chip. */
export function PageKnown() {
  const { t } = useTranslation();
  const { look } = usePageLook();
  if (!look) return null;
  const { official, site, kind } = look;
  return (
    <div className={styles.help} data-testid="page-known" data-official={official}>
      {official === 'yes' && site ? <p>{t('known.official', { name: site.name })}</p> : null}
      {official === 'unknown' ? <p>{t('known.officialUnknown')}</p> : null}
      {kind === 'billing' ? <p>{t('known.foundBill')}</p> : null}
      {kind === 'other' ? <p>{t('known.foundOther')}</p> : null}
      <TurnOnAll />
    </div>
  );
}

/** The other addresses of the same organisation, asked for in one click. */
function TurnOnAll() {
  const { t } = useTranslation();
  const { page, turnOn } = usePage();
  const { preferences } = usePreferences();
  const { say } = useFeedback();
  const { look } = usePageLook();
  const others = look?.siblings.filter((origin) => preferences.sites[origin] === undefined) ?? [];
  if (!look?.site || others.length === 0 || (page?.kind !== 'on' && page?.kind !== 'off'))
    return null;
  const all = () =>
    void turnOn(others).then((granted) => {
      if (!granted) say({ said: 'panel.notGranted', tone: 'problem' });
    });
  const hosts = others.map((origin) => new URL(origin).host).join(', ');
  return (
    <>
      <p>{t('known.turnOnAllHosts', { hosts })}</p>
      <Button data-testid="turn-on-all" onClick={all}>
        {t('known.turnOnAll', { name: look.site.name, count: others.length })}
      </Button>
    </>
  );
}

/** An address that only looks like the lender's, or a page that calls itself theirs: said at once. */
export function FakeWarning() {
  const { t } = useTranslation();
  const { look } = usePageLook();
  if (!look) return null;
  const { official, site, claimed } = look;
  if (official === 'no' && site) {
    return (
      <div data-testid="look-alike">
        <Banner tone="warn" title={t('known.lookAlike', { name: site.name })} live>
          {t('known.lookAlikeHelp', { name: site.name })}
          <OfficialPhones site={site} />
        </Banner>
      </div>
    );
  }
  if (!claimed) return null;
  return (
    <div data-testid="claimed">
      <Banner tone="warn" title={t('known.claimed', { name: claimed.name })} live>
        {t('known.claimedHelp')}
        <OfficialPhones site={claimed} />
      </Banner>
    </div>
  );
}
