import { lazy, Suspense } from 'react';
import { usePageLook } from '@/components/hooks/use-page-look';

const BillFound = lazy(() =>
  import('@/components/bill/BillFound').then((file) => ({ default: file.BillFound })),
);

/** Loaded where a bill stands on the page beside. */
export function BillBeside({ onOpen }: { readonly onOpen: () => void }) {
  const { look } = usePageLook();
  if (!look?.bill) return null;
  return (
    <Suspense>
      <BillFound onOpen={onOpen} />
    </Suspense>
  );
}
