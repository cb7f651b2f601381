import { lazy, Suspense } from 'react';
import { usePageLook } from '@/components/hooks/use-page-look';

const StorageNotice = lazy(() =>
  import('./StorageNotice').then((file) => ({ default: file.StorageNotice })),
);
const FakeWarning = lazy(() =>
  import('./PageKnown').then((file) => ({ default: file.FakeWarning })),
);

/** What comes before every screen: how the record is kept, and that a page is not what it says. */
export function TopNotices({ besidePage }: { readonly besidePage: boolean }) {
  const { look } = usePageLook();
  const isDoubtful = look?.official === 'no' || Boolean(look?.claimed);
  return (
    <Suspense>
      <StorageNotice />
      {besidePage && isDoubtful ? <FakeWarning /> : null}
    </Suspense>
  );
}
