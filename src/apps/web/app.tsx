import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { i18n as I18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import type { Call } from '#platform/http/client.ts';
import { Look } from '#platform/ui/look.tsx';
import { UndoNotices } from '#platform/ui/undo-notice.tsx';
import { CallProvider } from '#platform/ui/use-call.ts';
import type { AppRouter } from './router.tsx';

interface Props {
  readonly call: Call;
  readonly i18n: I18n;
  readonly queries: QueryClient;
  readonly router: AppRouter;
  readonly nonce: string;
  /** `test` switches transitions and portals off. */
  readonly env?: 'default' | 'test';
}

/** Everything the screens stand on: texts, look, server, answers, notices, addresses. */
export function App({ call, i18n, queries, router, nonce, env = 'default' }: Props) {
  return (
    <I18nextProvider i18n={i18n}>
      <Look nonce={nonce} env={env}>
        <CallProvider value={call}>
          <QueryClientProvider client={queries}>
            <UndoNotices>
              <RouterProvider router={router} />
            </UndoNotices>
          </QueryClientProvider>
        </CallProvider>
      </Look>
    </I18nextProvider>
  );
}
