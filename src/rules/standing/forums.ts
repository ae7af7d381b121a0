import { WHOLE, clamp, divide } from '../base/arithmetic.ts';
import { inFull, type Effect } from '../effects/effects.ts';
import type { CeilingTold, Factor, FactorName } from '../effects/events.ts';
import { element } from '../base/invariant.ts';
import type { SetupComposite, SetupForum } from '../scenario/setup.ts';
import { actorAt, actorOf, idOf, tieAt, type Situation } from '../state/situation.ts';
import type { ActorIx, Points } from '../types.ts';
import { blocsOn, matesIn } from './forumBlocs.ts';
import { FORUM_RULES, type Subject } from './forumBodies.ts';

/** What a member thinks of a text: its support, the parts that add up to it, and whose lower support it took over. */
interface Voice {
  readonly member: string;
  readonly points: Points;
  readonly factors: readonly Factor[];
  readonly bloc?: string;
}

function voice(member: string, parts: readonly (readonly [FactorName, Points])[]): Voice {
  let points = 0;
  for (const [, part] of parts) points += part;
  return {
    member,
    points,
    factors: parts.filter(([, part]) => part !== 0).map(([name, part]) => ({ name, points: part })),
  };
}

/** Every claimant of a flashpoint that is no member: those whom a text there binds without asking. */
export const outsiders = (here: Situation, forum: SetupForum, subject: Subject): readonly ActorIx[] =>
  typeof subject === 'string'
    ? []
    : element(here.scenario.places, subject).claimants.filter((actor) => !forum.members.includes(idOf(here, actor)));

/** The power outside the forum that a text binds most: the strongest of them; −1 for none, as for every topic. */
function objector(here: Situation, forum: SetupForum, subject: Subject): ActorIx {
  let strongest = -1;
  for (const claimant of outsiders(here, forum, subject)) {
    if (strongest < 0 || actorAt(here, claimant).capability > actorAt(here, strongest).capability) strongest = claimant;
  }
  return strongest;
}

const ceilingFor = (here: Situation, support: Points): number => {
  const level = here.params.ceilingMiddle + support;
  return clamp(
    divide(
      level - (((level % here.params.ceilingStep) + here.params.ceilingStep) % here.params.ceilingStep),
      here.params.ceilingStep,
    ),
    0,
    4,
  );
};

function compositeVoice(here: Situation, member: SetupComposite, against: ActorIx): Voice {
  const { params, state } = here;
  const id = against < 0 ? '' : idOf(here, against);
  const dependence = member.dependence.find(({ on }) => on === id)?.value ?? 0;
  return voice(member.id, [
    ['concern', member.concern],
    ['dependence', -divide(params.supportPerDependence * dependence, WHOLE)],
    ['norm', divide(params.supportPerNorm * state.region.norm, WHOLE)],
  ]);
}

/** What a seat has at stake in a text: half its stake at a flashpoint; on a topic a little, and more while a threat is active. */
function concern(here: Situation, member: ActorIx, subject: Subject): readonly [FactorName, Points] {
  const { params, scenario, start } = here;
  if (typeof subject !== 'string')
    return ['stake', divide(element(element(scenario.places, subject).stake, member), 2)];
  const active = subject === 'THREATS' && start.disasters.length > 0;
  return ['concern', active ? params.threatConcern : params.topicConcern];
}

/** A seat's own stake speaks for a text, its trust in who tables it a little, its dependence on the objector against it. */
function seatVoice(here: Situation, member: ActorIx, by: ActorIx, subject: Subject, against: ActorIx): Voice {
  const { params, state } = here;
  const trust = member === by ? 0 : divide(params.supportPerTrust * (tieAt(here, member, by).trust - 5_000), WHOLE);
  const dependence = against < 0 || against === member ? 0 : tieAt(here, member, against).dependence;
  return voice(idOf(here, member), [
    concern(here, member, subject),
    ['trust', trust],
    ['dependence', -divide(params.supportPerDependence * dependence, WHOLE)],
    ['norm', divide(params.supportPerNorm * state.region.norm, WHOLE)],
  ]);
}

/** Who tables what, where. */
interface Tabled {
  readonly forum: SetupForum;
  readonly by: ActorIx;
  readonly subject: Subject;
}

/** All members but the chair, each with its own mind: seats first, then composites. */
function ownVoices(here: Situation, { forum, by, subject }: Tabled): readonly Voice[] {
  const against = objector(here, forum, subject);
  return [
    ...forum.members
      .filter((id) => id !== forum.chair)
      .map((id) => seatVoice(here, actorOf(here, id), by, subject, against)),
    ...forum.composites.map((member) => compositeVoice(here, member, against)),
  ];
}

/** R8.13 Members of a bloc take the lowest support among them, whether the others sit here or not. */
function asBlocs(here: Situation, { forum, by, subject }: Tabled, voices: readonly Voice[]): readonly Voice[] {
  const blocs = blocsOn(here, forum, subject);
  if (blocs.length === 0) return voices;
  const against = objector(here, forum, subject);
  return voices.map((own) => {
    let lowest = own;
    for (const mate of matesIn(blocs, forum, own.member)) {
      const seated = voices.find(({ member }) => member === mate);
      const other = seated ?? seatVoice(here, actorOf(here, mate), by, subject, against);
      if (other.points < lowest.points) lowest = other;
    }
    if (lowest === own) return own;
    const taken: Factor = { name: 'bloc', points: lowest.points - own.points };
    return { member: own.member, points: lowest.points, factors: [...own.factors, taken], bloc: lowest.member };
  });
}

/** How many members must accept beside the chair: all of them, or half of them rounded up. */
const yesNeeded = (forum: SetupForum, others: number): number =>
  FORUM_RULES[forum.body].rule === 'consensus' ? others : divide(others, 2);

/** The last support that a text needs, counted from the warmest; undefined where the chair decides alone. */
const decisive = (forum: SetupForum, values: readonly number[]): number | undefined =>
  [...values].sort((a, b) => b - a)[yesNeeded(forum, values.length) - 1];

/**
 * The member that holds a text down: the first whose support is the last one needed; of a bloc, the one that the others follow. One
 * that sits here comes before one that does not, because only it can be spoken to.
 */
function holdOut(forum: SetupForum, voices: readonly Voice[]): string | undefined {
  const support = decisive(
    forum,
    voices.map(({ points }) => points),
  );
  const found = voices.filter(({ points }) => points === support).map(({ member, bloc }) => bloc ?? member);
  return found.find((id) => voices.some(({ member }) => member === id)) ?? found[0];
}

function lobbied(here: Situation, tabled: Tabled, lobby: number): readonly Voice[] {
  const own = ownVoices(here, tabled);
  const voices = asBlocs(here, tabled, own);
  if (lobby === 0) return voices;
  const target = holdOut(tabled.forum, voices);
  const points = lobby * here.params.supportPerLobby;
  const moved = own.map((one) =>
    one.member === target
      ? { ...one, points: one.points + points, factors: [...one.factors, { name: 'lobby' as const, points }] }
      : one,
  );
  return asBlocs(here, tabled, moved);
}

const ceilingTold = (here: Situation, { member, points, factors, bloc }: Voice): CeilingTold => ({
  member,
  ceiling: ceilingFor(here, points),
  support: factors,
  ...(bloc === undefined ? {} : { bloc }),
});

/**
 * R8.4 Consensus by watering down: each member has a ceiling of ⌊(50 + support)/25⌋, 0 to 4, and the lowest holds. The chair has
 * none; its lobbying lifts the support of the member that holds out (the first of them, in the forum's sequence).
 */
export const ceilingsOf = (
  here: Situation,
  forum: SetupForum,
  by: ActorIx,
  subject: Subject,
  lobby: number,
): readonly CeilingTold[] => lobbied(here, { forum, by, subject }, lobby).map((one) => ceilingTold(here, one));

/** What comes of a text: who would sign how far. */
interface Adoption {
  readonly ceilings: readonly CeilingTold[];
  /** The strength that would be adopted, 0 for no text. */
  readonly adopted: number;
}

/** A text on the table, as it stands, and what could be done for it. */
export interface ForumSession extends Adoption {
  /** The member that waters it down, which lobbying would move; undefined where nobody does. */
  readonly holdsOut: string | undefined;
  /** What would be adopted with one more capital of lobbying; undefined where no more may be spent. */
  readonly oneMore: number | undefined;
}

/** R8.4, R8.12 What a text comes to in a session. `by` is a member; `lobby` whole capital, 0 to 3, of the chair alone. */
export function sessionOf(
  here: Situation,
  forum: SetupForum,
  by: ActorIx,
  subject: Subject,
  strength: number,
  lobby: number,
): ForumSession {
  const voices = lobbied(here, { forum, by, subject }, lobby);
  const adoption = adoptedBy(here, forum, voices, strength);
  const mayLobby = idOf(here, by) === forum.chair && lobby < 3;
  return {
    ...adoption,
    holdsOut: adoption.adopted < strength ? holdOut(forum, voices) : undefined,
    oneMore: mayLobby ? adoptionOf(here, forum, by, subject, strength, lobby + 1).adopted : undefined,
  };
}

/** R8.4, R8.12 What a text comes to, and no more: a seat that weighs dozens of texts asks for just this. */
export const adoptionOf = (
  here: Situation,
  forum: SetupForum,
  by: ActorIx,
  subject: Subject,
  strength: number,
  lobby: number,
): Adoption => adoptedBy(here, forum, lobbied(here, { forum, by, subject }, lobby), strength);

function adoptedBy(here: Situation, forum: SetupForum, voices: readonly Voice[], strength: number): Adoption {
  const ceilings = voices.map((one) => ceilingTold(here, one));
  const held = decisive(
    forum,
    ceilings.map(({ ceiling }) => ceiling),
  );
  return { ceilings, adopted: Math.min(strength, held ?? strength) };
}

/** R8.6 A stand-off that no text speaks to within four turns costs the wider forum standing. */
export function ignoredCrises(here: Situation): Effect[] {
  const { params, state } = here;
  return state.marks
    .filter(({ kind, turn }) => kind === 'ignored' && state.turn - turn === params.trackPatience)
    .filter(
      ({ at, turn }) => !state.marks.some((other) => other.kind === 'text' && other.at === at && other.turn >= turn),
    )
    .map(() => inFull(here, { clause: 'R8.6', source: { kind: 'drift' } }, 'track', 0, -params.trackIgnored));
}
