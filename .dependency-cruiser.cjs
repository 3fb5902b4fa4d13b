// The order of the packages and the doors of the modules. `npm run boundaries` checks them.

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Files that need each other are one thing: put what both need into a third file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-is-pure',
      comment: 'The domain imports nothing but itself and zod: no other package, no node: module.',
      severity: 'error',
      from: { path: '^packages/domain/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^packages/domain/src', '^node_modules/zod'] },
    },
    {
      name: 'contract-knows-only-the-domain',
      severity: 'error',
      from: { path: '^packages/contract/src', pathNot: '\\.test\\.ts$' },
      to: {
        pathNot: [
          '^packages/contract/src',
          '^packages/domain/(src|dist)',
          '^node_modules/(zod|zod-openapi)/',
        ],
      },
    },
    {
      name: 'client-knows-nothing-of-the-server',
      severity: 'error',
      from: { path: '^packages/client/src' },
      to: { path: '^packages/(server|cli)/' },
    },
    {
      name: 'server-knows-nothing-of-its-callers',
      comment: 'The order of the packages is domain, contract, client, server, cli.',
      severity: 'error',
      from: { path: '^packages/server/src' },
      to: { path: '^packages/(client|cli)/' },
    },
    {
      name: 'the-web-knows-only-the-client-and-the-domain',
      comment: 'Pages see the platform through its public API alone.',
      severity: 'error',
      from: { path: '^apps/web/src' },
      to: { path: '^packages/(contract|server|cli)/' },
    },
    {
      name: 'sites-know-nothing-of-each-other',
      severity: 'error',
      from: { path: '^apps/web/src/(portal|workbench)/' },
      to: { path: '^apps/web/src/(portal|workbench)/', pathNot: '^apps/web/src/$1/' },
    },
    {
      name: 'what-sites-share-knows-no-site',
      severity: 'error',
      from: {
        path: '^apps/web/src/(account|api|application|case|design|device|frame|language|matter|session)/',
      },
      to: { path: '^apps/web/src/(portal|workbench)/' },
    },
    {
      name: 'modules-are-entered-by-their-index',
      comment: 'A module of the server is reached only through its index.ts.',
      severity: 'error',
      from: { path: '^packages/server/src/modules/([^/]+)/' },
      to: {
        path: '^packages/server/src/modules/([^/]+)/.+',
        pathNot: ['^packages/server/src/modules/[^/]+/index\\.ts$', '^packages/server/src/modules/$1/'],
      },
    },
    {
      name: 'modules-are-entered-by-their-index-from-outside',
      severity: 'error',
      from: { path: '^packages/', pathNot: '^packages/server/src/modules/' },
      to: {
        path: '^packages/server/src/modules/[^/]+/.+',
        pathNot: '^packages/server/src/modules/[^/]+/index\\.ts$',
      },
    },
    {
      name: 'routes-do-not-touch-the-store',
      comment: 'A route calls commands and queries; these call the store.',
      severity: 'error',
      from: { path: '^packages/server/src/modules/[^/]+/routes' },
      to: { path: ['/store\\.ts$', '-store\\.ts$'] },
    },
    {
      name: 'database-knows-nothing-above-it',
      severity: 'error',
      from: { path: '^packages/server/src/database/' },
      to: { path: '^packages/server/src/(modules|http|jobs|demonstration|app|main)' },
    },
    {
      name: 'no-test-code-in-production',
      severity: 'error',
      from: {
        path: '^packages/[^/]+/src',
        pathNot: ['\\.test\\.ts$', '/testing/', '\\.fixtures?\\.ts$', 'test-[a-z-]+\\.ts$'],
      },
      to: { path: ['\\.test\\.ts$', '/testing/'] },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: ['/dist/', '\\.d\\.ts$'] },
    includeOnly: { path: ['^packages/', '^apps/', '^node_modules/', '^node:'] },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      conditionNames: ['tongban-source', 'import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
}
