import { SCORES, SCORE_NAMES } from './scores.ts';
import { scoreOf } from '../effects/draft.ts';
import { rowsOf, type Scenario } from '../scenario/scenario.ts';
import type { Crisis, Proposal, State } from './state.ts';
import { proposalBundles } from '../talks/bundles.ts';
import type { ActorIx } from '../types.ts';

/** Every law of range and shape that a state breaks, as sentences; empty for a sound one. */
export function checkInvariants(scenario: Scenario, state: State): readonly string[] {
  return [...ranges(scenario, state), ...shapes(scenario, state), ...papers(state)];
}

function ranges(scenario: Scenario, state: State): string[] {
  return SCORE_NAMES.flatMap((name) => {
    const { level, low, high } = SCORES[name];
    const wrong: string[] = [];
    for (let at = 0; at < rowsOf(scenario, level); at += 1) {
      const value = scoreOf(state, name, at);
      if (!Number.isSafeInteger(value) || value < low || value > high || Object.is(value, -0))
        wrong.push(`${name}[${String(at)}] is ${String(value)}`);
    }
    return wrong;
  });
}

function shapes(scenario: Scenario, state: State): string[] {
  const wrong: string[] = [];
  const say = (broken: boolean, law: string): void => {
    if (broken) wrong.push(law);
  };
  const ids = state.agreements.map(({ id }) => id);
  say(state.turn < 1 || state.turn > state.end, `turn ${String(state.turn)} lies within the game`);
  say((state.phase === 'over') !== (state.outcome !== null), 'a game that is over has an outcome, and only such a one');
  say(
    (state.phase === 'crisis') !== state.crises.length > 0 && state.phase !== 'over',
    'crises are decided in their own phase',
  );
  say(new Set(ids).size !== ids.length, 'agreements have names of their own');
  say(
    ids.some((id, ix) => ix > 0 && id <= (ids[ix - 1] ?? '')),
    'agreements are sorted',
  );
  say(
    state.agreements.some(({ parties }) => parties.some((party) => party < 0 || party >= scenario.actors.length)),
    'parties are actors',
  );
  say(
    state.fatigue.some(({ level }) => level <= 0 || level > 100),
    'fatigue lies within 1 to 100',
  );
  say(
    state.dyads.some(({ flare }) => Math.abs(flare) > 10_000),
    'flares lie within a score',
  );
  say(state.crises.some(isOddCrisis), 'a crisis has two leads; whoever stands with one, or was called, is neither');
  say(proposalBundles(state.proposals).some(isOddPackage), 'a package is two offers or more of one seat to one side');
  say(
    state.actors.some(({ slotsSpent, slotsLost }) => slotsSpent < 0 || slotsLost < 0),
    'slots are not negative',
  );
  return wrong;
}

function isOddCrisis({ leads, supporters, calls }: Crisis): boolean {
  const standing = supporters.map(({ actor }) => actor);
  return (
    leads[0] === leads[1] ||
    leads.some((lead) => lead < 0) ||
    new Set(standing).size !== standing.length ||
    supporters.some(({ actor, of }) => leads.includes(actor) || !leads.includes(of)) ||
    calls.some(({ by, to }) => leads.includes(to) || !leads.includes(by))
  );
}

/** Who leaves or suspends an agreement is a party to it, and did so in a turn. */
function papers({ agreements }: State): string[] {
  return agreements.flatMap(({ id, parties, ends, leaving, suspendedBy, suspendedSince }) => {
    const some = (of: readonly ActorIx[]): boolean => of.length > 0;
    const odd =
      ends > 0 !== some(leaving) ||
      suspendedSince > 0 !== some(suspendedBy) ||
      [leaving, suspendedBy].some((of) => of.some((one, ix) => !parties.includes(one) || one <= (of[ix - 1] ?? -1)));
    return odd ? [`${id} says who leaves or suspends it, and since when`] : [];
  });
}

/** An offer that stands alone is sound; those of a package are more than one, alike in who asks whom, and never countered. */
function isOddPackage(bundle: readonly Proposal[]): boolean {
  const [first] = bundle;
  if (first?.bundle === undefined) return false;
  const { order, asks } = first;
  return (
    bundle.length < 2 ||
    bundle.some((one) => one.order.by !== order.by || one.asks.join() !== asks.join() || one.counter !== null)
  );
}
