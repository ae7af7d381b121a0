// @ts-check
/**
 * The import table of ARCHITECTURE.md, line by line, and no cycles. There is no list of exceptions.
 * Every rule reads: from this folder, an import that is not one of these is an error.
 */

/** @param {...string} names */
const folders = (...names) => `^src/(${names.join('|')})/`;
/** @param {...string} names */
const packages = (...names) => `(^|/)node_modules/(@types/)?(${names.join('|')})/`;

const seenByThePlayer = packages(
  'zustand', 'phaser', 'react', 'react-dom', 'react-aria-components', 'lucide-react', 'idb', 'workbox-window', 'i18next', 'react-i18next',
  '@fontsource-variable/[^/]+', 'd3-scale', 'd3-shape', '@types/react', '@types/react-dom',
); // prettier-ignore
const filesThatAreShipped = '^(assets|scenarios)/';
// Linting and trials take long: they run beside the page.
const lintWorkers = '^src/ui/store/\\w+Worker\\.ts$';
const screens = '^src/ui/(map|panels|debrief|classroom)/';

// What a policy may use of the rules by value: menus, readings and talks work on a Situation, and a policy has none but the picture
// that it makes from its own observation. All else by type. State and what holds it, not even by type.
const rulesForPolicies =
  '^src/rules/((menu|readings|talks)/|base/(arithmetic|invariant|luck|result)\\.ts$|params/params\\.ts$|scenario/scenario\\.ts$|' +
  'state/(scores|situation)\\.ts$|sight/(forecast|sight)\\.ts$|orders/terms\\.ts$|(types|order|outcome)\\.ts$)';
const rulesWithState = '^src/rules/(state/(state|initialState)|effects/(effects|applyEffects)|index|resolve)\\.ts$';

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },

  {
    name: 'rules: itself',
    severity: 'error',
    from: { path: folders('rules'), pathNot: '^src/rules/base/(luck|hash)\\.ts$' },
    to: { pathNot: folders('rules') },
  },
  {
    name: 'rules/base/luck.ts: rules, seedrandom',
    severity: 'error',
    from: { path: '^src/rules/base/luck\\.ts$' },
    to: { pathNot: [folders('rules'), packages('seedrandom')] },
  },
  {
    name: 'rules/base/hash.ts: rules, @noble/hashes',
    severity: 'error',
    from: { path: '^src/rules/base/hash\\.ts$' },
    to: { pathNot: [folders('rules'), packages('@noble/hashes')] },
  },
  {
    name: 'seedrandom: only rules/base/luck.ts',
    severity: 'error',
    from: { pathNot: '^src/rules/base/luck\\.ts$' },
    to: { path: packages('seedrandom') },
  },
  {
    name: '@noble/hashes: only rules/base/hash.ts',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/rules/base/hash\\.ts$' },
    to: { path: packages('@noble/hashes') },
  },
  {
    name: 'scenario: rules, zod, yaml',
    severity: 'error',
    from: { path: folders('scenario') },
    to: { pathNot: [folders('scenario', 'rules'), packages('zod', 'yaml')] },
  },
  {
    name: 'ai: rules',
    severity: 'error',
    from: { path: folders('ai') },
    to: { pathNot: folders('ai', 'rules') },
  },
  {
    name: 'ai: of rules only types, luck, forecast',
    severity: 'error',
    from: { path: folders('ai') },
    to: { path: folders('rules'), pathNot: rulesForPolicies, dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'ai: never State',
    severity: 'error',
    from: { path: folders('ai') },
    to: { path: rulesWithState },
  },
  {
    name: 'replay: rules, scenario, ai',
    severity: 'error',
    from: { path: folders('replay') },
    to: { pathNot: folders('replay', 'rules', 'scenario', 'ai') },
  },
  {
    name: 'lint: rules, scenario, ai, replay',
    severity: 'error',
    from: { path: folders('lint') },
    to: { pathNot: folders('lint', 'rules', 'scenario', 'ai', 'replay') },
  },
  {
    name: 'measure: rules, scenario, ai, replay, lint',
    severity: 'error',
    from: { path: folders('measure') },
    to: { pathNot: folders('measure', 'rules', 'scenario', 'ai', 'replay', 'lint') },
  },
  {
    name: 'session: rules, scenario, ai, replay',
    severity: 'error',
    from: { path: folders('session') },
    to: { pathNot: folders('session', 'rules', 'scenario', 'ai', 'replay') },
  },
  {
    name: 'server: session and below, Node',
    severity: 'error',
    from: { path: folders('server') },
    to: { pathNot: folders('server', 'session', 'rules', 'scenario', 'ai', 'replay'), dependencyTypesNot: ['core'] },
  },
  {
    name: 'ui: session, replay, scenario, types of rules, what is shown',
    severity: 'error',
    from: { path: folders('ui') },
    to: {
      pathNot: [folders('ui', 'session', 'replay', 'scenario', 'rules', 'lint'), seenByThePlayer, filesThatAreShipped],
    },
  },
  {
    name: 'ui: of lint only types, but for workers',
    severity: 'error',
    from: { path: folders('ui'), pathNot: lintWorkers },
    to: { path: folders('lint'), dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'ui: of rules only types',
    severity: 'error',
    from: { path: folders('ui') },
    to: { path: folders('rules'), dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'ui screens: store, words, parts, not each other',
    severity: 'error',
    from: { path: screens },
    to: { path: folders('ui'), pathNot: ['^src/ui/$1/', '^src/ui/(store|words|parts|keys)(/|\\.tsx?$)'] },
  },
  {
    name: 'main.tsx: ui',
    severity: 'error',
    from: { path: '^src/[^/]+$' },
    to: { pathNot: [folders('ui'), seenByThePlayer] },
  },
  {
    name: 'cli: everything but ui',
    severity: 'error',
    from: { path: folders('cli') },
    to: { path: ['^src/ui/', '^src/[^/]+$'] },
  },
  {
    name: 'src: not tests, scripts or bench',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^(tests|scripts|bench|dist|dist-cli)/' },
  },
];

export default {
  forbidden,
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json', '.css'],
    },
  },
};
