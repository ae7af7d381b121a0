import { z } from 'zod';
import { AGREEMENT_TYPES } from '../rules/scenario/setup.ts';
import { ORDER_KINDS } from '../rules/order.ts';
import { id, listOf } from './schemaParts.ts';

const seats = listOf(id, 1, 40, 'at least one seat');
const at = id.describe('A flashpoint.');
const claimant = id.describe('Whose claim there; left out, it is that of the seat itself.').optional();
const strength = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const types = listOf(z.enum(AGREEMENT_TYPES), 1, AGREEMENT_TYPES.length, 'at least one type of agreement');
const orders = listOf(z.enum(ORDER_KINDS), 1, ORDER_KINDS.length, 'at least one kind of order');

/** What an objective measures: a closed list with typed parameters, never a formula. */
export const measureSchema = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('score'),
    score: z.enum(['capability', 'readiness', 'support', 'reputation', 'resilience']),
  }),
  z.strictObject({ of: z.literal('trustIn'), from: seats.describe('Whose trust in this seat.') }),
  z.strictObject({ of: z.literal('trustBetween'), with: id }),
  z.strictObject({ of: z.literal('credibilityToward'), to: seats.describe('Who believes in this seat.') }),
  z.strictObject({ of: z.literal('credibilityFrom'), from: id.describe('In whom this seat believes.') }),
  z.strictObject({ of: z.literal('influenceOver'), over: seats }),
  z.strictObject({ of: z.literal('tensionWith'), with: seats }),
  z.strictObject({ of: z.literal('threatFrom'), from: seats }),
  z.strictObject({ of: z.literal('highestThreat') }),
  z.strictObject({ of: z.literal('alignmentGap'), one: id, other: id }),
  z.strictObject({ of: z.literal('heat'), at }),
  z.strictObject({ of: z.literal('presence'), at }),
  z.strictObject({ of: z.literal('claim'), at, claimant }),
  z.strictObject({ of: z.literal('interest'), at }),
  z.strictObject({ of: z.literal('deterrence'), at, challenger: id, claimant: id }),
  z.strictObject({ of: z.literal('stability') }),
  z.strictObject({ of: z.literal('interoperabilityWith'), with: id }),
  z.strictObject({ of: z.literal('dependence') }),
  z.strictObject({ of: z.literal('armsDependence') }),
  z.strictObject({ of: z.literal('track') }),
  z.strictObject({ of: z.literal('norm') }),
  z.strictObject({ of: z.literal('ordersDone'), orders, with: seats.optional() }),
  z.strictObject({ of: z.literal('agreements'), types, with: seats.optional() }),
  z.strictObject({ of: z.literal('textsAdopted'), strength }),
  z.strictObject({ of: z.literal('code'), at }),
  z.strictObject({ of: z.literal('highestRung'), at }),
  z.strictObject({ of: z.literal('openRung'), at }),
  z.strictObject({ of: z.literal('crisesAsPrincipal') }),
  z.strictObject({ of: z.literal('unmetNeed') }),
]);
