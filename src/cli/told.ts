import type { EventKind, GameEvent } from '../rules/effects/events.ts';
import type { Order } from '../rules/order.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import { actorName, actorNames, factorWords, orderWords, percent, placeName, plain, points } from './words.ts';

/** What each offer of the game was, by its id. */
export type Offers = Map<string, Order>;

type Told<K extends EventKind> = (
  scenario: Scenario,
  event: Extract<GameEvent, { readonly kind: K }>,
  offers: Offers,
) => string | undefined;
type Tellers = { readonly [K in EventKind]?: Told<K> };

/** One event as a line, or nothing where a terminal needs none: changes of scores are summed up at the end of a turn. */
export function told(scenario: Scenario, event: GameEvent, offers: Offers): readonly string[] {
  const teller = TELLERS[event.kind] as Told<EventKind> | undefined;
  const line = teller?.(scenario, event, offers);
  return line === undefined ? [] : [line];
}

const offered = (scenario: Scenario, offers: Offers, id: string): string => {
  const order = offers.get(id);
  return order ? `${orderWords(scenario, order)}, offered by ${actorName(scenario, order.by)}` : id;
};

const TELLERS: Tellers = {
  injected: ({ injects }, { inject }) => `News: ${injects.find(({ id }) => id === inject)?.text ?? inject}`,
  disasterStruck: (scenario, { host, severity }) =>
    `Disaster strikes ${actorName(scenario, host)}, severity ${points(severity)}`,
  inputRejected: (scenario, { seat, what, why }) =>
    `Not allowed: ${actorName(scenario, seat)}, ${what} (${plain(why.code)})`,
  proposed(scenario, { proposal, order, to }, offers) {
    offers.set(proposal, order);
    return `${actorName(scenario, order.by)} offers ${actorNames(scenario, to)} ${orderWords(scenario, order)}`;
  },
  countered(scenario, { proposal, by, order }, offers) {
    const line = `${actorName(scenario, by)} would rather have ${orderWords(scenario, order)} than ${offered(scenario, offers, proposal)}`;
    offers.set(proposal, order);
    return line;
  },
  answered(scenario, { proposal, by, accept, because, chance }, offers) {
    const why = because.length === 0 ? '' : `: ${factorWords(because)}`;
    const odds = chance === undefined ? '' : ` (${String(chance)} %)`;
    return `${actorName(scenario, by)} says ${accept ? 'yes' : 'no'} to ${offered(scenario, offers, proposal)}${odds}${why}`;
  },
  orderDone: (scenario, { order, with: others }) =>
    `${actorNames(scenario, [order.by, ...others])}: ${orderWords(scenario, order)}`,
  probed: (scenario, { at, against, by }) =>
    `A grey-zone probe at ${placeName(scenario, at)} against ${actorName(scenario, against)}, by ${by === undefined ? 'nobody knows whom' : actorName(scenario, by)}`,
  proposalFailed: (scenario, { order, refusedBy }) =>
    refusedBy.length === 0
      ? `Not possible any more: ${orderWords(scenario, order)}, offered by ${actorName(scenario, order.by)}`
      : `Not agreed: ${orderWords(scenario, order)}, offered by ${actorName(scenario, order.by)}; without ${actorNames(scenario, refusedBy)}`,
  agreementBegan: (_, { agreement }) => `Agreement begins: ${agreement.id}`,
  agreementEnded: (_, { agreement, why }) => `Agreement ends: ${agreement.id} (${why})`,
  breachFound: (scenario, { agreement, by }) => `Breach found: ${actorName(scenario, by)} has broken ${agreement.id}`,
  leaked: (_, { agreement }) => `Leaked: what was shared under ${agreement}`,
  textTabled: (scenario, { forum, by, about, tabled, adopted, ceilings }) =>
    `${forum}: ${actorName(scenario, by)} tables strength ${String(tabled)} on ${placeName(scenario, about)}, adopted at ${String(adopted)} (${ceilings.map(({ member, ceiling }) => `${member} ${String(ceiling)}`).join(', ')})`,
  reliefGiven: (scenario, { disaster, host, unmet }) =>
    `Relief for ${actorName(scenario, host)} (${disaster}), need left ${points(unmet)}`,
  incident: (scenario, { at, chance, came }) =>
    `${came ? 'Incident' : 'No incident'} at ${placeName(scenario, at)} (chance ${percent(chance)})`,
  crisisBegan: (scenario, { at, rung, leads }) =>
    `Crisis at ${placeName(scenario, at)} on rung ${String(rung)} between ${actorNames(scenario, leads)}`,
  hotlineCalled: (scenario, { by, worked }) =>
    `${actorName(scenario, by)} calls: ${worked ? 'somebody answers who may decide' : 'nobody answers'}`,
  offRamp: (scenario, { by, accepted }) =>
    `${actorName(scenario, by)} offers a way out, which is ${accepted ? 'taken' : 'not taken'}`,
  windowClosed: (scenario, { at, window, moves, before, rung, warRisk }) =>
    `${placeName(scenario, at)}, window ${String(window)}: ${moves.map(({ by, move }) => `${actorName(scenario, by)} ${plain(move)}`).join(', ')}; rung ${String(before)} → ${String(rung)}, risk of war ${percent(warRisk)}`,
  crisisEnded: (scenario, { at, rung, highest }) =>
    `Crisis at ${placeName(scenario, at)} ends on rung ${String(rung)}, highest ${String(highest)}`,
  restraintExploited: (scenario, { by, of }) =>
    `${actorName(scenario, by)} has made use of the restraint of ${actorName(scenario, of)}`,
};
