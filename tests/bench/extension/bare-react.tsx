import { createRoot } from 'react-dom/client';

/** The least that React shows anything with. */
const root = document.getElementById('root');
if (root) createRoot(root).render(<p>React</p>);
