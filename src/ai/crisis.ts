import { WHOLE, acceptanceChance, clamp, divide } from '../rules/base/arithmetic.ts';
import type { MoveKind } from '../rules/crisis/moveKinds.ts';
import { weight } from '../rules/readings/deterrence.ts';
import { guard } from '../rules/readings/guard.ts';
import type { Input, Move } from '../rules/input.ts';
import { element } from '../rules/base/invariant.ts';
import type { Luck } from '../rules/base/luck.ts';
import { actorAt, marked, placeAt, placeOf, tieAt } from '../rules/state/situation.ts';
import type { ActorIx, PlaceIx, Points } from '../rules/types.ts';
import { thought, type Seen } from './seen.ts';

type CrisisView = Seen['view']['crises'][number];
type Crisis = Seen['view']['picture']['crises'][number];

/** Moves of a seat in every crisis that it leads. */
export function movesOf(at: Seen, luck: Luck): readonly Input[] {
  return at.view.crises.flatMap((view) => {
    const crisis = at.view.picture.crises.find((one) => one.at === placeOf(at.here, view.at));
    if (!crisis || view.opponent < 0) return [];
    return [{ kind: 'move', seat: at.id, at: view.at, ...moveIn(at, luck, view, crisis) }];
  });
}

function moveIn(at: Seen, luck: Luck, view: CrisisView, crisis: Crisis): Move {
  const about = `${view.at}/${String(crisis.window)}`;
  const shaken = resolve(at, crisis.at, view.opponent) + luck.int(thought(at, 'resolve', about), -1_200, 1_200);
  const chosen = inclined(shaken, placeAt(at.here, crisis.at).rung);
  const chance = acceptanceChance(offRampWorth(at, crisis));
  const acceptOffRamp = luck.chance(thought(at, 'offRamp', about), chance * 100);
  return { ...outwardly(chosen, view), acceptOffRamp };
}

/**
 * Resolve: 0.35·stake + 0.15·local balance + 0.15·backing + 0.20·ambition + 0.15·distrust, in points. Local balance is 50 and
 * half the difference of weights; backing the highest commitment that a backer is believed to have to this seat.
 */
export function resolve({ here, me, scenario }: Seen, place: PlaceIx, opponent: ActorIx): Points {
  const there = element(scenario.places, place);
  const balance = clamp(5_000 + divide(weight(here, place, me) - weight(here, place, opponent), 2), 0, WHOLE);
  const pledges = there.backing.filter(({ claimant }) => claimant === me);
  const backing = Math.max(0, ...pledges.map(({ backer }) => tieAt(here, backer, me).credibility));
  const distrust = WHOLE - tieAt(here, me, opponent).trust;
  const { ambition } = actorAt(here, me);
  const sum = 35 * element(there.stake, me) + 15 * (balance + backing + distrust) + 20 * ambition;
  return divide(sum, 100);
}

/** Thresholds by the rung before the window, in points: raise above 48 + 7·rung, hold above 26 + 6·rung, back up above 14 + 6·rung. */
export function inclined(resolved: Points, rung: number): MoveKind {
  if (resolved > 4_800 + 700 * rung) return 'raise';
  if (resolved > 2_600 + 600 * rung) return 'hold';
  return resolved > 1_400 + 600 * rung ? 'backUp' : 'backDown';
}

/** S of an off-ramp: −15 + 0.3·guard, and 6 where words on the place were found within two turns. */
export function offRampWorth({ here }: Seen, crisis: Crisis): Points {
  const { params } = here;
  const covered = divide(params.offRampGuard * guard(here, crisis.at, crisis.leads), WHOLE);
  const worded = marked(here, 'text', -1, -1, params.crisisMemory, crisis.at);
  return covered - params.offRampBase + (worded ? 600 : 0);
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
