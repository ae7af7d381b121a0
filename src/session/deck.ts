/**
 * The deck of event cards (R5.3): what a scenario may schedule, in the sizes that are usual, and whom each card could befall at a
 * table. It is made of what everybody can see, never of what the scenario has scheduled.
 */
import type { Scenario } from '../rules/scenario/scenario.ts';
import type { SetupInject } from '../rules/scenario/setupInject.ts';
import { pictureOf } from '../rules/sight/forecast.ts';
import type { Observation } from '../rules/sight/observe.ts';
import type { ActorId } from '../rules/types.ts';
import {
  allBoth,
  allies,
  apart,
  bothWays,
  bound,
  claimantsFirst,
  coastsOf,
  first,
  forcesOf,
  granted,
  ix,
  pairsOf,
  struck,
  suppliersOf,
  suspectOf,
  tableOf,
  type Table,
} from './deckTable.ts';

export const CARDS = [
  'surveyVessel',
  'resupply',
  'fishingArrests',
  'typhoon',
  'piracy',
  'pandemic',
  'cyberAttack',
  'extremistAttack',
  'traffickingRing',
  'burdenDemand',
  'baseAccident',
  'leak',
  'largeExercise',
  'officers',
  'armsBid',
  'election',
] as const;
export type CardName = (typeof CARDS)[number];

/** What each card does if nobody says otherwise: points, percent for a false attribution, a whole number for a lean. */
export const SIZES = {
  surveyVessel: { heat: 800 },
  resupply: { trust: 400 },
  fishingArrests: { heat: 400, support: -300 },
  typhoon: { severity: 6_000 },
  piracy: { severity: 4_000 },
  pandemic: { severity: 6_000 },
  cyberAttack: { severity: 4_500, falseAttribution: 35 },
  extremistAttack: { severity: 3_000, support: 600 },
  traffickingRing: { severity: 3_000 },
  burdenDemand: { support: 400, credibility: 600 },
  baseAccident: { support: 600 },
  leak: { trust: 500, transparency: 600 },
  largeExercise: {},
  officers: {},
  armsBid: {},
  election: { swing: 1_000, lean: 5 },
} as const satisfies Readonly<Record<CardName, Readonly<Record<string, number>>>>;

type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never;
/** An event without its name, its news and its time. */
type Befalls = Without<SetupInject, 'id' | 'text' | 'turn' | 'chance'>;

interface Card {
  /** The news, for a scenario that takes the card as it is. */
  readonly text: string;
  /** Whom it could befall, the first that fits first. Empty: it fits nobody at this table. */
  readonly fits: (table: Table) => readonly Befalls[];
}

const DECK: Readonly<Record<CardName, Card>> = {
  // Each flashpoint that is disputed.
  surveyVessel: {
    text: 'A survey vessel with an escort begins to work where claims overlap, and other ships take station around it.',
    fits: ({ disputed }) => disputed.map((at) => ({ kind: 'standOff', at, ...SIZES.surveyVessel })),
  },
  resupply: {
    text: 'A boat with supplies for an outpost is stopped. Each side shows its own film of what happened.',
    fits: ({ disputed }) => disputed.map((at) => ({ kind: 'clash', at, ...SIZES.resupply })),
  },
  fishingArrests: {
    text: 'The fishing season opens, and coast guards make arrests. Families ask their governments what they will do.',
    fits: ({ disputed }) => disputed.map((at) => ({ kind: 'arrests', at, ...SIZES.fishingArrests })),
  },
  // Each seat, those that claim a flashpoint first.
  typhoon: {
    text: 'A typhoon comes ashore. Harbours are closed, and ships with helicopters and doctors would be welcome.',
    fits: (table) =>
      claimantsFirst(table).map((host) => ({
        kind: 'disaster',
        nature: 'typhoon',
        ...struck(table, host),
        ...SIZES.typhoon,
      })),
  },
  // Each seat that has a flashpoint before its coast, those that claim one first.
  piracy: {
    text: 'Small boats board tankers at night. Crews ask who is on watch.',
    fits: (table) =>
      claimantsFirst(table)
        .filter((host) => coastsOf(table, ix(table, host)).length > 0)
        .map((host) => ({ kind: 'disaster', nature: 'piracy', ...struck(table, host), ...SIZES.piracy })),
  },
  // All seats together.
  pandemic: {
    text: 'A new disease spreads from port to port. Staffs work from home, and exercises are put off.',
    fits: ({ seats }) => [{ kind: 'disaster', nature: 'pandemic', hosts: seats, ...SIZES.pandemic }],
  },
  // Each seat with forces; whom it is most tense with is suspected, and nobody was it.
  cyberAttack: {
    text: 'Networks of a power grid go down. Everybody has a name for who did it, and nobody has proof.',
    fits: (table) =>
      table.armed.flatMap((host): Befalls[] => {
        const suspect = suspectOf(table, host);
        return suspect === undefined ? [] : [{ kind: 'cyber', host, suspect, ...SIZES.cyberAttack }];
      }),
  },
  extremistAttack: {
    text: 'An attack on a crowded square leaves a country shaken.',
    fits: ({ seats }) => seats.map((host) => ({ kind: 'attack', host, ...SIZES.extremistAttack })),
  },
  traffickingRing: {
    text: 'A ring that ships people and drugs along the coast is found. Catching it takes more than one coast guard.',
    fits: (table) =>
      claimantsFirst(table).map((host) => ({
        kind: 'disaster',
        nature: 'trafficking',
        ...struck(table, host),
        ...SIZES.traffickingRing,
      })),
  },
  // Each two allies; the one with the greater forces asks first.
  burdenDemand: {
    text: 'A paper asks what the allies pay for their defence. The answer is expected this quarter.',
    fits: (table) =>
      allies(table)
        .flatMap((pair) => bothWays(table, pair))
        .map(([of, from]) => ({ kind: 'burdenDemand', of, from, ...SIZES.burdenDemand })),
  },
  // Each who has granted bases, then each two allies; the one with the greater forces is the guest first.
  baseAccident: {
    text: 'An aircraft of the guests comes down near a town. Nobody is hurt, and everybody is angry.',
    fits: (table) =>
      first(
        allBoth(table).filter(([guest, host]) => granted(table, host, guest) || bound(table, 'alliance', guest, host)),
        ([guest, host]) => granted(table, host, guest),
      ).map(([guest, host]) => ({ kind: 'baseAccident', host, guest, ...SIZES.baseAccident })),
  },
  // Each two who share intelligence, then each two allies.
  leak: {
    text: 'Papers come out that were meant for two capitals. They are read in all.',
    fits: (table) => {
      const shared = ([a, b]: readonly [ActorId, ActorId]): boolean => bound(table, 'intelligence', a, b);
      const close = pairsOf(table.armed).filter(([a, b]) => shared([a, b]) || bound(table, 'alliance', a, b));
      return first(close, shared).map((between) => ({ kind: 'leak', between, ...SIZES.leak }));
    },
  },
  // Each seat with forces as the host; it asks all others that have some.
  largeExercise: {
    text: 'The large exercise of every other year has places to fill. Invitations go out, also to some who are not friends.',
    fits: ({ armed }) =>
      armed.length < 2
        ? []
        : armed.map((host) => ({ kind: 'invitation', host, guests: armed.filter((id) => id !== host) })),
  },
  // Each two with forces who are no allies, the most tense first.
  officers: {
    text: 'Retired officers of two countries meet at a university, and go on talking over dinner.',
    fits: (table) => apart(table).map((between) => ({ kind: 'officers', between })),
  },
  // Each seat with forces as the buyer, the smallest forces first.
  armsBid: {
    text: 'Two delegations arrive in the same week with models of the same kind of ship.',
    fits: (table) =>
      [...table.armed]
        .sort((a, b) => forcesOf(table, a) - forcesOf(table, b))
        .flatMap((buyer): Befalls[] => {
          const [one, other] = suppliersOf(table, buyer);
          return one === undefined || other === undefined ? [] : [{ kind: 'armsBid', buyer, suppliers: [one, other] }];
        }),
  },
  // Each seat with forces: what a body weighs is not voted on.
  election: {
    text: 'An election is held. What comes of it nobody knew the day before.',
    fits: ({ armed }) => armed.map((actor) => ({ kind: 'election', actor, ...SIZES.election })),
  },
};

/**
 * A card as it could come now, once for each whom it could befall, the first that fits first; empty where it fits nobody. Agreements
 * are those that the seat knows of.
 */
export function dealt(scenario: Scenario, view: Observation, card: CardName): readonly SetupInject[] {
  const { text, fits } = DECK[card];
  const common = { id: card, text, turn: view.turn, chance: 100 };
  return fits(tableOf(pictureOf(scenario, view))).map((one) => ({ ...common, ...one }));
}
