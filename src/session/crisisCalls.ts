import { answersTo, replyEffects } from '../rules/crisis/calls.ts';
import { REPLIES, type Reply } from '../rules/crisis/moveKinds.ts';
import { abandonment, cohesion, entrapment } from '../rules/readings/alliances.ts';
import { pictureOf } from '../rules/sight/forecast.ts';
import type { Observation } from '../rules/sight/observe.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import type { ScoreName } from '../rules/state/scores.ts';
import { agreementBetween } from '../rules/state/situation.ts';
import type { Crisis } from '../rules/state/state.ts';
import type { ActorIx, BasisPoints, Points } from '../rules/types.ts';

/** A treaty that was invoked, and where its answer stands. */
export interface CallSight {
  readonly by: ActorIx;
  readonly to: ActorIx;
  /** The window of the call; its answer belongs to the one after. */
  readonly window: number;
  /** null until the ally has answered. */
  readonly reply: Reply | null;
  /** Whether the answer is given in this window. */
  readonly due: boolean;
}

/** Every call of a crisis so far, in the sequence in which they were made. All seats see them. */
export const callsOf = (crisis: Crisis): readonly CallSight[] => {
  const due = answersTo(crisis, []);
  return crisis.calls.map((call) => ({
    by: call.by,
    to: call.to,
    window: call.window,
    reply: call.reply,
    due: due.some(({ from, to }) => from === call.to && to === call.by),
  }));
};

/** What one score does if an answer is given, as far as the seat can tell. */
export interface CostSight {
  readonly score: ScoreName;
  readonly at: number;
  readonly delta: Points;
}

export interface ReplySight {
  readonly reply: Reply;
  /** Whether the rules would hear it: nobody stands with both sides. */
  readonly open: boolean;
  /** What it does to the seat's name: with the caller, with each other ally, and its reputation. */
  readonly costs: readonly CostSight[];
  /** The seat becomes a principal, and may be drawn into war by name. */
  readonly joins: boolean;
  /** The chance that a raise of the caller in this window is undone. */
  readonly restrains: BasisPoints;
}

/** A call on the seat that waits for its answer: who calls, what binds the seat, and what each answer would do. */
export interface ReplyChoice {
  readonly caller: ActorIx;
  readonly against: ActorIx;
  /** The treaty says that the seat is asked first: saying no costs half. */
  readonly consultation: boolean;
  readonly abandonment: Points;
  readonly entrapment: Points;
  readonly cohesion: Points;
  readonly replies: readonly ReplySight[];
}

/** What waits for the seat's answer in one crisis, one entry for each caller. */
export function repliesFor(scenario: Scenario, view: Observation, crisis: Crisis): readonly ReplyChoice[] {
  const here = pictureOf(scenario, view);
  const { me } = view;
  const shown = view.crises.find(({ at }) => scenario.placeIx.get(at) === crisis.at);
  const stands = crisis.supporters.find(({ actor }) => actor === me)?.of;
  return (shown?.calledBy ?? []).map((caller): ReplyChoice => {
    const terms = agreementBetween(here, 'alliance', me, caller)?.terms;
    return {
      caller,
      against: crisis.leads[0] === caller ? crisis.leads[1] : crisis.leads[0],
      consultation: terms?.of === 'alliance' && terms.consultation,
      abandonment: abandonment(here, me, caller),
      entrapment: entrapment(here, me, caller),
      cohesion: cohesion(here, [me, caller]),
      replies: REPLIES.map((reply) => ({
        reply,
        open: reply !== 'support' || stands === undefined || stands === caller,
        costs: replyEffects(here, crisis, { from: me, to: caller, reply }).flatMap((effect): CostSight[] =>
          effect.kind === 'shift' ? [{ score: effect.score, at: effect.at, delta: effect.delta }] : [],
        ),
        joins: reply === 'support',
        restrains: reply === 'restrain' ? here.params.restrainWorks : 0,
      })),
    };
  });
}
