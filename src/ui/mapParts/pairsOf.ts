import type { Observation } from '../../rules/sight/observe.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { AgreementType } from '../../rules/scenario/setup.ts';
import { tieIx } from '../../session/catalogue.ts';
import { pullSeen } from '../../session/readings.ts';
import { sightOf } from '../../session/sights.ts';
import type { MapPair } from '../map/mapModel.ts';
import type { Picked } from '../store/dialogs.ts';
import { say } from '../words/index.ts';
import { balance, exact, seen } from './numbers.ts';

/** Every two seats, and what layers tell of them. */
export function pairsOf(scenario: Scenario, view: Observation, picked: Picked): readonly MapPair[] {
  return scenario.dyads.map(({ a, b, armed }, ix): MapPair => {
    const tension = armed ? (view.picture.dyads[ix]?.tension ?? 0) : undefined;
    const there = sightOf(scenario, view, 'trust', tieIx(scenario, a, b));
    const back = sightOf(scenario, view, 'trust', tieIx(scenario, b, a));
    return {
      a: scenario.actors[a]?.id ?? '',
      b: scenario.actors[b]?.id ?? '',
      selected: picked.kind === 'dyad' && picked.a === a && picked.b === b,
      tension: tension === undefined ? undefined : exact(tension),
      there: seen(there),
      back: seen(back),
      pull: balance(pullSeen(scenario, view, ix)),
      ...bondOf(inForce(view, a, b)),
    };
  });
}

const inForce = ({ picture }: Observation, a: number, b: number): readonly AgreementType[] =>
  picture.agreements
    .filter(({ at, parties }) => at < 0 && parties.includes(a) && parties.includes(b))
    .map(({ type }) => type);

function bondOf(types: readonly AgreementType[]): Pick<MapPair, 'bond' | 'clauses'> {
  const clauses = [...new Set(types)].filter((type) => type !== 'alliance' && type !== 'partnership');
  const bond = types.includes('alliance')
    ? 'alliance'
    : types.includes('partnership')
      ? 'partnership'
      : clauses.length > 0
        ? 'clauses'
        : 'none';
  return { bond, clauses: clauses.map((type) => say(`chart.letter.${type}`)) };
}
