import type { ClauseId } from '../effects/events.ts';
import type { ForumBody, SetupForum } from '../scenario/setup.ts';
import { idOf, placeOf, quarterOf, type Situation } from '../state/situation.ts';
import { TOPICS, type ActorIx, type PlaceId, type PlaceIx, type Topic } from '../types.ts';

/** How a kind of body works: how it decides, what its texts may be about, and who may table one. */
interface BodyRules {
  readonly clause: ClauseId;
  /** By consensus the lowest ceiling holds; by majority what more than half of the members accept, the chair among them. */
  readonly rule: 'consensus' | 'majority';
  readonly places: boolean;
  readonly topics: readonly Topic[];
  readonly onlyTheChair: boolean;
}

/** The five kinds of body. What a text of theirs does stands in `forumTexts.ts`. R8.10–R8.14 */
export const FORUM_RULES: Readonly<Record<ForumBody, BodyRules>> = {
  board: { clause: 'R4.12', rule: 'consensus', places: true, topics: ['STANDARDS', 'THREATS'], onlyTheChair: false },
  regionalForum: { clause: 'R8.11', rule: 'consensus', places: true, topics: [], onlyTheChair: false },
  summit: { clause: 'R8.12', rule: 'majority', places: true, topics: ['STANDARDS', 'THREATS'], onlyTheChair: true },
  cooperation: { clause: 'R8.13', rule: 'consensus', places: true, topics: ['STANDARDS'], onlyTheChair: false },
  ministers: {
    clause: 'R8.14',
    rule: 'consensus',
    places: false,
    topics: ['STANDARDS', 'THREATS'],
    onlyTheChair: false,
  },
};

/** What a text is about: a flashpoint, or one of the topics. */
export type Subject = PlaceIx | Topic;

const isTopic = (about: PlaceId): about is Topic => (TOPICS as readonly string[]).includes(about);
export const subjectOf = (here: Situation, about: PlaceId): Subject => (isTopic(about) ? about : placeOf(here, about));

/** Whether a body speaks about this at all. */
export function speaksOf(forum: SetupForum, about: PlaceId): boolean {
  const { places, topics } = FORUM_RULES[forum.body];
  return isTopic(about) ? topics.includes(about) : places;
}

/** Whether a body meets in this quarter. */
export const inSeason = (here: Situation, forum: SetupForum): boolean =>
  (forum.seasons as readonly number[]).includes(quarterOf(here.scenario, here.state.turn));

/** Whether two seats are both members of a body of this kind that meets in this quarter. */
const meet = (here: Situation, body: ForumBody, a: ActorIx, b: ActorIx): boolean =>
  here.scenario.forums.some(
    (forum) =>
      forum.body === body &&
      forum.members.includes(idOf(here, a)) &&
      forum.members.includes(idOf(here, b)) &&
      inSeason(here, forum),
  );

/** R8.12 In the season of a summit its members meet there anyway: a visit between two of them takes no slot. */
export const summitMeets = (here: Situation, a: ActorIx, b: ActorIx): boolean => meet(here, 'summit', a, b);

/** R8.13 Capital that an exercise or an intelligence agreement costs less between members of a cooperation in its season; at least 1 stays. */
export const discountOf = (here: Situation, a: ActorIx, b: ActorIx): number =>
  meet(here, 'cooperation', a, b) ? here.params.seasonDiscount : 0;

export type TrackStage = 'confidence' | 'preventive' | 'resolution';

/** R8.11 How far the region's forum has come: building confidence, preventing (from 40), resolving (from 75). */
export function trackStage(here: Situation): TrackStage {
  const { track } = here.state.region;
  const { trackPreventive, trackResolution } = here.params;
  return track >= trackResolution ? 'resolution' : track >= trackPreventive ? 'preventive' : 'confidence';
}
