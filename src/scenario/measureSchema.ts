import { z } from 'zod';
import { AGREEMENT_TYPES } from '../rules/scenario/setup.ts';
import { ORDER_KINDS } from '../rules/order.ts';
import { dyad, id, listOf } from './schemaParts.ts';

const seats = listOf(id, 1, 40, 'at least one seat');
const at = id.describe('A flashpoint.');
const other = id.describe('Another seat.');
const others = seats.describe('Other seats.');
const partners = seats.describe('Only with these; with anybody, if left out.').optional();
const claimant = id.describe('Whose claim there; left out, it is that of the seat itself.').optional();
const strength = z
  .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
  .describe('From a statement, 1, to a binding text, 4.');
const types = listOf(z.enum(AGREEMENT_TYPES), 1, AGREEMENT_TYPES.length, 'at least one type of agreement').describe(
  'Which types count.',
);
const orders = listOf(z.enum(ORDER_KINDS), 1, ORDER_KINDS.length, 'at least one kind of order').describe(
  'Which kinds of order count.',
);

const forums = listOf(id, 1, 8, 'at least one forum')
  .describe('The forums whose texts count; left out, those of every forum do.')
  .optional();
const host = id.describe('Who was struck; left out, it is the seat itself.').optional();
const two = dyad.describe('Two other seats.');

/** What an objective measures: a closed list with typed parameters, never a formula. */
export const measureSchema = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('score').describe('One of the seat’s own scores.'),
    score: z.enum(['capability', 'readiness', 'support', 'reputation', 'resilience']).describe('Which of them.'),
  }),
  z.strictObject({
    of: z.literal('trustIn').describe('Mean trust of others in this seat.'),
    from: seats.describe('Whose trust in this seat.'),
  }),
  z.strictObject({ of: z.literal('trustBetween').describe('Mean trust between this seat and another.'), with: other }),
  z.strictObject({
    of: z.literal('credibilityToward').describe('How far others believe that this seat stands by them, on average.'),
    to: seats.describe('Who believes in this seat.'),
  }),
  z.strictObject({
    of: z.literal('credibilityFrom').describe('How far this seat believes that another stands by it.'),
    from: id.describe('In whom this seat believes.'),
  }),
  z.strictObject({
    of: z
      .literal('influenceOver')
      .describe('Trust and dependence of others toward this seat, together at most 100 each, on average.'),
    over: others,
  }),
  z.strictObject({ of: z.literal('tensionWith').describe('Mean tension with others.'), with: others }),
  z.strictObject({
    of: z.literal('threatFrom').describe('Mean threat that others are to this seat (rule R2.1).'),
    from: others,
  }),
  z.strictObject({ of: z.literal('highestThreat').describe('The highest threat that anybody is to this seat.') }),
  z.strictObject({
    of: z.literal('alignmentGap').describe('How far apart this seat’s trust in two others lies.'),
    one: other,
    other,
  }),
  z.strictObject({ of: z.literal('heat').describe('Heat of a flashpoint.'), at }),
  z.strictObject({ of: z.literal('presence').describe('Military presence at a flashpoint.'), at }),
  z.strictObject({ of: z.literal('claim').describe('How well a claim at a flashpoint is established.'), at, claimant }),
  z.strictObject({
    of: z.literal('interest').describe('How much of itself this seat has lately shown by patrols where it claims.'),
    at,
  }),
  z.strictObject({
    of: z.literal('deterrence').describe('How little a challenger could hope for against a claimant (rule R2.5).'),
    at,
    challenger: id.describe('A claimant that might press its claim.'),
    claimant: id.describe('Another claimant.'),
  }),
  z.strictObject({ of: z.literal('stability').describe('Regional stability (rule R10.3).') }),
  z.strictObject({
    of: z.literal('interoperabilityWith').describe('How well the forces of this seat and another work together.'),
    with: other,
  }),
  z.strictObject({ of: z.literal('dependence').describe('The largest dependence of this seat on anybody.') }),
  z.strictObject({
    of: z.literal('armsDependence').describe('The largest dependence of this seat on anybody for arms.'),
  }),
  z.strictObject({ of: z.literal('track').describe('How far the regional forum has come.') }),
  z.strictObject({ of: z.literal('norm').describe('How far rules for ships and soldiers are taken for granted.') }),
  z.strictObject({
    of: z.literal('ordersDone').describe('How many orders of these kinds the seat has carried out.'),
    orders,
    with: partners,
  }),
  z.strictObject({
    of: z.literal('agreements').describe('How many agreements of these types the seat is party to at the end.'),
    types,
    with: partners,
  }),
  z.strictObject({
    of: z.literal('textsAdopted').describe('How many texts of this strength or more were adopted.'),
    strength,
    forums,
  }),
  z.strictObject({ of: z.literal('code').describe('How far rules for encounters are in force at a flashpoint.'), at }),
  z.strictObject({
    of: z.literal('highestRung').describe('The highest rung that a crisis at a flashpoint has reached.'),
    at,
  }),
  z.strictObject({ of: z.literal('openRung').describe('The rung of a flashpoint when the game ends.'), at }),
  z.strictObject({
    of: z.literal('crisesAsPrincipal').describe('In how many crises the seat was one of the two sides that led.'),
  }),
  z.strictObject({ of: z.literal('unmetNeed').describe('What relief has left undone.'), host }),
  z.strictObject({ of: z.literal('trustAmong').describe('Mean trust between two others.'), between: two }),
  z.strictObject({
    of: z.literal('interoperabilityAmong').describe('How well the forces of two others work together.'),
    between: two,
  }),
]);
