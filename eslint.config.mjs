/**
 * What is wrong is an error, what is merely another taste is off: prettier owns the layout.
 * The bans for the pure folders keep results equal on every engine (inexact Math) and every machine (clock, locale).
 */
import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { pureFolders } from './scripts/pureFolders.mjs';

const pureFiles = pureFolders.map((folder) => `src/${folder}/**/*.ts`);

/** @param {string} selector @param {string} message */
const ban = (selector, message) => ({ selector, message });

const everywhere = [
  ban('TSEnumDeclaration', 'Closed vocabularies are const arrays with derived unions.'),
  ban('TSModuleDeclaration[kind="namespace"]', 'A module is a file.'),
];

// min, max, abs, floor, trunc, sign, imul and clz32 are exact by the standard; nothing else in Math is needed here.
const exactMath = '/^(min|max|abs|floor|trunc|sign|imul|clz32)$/';
const sameOnEveryMachine = [
  ban(
    `MemberExpression[object.name="Math"]:not([property.name=${exactMath}])`,
    'Only exact Math: min, max, abs, floor, trunc, sign, imul, clz32. Curves are integer tables.',
  ),
  ban('MemberExpression[object.name="Math"][computed=true]', 'Name the function of Math.'),
  ban(':not(MemberExpression) > Identifier[name="Math"]', 'Math may not be renamed or taken apart.'),
  ban('BinaryExpression[operator="**"], AssignmentExpression[operator="**="]', 'Powers differ between engines.'),
  ban('MemberExpression[property.name=/^(localeCompare|toLocale\\w*)$/]', 'Differs by machine: compare code units.'),
  ban(
    'MemberExpression[property.name=/^(toFixed|toPrecision|toExponential)$/]',
    'Words are made in ui/words, not here.',
  ),
  ban('MemberExpression[property.name="parseFloat"]', 'Whole numbers only.'),
  ban('ForInStatement', 'Keys that look like integers jump to the front: sort ids and use for … of.'),
];
const wholeNumbers = [
  ban(
    'BinaryExpression[operator="/"], AssignmentExpression[operator="/="]',
    'Divide with src/rules/base/arithmetic.ts, which says how it rounds.',
  ),
];
const noCatch = [ban('TryStatement', 'Rules throw only by invariant, and catch nothing.')];
const noRawHtml = [
  ban('JSXAttribute[name.name="dangerouslySetInnerHTML"]', 'Text that people type is never HTML.'),
  ban('Property[key.name="dangerouslySetInnerHTML"]', 'Text that people type is never HTML.'),
  ban(
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
    'Text that people type is never HTML.',
  ),
  ban('MemberExpression[object.name="document"][property.name=/^write(ln)?$/]', 'Text that people type is never HTML.'),
];

/** @param {...{ selector: string, message: string }[]} lists */
const restrictedSyntax = (...lists) => ({ 'no-restricted-syntax': ['error', ...everywhere, ...lists.flat()] });

const machineGlobals = [
  'Date', 'performance', 'Intl', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'console', 'process', 'parseFloat',
  'globalThis', 'global', 'self', 'window', 'document', 'navigator', 'crypto', 'fetch', 'WeakRef', 'FinalizationRegistry',
]; // prettier-ignore

export default defineConfig(
  globalIgnores(['dist', 'dist-cli', 'node_modules', 'test-results', 'playwright-report', 'coverage', 'assets']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...restrictedSyntax(),
      eqeqeq: 'error',
      'no-new-func': 'error',
      'no-implied-eval': 'error',
      'no-param-reassign': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Index tables under noUncheckedIndexedAccess need it: `dyads[ix]!` is checked by checkInvariants, not by the type.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-console': ['error', { allow: ['error'] }] },
  },
  {
    files: pureFiles,
    rules: {
      ...restrictedSyntax(sameOnEveryMachine),
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        ...machineGlobals.map((name) => ({ name, message: 'Pure folders know no clock, screen or machine.' })),
      ],
    },
  },
  {
    files: ['src/rules/**/*.ts'],
    rules: {
      ...restrictedSyntax(sameOnEveryMachine, wholeNumbers, noCatch),
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    // The one place that divides.
    files: ['src/rules/base/arithmetic.ts'],
    rules: restrictedSyntax(sameOnEveryMachine, noCatch),
  },
  {
    files: ['src/ui/**/*.{ts,tsx}', 'src/main.tsx'],
    extends: [jsxA11y.flatConfigs.recommended],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...restrictedSyntax(noRawHtml),
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: ['src/cli/**/*.ts', 'src/server/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // Tests may be wordy and may be wrong on purpose.
    files: ['tests/**/*.{ts,tsx}', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      'no-param-reassign': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'setTimeout',
          'clearTimeout',
          'Buffer',
          'fetch',
          'AbortSignal',
          'performance',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
