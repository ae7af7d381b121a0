import { describe, expect, it, test } from 'vitest';
import type { Setup } from '../../src/rules/scenario/setup.ts';
import type { SetupInject } from '../../src/rules/scenario/setupInject.ts';
import { checkSetup, formatProblem, loadScenario } from '../../src/scenario/loadScenario.ts';
import { printScenario } from '../../src/scenario/printScenario.ts';
import { previewOf, type CardPreview } from '../../src/session/cardPreview.ts';
import { CARDS, dealt, SIZES, type CardName } from '../../src/session/deck.ts';
import { FIXTURES } from '../cases/fixture.ts';
import { spotOf } from '../cases/paths.ts';
import { setupFrom, textOf } from '../scenario/files.ts';
import { channels, crowdedSea, hostOf, playOn } from './table.ts';

const TABLES: Readonly<Record<string, Setup>> = { channels, crowdedSea, peninsula: setupFrom(textOf('peninsula')) };

function sideOf(setup: Setup, seat: string) {
  const host = hostOf(
    setup,
    setup.actors.map(({ id }) => id),
    'deck',
  );
  return { scenario: host.scenario, view: host.view(seat) };
}

/** Who or what each way of dealing a card names. */
const namesIn = (inject: SetupInject): string => {
  const { id: _id, text: _text, turn: _turn, chance: _chance, kind, ...fields } = inject;
  return `${kind} ${Object.values(fields)
    .filter((value) => typeof value !== 'number')
    .flat()
    .join(' ')}`;
};

/** The hundredths of a row as points. */
function rowOf({ rows }: CardPreview, setup: Setup, path: string) {
  const { scenario } = sideOf(setup, 'control');
  const { field, at } = spotOf(scenario, path);
  const row = rows.find((one) => one.score === field && one.at === at);
  return row && { low: row.low / 100, mid: row.mid / 100, high: row.high / 100 };
}

describe('the deck', () => {
  test('has sixteen cards, each once, with a size for each', () => {
    expect(CARDS).toHaveLength(16);
    expect(new Set(CARDS).size).toBe(16);
    expect(Object.keys(SIZES).sort()).toEqual([...CARDS].sort());
  });

  it.each(Object.keys(TABLES))('can be scheduled by %s as it is dealt there', (name) => {
    const setup = TABLES[name]!;
    const { scenario, view } = sideOf(setup, setup.actors[0]!.id);
    const cards = CARDS.flatMap((card) => dealt(scenario, view, card));
    const injects = cards.map((card, ix) => ({ ...card, id: `card${String(ix)}` }));
    const checked = checkSetup({ ...setup, injects });
    expect(checked.ok ? [] : checked.error.map(formatProblem)).toEqual([]);
    // And as people write it: printed, and read again.
    const loaded = loadScenario(printScenario({ ...setup, injects }));
    expect(loaded.ok ? loaded.value.injects : loaded.error.map(formatProblem)).toEqual(injects);
  });

  it.each(Object.keys(TABLES))('moves or opens something for control, whomever it befalls in %s', (name) => {
    const setup = TABLES[name]!;
    const { scenario, view } = sideOf(setup, 'control');
    for (const card of CARDS)
      for (const inject of dealt(scenario, view, card)) {
        const { rows, opens } = previewOf(scenario, view, inject);
        expect(rows.length + opens.length, `${card}: ${namesIn(inject)}`).toBeGreaterThan(0);
      }
  });
});

describe('whom a card befalls', () => {
  const { scenario, view } = sideOf(crowdedSea, 'VNM');
  const firstOf = (card: CardName): string => {
    const [inject] = dealt(scenario, view, card);
    return inject === undefined ? 'nobody' : namesIn(inject);
  };

  test('is the first that fits, by a rule for each card', () => {
    expect(firstOf('surveyVessel')).toBe('standOff SCS');
    // China and Viet Nam claim there; China stands first in the file.
    expect(firstOf('typhoon')).toBe('disaster typhoon CHN SCS');
    expect(firstOf('burdenDemand')).toBe('burdenDemand USA JPN');
    // Two allies without bases; the guest has the greater forces.
    expect(firstOf('baseAccident')).toBe('baseAccident JPN USA');
    expect(firstOf('leak')).toBe('leak USA JPN');
    // Viet Nam has the smallest forces; Russia supplies it already, and the United States has the greatest.
    expect(firstOf('armsBid')).toBe('armsBid VNM RUS USA');
    expect(dealt(scenario, view, 'pandemic')).toMatchObject([{ hosts: crowdedSea.actors.map(({ id }) => id) }]);
    expect(dealt(scenario, view, 'cyberAttack').find((one) => namesIn(one).startsWith('cyber USA'))).toMatchObject({
      suspect: 'RUS',
    });
  });

  test('is nobody where the table has none', () => {
    const alone = sideOf({ ...FIXTURES.base, places: [], corePairs: [] }, 'A');
    const none = CARDS.filter((card) => dealt(alone.scenario, alone.view, card).length === 0);
    expect(none).toEqual([
      'surveyVessel',
      'resupply',
      'fishingArrests',
      'piracy',
      'burdenDemand',
      'baseAccident',
      'leak',
    ]);
  });

  test('has nothing to do with what the scenario has scheduled', () => {
    const bare = sideOf({ ...crowdedSea, injects: [] }, 'VNM');
    for (const card of CARDS) {
      const [one, other] = [dealt(scenario, view, card), dealt(bare.scenario, bare.view, card)];
      expect(one).toEqual(other);
      expect(one.map((inject) => previewOf(scenario, view, inject))).toEqual(
        other.map((inject) => previewOf(bare.scenario, bare.view, inject)),
      );
    }
  });

  test('follows what a seat knows: a secret agreement is no ground for a leak', () => {
    const secret = { type: 'intelligence', parties: ['B', 'h'], name: 'Shared', secret: true } as const;
    const leaks = (seat: string): readonly string[] => {
      const { scenario: there, view: seen } = sideOf({ ...FIXTURES.base, agreements: [secret] }, seat);
      return dealt(there, seen, 'leak').map(namesIn);
    };
    expect(leaks('B')).toEqual(['leak B h']);
    expect(leaks('A')).toEqual([]);
  });
});

describe('what a card would do', () => {
  const base = (card: CardName, seat: string, named: string): CardPreview => {
    const { scenario, view } = sideOf(FIXTURES.base, seat);
    const inject = dealt(scenario, view, card).find((one) => namesIn(one) === named);
    if (!inject) throw new Error(`${card} does not befall ${named}`);
    return previewOf(scenario, view, inject);
  };

  test('is exact on the truth, but for dice', () => {
    const vote = base('election', 'control', 'election h');
    expect(rowOf(vote, FIXTURES.base, 'support h')).toEqual({ low: -10, mid: 0, high: 6 }); // 10 · 45/75
    const heat = base('surveyVessel', 'control', 'standOff SEA');
    expect(rowOf(heat, FIXTURES.base, 'heat SEA')).toEqual({ low: 5.55, mid: 5.55, high: 5.55 }); // 8 · 52/75
    expect(heat.opens).toEqual([{ of: 'incident', at: 0 }]);
  });

  test('is as wide as the fog for a seat, and holds the truth', () => {
    for (const card of CARDS) {
      const truth = sideOf(crowdedSea, 'control');
      const { scenario, view } = sideOf(crowdedSea, 'IND');
      for (const inject of dealt(scenario, view, card)) {
        if (inject.kind === 'officers') continue;
        const mine = previewOf(scenario, view, inject).rows;
        for (const row of previewOf(truth.scenario, truth.view, inject).rows) {
          const own = mine.find(({ score, at }) => score === row.score && at === row.at);
          expect(
            own && own.low <= row.low && row.high <= own.high,
            `${namesIn(inject)} ${row.score}@${String(row.at)}`,
          ).toBe(true);
        }
      }
    }
    const { scenario, view } = sideOf(crowdedSea, 'IND');
    const [attack] = dealt(scenario, view, 'election');
    const [row] = previewOf(scenario, view, attack!).rows;
    expect(row!.high - row!.low).toBeGreaterThan(1_600);
  });

  test('says nothing of what others believe, and not which way a hint will point', () => {
    const mine = base('officers', 'A', 'officers A B');
    expect(rowOf(mine, FIXTURES.base, 'belief A>B')).toEqual({ low: -6, mid: 0, high: 6 });
    expect(rowOf(mine, FIXTURES.base, 'belief B>A')).toBeUndefined();
    expect(base('officers', 'h', 'officers A B')).toEqual({ rows: [], opens: [{ of: 'quietTalk', between: [0, 1] }] });
    expect(rowOf(base('officers', 'control', 'officers A B'), FIXTURES.base, 'belief B>A')).toBeDefined();
  });

  test('tells whom it asks, and what stays to be met', () => {
    const drill = base('largeExercise', 'A', 'invitation A B h a2');
    expect(drill.opens).toEqual([
      { of: 'question', asks: 'guest', seats: [1, 2, 3] },
      { of: 'question', asks: 'host', seats: [0] },
    ]);
    expect(base('pandemic', 'A', 'disaster pandemic A B h a2').opens).toEqual([
      { of: 'threat', nature: 'pandemic', hosts: [0, 1, 2, 3], severity: 6_000, until: 2 },
    ]);
    const bases: Setup = { ...FIXTURES.base, agreements: [{ type: 'access', parties: ['h', 'A'], name: 'Bases' }] };
    const { scenario, view } = sideOf(bases, 'B');
    const [accident] = dealt(scenario, view, 'baseAccident');
    expect(previewOf(scenario, view, accident!).opens).toEqual([{ of: 'question', asks: 'accident', seats: [2] }]);
  });

  test('changes nothing, at any time of a game', () => {
    const host = hostOf(crowdedSea, ['VNM'], 'deck');
    let looked = 0;
    playOn(host, () => {
      const view = host.view('VNM');
      const before = structuredClone(view.picture);
      for (const card of CARDS)
        for (const inject of dealt(host.scenario, view, card).slice(0, 2)) previewOf(host.scenario, view, inject);
      expect(view.picture).toEqual(before);
      looked += 1;
      return looked > 12;
    });
    expect(looked).toBeGreaterThan(3);
  });
});
