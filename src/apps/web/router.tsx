import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router';
import { z } from 'zod';
import { listSearchSchema } from '#features/applications/web/list-search.ts';
import { documentSearchSchema } from '#features/documents/web/document-search.ts';
import { gapSearchSchema } from '#features/matching/web/gap-search.ts';
import { matchSearchSchema } from '#features/matching/web/match-search.ts';
import { patternSearchSchema } from '#features/patterns/web/pattern-search.ts';
import { postingSearchSchema } from '#features/postings/web/posting-search.ts';
import { SharesAsPreferred } from '#features/preferences/web/shares-as-preferred.tsx';
import { BrokenPage } from './broken-page.tsx';
import { HomePage } from './home-page.tsx';
import { Layout } from './layout.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { SampleNotice } from './sample-notice.tsx';

const root = createRootRoute({
  component: () => (
    <SharesAsPreferred>
      <Layout banner={<SampleNotice />} />
    </SharesAsPreferred>
  ),
  notFoundComponent: NotFoundPage,
  errorComponent: BrokenPage,
});
const getParentRoute = () => root;

const today = createRoute({ getParentRoute, path: '/', component: HomePage });
const applications = createRoute({
  getParentRoute,
  path: '/applications',
  validateSearch: listSearchSchema,
  component: lazyRouteComponent(
    () => import('#features/applications/web/applications-page.tsx'),
    'ApplicationsPage',
  ),
});
const addApplication = createRoute({
  getParentRoute,
  path: '/applications/new',
  component: lazyRouteComponent(
    () => import('#features/applications/web/add-application-page.tsx'),
    'AddApplicationPage',
  ),
});
const application = createRoute({
  getParentRoute,
  path: '/applications/$id',
  component: lazyRouteComponent(() => import('./application-page.tsx'), 'ApplicationPage'),
});
const match = createRoute({
  getParentRoute,
  path: '/applications/$id/match',
  validateSearch: matchSearchSchema,
  component: lazyRouteComponent(() => import('#features/matching/web/match-page.tsx'), 'MatchPage'),
});
const gaps = createRoute({
  getParentRoute,
  path: '/gaps',
  validateSearch: gapSearchSchema,
  component: lazyRouteComponent(() => import('#features/matching/web/gaps-page.tsx'), 'GapsPage'),
});
const patterns = createRoute({
  getParentRoute,
  path: '/patterns',
  validateSearch: patternSearchSchema,
  component: lazyRouteComponent(() => import('./patterns-page.tsx'), 'PatternsPage'),
});
const knownReasons = createRoute({
  getParentRoute,
  path: '/known-reasons',
  component: lazyRouteComponent(
    () => import('#features/reasons/web/known-reasons-page.tsx'),
    'KnownReasonsPage',
  ),
});
const hindsight = createRoute({
  getParentRoute,
  path: '/hindsight',
  component: lazyRouteComponent(() => import('#features/hindsight/web/hindsight-page.tsx'), 'HindsightPage'),
});
const postings = createRoute({
  getParentRoute,
  path: '/postings',
  component: lazyRouteComponent(() => import('#features/postings/web/postings-page.tsx'), 'PostingsPage'),
});
const posting = createRoute({
  getParentRoute,
  path: '/postings/$id',
  validateSearch: postingSearchSchema,
  component: lazyRouteComponent(() => import('#features/postings/web/posting-page.tsx'), 'PostingPage'),
});
const documents = createRoute({
  getParentRoute,
  path: '/documents',
  component: lazyRouteComponent(() => import('#features/documents/web/documents-page.tsx'), 'DocumentsPage'),
});
const oneDocument = createRoute({
  getParentRoute,
  path: '/documents/$id',
  validateSearch: documentSearchSchema,
  component: lazyRouteComponent(() => import('./document-page.tsx'), 'DocumentPage'),
});
const comparedDocuments = createRoute({
  getParentRoute,
  path: '/documents/$id/compared/$other',
  component: lazyRouteComponent(() => import('#features/documents/web/compare-page.tsx'), 'ComparePage'),
});
const bringIn = createRoute({
  getParentRoute,
  path: '/import',
  validateSearch: z.object({ what: z.enum(['mail', 'list']).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./bring-in-page.tsx'), 'BringInPage'),
});
const oneImport = createRoute({
  getParentRoute,
  path: '/import/$id',
  component: lazyRouteComponent(() => import('#features/imports/web/import-page.tsx'), 'ImportPage'),
});
const connectMailbox = createRoute({
  getParentRoute,
  path: '/mailboxes/new',
  component: lazyRouteComponent(
    () => import('#features/mailboxes/web/connect-mailbox-page.tsx'),
    'ConnectMailboxPage',
  ),
});
const checkIns = createRoute({
  getParentRoute,
  path: '/reflect/check-ins',
  component: lazyRouteComponent(() => import('#features/check-ins/web/check-ins-page.tsx'), 'CheckInsPage'),
});
const settings = createRoute({
  getParentRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('#features/settings/web/settings-page.tsx'), 'SettingsPage'),
});
const more = createRoute({
  getParentRoute,
  path: '/more',
  component: lazyRouteComponent(() => import('./more-page.tsx'), 'MorePage'),
});
const help = createRoute({
  getParentRoute,
  path: '/help',
  component: lazyRouteComponent(() => import('#features/help/web/help-page.tsx'), 'HelpPage'),
});

const routeTree = root.addChildren([
  today,
  applications,
  addApplication,
  application,
  match,
  gaps,
  patterns,
  knownReasons,
  hindsight,
  postings,
  posting,
  documents,
  oneDocument,
  comparedDocuments,
  bringIn,
  oneImport,
  connectMailbox,
  checkIns,
  settings,
  more,
  help,
]);

/** Every address of the program. Screens are fetched when they are first wanted. */
export function createAppRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    defaultPreload: 'intent',
    defaultErrorComponent: BrokenPage,
    scrollRestoration: true,
    ...(history === undefined ? {} : { history }),
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
