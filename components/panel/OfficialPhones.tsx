import { useTranslation } from '@/components/hooks/use-translation';
import type { Site, SiteChannel } from '@/utils/sites';

/** The organisation's own numbers, each with where it was read: to ask there whether a page is real. */
export function OfficialPhones({ site }: { readonly site: Site }) {
  const phones = (site.channels ?? []).filter(({ kind }) => kind === 'phone').slice(0, 2);
  if (phones.length === 0) return null;
  return (
    <ul data-testid="official-phones">
      {phones.map((phone) => (
        <Phone key={phone.value} phone={phone} name={site.name} />
      ))}
    </ul>
  );
}

function Phone({ phone, name }: { readonly phone: SiteChannel; readonly name: string }) {
  const { t } = useTranslation();
  const { value, note, source, date, sure } = phone;
  const number = note === undefined ? value : `${value} (${note})`;
  return (
    <li>
      {t('known.phone', { name, value: number })}
      <br />
      <small>
        {t(sure === 'official' ? 'known.phoneSeen' : 'known.phoneTold', { source, date })}
      </small>
    </li>
  );
}
