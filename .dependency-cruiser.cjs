// Who may import whom (docs/architecture.md says why).
// dependency-cruiser 17 hands swc no "tsx" (a TODO in its extract/swc/parse.mjs), so JSX would not parse.
const { Compiler } = require('@swc/core');
const parseFileSync = Compiler.prototype.parseFileSync;
Compiler.prototype.parseFileSync = function (file, options) {
  return parseFileSync.call(this, file, { ...options, tsx: file.endsWith('.tsx') });
};
const PURE = '^lib/(text|language|attribution)/';
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^(wxt|#)' } },
    { name: 'model-imports-nothing', severity: 'error', from: { path: '^lib/model\\.ts$' }, to: { path: '.' } },
    {
      name: 'text-is-the-floor',
      severity: 'error',
      from: { path: '^lib/text/' },
      to: { path: '.', pathNot: '^lib/(model\\.ts|text/)' },
    },
    {
      name: 'language-on-text',
      severity: 'error',
      from: { path: '^lib/language/' },
      to: { path: '^lib/', pathNot: '^lib/(model\\.ts|text/|language/)' },
    },
    {
      name: 'attribution-on-language',
      severity: 'error',
      from: { path: '^lib/attribution/' },
      to: { path: '^lib/', pathNot: '^lib/(model\\.ts|text/|language/|attribution/)' },
    },
    {
      name: 'pure-is-pure',
      severity: 'error',
      from: { path: PURE },
      to: { path: '(^node_modules/(wxt|dexie|webextension-polyfill|preact)/|^(components|entrypoints)/)' },
    },
    {
      name: 'browser-only-at-the-edge',
      comment: 'browser.* is for entrypoints, messaging and platform',
      severity: 'error',
      from: { path: '^(lib|components)/', pathNot: '^lib/(messaging|platform)/' },
      to: { path: '(^node_modules/(wxt|webextension-polyfill|@wxt-dev)/|^wxt/)' },
    },
    {
      name: 'dexie-only-in-clippings',
      severity: 'error',
      from: { pathNot: '^(lib/clippings/|tests/)' },
      to: { path: '^node_modules/dexie/' },
    },
    {
      name: 'clippings-without-page',
      severity: 'error',
      from: { path: '^lib/clippings/' },
      to: { path: '^lib/(article|page)/' },
    },
    {
      name: 'content-script-without-clippings',
      severity: 'error',
      from: { path: '^(entrypoints/article\\.content/|lib/(page|article)/)' },
      to: { path: '^lib/clippings/', reachable: true },
    },
    {
      name: 'components-only-show',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^lib/(clippings|messaging|platform)/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt|tests/fixtures)' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
