import { z } from 'zod';
import { DOCTRINES } from '../rules/scenario/doctrine.ts';
import { FORUM_BODIES, MOTIVES } from '../rules/scenario/setup.ts';
import { isHundredths } from '../rules/params/coefficient.ts';
import { PARAM_NAMES, REGISTER, type ParamName } from '../rules/params/params.ts';
import { agreementSchema } from './agreementSchema.ts';
import { injectSchema } from './injectSchema.ts';
import { measureSchema } from './measureSchema.ts';
import { bounded, dyad, FILE, id, listOf, MOST, phrase, RECORD, whole, type Style } from './schemaParts.ts';

const quarter = z
  .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
  .describe('Quarter of the year, 1 to 4.');

const calendar = ({ leavable }: Style) =>
  z.strictObject({
    turns: whole(1, MOST.turns).describe('Length in quarters.'),
    quarter: leavable(quarter).describe('Quarter of the first turn; 1 if left out.'),
    hiddenEnd: z.boolean().describe('The last turn is drawn from one before to one after `turns`, and nobody is told.'),
  });

const objective = ({ points }: Style) =>
  z.strictObject({
    id,
    text: phrase(300).describe('What the seat reads.'),
    measure: measureSchema,
    kind: z
      .enum(['atLeast', 'atMost', 'count', 'never'])
      .describe('atLeast and atMost pay over the last 20 points, count pro rata; never pays all or nothing.'),
    target: points(0, 100).describe(
      'The score to reach, the number to count to, or for `never` the count or rung that is not to be exceeded.',
    ),
  });

const actor = (style: Style) => {
  const score = style.points(0, 100);
  return z.strictObject({
    id,
    name: phrase(80),
    brief: phrase(2_000).describe('The card that the seat reads before the first turn.'),
    doctrine: z.enum(DOCTRINES).describe('How a computer plays the seat. Only a convenor has no forces.'),
    capability: score.nullable().describe('null for a body without forces.'),
    readiness: score,
    support: score.describe('Domestic support.'),
    reputation: score.describe('Record of keeping agreements.'),
    resilience: score.describe('How much of a disaster it copes with alone.'),
    capital: whole(0, 12).describe('Diplomatic capital in turn 1.'),
    slots: whole(1, 6).describe('Orders in a turn.'),
    motive: z.enum(MOTIVES).describe('`drawn` by the seed at the start, fixed, or none.'),
    prior: style
      .leavable(whole(0, 100))
      .describe('Chance in percent that a drawn motive is the opportunist; 50 if left out.'),
    trend: z
      .strictObject({
        capability: style.points(-5, 5).describe('Change of capability each turn, up or down.'),
        income: whole(-3, 3).describe('Diplomatic capital each turn beside the usual income.'),
      })
      .optional()
      .describe('What shifts by itself each turn; nothing if left out.'),
    objectives: listOf(objective(style), 3, 3, 'exactly three public objectives'),
    secrets: style.leavable(listOf(objective(style), 0, 3, 'at most three')).describe('One of these is drawn.'),
  });
};

const defaults = ({ points, leavable }: Style) => {
  const score = leavable(points(0, 100));
  return z.strictObject({
    trust: score,
    tension: score,
    grievance: score,
    proximity: score,
    posture: score,
    credibility: score,
    dependence: score,
    interoperability: score,
    transparency: score,
    claim: score,
    placeProximity: score,
  });
};

const pair = ({ points }: Style) => {
  const score = points(0, 100).optional();
  const both = z
    .tuple([points(0, 100), points(0, 100)])
    .optional()
    .describe('[first toward second, second toward first]');
  return z.strictObject({
    between: dyad,
    trust: both,
    posture: both.describe('[how the first has acted toward the second, the second toward the first]'),
    credibility: both.describe('[commitment of the first to the second, of the second to the first]'),
    dependence: both,
    armsDependence: both.describe('The part of dependence that is for arms; 0 if left out.'),
    tension: score,
    grievance: score,
    proximity: score,
    interoperability: score,
    transparency: score,
  });
};

const place = ({ points, leavable }: Style) => {
  const score = points(0, 100);
  const foothold = z.strictObject({
    actor: id,
    proximity: score,
    stake: score,
    reach: score.optional().describe('As proximity, if left out.'),
    claim: score.optional().describe('As in the defaults, if left out.'),
  });
  return z.strictObject({
    id,
    name: phrase(80),
    heat: score,
    presence: score.describe('Military presence.'),
    code: leavable(score).describe('Conduct code in force; 0 if left out.'),
    claimants: listOf(id, 2, MOST.actors, 'at least two claimants'),
    seats: listOf(foothold, 2, MOST.actors, 'at least two seats'),
    backing: leavable(listOf(z.strictObject({ backer: id, claimant: id }), 0, MOST.agreements, 'at most 400')),
  });
};

const forum = ({ points, leavable }: Style) => {
  const composite = z.strictObject({
    id,
    name: phrase(80),
    concern: points(-50, 50).describe('How much it wants a text, −50 to 50.'),
    dependence: leavable(listOf(z.strictObject({ on: id, value: points(0, 100) }), 0, MOST.actors, 'at most 40')),
  });
  return z.strictObject({
    id,
    name: phrase(80),
    body: leavable(z.enum(FORUM_BODIES)).describe(
      'What kind of body it is, which decides its rule and what its texts do; a board if left out.',
    ),
    chair: id,
    members: listOf(id, 1, MOST.actors, 'at least one member'),
    seasons: listOf(quarter, 1, 4, 'at least one quarter'),
    composites: leavable(listOf(composite, 0, MOST.actors, 'at most 40')),
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

/** The whole form. Fields that a file may leave out are required of a record, which embeds the setup in full. */
const form = (style: Style) =>
  z.strictObject({
    format: z.literal(1),
    id,
    title: phrase(80),
    summary: phrase(2_000),
    sources: listOf(phrase(200), 0, 60, 'at most 60').describe('Section headings of the source article.'),
    calendar: calendar(style),
    actors: listOf(actor(style), 2, MOST.actors, '2 to 40 actors'),
    defaults: style.leavable(defaults(style)),
    pairs: style.leavable(listOf(pair(style), 0, (MOST.actors * (MOST.actors - 1)) / 2, 'each pair once')),
    places: listOf(place(style), 1, MOST.places, '1 to 12 places'),
    forums: style.leavable(listOf(forum(style), 0, MOST.forums, 'at most 8 forums')),
    agreements: style.leavable(listOf(agreementSchema, 0, MOST.agreements, 'at most 400 agreements')),
    injects: style.leavable(listOf(injectSchema(style), 0, MOST.injects, 'at most 200 injects')),
    region: z
      .strictObject({
        norm: style.points(0, 100).describe('How far rules for ships and soldiers are taken for granted.'),
        track: style.points(0, 100).describe('How far the regional forum has come.'),
      })
      .optional()
      .describe('Where the region stands at the start; both 0 if left out.'),
    corePairs: style
      .leavable(listOf(dyad, 0, MOST.actors, 'at most 40 pairs'))
      .describe('Dyads that count double in regional stability.'),
    params: style.leavable(params(style)).describe('Coefficients that this scenario tunes.'),
  });

/** What a file says, with scores as people write them. */
export type Form = z.infer<ReturnType<typeof form>>;

/** Scores as people write them, 0 to 100; what has a default may be left out. */
export const fileSchema = form(FILE);
/** Scores in hundredths, everything present: a setup inside a record. */
export const recordSchema = form(RECORD);

/** A JSON Schema for editors. */
export function scenarioSchema(): unknown {
  return {
    ...z.toJSONSchema(fileSchema, { io: 'input', reused: 'ref' }),
    $id: 'scenario.schema.json',
    title: 'Entente scenario, format 1',
  };
}
