import type { EventKind, GameEvent } from '../rules/effects/events.ts';
import type { Order } from '../rules/order.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import {
  actorName,
  actorNames,
  agreementWords,
  factorWords,
  orderWords,
  percent,
  placeName,
  plain,
  points,
  subjectName,
} from './words.ts';

/** What each offer of the game was, by its id. */
export type Offers = Map<string, Order>;

type Told<K extends EventKind> = (
  scenario: Scenario,
  event: Extract<GameEvent, { readonly kind: K }>,
  offers: Offers,
) => string | undefined;
/** Changes of scores are summed up at the end of a turn, the turn itself and the end have lines of their own. */
const UNTOLD = ['scoreChanged', 'turnBegan', 'gameOver'] as const satisfies readonly EventKind[];
type Tellers = { readonly [K in Exclude<EventKind, (typeof UNTOLD)[number]>]: Told<K> };

/** One event as a line, or nothing where a terminal needs none: changes of scores are summed up at the end of a turn. */
export function told(scenario: Scenario, event: GameEvent, offers: Offers): readonly string[] {
  const teller = (TELLERS as { readonly [K in EventKind]?: unknown })[event.kind] as Told<EventKind> | undefined;
  const line = teller?.(scenario, event, offers);
  return line === undefined ? [] : [line];
}

const offered = (scenario: Scenario, offers: Offers, id: string): string => {
  const order = offers.get(id);
  return order ? `${orderWords(scenario, order)}, offered by ${actorName(scenario, order.by)}` : id;
};

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const TELLERS: Tellers = {
  injected: ({ injects }, { inject }) => `News: ${injects.find(({ id }) => id === inject)?.text ?? inject}`,
  prologueClosed: (_, { papers }) =>
    papers.length === 0 ? 'The prologue ends without a paper that others may read' : undefined,
  disasterStruck: (scenario, { nature, host, severity }) =>
    `${sentence(plain(nature))} strikes ${actorName(scenario, host)}, severity ${points(severity)}`,
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
  agreementBegan: (scenario, { agreement }) => `Agreement begins: ${agreementWords(scenario, agreement)}`,
  agreementEnded: (scenario, { agreement, why }) => `Agreement ends: ${agreementWords(scenario, agreement)} (${why})`,
  agreementRenewed: (scenario, { agreement }) =>
    `Agreement renewed: ${agreementWords(scenario, agreement)}, until turn ${String(agreement.until)}`,
  noticeGiven: (scenario, { agreement, by, ends }) =>
    `${actorName(scenario, by)} gives notice of leaving ${agreementWords(scenario, agreement)} after turn ${String(ends)}`,
  agreementSuspended: (scenario, { agreement, by }) =>
    `${actorName(scenario, by)} suspends ${agreementWords(scenario, agreement)}`,
  agreementResumed: (scenario, { agreement, by }) =>
    `${actorName(scenario, by)} returns to ${agreementWords(scenario, agreement)}`,
  secretRevealed: (scenario, { agreement }) => `It comes out: ${agreementWords(scenario, agreement)}`,
  quietLeaked: (scenario, { by, toward }) =>
    `It comes out that ${actorName(scenario, by)} has talked to ${actorName(scenario, toward)} in private`,
  breachFound: (scenario, { agreement, by }) =>
    `Breach found: ${actorName(scenario, by)} has broken ${agreementWords(scenario, agreement)}`,
  leaked: (_, { agreement }) => `Leaked: what was shared under ${agreement}`,
  textTabled: (scenario, { forum, by, about, tabled, adopted, ceilings, setAside }) =>
    `${forum}: ${actorName(scenario, by)} tables strength ${String(tabled)} on ${subjectName(scenario, about)}, ${setAside ? 'set aside for another' : `adopted at ${String(adopted)}`} (${ceilings.map(({ member, ceiling }) => `${member} ${String(ceiling)}`).join(', ')})`,
  earlyWarning: (scenario, { at, chance }) =>
    `Early warning of an incident at ${placeName(scenario, at)} (chance ${percent(chance)})`,
  dilemmaFaced: (scenario, { inject, seat, options }) =>
    `${actorName(scenario, seat)} has to decide about ${inject}: ${options.map(plain).join(' or ')}`,
  dilemmaDecided: (scenario, { inject, seat, option }) =>
    `${actorName(scenario, seat)} decides about ${inject}: ${plain(option)}`,
  exerciseHeld: (scenario, { host, guests }) =>
    `${actorNames(scenario, [host, ...guests])} sail together, as guests of ${actorName(scenario, host)}`,
  doctrineChanged: (scenario, { actor, doctrine }) =>
    `${actorName(scenario, actor)} thinks anew: its doctrine is now ${plain(doctrine)}`,
  attributed: (scenario, { disaster, host, to }) =>
    `${actorName(scenario, host)} lays ${disaster} at the door of ${actorName(scenario, to)}`,
  attributionCleared: (scenario, { disaster, host, of }) =>
    `${actorName(scenario, host)} has found out that ${disaster} was not the doing of ${actorName(scenario, of)}`,
  treatyInvoked: (scenario, { by, allies }) =>
    `${actorName(scenario, by)} invokes its treaty with ${actorNames(scenario, allies)}`,
  callAnswered: (scenario, { by, to, reply }) =>
    `${actorName(scenario, by)} answers the call of ${actorName(scenario, to)}: ${plain(reply)}`,
  mediating: (scenario, { at, by }) => `${actorName(scenario, by)} carries messages at ${placeName(scenario, at)}`,
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

/** Every kind of event: those that are told here, and the rest. */
export const EVENT_KINDS: readonly EventKind[] = [...UNTOLD, ...(Object.keys(TELLERS) as (keyof Tellers)[])];
