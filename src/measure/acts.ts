import { probeChance, wantAt } from '../ai/appetite.ts';
import { deterrence } from '../rules/readings/deterrence.ts';
import { incidentChance } from '../rules/readings/guard.ts';
import { partnerOf, type Order, type OrderKind } from '../rules/order.ts';
import { actorOf, allied, dyadAt, isArmed, rivals, type Situation } from '../rules/state/situation.ts';
import type { State } from '../rules/index.ts';
import { agreementOf } from '../rules/standing/agreements.ts';
import type { ActorIx } from '../rules/types.ts';
import { askedIn } from './inserting.ts';

/** Whom an act that is tried is about, as things stood when it was tried. */
export interface About {
  /** Who takes part, with forces; the giver first. */
  readonly parties: readonly ActorIx[];
  readonly lead: ActorIx;
  /** The other one, or −1. */
  readonly partner: ActorIx;
  /** Those outside that are rivals of the giver, and of the other one. */
  readonly ofLead: readonly ActorIx[];
  readonly ofPartner: readonly ActorIx[];
}

/** What is read off a state, in hundredths; undefined where there is nothing to read. */
type Reading = (here: Situation, about: About) => number | undefined;

/** Which quarters after the act count: their mean over a year, the first, or the fourth. */
export type When = 'year' | 'first' | 'fourth';

/** One figure that is measured of an act. `relative`: as a share of what it is without the act, in percent. */
export interface Row {
  readonly id: string;
  readonly when: When;
  readonly read: Reading;
  readonly relative?: true;
}

/** A kind of order that is tried, which of its forms, between whom, and what is measured. */
export interface Act {
  readonly kind: OrderKind;
  readonly form?: (order: Order) => boolean;
  readonly suits?: (here: Situation, about: About) => boolean;
  /** Brings two who could not agree to it as far as they have to be, in the game with the act and in the one without. */
  readonly readied?: true;
  readonly rows: readonly Row[];
  /** Tries it once more as if the two were allies, and says under this name how much more that moves the first row. */
  readonly againAllied?: string;
}

export function aboutOf(here: Situation, order: Order): About {
  const lead = actorOf(here, order.by);
  const host =
    order.kind === 'disasterRelief' ? here.state.disasters.find(({ id }) => id === order.disaster)?.host : -1;
  const named = partnerOf(order);
  const partner = named === undefined ? (host ?? -1) : actorOf(here, named);
  const asked = askedIn(here, order).map((id) => actorOf(here, id));
  const parties = [...new Set([lead, ...asked, ...(partner < 0 ? [] : [partner])])].filter((one) => isArmed(here, one));
  const rivalsOf = (actor: ActorIx): readonly ActorIx[] =>
    actor < 0 ? [] : here.scenario.armed.filter((other) => !parties.includes(other) && rivals(here, actor, other));
  return { parties, lead, partner, ofLead: rivalsOf(lead), ofPartner: rivalsOf(partner) };
}

const meanOf = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, one) => sum + one, 0) / values.length;

/** Tension among those who take part. */
const own: Reading = (here, { parties }) =>
  meanOf(parties.flatMap((a, ix) => parties.slice(ix + 1).map((b) => dyadAt(here, a, b).tension)));
/** Tension of the other party with the rivals of the giver: the United States' exercise with p, and p's with China. */
const rivalAndPartner: Reading = (here, { partner, ofLead }) =>
  partner < 0 || !isArmed(here, partner) ? undefined : meanOf(ofLead.map((one) => dyadAt(here, one, partner).tension));
/** Tension of all who take part with the rivals of each. */
const withRivals: Reading = (here, { lead, partner, ofLead, ofPartner }) =>
  meanOf([
    ...ofLead.map((one) => dyadAt(here, one, lead).tension),
    ...ofPartner.map((one) => dyadAt(here, one, partner).tension),
  ]);
const recipientAndRivals: Reading = (here, { partner, ofPartner }) =>
  meanOf(ofPartner.map((one) => dyadAt(here, one, partner).tension));
const everywhere: Reading = (here) =>
  meanOf(here.scenario.dyads.flatMap(({ a, b, armed }) => (armed ? [dyadAt(here, a, b).tension] : [])));
/** Chance that ships meet in a quarter, over all flashpoints, without patrols. */
const incidents: Reading = (here) => meanOf(here.scenario.places.map((_, place) => incidentChance(here, place, 0)));

/** Each dispute about which somebody might challenge the other party while the giver stands behind it. */
const challenges = (here: Situation, { lead, partner }: About) =>
  here.scenario.places.flatMap(({ disputes, backing }, place) =>
    backing.some(({ backer, claimant }) => backer === lead && claimant === partner)
      ? disputes
          .filter(({ challenger, claimant }) => claimant === partner && challenger !== lead)
          .map(({ challenger }) => ({ place, challenger }))
      : [],
  );
const deterred: Reading = (here, about) =>
  meanOf(challenges(here, about).map(({ place, challenger }) => deterrence(here, place, challenger, about.partner)));
/** Chance of a probe by those who might, in percent. */
const probed: Reading = (here, about) =>
  meanOf(
    challenges(here, about).map(({ place, challenger }) => probeChance(here, wantAt(here, challenger, place).want)),
  );

/** Trust, training and support at home as a treaty needs them, between those who stand behind each other at some flashpoint. */
export function readied({ scenario }: Situation, state: State): State {
  const { params } = scenario;
  const close = scenario.places.flatMap(({ backing }) => backing);
  const isClose = (a: ActorIx, b: ActorIx): boolean =>
    close.some(({ backer, claimant }) => (backer === a && claimant === b) || (backer === b && claimant === a));
  const actors = scenario.actors.length;
  return {
    ...state,
    actors: state.actors.map((one) => ({ ...one, support: Math.max(one.support, params.treatyNeedsSupport) })),
    ties: state.ties.map((tie, ix) =>
      isClose(Math.trunc(ix / actors), ix % actors)
        ? { ...tie, trust: Math.max(tie.trust, params.treatyNeedsTrust) }
        : tie,
    ),
    dyads: state.dyads.map((dyad, ix) => {
      const pair = scenario.dyads[ix];
      const needs = params.treatyNeedsInteroperability;
      return pair && isClose(pair.a, pair.b)
        ? { ...dyad, interoperability: Math.max(dyad.interoperability, needs) }
        : dyad;
    }),
  };
}

/** The same state, in which the two are allies of long standing. */
export function asAllies({ scenario }: Situation, state: State, { lead, partner }: About): State {
  const treaty = agreementOf(scenario, 'alliance', [lead, partner], -1, 1, 0);
  return { ...state, agreements: [...state.agreements, treaty] };
}

const year = (id: string, read: Reading): Row => ({ id, when: 'year', read });
const areAllies = (here: Situation, { lead, partner }: About): boolean => partner >= 0 && allied(here, lead, partner);
const open = (order: Order): boolean => !('secret' in order) || !order.secret;

/** Every act that is tried. Of each, forms and partners are drawn from all that the rules allow. */
export const ACTS: readonly Act[] = [
  { kind: 'trainingExchange', rows: [year('agreementTraining', own)] },
  { kind: 'intelligenceSharing', form: open, rows: [year('agreementIntelligence', own)] },
  {
    kind: 'armsTransfer',
    form: open,
    rows: [year('agreementArms', own), year('armsRival', recipientAndRivals)],
  },
  { kind: 'conductCode', rows: [year('agreementCode', own)] },
  { kind: 'hotline', rows: [year('agreementHotline', own)] },
  { kind: 'dialogue', rows: [year('dialogue', own)] },
  { kind: 'highLevelVisit', rows: [year('visit', own)] },
  {
    kind: 'highLevelVisit',
    suits: (here, about) => areAllies(here, about) && challenges(here, about).length > 0,
    rows: [year('visitAllyDeterrence', deterred)],
  },
  {
    kind: 'jointExercise',
    rows: [
      year('exerciseOwn', own),
      year('exerciseRival', rivalAndPartner),
      year('exerciseIncidents', incidents),
    ],
  },
  {
    kind: 'jointExercise',
    suits: (here, about) => !areAllies(here, about),
    rows: [year('exerciseOther', withRivals)],
    againAllied: 'exerciseAllyLess',
  },
  {
    kind: 'disasterRelief',
    rows: [
      { id: 'reliefFirst', when: 'first', read: own },
      { id: 'reliefFourth', when: 'fourth', read: own },
    ],
  },
  { kind: 'forumText', rows: [year('forum', everywhere)] },
  {
    kind: 'allianceTreaty',
    suits: (here, about) => !areAllies(here, about) && challenges(here, about).length > 0,
    readied: true,
    rows: [{ id: 'treatyProbes', when: 'year', read: probed, relative: true }],
  },
]; // prettier-ignore
