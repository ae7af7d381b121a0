import type { Factor } from '../rules/effects/events.ts';
import type { Order, OrderKind, OrderOf } from '../rules/order.ts';
import { PARAM_NAMES, paramsOf, type Assumptions, type Preset } from '../rules/params/params.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import type { Setup } from '../rules/scenario/setup.ts';
import { SCORES, type ScoreName } from '../rules/state/scores.ts';
import type { Agreement } from '../rules/state/state.ts';
import { changedOf, valueText } from '../replay/assumptionProblems.ts';
import {
  ALONE,
  HOME,
  type ActorId,
  type ActorIx,
  type BasisPoints,
  type PlaceId,
  type Points,
} from '../rules/types.ts';

/** 1234 as `12.34`. */
export const points = (value: Points): string => (value / 100).toFixed(2);
/** 131 as `+1.31`. */
export const change = (value: Points): string => `${value < 0 ? '−' : '+'}${points(Math.abs(value))}`;
export const percent = (value: BasisPoints): string => `${points(value)} %`;

export const actorName = ({ setup }: Scenario, id: ActorId): string =>
  setup.actors.find((actor) => actor.id === id)?.name ?? id;
export const actorAt = ({ setup }: Scenario, ix: ActorIx): string => setup.actors[ix]?.name ?? String(ix);
export const placeName = ({ setup }: Scenario, id: PlaceId): string =>
  setup.places.find((place) => place.id === id)?.name ?? id;
const where = (scenario: Scenario, id: PlaceId): string =>
  id === HOME ? 'in home waters' : `at ${placeName(scenario, id)}`;

/** `Japan`, `Japan and Australia`, `Japan, Australia and India`. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? 'nobody';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

export const actorNames = (scenario: Scenario, ids: readonly ActorId[]): string =>
  listed(ids.map((id) => actorName(scenario, id)));

const noted = (...notes: readonly (string | false)[]): string => {
  const said = notes.filter((note) => note !== false);
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
};

/** How one kind of order is said, without its parties. */
type Said<K extends OrderKind> = (scenario: Scenario, order: OrderOf<K>) => string;

const ORDER_WORDS: { readonly [K in OrderKind]: Said<K> } = {
  dialogue: (_, { testHotline }) => `a defence dialogue${noted(testHotline && 'testing the hotline')}`,
  highLevelVisit: () => 'a high-level visit',
  hotline: () => 'a hotline',
  conductCode: (scenario, { at }) => `a code of conduct ${where(scenario, at)}`,
  announcedRestraint: (scenario, { toward }) => `announced restraint toward ${actorName(scenario, toward)}`,
  jointExercise: (scenario, { scale, at, notify, observers }) =>
    `a ${scale} joint exercise ${where(scenario, at)}${noted(notify && 'notified', observers && 'with observers')}`,
  intelligenceSharing: (_, { secret }) => `intelligence sharing${noted(secret && 'secret')}`,
  posture: (scenario, { stance, at, notify }) =>
    `a ${stance === 'surge' ? 'surge' : 'stand-down'} ${where(scenario, at)}${noted(notify && 'notified')}`,
  presencePatrol: (scenario, { at, notify }) =>
    `a presence patrol ${where(scenario, at)}${noted(notify && 'notified')}`,
  greyZoneProbe: (scenario, { at, against }) =>
    `a grey-zone probe ${where(scenario, at)} against ${actorName(scenario, against)}`,
  modernisation: (_, { publish }) => `modernisation${noted(publish && 'published')}`,
  forumText: (scenario, { strength, about, lobby }) =>
    `a text of strength ${String(strength)} on ${subjectName(scenario, about)}${noted(lobby > 0 && `lobbying ${String(lobby)}`)}`,
  disasterRelief: (_, { pledge, notify }) => `relief, a pledge of ${String(pledge)}${noted(notify && 'notified')}`,
  publicStatement: (scenario, { stance, named, at, with: signer }) =>
    `a statement of ${stance} ${stance === 'support' ? 'for' : 'against'} ${actorName(scenario, named)}${at === HOME ? '' : ` ${where(scenario, at)}`}${noted(signer !== ALONE && 'co-signed')}`,
  quietDiplomacy: (scenario, { toward }) => `quiet diplomacy toward ${actorName(scenario, toward)}`,
  armsLimitation: (_, { cap, verification }) =>
    `an arms-limitation accord${noted(`cap: ${plain(cap)}`, `verification ${String(verification)}`)}`,
  crossBlocExercise: (scenario, { with: guest, invitation }) =>
    invitation === 'invite' ? 'an open exercise' : `an open exercise without ${actorName(scenario, guest)}`,
  trainingExchange: () => 'an exchange of training and personnel',
  jointOperation: (_, { disaster }) => `a joint operation${noted(disaster)}`,
  armsTransfer: (_, { secret }) => `a transfer of arms${noted(secret && 'secret')}`,
  basingAccess: (_, { consultation }) => `access to bases${noted(consultation && 'with prior consultation')}`,
  allianceTreaty: (scenario, { trigger, scope, consultation, bases, burden, term }) =>
    `a treaty of alliance${noted(`from a ${trigger} on`, scope !== HOME && `for ${placeName(scenario, scope)}`, consultation && 'with prior consultation', bases !== 'none' && `with bases for the ${bases}`, burden !== 'even' && `burden on the ${burden}`, term > 0 && `for ${String(term)} turns`)}`,
  allyCounsel: (scenario, { purpose, toward }) =>
    `${purpose === 'reassure' ? 'reassurance for' : 'counsel of restraint to'} ${actorName(scenario, toward)}`,
  influencePackage: (_, { publish }) => `an influence package${noted(publish && 'published')}`,
  jointPatrol: (scenario, { at, notify }) => `a joint patrol ${where(scenario, at)}${noted(notify && 'notified')}`,
  withdrawal: (scenario, { manner, agreement, from, at }) =>
    `${WITHDRAWN[manner]} ${plain(agreement)} with ${actorName(scenario, from)}${at === HOME ? '' : ` ${where(scenario, at)}`}`,
};
const WITHDRAWN = { exit: 'notice to leave', suspend: 'suspension of', resume: 'return to' } as const;

/** What an order is, without its parties: `a large joint exercise at the South Sea (notified)`. */
export const orderWords = (scenario: Scenario, order: Order): string =>
  (ORDER_WORDS[order.kind] as Said<OrderKind>)(scenario, order);

/** What a text is about: a flashpoint by its name, a topic in a word. */
export const subjectName = (scenario: Scenario, about: PlaceId): string =>
  about === 'STANDARDS' ? 'common standards' : about === 'THREATS' ? 'common threats' : placeName(scenario, about);

/** `alliance of Japan and the United States (secret)`. */
export const agreementWords = (scenario: Scenario, { type, parties, at, secret }: Agreement): string => {
  const place = scenario.setup.places[at];
  return `${plain(type)} of ${listed(parties.map((ix) => actorAt(scenario, ix)))}${place ? ` at ${place.name}` : ''}${noted(secret && 'secret')}`;
};

/** `commonThreat` as `common threat`. */
export const plain = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export const factorWords = (factors: readonly Factor[]): string =>
  factors.map(({ name, points: worth }) => `${plain(name)} ${change(worth)}`).join(', ');

/** What a game has for its numbers where they were changed by hand, beside what theory and scenario give; nothing for a usual game. */
export function assumptionWords(setup: Setup, preset: Preset, assumptions: Assumptions = {}): readonly string[] {
  const usual = paramsOf(preset, setup.params);
  const changed = changedOf(setup, preset, assumptions);
  const said = PARAM_NAMES.flatMap((name) => {
    const value = changed[name];
    return value === undefined ? [] : [`${name} ${valueText(name, value)} instead of ${valueText(name, usual[name])}`];
  });
  return said.length === 0 ? [] : [`Changed assumptions: ${said.join(', ')}`];
}

/** What a scenario sets among the numbers of its game, beside what the theory gives; nothing where it sets none. */
export function tunedWords({ params }: Setup, preset: Preset): readonly string[] {
  const usual = paramsOf(preset);
  const said = PARAM_NAMES.flatMap((name) => {
    const value = params[name];
    if (value === undefined) return [];
    const text = valueText(name, value);
    return [
      value === usual[name] ? `${name} ${text} as usual` : `${name} ${text} instead of ${valueText(name, usual[name])}`,
    ];
  });
  return said.length === 0 ? [] : [`Set by the scenario: ${said.join(', ')}`];
}

/** Which score this is: `tension China–Japan`, `trust Japan → China`, `claim of Japan at the South Sea`. */
export function scoreWords(scenario: Scenario, score: ScoreName, at: number): string {
  const size = scenario.actors.length;
  const placeAt = (ix: number): string => scenario.setup.places[ix]?.name ?? String(ix);
  const [row, column] = [Math.trunc(at / size), at % size];
  const name = plain(score);
  switch (SCORES[score].level) {
    case 'actor':
      return `${name} of ${actorAt(scenario, at)}`;
    case 'tie':
      return `${name} ${actorAt(scenario, row)} → ${actorAt(scenario, column)}`;
    case 'dyad':
      return `${name} ${actorAt(scenario, scenario.dyads[at]?.a ?? -1)}–${actorAt(scenario, scenario.dyads[at]?.b ?? -1)}`;
    case 'place':
      return `${name} at ${placeAt(at)}`;
    case 'foothold':
      return `${name} of ${actorAt(scenario, column)} at ${placeAt(row)}`;
    case 'region':
      return name;
  }
}
