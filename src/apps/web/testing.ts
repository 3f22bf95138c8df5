import { createMemoryHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { configure, type RenderResult, render } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import type { Call } from '#platform/http/client.ts';
import { createI18n } from '#platform/i18n/i18n.ts';
import { createQueryClient } from '#platform/ui/query-client.ts';
import { App } from './app.tsx';
import { messages } from './messages.ts';
import type { AppRouter } from './router.tsx';

// A busy machine takes more than the usual second for the first answer of a fresh server.
configure({ asyncUtilTimeout: 5_000 });

interface Options {
  /** The server, usually `await testClient()`; without one, asking fails. */
  readonly call?: Call;
  /** The address the screen is opened at. */
  readonly at?: string;
  /** The address as written in the router, when it has parameters: `/applications/$id`. */
  readonly route?: string;
}

/** Renders a screen as the program would, in English and at an address; links lead to empty pages. */
export function renderScreen(
  screen: ReactNode,
  { call = noServer, at = '/', route = at }: Options = {},
): RenderResult {
  standInForBrowser();
  return render(
    createElement(App, {
      call,
      i18n: createI18n(messages, 'en-GB'),
      queries: createQueryClient(),
      router: routerWith(screen, at, route),
      nonce: '',
      env: 'test',
    }),
  );
}

/** For screens that ask the server nothing. */
export const noServer: Call = () => Promise.reject(new Error('this screen was rendered without a server'));

function routerWith(screen: ReactNode, at: string, route: string): AppRouter {
  const root = createRootRoute({ notFoundComponent: () => null });
  const path = route.split('?')[0] ?? '/';
  const shown = createRoute({ getParentRoute: () => root, path, component: () => screen });
  const router = createRouter({
    routeTree: root.addChildren([shown]),
    history: createMemoryHistory({ initialEntries: [at] }),
  });
  return router as unknown as AppRouter;
}

/** What Mantine and the lists ask of a browser and jsdom does not have. */
export function standInForBrowser(): void {
  window.matchMedia ??= (media) =>
    ({
      media,
      matches: false,
      addEventListener: () => {},
      removeEventListener: () => {},
    }) as unknown as MediaQueryList;
  window.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView ??= () => {};
}
