import '@/components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from '@/components/panel/App';
import { Providers } from '@/components/panel/Providers';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Providers>
      <App surface="tab" />
    </Providers>,
  );
}
