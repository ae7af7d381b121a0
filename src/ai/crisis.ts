import { WHOLE, acceptanceChance, clamp, divide } from '../rules/base/arithmetic.ts';
import type { MoveKind } from '../rules/crisis/moveKinds.ts';
import { weight } from '../rules/readings/deterrence.ts';
import { guard } from '../rules/readings/guard.ts';
import type { Input, Move } from '../rules/input.ts';
import { element } from '../rules/base/invariant.ts';
import type { Luck } from '../rules/base/luck.ts';
import { actorAt, marked, placeAt, placeOf, tieAt, type Situation } from '../rules/state/situation.ts';
import type { ActorIx, PlaceIx, Points } from '../rules/types.ts';
import { mediationOf, repliesOf } from './replies.ts';
import { thought, type Seen } from './seen.ts';

type CrisisView = Seen['view']['crises'][number];
type Crisis = Seen['view']['picture']['crises'][number];

/** All that a seat decides in the crises that it has a role in: moves, answers to calls, good offices. */
export function movesOf(at: Seen, luck: Luck): readonly Input[] {
  return at.view.crises.flatMap((view): readonly Input[] => {
    const crisis = at.view.picture.crises.find((one) => one.at === placeOf(at.here, view.at));
    if (!crisis) return [];
    const move = moveIn(at, luck, view, crisis);
    return [
      ...(move ? [{ kind: 'move', seat: at.id, at: view.at, ...move } as const] : []),
      ...repliesOf(at, luck, view),
      ...mediationOf(at, view),
    ];
  });
}

function moveIn(at: Seen, luck: Luck, view: CrisisView, crisis: Crisis): Move | undefined {
  if (view.opponent < 0) return undefined;
  const about = `${view.at}/${String(crisis.window)}`;
  const { resolveSpread } = at.here.params;
  const mood = luck.int(thought(at, 'resolve', about), -resolveSpread, resolveSpread);
  const chosen = inclined(at.here, resolve(at, crisis.at, view.opponent) + mood, placeAt(at.here, crisis.at).rung);
  if (view.role === 'supporter') return standing(chosen);
  const chance = acceptanceChance(offRampWorth(at, crisis));
  const acceptOffRamp = luck.chance(thought(at, 'offRamp', about), chance * 100);
  const firm = chosen === 'raise' || chosen === 'hold';
  const invokes = view.canInvoke && firm && balance(at, crisis.at, view.opponent) < 5_000;
  return { ...outwardly(chosen, view), acceptOffRamp, ...(invokes ? { invoke: true } : {}) };
}

/** An ally that stands with a lead raises with it, stays, or leaves; half measures are the leads'. */
function standing(chosen: MoveKind): Move {
  const move = chosen === 'backUp' ? 'hold' : chosen;
  return { move, call: false, otherwise: move, acceptOffRamp: false };
}

/** The local balance of two seats at a flashpoint: 50 and half the difference of their weights. */
const balance = ({ here, me }: Seen, place: PlaceIx, opponent: ActorIx): Points =>
  clamp(5_000 + divide(weight(here, place, me) - weight(here, place, opponent), 2), 0, WHOLE);

/**
 * Resolve: 0.35·stake + 0.15·local balance + 0.15·backing + 0.20·ambition + 0.15·distrust, in points. Local balance is 50 and
 * half the difference of weights; backing the highest commitment that a backer is believed to have to this seat. R11.2
 */
export function resolve(at: Seen, place: PlaceIx, opponent: ActorIx): Points {
  const { here, me, scenario } = at;
  const there = element(scenario.places, place);
  const pledges = there.backing.filter(({ claimant }) => claimant === me);
  const backing = Math.max(0, ...pledges.map(({ backer }) => tieAt(here, backer, me).credibility));
  const distrust = WHOLE - tieAt(here, me, opponent).trust;
  const { ambition } = actorAt(here, me);
  const { resolveStake, resolveBalance, resolveBacking, resolveAmbition, resolveDistrust } = here.params;
  const sum =
    resolveStake * element(there.stake, me) +
    resolveBalance * balance(at, place, opponent) +
    resolveBacking * backing +
    resolveAmbition * ambition +
    resolveDistrust * distrust;
  return divide(sum, WHOLE);
}

/** Thresholds by the rung before the window, in points: raise above 48 + 7·rung, hold above 26 + 6·rung, back up above 14 + 6·rung. R11.2 */
export function inclined({ params }: Situation, resolved: Points, rung: number): MoveKind {
  if (resolved > params.resolveRaise + params.resolveRaiseRung * rung) return 'raise';
  if (resolved > params.resolveHold + params.resolveHoldRung * rung) return 'hold';
  return resolved > params.resolveBackUp + params.resolveBackUpRung * rung ? 'backUp' : 'backDown';
}

/**
 * S of an off-ramp: −15 + 0.3·guard, 4 where the seat itself has talked to the other lead in quiet, and 6 where a mediator carries it or
 * words on the place were found, both within two turns. R11.2
 */
export function offRampWorth({ here, me }: Seen, crisis: Crisis): Points {
  const { params } = here;
  const other = crisis.leads[0] === me ? crisis.leads[1] : crisis.leads[0];
  const within = params.crisisMemory;
  const covered = divide(params.offRampGuard * guard(here, crisis.at, crisis.leads), WHOLE);
  const talked = marked(here, 'quiet', me, other, within);
  const carried = crisis.mediator >= 0 || marked(here, 'text', -1, -1, within, crisis.at);
  return covered - params.offRampBase + (talked ? params.offRampQuiet : 0) + (carried ? params.offRampCarried : 0);
}

/**
 * What a seat does about its inclination. Where a way out may be offered, one that would hold offers it rather than stand there;
 * where it has a line it asks first whether the other side means to raise, and only gives way as far as the answer allows.
 */
function outwardly(chosen: MoveKind, { canCall, moves }: CrisisView): Omit<Move, 'acceptOffRamp'> {
  const wayOut = moves.includes('offRamp');
  const yielding = chosen === 'hold' || chosen === 'backUp';
  if (canCall && yielding) return { move: chosen, call: true, otherwise: wayOut ? 'offRamp' : 'hold' };
  const move = chosen === 'hold' && wayOut ? 'offRamp' : chosen;
  return { move, call: false, otherwise: move };
}
