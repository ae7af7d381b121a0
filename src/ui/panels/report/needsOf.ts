import type { GameEvent } from '../../../rules/effects/events.ts';
import type { Observation } from '../../../rules/sight/observe.ts';
import type { Scenario } from '../../../rules/scenario/scenario.ts';
import type { Agreement } from '../../../rules/state/state.ts';
import type { ActorIx } from '../../../rules/types.ts';
import type { StepView } from '../../../session/host.ts';
import { openOffers } from '../nextStep.ts';
import { actorName, actorNameAt, agreementName, hostName, placeName, say } from '../../words/index.ts';

/** Where a need is met. */
export type NeedGoes =
  { readonly kind: 'crisis' } | { readonly kind: 'inbox' } | { readonly kind: 'orders'; readonly actor: ActorIx };

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
    ...offers(scenario, view),
    ...touched(scenario, view, events),
    ...lapsing(scenario, view, events),
    ...disasters(scenario, view),
  ];
}

function crises(scenario: Scenario, { crises: open }: Observation): readonly Need[] {
  return open
    .filter(({ opponent }) => opponent >= 0)
    .map(({ at, opponent }) => ({
      id: `crisis/${at}`,
      text: say('agenda.crisis', { name: actorNameAt(scenario, opponent), place: placeName(scenario, at) }),
      button: say('agenda.toCrisis'),
      goes: { kind: 'crisis' },
      urgent: true,
    }));
}

/** Offers to this seat as one line, and one for whoever asks it for other terms. */
function offers(scenario: Scenario, view: Observation): readonly Need[] {
  const open = openOffers(view);
  const made = open.filter(({ order }) => order.by !== view.seat);
  const asked = open.flatMap(({ order, counter }) => (order.by === view.seat && counter ? [counter.by] : []));
  const inbox = { button: say('agenda.toInbox'), goes: { kind: 'inbox' }, urgent: false } as const;
  const [first] = made;
  const oneGiver = first !== undefined && made.every(({ order }) => order.by === first.order.by);
  const count = made.length;
  const text = oneGiver
    ? say('agenda.offersOf', { name: actorName(scenario, first.order.by), count })
    : say('agenda.offers', { count });
  return [
    ...(count > 0 ? [{ id: `offers/${String(count)}`, text, ...inbox }] : []),
    ...[...new Set(asked)].map((id) => ({
      id: `countered/${id}`,
      text: say('agenda.countered', { name: actorName(scenario, id) }),
      ...inbox,
    })),
  ];
}

/** What others did to this seat in these steps that it may want to answer. */
function touched(scenario: Scenario, { seat }: Observation, events: readonly GameEvent[]): readonly Need[] {
  return events.flatMap((event): Need[] => {
    if (event.kind === 'probed' && event.against === seat) {
      const place = placeName(scenario, event.at);
      const text =
        event.by === undefined
          ? say('agenda.probe', { place })
          : say('agenda.probeBy', { name: actorName(scenario, event.by), place });
      return [need(scenario, `probe/${event.at}/${event.by ?? ''}`, text, say('agenda.respond'), event.by)];
    }
    if (event.kind === 'orderDone' && event.order.kind === 'announcedRestraint' && event.order.toward === seat) {
      const text = say('agenda.restrained', { name: actorName(scenario, event.order.by) });
      return [need(scenario, `restraint/${event.order.by}`, text, say('agenda.reply'), event.order.by)];
    }
    return [];
  });
}

function need(scenario: Scenario, id: string, text: string, button: string, toward: string | undefined): Need {
  const actor = toward === undefined ? -1 : (scenario.actorIx.get(toward) ?? -1);
  return { id, text, button, goes: { kind: 'orders', actor }, urgent: false };
}

/** Agreements of this seat that have run out, or run out with this quarter. */
function lapsing(scenario: Scenario, view: Observation, events: readonly GameEvent[]): readonly Need[] {
  const mine = ({ parties }: Agreement): boolean => parties.includes(view.me);
  const ended = events.flatMap((event) =>
    event.kind === 'agreementEnded' && event.why === 'lapsed' && mine(event.agreement) ? [event.agreement] : [],
  );
  const ending = view.picture.agreements.filter((one) => mine(one) && one.until === view.turn);
  const line = (agreement: Agreement, text: string): Need => ({
    id: `agreement/${agreement.id}/${String(agreement.until)}`,
    text,
    button: say('agenda.renew'),
    goes: { kind: 'orders', actor: agreement.parties.find((ix) => ix !== view.me) ?? -1 },
    urgent: false,
  });
  return [
    ...ended.map((one) => line(one, say('agenda.lapsed', { agreement: agreementName(scenario, one) }))),
    ...ending.map((one) => line(one, say('agenda.lapses', { agreement: agreementName(scenario, one) }))),
  ];
}

/** A disaster of this quarter elsewhere that this seat can help with. */
function disasters(scenario: Scenario, view: Observation): readonly Need[] {
  return view.picture.disasters
    .filter(({ host, turn }) => turn === view.turn && host !== view.me)
    .filter(({ id }) => view.plannable.some((order) => order.kind === 'disasterRelief' && order.disaster === id))
    .map(({ id, host }) => ({
      id: `disaster/${id}`,
      text: say('agenda.disaster', { host: hostName(scenario, id) }),
      button: say('agenda.help'),
      goes: { kind: 'orders', actor: host },
      urgent: false,
    }));
}
