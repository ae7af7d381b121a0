import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { ScoreName } from '../../rules/state/scores.ts';
import { subjectOf, type Subject } from '../../session/sights.ts';
import { actorNameAt, placeNameAt } from './names.ts';
import { say } from './say.ts';

const nameOr = (scenario: Scenario, ix: number, me: number): string =>
  ix === me ? say('app.youSmall') : actorNameAt(scenario, ix);

/** A score under the name of whoever holds it: 'trust in Japan'. `holder` is the side of a tie or dyad that is being told. */
export function scorePhrase(scenario: Scenario, score: ScoreName, at: number, me: number, holder?: number): string {
  const subject = subjectOf(scenario, score, at);
  const other = otherSide(subject, score, holder);
  return say(`score.${score}.phrase`, { other: other < 0 ? '' : nameOr(scenario, other, me) });
}

/** Menace is held by whoever sees it; all else of a tie by whoever it comes from. */
export function holderOf(subject: Subject, score: ScoreName): number {
  return score === 'posture' ? subject.other : subject.one;
}

function otherSide(subject: Subject, score: ScoreName, holder?: number): number {
  const held = holder ?? holderOf(subject, score);
  return held === subject.one ? subject.other : subject.one;
}

/** A score with whose it is: 'Japan: trust in you'. */
export function scoreTitle(scenario: Scenario, score: ScoreName, at: number, me: number): string {
  const subject = subjectOf(scenario, score, at);
  const holder = holderOf(subject, score);
  const mineFirst = subject.level === 'dyad' && holder === me;
  return say(`scoreOf.${subject.level}`, {
    one: mineFirst
      ? actorNameAt(scenario, subject.other)
      : holder === me
        ? say('app.you')
        : actorNameAt(scenario, holder),
    other: mineFirst ? say('app.youSmall') : nameOr(scenario, subject.other, me),
    place: placeNameAt(scenario, subject.place),
    name: say(`score.${score}.name`),
    phrase: scorePhrase(scenario, score, at, me),
  });
}
