import type { Observation } from '../../rules/sight/observe.ts';
import type { Order } from '../../rules/order.ts';
import type { Proposal } from '../../rules/state/state.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { ActorId, ActorIx, Points } from '../../rules/types.ts';
import type { Host } from '../../session/host.ts';
import type { AppState, Form } from '../store.ts';
import type { Plan } from '../store/plan.ts';
import { actDrafted } from '../store/acts.ts';
import { forecastOf } from '../store/orderForm.ts';

/** Who the lesson speaks of: whom it binds, and who is not asked. */
export interface Trio {
  readonly me: ActorIx;
  readonly partner: ActorIx;
  readonly other: ActorIx;
  readonly partnerId: ActorId;
  readonly otherId: ActorId;
}

/** A rise of tension, in hundredths of a point: from and to, and in the middle. */
export interface Alarm {
  readonly low: Points;
  readonly mid: Points;
  readonly high: Points;
}

export const exactly = (points: Points): Alarm => ({ low: points, mid: points, high: points });

/** What the steps of the lesson look at. */
export interface LessonSight {
  readonly stage: number;
  readonly trio: Trio;
  /** The exercise that the partner asks me for, if it does. */
  readonly offer: Proposal | undefined;
  /** The exercise as it would be held by what I have said so far. */
  readonly terms: Order | undefined;
  /** The terms in the open form of other terms. */
  readonly asking: Order | undefined;
  readonly countered: boolean;
  readonly accepted: boolean;
  readonly plan: Plan;
  readonly form: Form | undefined;
  /** Orders of mine, or with me, that were carried out so far. */
  readonly done: readonly Order[];
  readonly hotline: boolean;
}

/** Stages of the lesson: a turn and how far it is. */
export const TALKS = 0;
export const TERMS = 2;
export const COMMIT = 4;
const CRISIS = 5;
export const PAPER = 9;
/** The game is over and its last paper is read. */
export const OVER = 99;

/** Where the game stands: ten for each turn, and within it talks, terms, orders, each window of the ladder, the paper. */
export function stageOf(view: Observation, dialogs: AppState['dialogs']): number {
  const reading = dialogs.some(({ kind }) => kind === 'report');
  const turn = view.turn * 10;
  switch (view.phase) {
    case 'propose':
      return reading ? turn - 10 + PAPER : turn + TALKS;
    case 'counter':
      return turn + TERMS;
    case 'commit':
      return turn + COMMIT;
    case 'crisis': {
      const second = (view.picture.crises[0]?.window ?? 1) > 1;
      return turn + CRISIS + (second ? 2 : 0) + (reading ? 0 : 1);
    }
    case 'over':
      return reading ? turn + PAPER : OVER;
  }
}

export function trioOf({ actorIx }: Scenario, me: ActorIx): Trio | undefined {
  const [partner, other] = [actorIx.get('AUS'), actorIx.get('CHN')];
  if (partner === undefined || other === undefined || me < 0) return undefined;
  return { me, partner, other, partnerId: 'AUS', otherId: 'CHN' };
}

type Seen = Pick<AppState, 'planning' | 'form' | 'dialogs' | 'looks'>;

export function sightOf(
  host: Host,
  view: Observation,
  trio: Trio,
  { planning, form, dialogs, looks }: Seen,
): LessonSight {
  const plan = planning.now;
  const offer = view.picture.proposals.find(
    ({ order, asks }) => order.kind === 'jointExercise' && order.by === trio.partnerId && asks.includes(view.seat),
  );
  const mine = offer && (plan.counters[offer.id] ?? offer.counter?.order);
  return {
    stage: stageOf(view, dialogs),
    trio,
    offer,
    terms: mine ?? offer?.order,
    asking: looks.terms?.order,
    countered: mine !== undefined,
    accepted: offer !== undefined && plan.answers[offer.id] === true,
    plan,
    form,
    done: doneWith(host, view.seat),
    hotline: view.picture.agreements.some(
      ({ type, parties }) => type === 'hotline' && parties.includes(trio.me) && parties.includes(trio.other),
    ),
  };
}

function doneWith(host: Host, seat: ActorId): readonly Order[] {
  return host
    .history(seat)
    .flatMap(({ events }) => events)
    .flatMap((event) =>
      event.kind === 'orderDone' && (event.order.by === seat || event.with.includes(seat)) ? [event.order] : [],
    );
}

/** The scores of tension between whoever was not asked and those who act. */
export const alarmedDyads = ({ dyadOf, actors }: Scenario, { me, partner, other }: Trio): readonly number[] =>
  [me, partner].map((actor) => dyadOf[actor * actors.length + other] ?? -1);

/** What whoever was not asked would mind of an order, with both who act: the one figure of the map, the forecast and the coach. */
export function alarmForeseen(host: Host, view: Observation, trio: Trio, order: Order): Alarm {
  const { worries } = actDrafted(host.scenario, order, forecastOf(host, view, order));
  const { low = 0, rise = 0, high = 0 } = worries.find(({ actor }) => actor === trio.other) ?? {};
  return { low, mid: rise, high };
}
