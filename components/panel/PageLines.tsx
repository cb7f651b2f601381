import { lazy, Suspense } from 'react';
import { usePage } from '@/components/hooks/use-page';

const OtherCase = lazy(() => import('./OtherCase').then((file) => ({ default: file.OtherCase })));
const TargetLine = lazy(() =>
  import('./TargetLine').then((file) => ({ default: file.TargetLine })),
);

/** What is seldom to be said of the page in front; loaded where it may come to that. */
export function PageLines() {
  const { page, target } = usePage();
  return (
    <Suspense>
      {page && 'origin' in page ? <OtherCase /> : null}
      {target ? <TargetLine /> : null}
    </Suspense>
  );
}
