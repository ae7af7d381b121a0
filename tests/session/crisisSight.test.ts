import { expect, test } from 'vitest';
import { crisisSight, moveSights, offersIn } from '../../src/session/crisisSight.ts';
import { deterrence } from '../../src/rules/readings/deterrence.ts';
import { tieIx } from '../../src/rules/scenario/scenario.ts';
import type { Observation } from '../../src/rules/sight/observe.ts';
import { edgeOf, marginOf } from '../../src/rules/sight/sight.ts';
import type { ScoreName } from '../../src/rules/state/scores.ts';
import { situation } from '../../src/rules/state/situation.ts';
import type { Crisis } from '../../src/rules/state/state.ts';
import { crowdedSea, hostOf } from './table.ts';

const host = hostOf(crowdedSea, ['VNM'], 'crisisSight');
const { scenario } = host;
const view = host.view('VNM');
const ix = (id: string): number => scenario.actorIx.get(id) ?? -1;
const crisis: Crisis = {
  at: scenario.placeIx.get('SCS') ?? -1,
  window: 1,
  highest: 2,
  leads: [ix('CHN'), ix('VNM')],
  last: [],
  called: [],
  calls: [],
  supporters: [],
  mediator: -1,
};
const onRung = (rung: number): Observation => ({
  ...view,
  picture: { ...view.picture, places: view.picture.places.map((place) => ({ ...place, rung })) },
});

test('a lead sees both claims, and what stands behind them as a range', () => {
  const sight = crisisSight(scenario, view, crisis);
  expect(sight?.mine).toMatchObject({ lead: ix('VNM'), claims: true });
  expect(sight?.theirs).toMatchObject({ lead: ix('CHN'), claims: true });
  const { low = 0, high = 0 } = sight?.mine.deterrence ?? {};
  expect(low).toBeGreaterThan(0);
  expect(high).toBeGreaterThan(low);
  // What speaks for one side speaks against the other.
  expect(sight?.theirs.deterrence?.high).toBeGreaterThan(10_000 - high);
});

test('nobody stands behind a side in it, and nobody against whom it is', () => {
  const { mine, theirs } = crisisSight(scenario, view, crisis) ?? {};
  const behind = [...(mine?.backers ?? []), ...(theirs?.backers ?? [])];
  expect(mine?.backers.map(({ actor }) => actor)).toEqual([ix('USA'), ix('AUS')]);
  expect(behind.some(({ actor }) => crisis.leads.includes(actor))).toBe(false);
  expect(behind.every(({ low, high }) => low <= high)).toBe(true);
});

test('a belief is told as a chance: even where nothing is known, higher for a higher belief', () => {
  const ties = (belief: number): Observation => ({
    ...view,
    picture: { ...view.picture, ties: view.picture.ties.map((tie) => ({ ...tie, belief })) },
  });
  const chance = (belief: number): number | undefined => crisisSight(scenario, ties(belief), crisis)?.opportunist;
  expect(chance(0)).toBe(50);
  expect(chance(1_000)).toBe(73);
  expect(chance(-1_000)).toBe(27);
  // As the rules have it: nobody is ever sure.
  expect([chance(3_000), chance(-3_000)]).toEqual([88, 12]);
});

test('the range holds whatever those behind a claim may truly be', () => {
  const { mine } = crisisSight(scenario, view, crisis) ?? {};
  const place = crisis.at;
  const backer = ix('USA');
  const at = tieIx(scenario, backer, view.me);
  const dyad = scenario.dyadOf[at] ?? -1;
  const truly = (sign: -1 | 1): number => {
    const edge = (score: ScoreName, where: number, value: number, toward = sign): number =>
      edgeOf(value, marginOf(scenario, view.margins, view.me, score, where), toward);
    const picture = {
      ...view.picture,
      // Whoever the claim is held against leans the other way.
      actors: view.picture.actors.map((actor, of) => {
        if (of !== backer && of !== ix('CHN')) return actor;
        const toward = of === backer ? sign : sign === 1 ? -1 : 1;
        const { capability, readiness } = actor;
        return {
          ...actor,
          capability: edge('capability', of, capability, toward),
          readiness: edge('readiness', of, readiness, toward),
        };
      }),
      ties: view.picture.ties.map((tie, ti) =>
        ti === at ? { ...tie, credibility: edge('credibility', ti, tie.credibility) } : tie,
      ),
      dyads: view.picture.dyads.map((one, di) =>
        di === dyad ? { ...one, interoperability: edge('interoperability', di, one.interoperability) } : one,
      ),
    };
    return deterrence(situation(scenario, picture, false), place, ix('CHN'), view.me);
  };
  const { low = 0, high = 0 } = mine?.deterrence ?? {};
  expect(low).toBeLessThanOrEqual(truly(-1));
  expect(high).toBeGreaterThanOrEqual(truly(1));
});

test('whoever only watches is told nothing', () => {
  const watcher = hostOf(crowdedSea, ['JPN'], 'crisisSight').view('JPN');
  expect(crisisSight(scenario, watcher, crisis)).toBeUndefined();
});

test('on the sixth rung a raise may lead to war for certain', () => {
  const raise = moveSights(scenario, onRung(6), { ...crisis, highest: 6 }).find(({ move }) => move === 'raise');
  expect(raise).toMatchObject({ rungHigh: 7, riskHigh: 10_000, war: true });
  const earlier = moveSights(scenario, onRung(3), { ...crisis, highest: 3 });
  expect(earlier.filter(({ war }) => war)).toEqual([]);
});

test('a way out that the capital does not pay for beside another is not offered', () => {
  const text = { kind: 'text', by: -1, to: -1, at: crisis.at, turn: view.turn, value: 1 } as const;
  const rich = (capital: number): Observation => ({
    ...onRung(3),
    picture: {
      ...onRung(3).picture,
      marks: [...view.picture.marks, text],
      actors: view.picture.actors.map((actor, of) => (of === view.me ? { ...actor, capital } : actor)),
    },
  });
  const open = (capital: number, offered: number): boolean =>
    moveSights(scenario, rich(capital), crisis, offered).some(({ move }) => move === 'offRamp');
  const { offRampCost } = scenario.params;
  expect([open(offRampCost, 0), open(offRampCost, 1), open(2 * offRampCost, 1)]).toEqual([true, false, true]);
  const usual = { move: 'hold', call: false, otherwise: 'hold', acceptOffRamp: false } as const;
  expect(offersIn([usual, { ...usual, move: 'offRamp' }, { ...usual, call: true, otherwise: 'offRamp' }])).toBe(2);
});
