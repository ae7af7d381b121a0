/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- tests break what they like */
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { checkSetup, type Problem } from '../../src/scenario/loadScenario.ts';
import { dataOf, problemsOf, setupFrom, SHIPPED, textOf } from './files.ts';

type Path = readonly (string | number)[];

/** One way to break a scenario, and where the reader has to put its finger. */
interface Variant {
  readonly how: string;
  readonly data: unknown;
  readonly path: string;
  readonly code: string;
}

const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );

/** Every value inside, with its path. */
function everything(value: any, path: Path = []): { readonly value: any; readonly path: Path }[] {
  const inside = Array.isArray(value)
    ? value.flatMap((item, index) => everything(item, [...path, index]))
    : typeof value === 'object' && value !== null
      ? Object.keys(value).flatMap((key) => everything(value[key], [...path, key]))
      : [];
  return [{ value, path }, ...inside];
}

function withValue(data: any, path: Path, value: unknown): any {
  const copy = structuredClone(data);
  let owner = copy;
  for (const step of path.slice(0, -1)) owner = owner[step];
  const last = path[path.length - 1]!;
  if (value === undefined) Reflect.deleteProperty(owner, last);
  else owner[last] = value;
  return copy;
}

const at = (data: any, path: Path): any => path.reduce((owner, step) => owner[step], data);

/** Fields that a file may leave out, so that taking them away breaks nothing. */
const LEAVABLE =
  /(^|\.)(quarter|prior|secrets|defaults|pairs|code|backing|forums|composites|dependence|agreements|injects|corePairs|params|chance|near|with|reach|claim|trust|posture|credibility|tension|grievance|proximity|interoperability|transparency|readIn|citations|provenance|teaching|licence|mind|figure|seats)$|^citations\.\w+$/;
const REFERENCE =
  /(\.|^)(claimants\[\d+\]|actor|backer|claimant|challenger|chair|members\[\d+\]|on|host|near|at|about\[\d+\]|parties\[\d+\]|between\[\d+\]|corePairs\[\d+\]\[\d+\]|(measure\.(from|to|with|over)\[\d+\])|measure\.(one|other|with|from))$/;

function wrongTypes(data: unknown): Variant[] {
  return everything(data).flatMap(({ value, path }): Variant[] => {
    if (path.length === 0) return [];
    const place = { how: 'wrong type', path: pathText(path) };
    const ends =
      /(kind|of)$/.test(place.path) || /quarter|seasons|strength/.test(place.path) || place.path === 'format';
    const code =
      ends ||
      ['doctrine', 'motive', 'score', 'type'].includes(String(path[path.length - 1])) ||
      /\.(orders|types)\[/.test(place.path)
        ? 'notAllowed'
        : 'wrongType';
    if (typeof value === 'number') return [{ ...place, data: withValue(data, path, 'many'), code }];
    if (typeof value === 'string') return [{ ...place, data: withValue(data, path, 7), code }];
    if (typeof value === 'boolean') return [{ ...place, data: withValue(data, path, 'perhaps'), code: 'wrongType' }];
    if (value === null) return [{ ...place, data: withValue(data, path, 'none'), code: 'wrongType' }];
    return [{ ...place, data: withValue(data, path, 3), code: 'wrongType' }];
  });
}

function outOfRange(data: unknown): Variant[] {
  return everything(data).flatMap(({ value, path }): Variant[] => {
    if (typeof value !== 'number' || /format|quarter|seasons|strength/.test(pathText(path))) return [];
    return [140_000, -51].map((number) => ({
      how: `out of range ${number}`,
      path: pathText(path),
      data: withValue(data, path, number),
      code: 'outOfRange',
    }));
  });
}

const objects = (data: unknown): Path[] =>
  everything(data)
    .filter(({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value))
    .map(({ path }) => path);

const unknownKeys = (data: unknown): Variant[] =>
  objects(data).map((path) => ({
    how: 'unknown key',
    data: withValue(data, [...path, 'surprise'], 1),
    path: pathText([...path, 'surprise']),
    code: 'unknownKey',
  }));

const misspeltKeys = (data: unknown): Variant[] =>
  objects(data).map((path) => {
    const [key] = Object.keys(at(data, path)) as [string];
    return { how: 'misspelt key', data: withValue(withValue(data, [...path, key], undefined), [...path, `${key}x`], at(data, path)[key]), path: pathText([...path, `${key}x`]), code: 'unknownKey' };
  }).filter(({ path }) => !/(\.|^)(kind|of)x$|^citations\.\w+$/.test(path)); // prettier-ignore

const missing = (data: unknown): Variant[] =>
  objects(data).flatMap((path) =>
    Object.keys(at(data, path)).flatMap((key): Variant[] => {
      const place = pathText([...path, key]);
      // `proximity`, `trust` and others may be left out in one place and not in another, and a lost `kind` changes what is asked.
      if (LEAVABLE.test(place) || /(^|\.)(kind|of|at)$/.test(place)) return [];
      return [{ how: 'missing', data: withValue(data, [...path, key], undefined), path: place, code: 'missing' }];
    }),
  );

const references = (data: unknown): Variant[] =>
  everything(data)
    .filter(({ value, path }) => typeof value === 'string' && REFERENCE.test(pathText(path)))
    .map(({ path }) => ({
      how: 'unknown name',
      data: withValue(data, path, 'NOBODY'),
      path: pathText(path),
      code: 'unknownId',
    }));

const badIds = (data: unknown): Variant[] =>
  everything(data)
    .filter(
      ({ value, path }) =>
        typeof value === 'string' && (path[path.length - 1] === 'id' || REFERENCE.test(pathText(path))),
    )
    .map(({ path }, ix) => ({
      how: 'bad id',
      data: withValue(data, path, ['7up', 'with space', 'a/b', 'é', 'x'.repeat(41)][ix % 5]),
      path: pathText(path),
      code: 'badId',
    }));

/** The second of two neighbours takes the id of the first. */
const duplicateIds = (data: unknown): Variant[] =>
  everything(data)
    .filter(
      ({ value, path }) =>
        typeof value === 'string' && path[path.length - 1] === 'id' && Number(path[path.length - 2]) > 0,
    )
    .map(({ path }) => {
      const index = path[path.length - 2] as number;
      const first = at(data, [...path.slice(0, -2), index - 1, 'id']);
      return { how: 'duplicate id', data: withValue(data, path, first), path: pathText(path), code: 'duplicateId' };
    });

const pairsOf = (data: any): Path[] => [
  ...data.pairs.map((_: unknown, ix: number) => ['pairs', ix, 'between']),
  ...data.corePairs.map((_: unknown, ix: number) => ['corePairs', ix]),
];

const selfDyads = (data: any): Variant[] =>
  pairsOf(data).map((path) => {
    const [one] = at(data, path);
    return { how: 'self-dyad', data: withValue(data, path, [one, one]), path: pathText(path), code: 'selfDyad' };
  });

const duplicatePairs = (data: any): Variant[] =>
  pairsOf(data)
    .filter((path) => Number(path[1]) > 0)
    .map((path) => {
      const before = at(
        data,
        path.map((step) => (typeof step === 'number' ? step - 1 : step)),
      );
      return {
        how: 'the same pair',
        data: withValue(data, path, [...before].reverse()),
        path: pathText(path),
        code: 'duplicate',
      };
    });

/** An even choice of `count` of them, the same each time. */
const spread = <T>(list: readonly T[], count: number): T[] =>
  list.length <= count
    ? [...list]
    : Array.from({ length: count }, (_, ix) => list[Math.floor((ix * list.length) / count)]!);

const variantsOf = (data: unknown): Variant[] => [
  ...spread(wrongTypes(data), 40),
  ...spread(outOfRange(data), 30),
  ...spread(unknownKeys(data), 20),
  ...spread(misspeltKeys(data), 20),
  ...spread(missing(data), 40),
  ...spread(references(data), 30),
  ...spread(badIds(data), 20),
  ...spread(duplicateIds(data), 20),
  ...selfDyads(data),
  ...duplicatePairs(data),
];

const told = (problems: readonly Problem[]): string[] => problems.map(({ path, code }) => `${path} ${code}`);

describe.each(SHIPPED)('broken variants of %s', (name) => {
  const data = dataOf(name);
  const variants = variantsOf(data);

  it('are two hundred', () => expect(variants.length).toBeGreaterThanOrEqual(200));

  it.each(variants)('$how at $path is refused there', ({ data: broken, path, code }) => {
    const problems = problemsOf(stringify(broken));
    expect(told(problems)).toContain(`${path} ${code}`);
    for (const problem of problems) {
      expect(problem.line).toBeGreaterThan(0);
      expect(problem.message).not.toMatch(/undefined|\[object|Invalid|expected/);
    }
  });

  it('are refused in a record as well', () => {
    const setup: any = JSON.parse(JSON.stringify(setupFrom(textOf(name))));
    for (const { path } of spread(everything(setup), 200)) {
      if (path.length === 0) continue;
      const gone = checkSetup(withValue(setup, path, undefined));
      const isOptional =
        /pairs\[\d+\]\.|\.(near|with|reach|readIn)$|params\.|^agreements.*\.at$/.test(pathText(path)) ||
        typeof path[path.length - 1] === 'number';
      if (!isOptional) expect(gone, pathText(path)).toMatchObject({ ok: false });
      expect(checkSetup(withValue(setup, path, { surprise: 1 })), pathText(path)).toMatchObject({ ok: false });
      expect(checkSetup(withValue(setup, path, 52.5)), pathText(path)).toMatchObject({ ok: false });
    }
  }, 30_000);
});

describe('lines', () => {
  const text = textOf('channels');
  const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

  it.each([
    ['format: 1', 'format: 2', 'format', 'notAllowed'],
    ['  hiddenEnd: false', '  hiddenEnd: maybe', 'calendar.hiddenEnd', 'wrongType'],
    ['    capability: 43', '    capability: 143', 'actors[1].capability', 'outOfRange'],
    ['    doctrine: orderShaping', '    doctrine: orderShapping', 'actors[2].doctrine', 'notAllowed'],
    ['        target: 54', '        target: 1e2', 'actors[2].objectives[0].target', 'badNumber'],
    ['stake: 10, reach: 45', 'stake: 10, reech: 45', 'places[0].seats[2].reech', 'unknownKey'],
    ['    claimants: [JPN, CHN]', '    claimants: [JPN, CHM]', 'places[0].claimants[1]', 'unknownId'],
    ['    from: CHN', '    from: KOR', 'injects[0].from', 'unknownId'],
    ['  - [JPN, CHN]', '  - [CHN, CHN]', 'corePairs[0]', 'selfDyad'],
  ])('%s as %s', (right, wrong, path, code) => {
    const [problem, ...more] = problemsOf(text.replace(right, wrong));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ path, code, line: lineOf(right) });
  });

  it('are the same in a file that went through Windows', () => {
    const broken = text.replace('capability: 43', 'capability: 143');
    expect(problemsOf(broken.replaceAll('\n', '\r\n'))).toEqual(problemsOf(broken));
    expect(setupFrom(text.replaceAll('\n', '\r\n'))).toEqual(setupFrom(text));
  });
});
