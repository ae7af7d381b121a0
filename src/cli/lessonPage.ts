import { intervalOf, isLower, type Change, type Figure, type Lesson } from '../measure/noticeLesson.ts';
import { LABORATORY, MOMENTS, type Moment } from '../measure/notifying.ts';
import { PRESETS, type Preset } from '../rules/params/params.ts';
import { table } from './figures.ts';
import { change } from './words.ts';

export type Lessons = Readonly<Record<Preset, Lesson>>;

const MOMENT_NAMES: Readonly<Record<Moment, string>> = {
  exercise: 'after the quarter of the first exercise',
  quarterLater: 'a quarter later',
  end: 'at the end of the game',
  afterEnd: 'a quarter after the end',
};

const THEORIES: Readonly<Record<Preset, string>> = { balanced: 'Balanced', spiral: 'Spiral', deterrence: 'Deterrence' };

/** The page of the lesson: the sentence, how it was found, and the figures under each theory. */
export function lessonPage(lessons: Lessons, first: number, from: string): string {
  const { balanced } = lessons;
  const { tension, deterrence } = balanced.every.end;
  return `# The lesson of Notified or Not

Written by \`npm run lesson\` at commit ${from}; do not edit by hand.

**${verdict(tension, deterrence)}** At the end of the game the rival's tension with who exercised differs by ${figure(tension)}, deterrence on its
side at the flashpoint by ${figure(deterrence)}, in points, with 95 % intervals over ${String(balanced.games)} games.

${METHOD}

${String(balanced.looked)} games were looked at, seeds lesson/${String(first)} … lesson/${String(first + balanced.looked - 1)}, preset Balanced. In ${String(balanced.games)} of them a great power led an exercise without the other,
${String(balanced.exercises)} exercises in all, counting one for each partner. ${balanced.unlike === 0 ? 'In all of them both runs carried out the same orders.' : `In ${String(balanced.unlike)} the runs carried out different orders; these are not counted.`}

## Every exercise of the great powers

${byMoment(balanced.every)}

By who held them, at the end of the game:

${table(
  ['who', ...HEAD],
  LABORATORY.powers.map((power) => [power, ...cells(balanced.byPower[power]!)]),
)}

Notice dilutes the promise to the partner (R3.3). Deterrence moves where that partner has a claim at the flashpoint and the great power backs it (R2.5).

## One exercise alone

The first exercise of the game with notice and without; all others as they were.

${byMoment(balanced.first)}

## Under each theory

Every exercise, at the end of the game. The games are others, because policies play otherwise under another theory.

${table(
  ['theory', ...HEAD],
  PRESETS.map((preset) => [THEORIES[preset], ...cells(lessons[preset].every.end)]),
)}
`;
}

const verdict = (tension: Figure, deterrence: Figure): string =>
  isLower(tension) && isLower(deterrence)
    ? "With the same orders, notice leaves the rival's tension lower and deterrence slightly lower too; both intervals exclude zero."
    : 'Not shown: at least one of the two intervals holds zero.';

const METHOD = `A game of \`standard\` seats is played. Then its recorded inputs are run again under the same luck: what every seat offered, answered, ordered and moved
is what it did in the game, and nobody thinks anew. In one run every exercise that a great power leads is announced beforehand, in the other none is. All that
differs is what the rules make of the notice: less provocation (R3.2), less credibility (R3.3), and what follows from them. War by chance is left out, and
every seat has some capital to spare, so that a yes that is dearer to sell at home (R6.3) leaves no later order unpaid. The game is run for one quarter
longer than it was, in which nobody orders anything. A game counts as one observation, however many exercises it had.`;

const HEAD = ['tension with the rival', 'lower in', 'deterrence on its side', 'lower in'] as const;

const byMoment = (changes: Lesson['every']): string =>
  table(
    ['when', ...HEAD],
    MOMENTS.map((moment) => [MOMENT_NAMES[moment], ...cells(changes[moment])]),
  );

const cells = ({ tension, deterrence }: Change): readonly string[] => [
  figure(tension),
  share(tension),
  figure(deterrence),
  share(deterrence),
];

/** `−0.43 (−0.46 to −0.41)`. */
function figure(one: Figure): string {
  if (one.games < 2) return '–';
  const [low, high] = intervalOf(one);
  return `${change(one.mean)} (${change(low)} to ${change(high)})`;
}

const share = ({ lower, samples }: Figure): string => `${String(lower)} of ${String(samples)}`;
