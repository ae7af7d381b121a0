/**
 * A gate that is never red is worth nothing. Each enforcer of the architecture gets a small project that is clean, and one
 * fault for each thing that it must find.
 */
import { copyFileSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkBoundaries } from '../../scripts/boundaries.mjs';
import { forbiddenNames } from '../../scripts/forbiddenNames.mjs';
import { pureFolders } from '../../scripts/pureFolders.mjs';
import { root, temporaryFolder, type TemporaryFolder } from './temporaryFolder.ts';

const clean = {
  'src/rules/types.ts': 'export type Points = number;\n',
  'src/rules/state/state.ts':
    "import type { Points } from '../types.ts';\nexport interface State {\n  readonly tension: Points;\n}\n",
  'src/rules/order.ts': "export const orderKinds = ['dialogue', 'visit'] as const;\n",
  'src/rules/sight/forecast.ts': 'export const forecast = (points: number): number => Math.min(points, 10_000);\n',
  'src/rules/base/arithmetic.ts': 'export const half = (points: number): number => Math.trunc(points / 2);\n',
  'src/rules/base/luck.ts':
    "import seedrandom from 'seedrandom';\nexport const draw = (seed: string): number => seedrandom(seed).int32();\n",
  'src/rules/base/hash.ts':
    "import { sha256 } from '@noble/hashes/sha2.js';\nexport const digest = (bytes: Uint8Array): Uint8Array => sha256(bytes);\n",
  'src/rules/index.ts':
    "export type { State } from './state/state.ts';\nexport { forecast } from './sight/forecast.ts';\n",
  'src/scenario/parse.ts':
    "import { parseDocument } from 'yaml';\nimport { half } from '../rules/base/arithmetic.ts';\nexport const parse = (text: string): number => half(parseDocument(text).errors.length);\n",
  'src/ai/quick.ts':
    "import type { Points } from '../rules/types.ts';\nimport { forecast } from '../rules/sight/forecast.ts';\nimport type { orderKinds } from '../rules/order.ts';\nexport type Kind = (typeof orderKinds)[number];\nexport const quick = (points: Points): Points => forecast(points);\n",
  'src/replay/record.ts':
    "import { quick } from '../ai/quick.ts';\nimport { parse } from '../scenario/parse.ts';\nexport const record = (): number => quick(parse(''));\n",
  'src/lint/trial.ts':
    "import { record } from '../replay/record.ts';\nexport interface Summary {\n  readonly games: number;\n}\nexport const trial = (): Summary => ({ games: record() });\n",
  'src/measure/balance.ts':
    "import { trial } from '../lint/trial.ts';\nimport { record } from '../replay/record.ts';\nexport const balance = (): number => record() + trial().games;\n",
  'src/session/host.ts': "import { record } from '../replay/record.ts';\nexport const host = (): number => record();\n",
  'src/ui/store.ts':
    "import { createStore } from 'zustand/vanilla';\nimport type { State } from '../rules/index.ts';\nimport { host } from '../session/host.ts';\nexport const store = createStore<{ state: State | undefined; n: number }>(() => ({ state: undefined, n: host() }));\n",
  'src/ui/store/trialWorker.ts':
    "import { trial } from '../../lint/trial.ts';\nonmessage = () => {\n  postMessage(trial());\n};\n",
  'src/ui/store/runTrial.ts':
    "import type { Summary } from '../../lint/trial.ts';\nexport const gamesOf = ({ games }: Summary): number => games;\n",
  'src/ui/panels/Inbox.tsx':
    "import { store } from '../store.ts';\nexport const Inbox = (): React.JSX.Element => <p>{store.getState().n}</p>;\n",
  'src/ui/map/Scene.ts':
    "import { store } from '../store.ts';\nexport const scene = (): number => store.getState().n;\n",
  'src/cli/main.ts':
    "import { readFileSync } from 'node:fs';\nimport { balance } from '../measure/balance.ts';\nimport { host } from '../session/host.ts';\nconsole.log(host(), balance(), readFileSync('x').length);\n",
};

const projects: TemporaryFolder[] = [];
function project(faults: Readonly<Record<string, string>> = {}): TemporaryFolder {
  const folder = temporaryFolder({ ...clean, ...faults });
  for (const file of [
    'eslint.config.mjs',
    'tsconfig.json',
    'scripts/pureFolders.mjs',
    ...pureFolders.map((name) => `src/${name}/tsconfig.json`),
  ]) {
    mkdirSync(path.dirname(path.join(folder.path, file)), { recursive: true });
    copyFileSync(path.join(root, file), path.join(folder.path, file));
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder.path, 'node_modules'), 'junction');
  projects.push(folder);
  return folder;
}
afterAll(() => {
  for (const folder of projects) folder.remove();
});

describe('the boundary check', { timeout: 60_000 }, () => {
  const faults: readonly (readonly [file: string, code: string, finding: string])[] = [
    ['src/rules/a1.ts', "import '../ui/store.ts';", 'rules: itself'],
    [
      'src/rules/a2.ts',
      "import type { host } from '../session/host.ts';\nexport type H = typeof host;",
      'rules: itself',
    ],
    ['src/rules/a3.ts', "import 'node:fs';", 'rules: itself'],
    ['src/rules/a4.ts', "import 'seedrandom';", 'seedrandom: only rules/base/luck.ts'],
    [
      'src/rules/a5.ts',
      "import { sha256 } from '@noble/hashes/sha2.js';\nexport { sha256 };",
      '@noble/hashes: only rules/base/hash.ts',
    ],
    ['src/rules/a6.ts', "import 'zod';", 'rules: itself'],
    ['src/rules/a7.ts', "export const late = async () => import('../ai/quick.ts');", 'rules: itself'],
    ['src/rules/a8.ts', "import './gone.ts';", 'resolves'],
    ['src/scenario/b1.ts', "import '../ai/quick.ts';", 'scenario: rules, zod, yaml'],
    ['src/scenario/b2.ts', "import 'zustand';", 'scenario: rules, zod, yaml'],
    ['src/scenario/b3.ts', "import 'seedrandom';", 'seedrandom: only rules/base/luck.ts'],
    [
      'src/ai/c1.ts',
      "import type { State } from '../rules/state/state.ts';\nexport type S = State;",
      'ai: never State',
    ],
    ['src/ai/c2.ts', "import type { State } from '../rules/index.ts';\nexport type S = State;", 'ai: never State'],
    [
      'src/ai/c3.ts',
      "import { digest } from '../rules/base/hash.ts';\nexport { digest };",
      'ai: of rules only types, luck, forecast',
    ],
    ['src/ai/c4.ts', "import '../scenario/parse.ts';", 'ai: rules'],
    [
      'src/ai/c5.ts',
      "import type { digest } from '../rules/base/hash.ts';\nimport { digest as k } from '../rules/base/hash.ts';\nexport type K = typeof digest;\nexport { k };",
      'ai: of rules only types, luck, forecast',
    ],
    ['src/replay/d1.ts', "import '../session/host.ts';", 'replay: rules, scenario, ai'],
    ['src/replay/d2.ts', "import 'node:path';", 'replay: rules, scenario, ai'],
    ['src/replay/d3.ts', "import '../measure/balance.ts';", 'replay: rules, scenario, ai'],
    ['src/lint/l1.ts', "import '../session/host.ts';", 'lint: rules, scenario, ai, replay'],
    ['src/lint/l2.ts', "import '../measure/balance.ts';", 'lint: rules, scenario, ai, replay'],
    ['src/lint/l3.ts', "import 'node:fs';", 'lint: rules, scenario, ai, replay'],
    ['src/session/l4.ts', "import '../lint/trial.ts';", 'session: rules, scenario, ai, replay'],
    ['src/measure/m1.ts', "import '../session/host.ts';", 'measure: rules, scenario, ai, replay, lint'],
    ['src/measure/m2.ts', "import 'node:fs';", 'measure: rules, scenario, ai, replay, lint'],
    ['src/session/e1.ts', "import '../ui/store.ts';", 'session: rules, scenario, ai, replay'],
    ['src/session/e2.ts', "import 'node:fs';", 'session: rules, scenario, ai, replay'],
    ['src/session/e3.ts', "import '../measure/balance.ts';", 'session: rules, scenario, ai, replay'],
    ['src/server/f1.ts', "import '../ui/store.ts';", 'server: session and below, Node'],
    ['src/ui/g1.ts', "import '../cli/main.ts';", 'ui: session, replay, scenario, types of rules, what is shown'],
    ['src/ui/g2.ts', "import { forecast } from '../rules/index.ts';\nexport { forecast };", 'ui: of rules only types'],
    ['src/ui/g3.ts', "import 'node:fs';", 'ui: session, replay, scenario, types of rules, what is shown'],
    ['src/ui/g4.ts', "import '../ai/quick.ts';", 'ui: session, replay, scenario, types of rules, what is shown'],
    ['src/ui/g5.ts', "import '../measure/balance.ts';", 'ui: session, replay, scenario, types of rules, what is shown'],
    [
      'src/ui/g6.ts',
      "import { trial } from '../lint/trial.ts';\nexport { trial };",
      'ui: of lint only types, but for workers',
    ],
    ['src/ui/panels/h1.ts', "import '../map/Scene.ts';", 'ui screens: store, words, parts, not each other'],
    ['src/ui/map/h2.ts', "import '../panels/Inbox.tsx';", 'ui screens: store, words, parts, not each other'],
    ['src/ui/debrief/h3.ts', "import '../classroom/Room.tsx';", 'ui screens: store, words, parts, not each other'],
    ['src/ui/classroom/Room.tsx', "import '../map/Scene.ts';", 'ui screens: store, words, parts, not each other'],
    ['src/cli/i1.ts', "import '../ui/store.ts';", 'cli: everything but ui'],
    ['src/main.tsx', "import './session/host.ts';", 'main.tsx: ui'],
    ['src/session/j1.ts', "import '../../tests/planted.ts';", 'src: not tests, scripts or bench'],
  ];

  it('is content with a clean project', async () => {
    const { faults: found, modules } = await checkBoundaries(project().path);
    expect(found).toEqual([]);
    expect(modules).toBeGreaterThanOrEqual(Object.keys(clean).length);
  });

  describe('finds', () => {
    let found: readonly string[];
    beforeAll(async () => {
      const planted = Object.fromEntries(faults.map(([file, code]) => [file, `${code}\n`]));
      const cycle = {
        'src/rules/y1.ts': "export * from './y2.ts';\n",
        'src/rules/y2.ts': "export * from './y1.ts';\n",
      };
      const clock = { 'src/ai/z1.ts': 'export const now = (): number => Date.now();\n' };
      found = (
        await checkBoundaries(project({ ...planted, ...cycle, ...clock, 'tests/planted.ts': 'export {};\n' }).path)
      ).faults;
    }, 60_000);

    it.each(faults.map(([file, , finding]) => [finding, file] as const))('%s, in %s', (finding, file) => {
      expect(found.filter((line) => line.startsWith(`${file} →`)).join('\n')).toMatch(`(${finding})`);
    });
    it('a cycle', () => expect(found.filter((line) => line.startsWith('cycle:')).join()).toMatch(/y1\.ts.*y2\.ts/));
    it('a clock', () => expect(found).toContain('src/ai/z1.ts:1 uses Date'));
  });
});

describe('the search for clocks, chance and the machine', () => {
  const names = (code: string): string[] => forbiddenNames(code, 'planted.ts').map(({ name }) => name);

  it.each([
    ['const x = Math.random();', 'Math.random'],
    ["const x = Math['random']();", 'Math[…]'],
    ['const x = Date.now();', 'Date'],
    ['const x = new Date(0);', 'Date'],
    ['const x = performance.now();', 'performance'],
    ['const x = new Intl.Collator();', 'Intl'],
    ['setTimeout(() => 1, 1);', 'setTimeout'],
    ['console.log(1);', 'console'],
    ['const x = process.env;', 'process'],
    ['const x = globalThis.process;', 'process'],
    ['const { now } = Date;', 'Date'],
    ['const x = { Date };', 'Date'],
    ['type T = typeof console;', 'console'],
  ])('finds %s', (code, name) => expect(names(code)).toEqual([name]));

  it('minds neither comments, strings, longer words nor fields of that name', () => {
    expect(
      names(
        '// Date.now() would differ\nconst s = "console";\nconst processing = { process: 1 };\nconst n = processing.process;',
      ),
    ).toEqual([]);
  });

  it('says where', () =>
    expect(forbiddenNames('\n\nconsole.log(1);', 'a.ts')).toEqual([{ file: 'a.ts', line: 3, name: 'console' }]));
});

describe('the compiler', { timeout: 60_000 }, () => {
  const complaints = (folder: string, config: string): string[] => {
    const file = path.join(folder, config);
    const parsed = ts.getParsedCommandLineOfConfigFile(
      file,
      { incremental: false },
      { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
    );
    const { tsBuildInfoFile: _unused, ...options } = parsed?.options ?? {};
    return ts
      .getPreEmitDiagnostics(ts.createProgram(parsed?.fileNames ?? [], options))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  };
  const machine = ['window', 'document', 'process', 'Buffer', 'console', 'setTimeout', 'fetch'];
  const planted = machine.map((name, ix) => `export const x${ix} = ${name};\n`).join('');

  it.each(pureFolders)('knows no screen and no machine in src/%s', (name) => {
    expect(complaints(project().path, `src/${name}/tsconfig.json`)).toEqual([]);
    const found = complaints(project({ [`src/${name}/planted.ts`]: planted }).path, `src/${name}/tsconfig.json`);
    for (const global of machine) expect(found.join('\n')).toMatch(`'${global}'`);
  });

  it('is strict about indexes and optional fields', () => {
    const code =
      'const list: number[] = [];\nexport const first: number = list[0];\nexport const x: { a?: number } = { a: undefined };\n';
    const found = complaints(project({ 'src/rules/planted.ts': code }).path, 'src/rules/tsconfig.json');
    expect(found.filter((text) => text.includes('undefined'))).toHaveLength(2);
  });
});

describe('the linter', { timeout: 120_000 }, () => {
  const exactMathOnly = 'Only exact Math';
  const everyPureFolder: readonly (readonly [code: string, finding: string])[] = [
    ['export const x = Math.pow(2, 3);', exactMathOnly],
    ['export const x = Math.exp(1);', exactMathOnly],
    ['export const x = Math.round(1.5);', exactMathOnly],
    ['export const x = Math.random();', exactMathOnly],
    ["export const x = Math['sqrt'](2);", exactMathOnly],
    ['const { log } = Math;\nexport const x = log(2);', 'renamed or taken apart'],
    ['export const x = 2 ** 3;', 'Powers differ'],
    ['let x = 2;\nx **= 3;\nexport { x };', 'Powers differ'],
    ['export const x = Date.now();', "'Date'"],
    ['export const x = performance.now();', "'performance'"],
    ['export const x = new Intl.Collator();', "'Intl'"],
    ["export const x = 'a'.localeCompare('b');", 'Differs by machine'],
    ['export const x = (1).toLocaleString();', 'Differs by machine'],
    ['setTimeout(() => undefined, 1);', "'setTimeout'"],
    ["console.log('x');", "'console'"],
    ['export const x = process.pid;', "'process'"],
    ["export const x = parseFloat('1');", "'parseFloat'"],
    ["export const x = Number.parseFloat('1');", 'Whole numbers only'],
    ['export const x = (1).toFixed(2);', 'Words are made'],
    ['export const x = globalThis;', "'globalThis'"],
    ['export const x = [3, 1].sort();', 'compare'],
    ['for (const key in { a: 1 }) if (key === "a") throw new Error(key);', 'Keys that look like integers'],
    ['export enum E {\n  a,\n}', 'const arrays'],
  ];
  const rulesOnly: readonly (readonly [code: string, finding: string])[] = [
    ['export const x = (n: number): number => n / 2;', 'Divide with'],
    ['let x = 4;\nx /= 2;\nexport { x };', 'Divide with'],
    ['try {\n  throw new Error();\n} catch {\n  // nothing\n}', 'catch nothing'],
    [`export const a = 1;${'\n'.repeat(300)}export const b = 1;`, 'Maximum allowed is 300'],
    [`export function x(): number {\n${'  //\n'.repeat(39)}  return 1;\n}`, 'Maximum allowed is 40'],
  ];
  const ui: readonly (readonly [code: string, finding: string])[] = [
    ['export const x = (node: HTMLElement): string => (node.innerHTML = "a");', 'never HTML'],
    ['export const x = (node: HTMLElement): void => node.insertAdjacentHTML("afterend", "a");', 'never HTML'],
    ['export const X = () => <p dangerouslySetInnerHTML={{ __html: "a" }} />;', 'never HTML'],
    ['export const X = () => <img src="a.png" />;', 'alt'],
    [
      "import { useState } from 'react';\nexport function Panel({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return null;\n}",
      'React Hook',
    ],
    ['export enum E {\n  a,\n}', 'const arrays'],
  ];
  const typed: readonly (readonly [code: string, finding: string])[] = [
    ['const late = async (): Promise<number> => 1;\nlate();', 'Promises must be awaited'],
    ['export const x: any = 1;', 'Unexpected any'],
    [
      "export const x = (kind: 'a' | 'b'): number => {\n  switch (kind) {\n    case 'a':\n      return 1;\n  }\n  return 0;\n};",
      'not exhaustive',
    ],
  ];
  const planted = [
    ...pureFolders.flatMap((folder) =>
      everyPureFolder.map(([code, finding], ix) => [`src/${folder}/planted${ix}.ts`, code, finding] as const),
    ),
    ...rulesOnly.map(([code, finding], ix) => [`src/rules/own${ix}.ts`, code, finding] as const),
    ...ui.map(([code, finding], ix) => [`src/ui/planted${ix}.tsx`, code, finding] as const),
    ...typed.map(([code, finding], ix) => [`src/session/planted${ix}.ts`, code, finding] as const),
  ];
  const lint = async (folder: string): Promise<ESLint.LintResult[]> => new ESLint({ cwd: folder }).lintFiles(['src']);
  const messagesIn = (results: readonly ESLint.LintResult[], file: string): string =>
    results
      .filter(({ filePath }) => filePath.endsWith(path.normalize(`/${file}`)))
      .flatMap(({ messages }) => messages.map(({ message }) => message))
      .join('\n');

  it('is content with a clean project', async () => {
    const results = await lint(project().path);
    expect(
      results.flatMap(({ filePath, messages }) => messages.map(({ message }) => `${filePath}: ${message}`)),
    ).toEqual([]);
    expect(results).toHaveLength(Object.keys(clean).length);
  });

  describe('finds', () => {
    let results: readonly ESLint.LintResult[];
    beforeAll(async () => {
      results = await lint(project(Object.fromEntries(planted.map(([file, code]) => [file, `${code}\n`]))).path);
    }, 120_000);

    it.each(planted.map(([file, , finding]) => [finding, file] as const))('%s, in %s', (finding, file) =>
      expect(messagesIn(results, file)).toMatch(finding),
    );
    it('lets arithmetic.ts divide, and nothing else of the rules', () => {
      expect(messagesIn(results, 'src/rules/base/arithmetic.ts')).toBe('');
    });
  });
});
