import type { ReactNode } from 'react';
import { CaseProvider } from '@/components/hooks/use-case';
import { FeedbackProvider } from '@/components/hooks/use-feedback';
import { PreferencesProvider, usePreferences } from '@/components/hooks/use-preferences';
import { TranslationProvider } from '@/components/hooks/use-translation';
import { LiveRegion } from '@/components/ui/LiveRegion';

/** What every surface of the extension stands on: choices, words, feedback, the cases. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    <PreferencesProvider>
      <Translated>{children}</Translated>
    </PreferencesProvider>
  );
}

function Translated({ children }: { children: ReactNode }) {
  const { locale } = usePreferences();
  return (
    <TranslationProvider locale={locale}>
      <LiveRegion>
        <FeedbackProvider>
          <CaseProvider>{children}</CaseProvider>
        </FeedbackProvider>
      </LiveRegion>
    </TranslationProvider>
  );
}
