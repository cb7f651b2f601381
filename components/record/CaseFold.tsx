import { type ReactNode, useState } from 'react';
import { Details } from '@/components/ui/Details';

interface CaseFoldProps {
  readonly title: string;
  /** Open at first when something stands in it. */
  readonly filled: boolean;
  /** A problem inside opens it, so that the sentence can be read. */
  readonly problem: boolean;
  readonly testId: string;
  readonly children: ReactNode;
}

export function CaseFold({ title, filled, problem, testId, children }: CaseFoldProps) {
  const [opened, setOpened] = useState<boolean | null>(null);
  return (
    <div data-testid={testId}>
      <Details summary={title} open={problem || (opened ?? filled)} onToggle={setOpened}>
        {children}
      </Details>
    </div>
  );
}
