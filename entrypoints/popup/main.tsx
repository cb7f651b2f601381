import '@/components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { FeedbackBar } from '@/components/panel/FeedbackBar';
import { Providers } from '@/components/panel/Providers';
import { PopupApp } from '@/components/popup/PopupApp';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Providers>
      <PopupApp />
      <FeedbackBar />
    </Providers>,
  );
}
