import '#platform/ui/theme.css';
import { createRoot } from 'react-dom/client';
import { client } from '#platform/http/client.ts';
import { chooseLocale } from '#platform/i18n/choose-locale.ts';
import { createI18n } from '#platform/i18n/i18n.ts';
import { createQueryClient } from '#platform/ui/query-client.ts';
import { App } from './app.tsx';
import { messages } from './messages.ts';
import { createAppRouter } from './router.tsx';
import { styleNonce } from './style-nonce.ts';

const locale = chooseLocale(navigator.languages, Object.keys(messages));
document.documentElement.lang = locale;

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <App
    call={client((path, init) => fetch(`/api${path}`, init))}
    i18n={createI18n(messages, locale)}
    queries={createQueryClient()}
    router={createAppRouter()}
    nonce={styleNonce(document)}
  />,
);
