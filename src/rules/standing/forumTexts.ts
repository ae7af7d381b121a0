import { inFull, mark, shift, type Because, type Effect, type Times } from '../effects/effects.ts';
import { dyadIx, tieIx } from '../scenario/scenario.ts';
import type { SetupForum } from '../scenario/setup.ts';
import { adoptedValue } from '../readings/adopted.ts';
import { actorOf, isArmed, type Situation } from '../state/situation.ts';
import type { ActorIx, PlaceIx, Topic } from '../types.ts';
import { FORUM_RULES, type Subject } from './forumBodies.ts';
import { outsiders } from './forums.ts';

/** A text that a body has adopted; `tired` is what repetition leaves of the gains of its members (R3.6). */
export interface AdoptedText {
  readonly forum: SetupForum;
  readonly by: ActorIx;
  readonly subject: Subject;
  readonly strength: number;
  readonly why: Because;
  readonly tired: Times;
}

/** R4.12 What an adopted text does, by its body (R8.10, R8.11, R8.12, R8.13, R8.14) and by what it is about. */
export function textEffects(here: Situation, text: AdoptedText): Effect[] {
  const { params } = here;
  const { forum, by, subject, strength, why } = text;
  const place = typeof subject === 'string' ? -1 : subject;
  const body = here.scenario.forums.findIndex(({ id }) => id === forum.id);
  const adopted = mark(here, 'adopted', by, -1, place, adoptedValue(body, strength));
  if (FORUM_RULES[forum.body].rule === 'majority')
    return [adopted, inFull(here, why, 'norm', 0, params.summitNorm * strength, 'strength')];
  if (typeof subject === 'string') return [adopted, ...topicEffects(here, text, subject)];
  const spoken = [adopted, mark(here, 'text', by, -1, subject, strength)];
  if (forum.body === 'cooperation') return [...spoken, ...statementEffects(here, text, subject)];
  const track = forum.body === 'regionalForum' ? params.forumTrack : params.textTrack;
  return [
    ...spoken,
    shift(here, why, 'heat', subject, -params.textHeat * strength),
    inFull(here, why, 'code', subject, params.textGuard * strength, 'strength'),
    inFull(here, why, 'track', 0, track * strength, 'strength'),
  ];
}

/** R4.12 Common standards train all armed members together; what is said about threats makes every member's home steadier. */
function topicEffects(here: Situation, { forum, strength, why, tired }: AdoptedText, topic: Topic): Effect[] {
  const { params, scenario } = here;
  if (topic === 'THREATS')
    return forum.members.map((id) =>
      shift(here, why, 'resilience', actorOf(here, id), params.threatsResilience * strength, [tired]),
    );
  return armedPairs(here, forum).map(([a, b]) =>
    shift(here, why, 'interoperability', dyadIx(scenario, a, b), params.standardsInteroperability * strength, [tired]),
  );
}

/** R8.13 A joint statement: armed members believe each other more, and the claimants there who were not asked are tenser with them. */
function statementEffects(
  here: Situation,
  { forum, by, strength, why, tired, subject }: AdoptedText,
  place: PlaceIx,
): Effect[] {
  const { params, scenario } = here;
  const armed = armedMembers(here, forum);
  return [
    mark(here, 'jointStatement', by, -1, place, scenario.forums.indexOf(forum)),
    ...armedPairs(here, forum).flatMap(([a, b]) =>
      [tieIx(scenario, a, b), tieIx(scenario, b, a)].map((tie) =>
        shift(here, why, 'credibility', tie, params.statementCredibility * strength, [tired]),
      ),
    ),
    ...outsiders(here, forum, subject).flatMap((claimant) =>
      armed.map((member) =>
        shift(here, why, 'tension', dyadIx(scenario, member, claimant), params.statementTension * strength),
      ),
    ),
  ];
}

const armedMembers = (here: Situation, forum: SetupForum): readonly ActorIx[] =>
  forum.members.map((id) => actorOf(here, id)).filter((member) => isArmed(here, member));

/** Every pair of members with forces, once. */
function armedPairs(here: Situation, forum: SetupForum): readonly (readonly [ActorIx, ActorIx])[] {
  const armed = armedMembers(here, forum);
  return armed.flatMap((a) => armed.filter((b) => a < b).map((b) => [a, b] as const));
}
