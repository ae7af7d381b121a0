import { describe, expect, it, vi } from 'vitest';
import { turnsPlayed } from '../../src/measure/turnsPlayed.ts';
import { seededLuck } from '../../src/rules/base/luck.ts';
import { orderKey } from '../../src/rules/menu/orderKey.ts';
import { plannableOrders } from '../../src/rules/menu/legal.ts';
import { askedBy } from '../../src/rules/menu/specs.ts';
import type { Order } from '../../src/rules/order.ts';
import { PRESETS } from '../../src/rules/params/params.ts';
import type { Scenario } from '../../src/rules/scenario/scenario.ts';
import { capitalAtMost } from '../../src/rules/sight/capitalAtMost.ts';
import { weighOffer } from '../../src/rules/sight/forecast.ts';
import { observe } from '../../src/rules/sight/observe.ts';
import { situation } from '../../src/rules/state/situation.ts';
import type { Proposal, State } from '../../src/rules/state/state.ts';
import { consentPrice } from '../../src/rules/talks/commit.ts';
import { MANY, SHIPPED, scenarioOf } from './play.ts';

// Many games take a while, and a busy machine longer.
vi.setConfig({ testTimeout: 60_000 * MANY });

const OFFERS_A_TURN = 12;

type Roll = (about: string, sides: number) => number;

/** Random offers of one seat on the table, the first two of which are a package where they ask the same side. */
function offered(scenario: Scenario, before: State, roll: Roll): State {
  const here = situation(scenario, before);
  const of = roll('seat', scenario.actors.length);
  const offers = plannableOrders(here, of).filter((order) => askedBy(here, order).length > 0);
  const kinds = [...new Set(offers.map(({ kind }) => kind))];
  const proposals: Proposal[] = [];
  for (let n = 0; n < OFFERS_A_TURN && kinds.length > 0; n += 1) {
    const kind = kinds[roll(`kind ${n}`, kinds.length)];
    const those = offers.filter((order) => order.kind === kind);
    const order: Order = those[roll(`order ${n}`, those.length)]!;
    const asks = askedBy(here, order);
    const [sweetener, twin] = [roll(`more ${n}`, 2), proposals.at(-1)];
    const bound = twin !== undefined && twin.bundle === undefined && twin.asks.join() === asks.join();
    if (bound) proposals[proposals.length - 1] = { ...twin, bundle: String(n) };
    const one = { id: `${orderKey(order)}#${n}`, order, sweetener, asks, counter: null };
    proposals.push(bound ? { ...one, bundle: String(n) } : one);
  }
  return { ...before, phase: 'commit', proposals };
}

describe('what a yes may cost at most', () => {
  it('is never less than what it costs, and more only where the fog hides which', () => {
    const seen = { answers: 0, dear: 0, surprises: 0, spared: 0, packages: 0 };
    for (let game = 0; game < 8 * MANY; game += 1) {
      const name = SHIPPED[game % SHIPPED.length]!;
      const scenario = scenarioOf(name, PRESETS[game % PRESETS.length]!, game % 4 === 3);
      const luck = seededLuck(`price ${game}`);
      for (const { before } of turnsPlayed(scenario, `price ${game}`, game % 3 === 0 ? 'random' : 'standard')) {
        const dice = luck.fork(`offers ${before.turn}`);
        const table = offered(scenario, before, (about, sides) => dice.int(about, 0, sides - 1));
        const truth = situation(scenario, table);
        for (const seat of new Set(table.proposals.flatMap(({ asks }) => asks))) {
          const view = observe(scenario, table, [], seat, luck);
          for (const proposal of view.picture.proposals.filter(({ asks }) => asks.includes(seat))) {
            const costs = consentPrice(truth, proposal, seat, 0).capital;
            const believed = weighOffer(scenario, view, proposal).price.capital;
            const most = capitalAtMost(scenario, view, proposal);
            expect(most, `${seat} ${proposal.id} game ${game} turn ${before.turn}`).toBeGreaterThanOrEqual(costs);
            expect(most).toBeGreaterThanOrEqual(believed);
            seen.answers += 1;
            if (costs > 0) seen.dear += 1;
            if (costs > believed) seen.surprises += 1;
            if (most === 0) seen.spared += 1;
            if (proposal.bundle !== undefined) seen.packages += 1;
          }
        }
      }
    }
    expect(seen.surprises).toBeGreaterThan(0);
    expect(seen.packages).toBeGreaterThan(0);
    // It is no blanket price: most yeses that cost nothing are known to cost nothing.
    expect(seen.spared).toBeGreaterThan((seen.answers - seen.dear) / 2);
  });
});
