import type { GameEvent } from '../../../rules/effects/events.ts';
import type { Observation } from '../../../rules/sight/observe.ts';
import type { Order } from '../../../rules/order.ts';
import type { Scenario } from '../../../rules/scenario/scenario.ts';
import type { Agreement } from '../../../rules/state/state.ts';
import type { ActorId, ActorIx, PlaceId } from '../../../rules/types.ts';
import { counterpartOf } from '../../../session/catalogue.ts';
import type { StepView } from '../../../session/host.ts';
import { MADE_BY } from '../../store/agreementActs.ts';
import { openOffers } from '../../store/answers.ts';
import {
  actorName,
  actorNameAt,
  agreementName,
  hostName,
  listed,
  placeName,
  questionText,
  say,
} from '../../words/index.ts';

/** Where a need is met. */
export type NeedGoes =
  | { readonly kind: 'crisis' }
  | { readonly kind: 'inbox'; readonly offer: string }
  | { readonly kind: 'orders'; readonly actor: ActorIx }
  | { readonly kind: 'order'; readonly order: Order };

/** Something that waits for an answer of this seat. */
export interface Need {
  readonly id: string;
  readonly text: string;
  readonly button: string;
  readonly goes: NeedGoes;
  readonly urgent: boolean;
}

/** What waits for an answer now: crises first, then offers, then what has just touched the seat. */
export function needsOf(scenario: Scenario, view: Observation, steps: readonly StepView[]): readonly Need[] {
  if (view.me < 0 || view.phase === 'over') return [];
  const events = steps.flatMap((step) => step.events);
  return [
    ...crises(scenario, view),
    ...questions(scenario, view),
    ...offers(scenario, view),
    ...touched(scenario, view, events),
    ...lapsing(scenario, view, events),
    ...disasters(scenario, view),
  ];
}

function crises(scenario: Scenario, { crises: open, picture }: Observation): readonly Need[] {
  return open
    .filter(({ role }) => role !== 'none')
    .map(({ at, opponent, role, calledBy }) => ({
      id: `crisis/${at}`,
      text: say(`agenda.crisisAs.${role === 'none' ? 'lead' : role}`, {
        name: opponent < 0 ? listed(calledBy.map((ix) => actorNameAt(scenario, ix))) : actorNameAt(scenario, opponent),
        leads: leadsText(scenario, picture, at),
        place: placeName(scenario, at),
      }),
      button: say('agenda.toCrisis'),
      goes: { kind: 'crisis' },
      urgent: true,
    }));
}

function leadsText(scenario: Scenario, { crises: open }: Observation['picture'], at: PlaceId): string {
  const leads = open.find((crisis) => scenario.places[crisis.at]?.id === at)?.leads ?? [];
  return listed(leads.map((ix) => actorNameAt(scenario, ix)));
}

/** Questions that events have put to this seat; silence is the last of their answers. */
function questions(scenario: Scenario, { picture, me, seat }: Observation): readonly Need[] {
  return picture.dilemmas
    .filter((dilemma) => dilemma.seat === me)
    .map(({ inject }) => {
      const id = scenario.injects[inject]?.id ?? '';
      const question = questionText(scenario, id, seat);
      const text = say(question.endsWith('?') ? 'agenda.questionPut' : 'agenda.question', { question });
      return {
        id: `question/${id}`,
        text,
        button: say('agenda.answer'),
        goes: { kind: 'inbox', offer: id },
        urgent: false,
      };
    });
}

/** Offers to this seat as one line, and one for whoever asks it for other terms. */
function offers(scenario: Scenario, view: Observation): readonly Need[] {
  const open = openOffers(view);
  const made = open.filter(({ order }) => order.by !== view.seat);
  const asked = open.flatMap(({ id, order, counter }) =>
    order.by === view.seat && counter ? [{ id, by: counter.by }] : [],
  );
  const inbox = (offer: string) =>
    ({ button: say('agenda.toInbox'), goes: { kind: 'inbox', offer }, urgent: false }) as const;
  const [first] = made;
  const oneGiver = first !== undefined && made.every(({ order }) => order.by === first.order.by);
  const count = made.length;
  const text = oneGiver
    ? say('agenda.offersOf', { name: actorName(scenario, first.order.by), count })
    : say('agenda.offers', { count });
  return [
    ...(count > 0 ? [{ id: `offers/${String(count)}`, text, ...inbox(first?.id ?? '') }] : []),
    ...[...new Map(asked.map((one) => [one.by, one])).values()].map(({ id, by }) => ({
      id: `countered/${by}`,
      text: say('agenda.countered', { name: actorName(scenario, by) }),
      ...inbox(id),
    })),
  ];
}

/** What others did to this seat in these steps that it may want to answer, where it can. */
function touched(scenario: Scenario, view: Observation, events: readonly GameEvent[]): readonly Need[] {
  return events.flatMap((event): readonly Need[] => {
    if (event.kind === 'probed' && event.against === view.seat) {
      const place = placeName(scenario, event.at);
      const text =
        event.by === undefined
          ? say('agenda.probe', { place })
          : say('agenda.probeBy', { name: actorName(scenario, event.by), place });
      return answering(scenario, view, `probe/${event.at}/${event.by ?? ''}`, text, say('agenda.respond'), event.by);
    }
    if (event.kind === 'orderDone' && event.order.kind === 'announcedRestraint' && event.order.toward === view.seat) {
      const { by } = event.order;
      const text = say('agenda.restrained', { name: actorName(scenario, by) });
      const reply = view.plannable.find((order) => order.kind === 'announcedRestraint' && order.toward === by);
      const [need] = answering(scenario, view, `restraint/${by}`, text, say('agenda.reply'), by);
      return need ? [reply ? { ...need, goes: { kind: 'order', order: reply } } : need] : [];
    }
    return [];
  });
}

/** Something that others did, with the list of orders for whoever did it; nothing where no order is open. */
function answering(
  scenario: Scenario,
  view: Observation,
  id: string,
  text: string,
  button: string,
  toward: ActorId | undefined,
): readonly Need[] {
  if (view.plannable.length === 0) return [];
  const actor = toward === undefined ? -1 : (scenario.actorIx.get(toward) ?? -1);
  return [{ id, text, button, goes: { kind: 'orders', actor }, urgent: false }];
}

/** Agreements of this seat that have run out, or run out with this quarter, and that it can renew now. */
function lapsing(scenario: Scenario, view: Observation, events: readonly GameEvent[]): readonly Need[] {
  const ended = events.flatMap((event) =>
    event.kind === 'agreementEnded' && event.why === 'lapsed' ? [event.agreement] : [],
  );
  const ending = view.picture.agreements.filter(({ until }) => until === view.turn);
  const line = (agreement: Agreement, text: string): readonly Need[] => {
    const order = view.plannable.find((one) => renews(scenario, view.me, agreement, one));
    if (!order) return [];
    const id = `agreement/${agreement.id}/${String(agreement.until)}`;
    return [{ id, text, button: say('agenda.renew'), goes: { kind: 'order', order }, urgent: false }];
  };
  return [
    ...ended.flatMap((one) => line(one, say('agenda.lapsed', { agreement: agreementName(scenario, one) }))),
    ...ending.flatMap((one) => line(one, say('agenda.lapses', { agreement: agreementName(scenario, one) }))),
  ];
}

/** Whether an order of ours would make an agreement of ours anew. A restraint is its issuer's alone. */
function renews(scenario: Scenario, me: ActorIx, { type, parties, at }: Agreement, order: Order): boolean {
  if (order.kind !== MADE_BY[type] || !(type === 'restraint' ? parties[0] === me : parties.includes(me))) return false;
  if (order.kind === 'conductCode') return scenario.placeIx.get(order.at) === at;
  const other = counterpartOf(order);
  return other !== undefined && parties.includes(scenario.actorIx.get(other) ?? -1);
}

/** A disaster of this quarter elsewhere that this seat can help with. */
function disasters(scenario: Scenario, view: Observation): readonly Need[] {
  return view.picture.disasters
    .filter(({ host, turn }) => turn === view.turn && host !== view.me)
    .flatMap(({ id }): Need[] => {
      const order = view.plannable.find((one) => one.kind === 'disasterRelief' && one.disaster === id);
      const text = say('agenda.disaster', { host: hostName(scenario, id) });
      const button = say('agenda.help');
      return order ? [{ id: `disaster/${id}`, text, button, goes: { kind: 'order', order }, urgent: false }] : [];
    });
}
