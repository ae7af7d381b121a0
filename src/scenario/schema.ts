import { z } from 'zod';
import { DOCTRINES } from '../rules/scenario/doctrine.ts';
import { FORUM_BODIES, MOTIVES } from '../rules/scenario/setup.ts';
import { isHundredths } from '../rules/params/coefficient.ts';
import { PARAM_NAMES, REGISTER, type ParamName } from '../rules/params/params.ts';
import { agreementSchema } from './agreementSchema.ts';
import { injectSchema } from './injectSchema.ts';
import { measureSchema } from './measureSchema.ts';
import { notesFields } from './notesSchema.ts';
import { DEFAULTS } from './defaults.ts';
import { bounded, dyad, FILE, id, listOf, MOST, phrase, RECORD, usually, whole, type Style } from './schemaParts.ts';

const quarter = z
  .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
  .describe('Quarter of the year, 1 to 4.');
const name = phrase(80).describe('What it is called on screen.');
/** Names by which other parts of the file speak of this one. */
const idOf = (what: string) => id.describe(`${what}; other parts of the file name it by this.`);

const calendar = ({ leavable }: Style) =>
  z.strictObject({
    turns: whole(1, MOST.turns).describe('Length in quarters.'),
    quarter: usually(leavable(quarter), 1, 'Quarter of the year in which the first turn falls.'),
    hiddenEnd: z.boolean().describe('The last turn is drawn from one before to one after `turns`, and nobody is told.'),
    prologue: listOf(id, 2, MOST.actors, 'at least two seats')
      .optional()
      .describe(
        'Seats that negotiate in the first turn, while all others wait and read what comes of it; none, if left out.',
      ),
  });

const objective = ({ points }: Style) =>
  z.strictObject({
    id: id.describe('A short name, once among the objectives and secrets of a seat.'),
    text: phrase(300).describe('What the seat reads.'),
    measure: measureSchema.describe('What is measured when the game ends.'),
    kind: z
      .enum(['atLeast', 'atMost', 'count', 'never'])
      .describe('atLeast and atMost pay over the last 20 points, count pro rata; never pays all or nothing.'),
    target: points(0, 100).describe(
      'The score to reach or to stay under, the number to count to, or for `never` the count or rung that is not to be exceeded.',
    ),
  });

const actor = (style: Style) => {
  const score = style.points(0, 100);
  return z.strictObject({
    id: idOf('A short name of the seat, such as JPN'),
    name,
    brief: phrase(2_000).describe('The card that the seat reads before the first turn.'),
    readIn: phrase(2_000)
      .optional()
      .describe('A longer text for whoever takes the seat: what it wants, what it worries about, what to do first.'),
    doctrine: z.enum(DOCTRINES).describe('How a computer plays the seat. Only a convenor has no forces.'),
    capability: score.nullable().describe('Military means; null for a body without forces.'),
    readiness: score.describe('How ready its forces are; for a body without forces, its staff.'),
    support: score.describe('Domestic support.'),
    reputation: score.describe('Record of keeping agreements.'),
    resilience: score.describe('How much of a disaster it copes with alone.'),
    capital: whole(0, 12).describe('Diplomatic capital in turn 1.'),
    slots: whole(1, 6).describe('Orders in a turn.'),
    motive: z.enum(MOTIVES).describe('`drawn` by the seed at the start, fixed, or none.'),
    prior: usually(style.leavable(whole(0, 100)), 50, 'Chance in percent that a drawn motive is the opportunist.'),
    trend: z
      .strictObject({
        capability: style.points(-5, 5).describe('Change of capability each turn, up or down.'),
        income: whole(-3, 3).describe('Diplomatic capital each turn beside the usual income.'),
      })
      .optional()
      .describe('What shifts by itself each turn; nothing if left out.'),
    objectives: listOf(objective(style), 3, 3, 'exactly three public objectives').describe(
      'The three that everybody knows of; each pays up to 20.',
    ),
    secrets: usually(
      style.leavable(listOf(objective(style), 0, 3, 'at most three')),
      [],
      'One of these is drawn, which only the seat itself knows of; it pays up to 25.',
    ),
  });
};

const TENSION = 'Tension between the two.';
const GRIEVANCE = 'What the past has left between the two.';
const PROXIMITY = 'How near the two are to each other.';
const INTEROPERABILITY = 'How well the forces of the two work together.';
const TRANSPARENCY = 'How well the two see each other’s forces.';

const defaults = ({ points, leavable }: Style) => {
  const score = (name: keyof typeof DEFAULTS, what: string) =>
    usually(leavable(points(0, 100)), DEFAULTS[name] / 100, what);
  return z.strictObject({
    trust: score('trust', 'Trust of one seat in another.'),
    tension: score('tension', TENSION),
    grievance: score('grievance', GRIEVANCE),
    proximity: score('proximity', PROXIMITY),
    posture: score('posture', 'How menacing one seat has lately acted toward another.'),
    credibility: score('credibility', 'How far one seat is believed to stand by another.'),
    dependence: score('dependence', 'How far one seat depends on another.'),
    interoperability: score('interoperability', INTEROPERABILITY),
    transparency: score('transparency', TRANSPARENCY),
    claim: score('claim', 'How well a claim at a flashpoint is established.'),
    placeProximity: score('placeProximity', 'How near a seat is to a flashpoint that does not name it.'),
  });
};

const pair = ({ points }: Style) => {
  const score = points(0, 100).optional();
  const both = z.tuple([points(0, 100), points(0, 100)]).optional();
  return z.strictObject({
    between: dyad.describe('The two seats, in a sequence of your choice.'),
    trust: both.describe('[of the first in the second, of the second in the first]'),
    posture: both.describe('[how the first has acted toward the second, the second toward the first]'),
    credibility: both.describe('[commitment of the first to the second, of the second to the first]'),
    dependence: both.describe('[of the first on the second, of the second on the first]'),
    armsDependence: usually(both, [0, 0], 'The part of dependence that is for arms, never more than the whole.'),
    tension: score.describe(TENSION),
    grievance: score.describe(GRIEVANCE),
    proximity: score.describe(PROXIMITY),
    interoperability: score.describe(INTEROPERABILITY),
    transparency: score.describe(TRANSPARENCY),
  });
};

const place = ({ points, leavable }: Style) => {
  const score = points(0, 100);
  const backing = z.strictObject({
    backer: id.describe('A seat of this place.'),
    claimant: id.describe('The claimant that it stands behind.'),
  });
  const foothold = z.strictObject({
    actor: id.describe('A seat with forces.'),
    proximity: score.describe('How near it is to the place.'),
    stake: score.describe('How much it cares.'),
    reach: score.optional().describe('How much of its strength it can bring there; as proximity, if left out.'),
    claim: score.optional().describe('How well its claim is established; as in the defaults, if left out.'),
  });
  return z.strictObject({
    id: idOf('A short name of the flashpoint, such as SCS'),
    name,
    heat: score.describe('How easily something happens there.'),
    presence: score.describe('Military presence.'),
    code: usually(leavable(score), 0, 'How far rules for encounters are in force there.'),
    claimants: listOf(id, 2, MOST.actors, 'at least two claimants').describe(
      'Seats of this place that claim it; each may challenge each other one.',
    ),
    seats: listOf(foothold, 2, MOST.actors, 'at least two seats').describe(
      'Who is near, and how much is at stake for it.',
    ),
    backing: usually(
      leavable(listOf(backing, 0, MOST.agreements, 'at most 400')),
      [],
      'Who stands behind a claimant; a seat backs one claimant at most and claims nothing itself.',
    ),
  });
};

const forum = ({ points, leavable }: Style) => {
  const tie = z.strictObject({
    on: id.describe('The seat.'),
    value: points(0, 100).describe('How far.'),
  });
  const composite = z.strictObject({
    id: id.describe('A short name, once among the composites of a forum; no seat has it.'),
    name,
    concern: points(-50, 50).describe('How much it wants a text, −50 to 50.'),
    dependence: usually(
      leavable(listOf(tie, 0, MOST.actors, 'at most 40')),
      [],
      'On which seats it depends, so that it does not like to vote against them.',
    ),
  });
  return z.strictObject({
    id: idOf('A short name of the forum'),
    name,
    body: usually(
      leavable(z.enum(FORUM_BODIES)),
      'board',
      'What kind of body it is, which decides its rule and what its texts do.',
    ),
    chair: id.describe('The member that presides.'),
    members: listOf(id, 1, MOST.actors, 'at least one member').describe('Seats that may table a text.'),
    seasons: listOf(quarter, 1, 4, 'at least one quarter').describe('Quarters of the year in which it meets.'),
    composites: usually(
      leavable(listOf(composite, 0, MOST.actors, 'at most 40')),
      [],
      'Members that have a vote and no seat.',
    ),
  });
};

/** Every number of the register, in its own range. */
const params = ({ scale }: Style) => {
  const numbers: Partial<Record<ParamName, z.ZodOptional<z.ZodNumber>>> = {};
  for (const name of PARAM_NAMES) {
    const { low, high, unit, reason } = REGISTER[name];
    const number = isHundredths(unit) && scale === 100 ? bounded(low / 100, high / 100) : whole(low, high);
    numbers[name] = number.describe(`In ${unit}. ${reason}.`).optional();
  }
  return z.strictObject(numbers as Record<ParamName, z.ZodOptional<z.ZodNumber>>);
};

/** The game. Fields that a file may leave out are required of a record, which embeds the setup in full. */
const form = (style: Style) =>
  z.strictObject({
    format: z.literal(1).describe('The edition of this format.'),
    id: id.describe('A short name of the scenario, once in a library.'),
    title: phrase(80).describe('What it is called.'),
    summary: phrase(2_000).describe('What it is about, in a few sentences.'),
    sources: listOf(phrase(200), 0, 60, 'at most 60').describe('Section headings of the source article.'),
    calendar: calendar(style).describe('How long it lasts.'),
    actors: listOf(actor(style), 2, MOST.actors, '2 to 40 actors').describe('The seats at the table.'),
    defaults: style
      .leavable(defaults(style))
      .describe('Where pairs, places and seats begin, unless the file says otherwise further down.'),
    pairs: usually(
      style.leavable(listOf(pair(style), 0, (MOST.actors * (MOST.actors - 1)) / 2, 'each pair once')),
      [],
      'What is between two seats; what is left out is as in the defaults.',
    ),
    places: listOf(place(style), 1, MOST.places, '1 to 12 places').describe('Flashpoints.'),
    forums: usually(
      style.leavable(listOf(forum(style), 0, MOST.forums, 'at most 8 forums')),
      [],
      'Bodies that meet and adopt texts.',
    ),
    agreements: usually(
      style.leavable(listOf(agreementSchema, 0, MOST.agreements, 'at most 400 agreements')),
      [],
      'Commitments that stand when the game begins.',
    ),
    injects: usually(
      style.leavable(listOf(injectSchema(style), 0, MOST.injects, 'at most 200 injects')),
      [],
      'Events that happen in a given turn.',
    ),
    region: z
      .strictObject({
        norm: style.points(0, 100).describe('How far rules for ships and soldiers are taken for granted.'),
        track: style.points(0, 100).describe('How far the regional forum has come.'),
      })
      .optional()
      .describe('Where the region stands at the start; both 0 if left out.'),
    commonAim: z
      .strictObject({
        text: phrase(300).describe('What every seat reads.'),
        track: style.points(0, 100).optional().describe('How far the regional forum has to come.'),
        norm: style.points(0, 100).optional().describe('How strong norms have to be.'),
        stability: style.points(0, 100).optional().describe('How stable the region has to be.'),
      })
      .optional()
      .describe('What all seats want together at the end, each part of it at least; none if left out.'),
    corePairs: usually(
      style.leavable(listOf(dyad, 0, MOST.actors, 'at most 40 pairs')),
      [],
      'Pairs whose tension counts double in regional stability.',
    ),
    params: usually(style.leavable(params(style)), {}, 'Coefficients of the rules that this scenario tunes.'),
  });

/** The game as it is written, with scores as people write them. */
export type Form = z.infer<ReturnType<typeof form>>;

/** Scores as people write them, 0 to 100; what has a default may be left out. Notes stand beside the game. */
export const fileSchema = form(FILE).extend(notesFields);
export type FileForm = z.infer<typeof fileSchema>;
/** Scores in hundredths, everything present: a setup inside a record. */
export const recordSchema = form(RECORD);
