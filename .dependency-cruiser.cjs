// Imports point down (apps > features > platform > lib; web, server and cli > api > domain)
// and back (a feature may use only the features listed before it).

const features = [
  'preferences',
  'applications',
  'inbox',
  'trackers',
  'imports',
  'mailboxes',
  'skills',
  'postings',
  'documents',
  'matching',
  'reasons',
  'simulation',
  'patterns',
  'hindsight',
  'forecast',
  'report',
  'help',
  'safety',
  'check-ins',
  'thoughts',
  'journal',
  'today',
  'sample',
  'settings',
];

const test = '[.]test[.]tsx?$|[./]testing[.]ts$';
const forbid = (name, from, to) => ({
  name,
  severity: 'error',
  from: { pathNot: test, ...from },
  to,
});

const tiers = [
  forbid('lib-stands-alone', { path: '^src/lib/' }, { path: '^src/(platform|features|apps)/' }),
  forbid('platform-knows-no-feature', { path: '^src/platform/' }, { path: '^src/(features|apps)/' }),
  forbid('features-know-no-app', { path: '^src/features/' }, { path: '^src/apps/' }),
];

const layers = [
  forbid(
    'domain-is-pure',
    { path: '^src/(lib/|features/[^/]+/domain/)' },
    { pathNot: ['^src/lib/', '^src/features/[^/]+/domain/', '^node_modules/zod/'] },
  ),
  forbid(
    'api-knows-only-domain',
    { path: '^src/features/[^/]+/api[.]ts$' },
    { pathNot: ['^src/lib/', '^src/features/[^/]+/(domain/|api[.]ts$)', '^node_modules/zod/'] },
  ),
  forbid(
    'web-meets-server-over-http',
    { path: '/web/' },
    { path: ['/server/', '^src/platform/db/', '/cli[.]ts$', '^src/apps/cli/'] },
  ),
  forbid(
    'server-has-no-screens',
    { path: '/server/|/cli[.]ts$' },
    { path: ['/web/', '^src/platform/ui/', '^node_modules/react'] },
  ),
  forbid(
    'cli-speaks-the-api',
    { path: '^src/features/[^/]+/cli[.]ts$' },
    { path: ['/server/', '^src/platform/db/'] },
  ),
];

// A feature may import only from itself and from the features before it.
const ladder = features.map((feature, position) =>
  forbid(
    `${feature}-looks-back-only`,
    { path: `^src/features/${feature}/` },
    {
      path: '^src/features/',
      pathNot: features.slice(0, position + 1).map((earlier) => `^src/features/${earlier}/`),
    },
  ),
);

const hygiene = [
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'feature-is-listed',
    severity: 'error',
    from: { path: '^src/features/', pathNot: features.map((f) => `^src/features/${f}/`) },
    to: {},
  },
  { name: 'unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  {
    name: 'no-dev-dependency',
    severity: 'error',
    from: { path: '^src/', pathNot: test },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-orphans',
    severity: 'error',
    from: { orphan: true, pathNot: ['[.]d[.]ts$', '^src/apps/web/public/', test] },
    to: {},
  },
];

module.exports = {
  forbidden: [...tiers, ...layers, ...ladder, ...hygiene],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
};
