import { usePageLook } from '@/components/hooks/use-page-look';
import { later } from '@/components/ui/later';

const StorageNotice = later(async () => (await import('./StorageNotice')).StorageNotice);
const FakeWarning = later(async () => (await import('./PageKnown')).FakeWarning);

/** What comes before every screen: how the record is kept, and that a page is not what it says. */
export function TopNotices({ besidePage }: { readonly besidePage: boolean }) {
  const { look } = usePageLook();
  const isDoubtful = look?.official === 'no' || Boolean(look?.claimed);
  return (
    <>
      <StorageNotice />
      {besidePage && isDoubtful ? <FakeWarning /> : null}
    </>
  );
}
