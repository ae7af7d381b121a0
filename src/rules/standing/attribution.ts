import { WHOLE, divide } from '../base/arithmetic.ts';
import { element } from '../base/invariant.ts';
import type { Luck } from '../base/luck.ts';
import { inFull, mark, shift, tell, type Because, type Effect } from '../effects/effects.ts';
import { dyadIx, tieIx } from '../scenario/scenario.ts';
import type { SetupInject } from '../scenario/setupInject.ts';
import { actorOf, dyadAt, idOf, isSuspended, marked, tieAt, type Situation } from '../state/situation.ts';
import type { Mark } from '../state/state.ts';
import type { ActorIx, BasisPoints, Points } from '../types.ts';

export type CyberInject = Extract<SetupInject, { readonly kind: 'cyber' }>;

/** What a wrong blame has cost two seats, so that half of it can come back. */
interface Toll {
  readonly tension: Points;
  readonly trust: Points;
}

/** A mark holds one number: 0 for a blame that is right, else 1 and both tolls. */
const SPAN = WHOLE + 1;
const valueOf = ({ tension, trust }: Toll): number => 1 + tension + SPAN * trust;
function tollIn(value: number): Toll {
  const tension = (value - 1) % SPAN;
  return { tension, trust: divide(value - 1 - tension, SPAN) };
}

/**
 * R8.8 An attack on networks is laid at somebody's door: with the given chance at the suspect's, wrongly unless it is the culprit, otherwise
 * at the culprit's, if there is one. Tension between the two rises by 3, the host's trust falls by 3; nobody is told whether it is right.
 *
 * Example: tension 30 and trust 45: +2.80 and −1.80.
 */
export function blame(here: Situation, inject: CyberInject, luck: Luck): Effect[] {
  const { params, scenario, state } = here;
  const suspected = luck.chance(`${String(state.turn)}/attribution/${inject.id}`, inject.falseAttribution * 100);
  const named = suspected ? inject.suspect : inject.culprit;
  if (named === undefined) return [];
  const wrong = named !== inject.culprit;
  const [host, blamed] = [actorOf(here, inject.host), actorOf(here, named)];
  const why: Because = { clause: 'R8.8', source: { kind: 'inject', id: inject.id } };
  const tension = shift(here, why, 'tension', dyadIx(scenario, host, blamed), params.attributionTension);
  const trust = shift(here, why, 'trust', tieIx(scenario, host, blamed), -params.attributionTrust);
  const toll = {
    tension: Math.min(tension.delta, WHOLE - dyadAt(here, host, blamed).tension),
    trust: Math.min(0 - trust.delta, tieAt(here, host, blamed).trust),
  };
  return [
    tension,
    trust,
    mark(here, 'attributed', host, blamed, scenario.injects.indexOf(inject), wrong ? valueOf(toll) : 0),
    tell('all', { kind: 'attributed', disaster: inject.id, host: inject.host, to: named }),
  ];
}

/** R8.8 A blame that was wrong comes to light in time, sooner with shared evidence, soonest where the two talk quietly. */
export function clearings(here: Situation, luck: Luck): Effect[] {
  const { marks } = here.state;
  return marks
    .filter(({ kind, value }) => kind === 'attributed' && value > 0)
    .filter(
      ({ by, to, at }) =>
        !marks.some((one) => one.kind === 'cleared' && one.by === by && one.to === to && one.at === at),
    )
    .filter(({ by, to, at }) => {
      const { id } = element(here.scenario.injects, at);
      return luck.chance(`${String(here.state.turn)}/cleared/${id}`, clearingChance(here, by, to));
    })
    .flatMap((blamed) => cleared(here, blamed));
}

/**
 * 65 % where either has talked quietly to the other this turn or last, 25 % while the host shares intelligence, 5 % otherwise: so whoever
 * hears of it cannot tell what was behind it.
 */
function clearingChance(here: Situation, host: ActorIx, blamed: ActorIx): BasisPoints {
  const { params, state } = here;
  const quiet = (from: ActorIx, toward: ActorIx) => marked(here, 'quiet', from, toward, params.clearedQuiet);
  if (quiet(host, blamed) || quiet(blamed, host)) return params.clearedByEnvoys;
  const sharing = state.agreements.some(
    (one) => one.type === 'intelligence' && !isSuspended(one) && one.parties.includes(host),
  );
  return sharing ? params.clearedByIntelligence : params.clearedByItself;
}

function cleared(here: Situation, { by, to, at, value }: Mark): Effect[] {
  const { params, scenario } = here;
  const { id } = element(scenario.injects, at);
  const why: Because = { clause: 'R8.8', source: { kind: 'inject', id } };
  const toll = tollIn(value);
  const back = (points: Points): Points => divide(params.clearedShare * points, WHOLE);
  return [
    inFull(here, why, 'tension', dyadIx(scenario, by, to), 0 - back(toll.tension), 'attribution'),
    inFull(here, why, 'trust', tieIx(scenario, by, to), back(toll.trust), 'attribution'),
    mark(here, 'cleared', by, to, at),
    tell('all', { kind: 'attributionCleared', disaster: id, host: idOf(here, by), of: idOf(here, to) }),
  ];
}
