import { element } from '../rules/base/invariant.ts';
import { allied, dyadAt, marked, tieAt } from '../rules/state/situation.ts';
import type { ActorIx, Points, Turn } from '../rules/types.ts';
import type { Seen } from './seen.ts';

/**
 * Log-odds ÷ 10 that a seat is an opportunist, in points, as beliefs are kept (R2.7). An opportunist facing a deterrence near 40 probes openly
 * about every second turn, a seeker about every eighth; both figures are rounded toward doubt.
 */
const OPEN_PROBE: Points = 1_000;
const HELD_BACK: Points = -400;
const EXPLOITED: Points = 600;
/** How many turns back conduct is remembered. */
const MEMORY: Turn = 4;
/** Between these a seat does not claim to know: odds of three to two either way. */
const DOUBT: Points = 400;

export type Verdict = 'inDoubt' | 'frightened' | 'ambitious';

/** Whose motive is worth testing: of armed seats that are no allies, those whose motive nobody was told, the tensest first; −1 for nobody. */
export function doubtfulRival({ here, me, scenario }: Seen): ActorIx {
  const strangers = scenario.armed.filter((other) => other !== me && !allied(here, me, other));
  const isDrawn = (other: ActorIx): number => (element(scenario.actors, other).motive === 'drawn' ? 1 : 0);
  const tension = (other: ActorIx): Points => dyadAt(here, me, other).tension;
  const [first = -1] = strangers.sort((a, b) => isDrawn(b) - isDrawn(a) || tension(b) - tension(a) || a - b);
  return first;
}

/**
 * All that the seat may know about a rival's motive: its own belief, which holds how its restraint was answered and probes against itself (R2.7);
 * probes against others that could be laid at the rival's door, turns without any, and restraint that the rival took advantage of.
 */
export function evidence(at: Seen, rival: ActorIx): Points {
  const { here, me, scenario } = at;
  const { turn, marks } = here.state;
  const recent = marks.filter((mark) => mark.by === rival && mark.turn < turn && mark.turn >= turn - MEMORY);
  const probed = new Set(recent.flatMap((mark) => (mark.kind === 'probe' ? [mark.turn] : [])));
  const claims = scenario.places.some(({ disputes }) => disputes.some(({ challenger }) => challenger === rival));
  const still = claims ? Math.min(MEMORY, turn - 1) - probed.size : 0;
  const exploited = marked(here, 'restraint', me, rival, MEMORY) && recent.some((mark) => tookAdvantage(at, mark));
  return tieAt(here, me, rival).belief + OPEN_PROBE * probed.size + HELD_BACK * still + (exploited ? EXPLOITED : 0);
}

/** A surge where this seat has a stake while it holds back, in the two turns that its restraint lasts (R4.5). */
function tookAdvantage({ here, me, scenario }: Seen, mark: Seen['view']['picture']['marks'][number]): boolean {
  if (mark.kind !== 'surge' || (scenario.places[mark.at]?.stake[me] ?? 0) === 0) return false;
  return here.state.marks.some(
    ({ kind, by, to, turn }) =>
      kind === 'restraint' &&
      by === me &&
      to === mark.by &&
      turn < mark.turn &&
      turn >= mark.turn - here.params.exploitedWindow,
  );
}

/** What the seat concludes for now. It may change its mind. */
export function verdictOn(at: Seen, rival: ActorIx): Verdict {
  const points = evidence(at, rival);
  return points > DOUBT ? 'ambitious' : points < -DOUBT ? 'frightened' : 'inDoubt';
}
