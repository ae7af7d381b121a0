import { z } from 'zod';
import { BURDENS, CAPS, TRIGGERS } from '../rules/treatyTerms.ts';
import { AGREEMENT_TYPES } from '../rules/scenario/setup.ts';
import { id, listOf, MOST, phrase, whole } from './schemaParts.ts';

const verification = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

/** A commitment that stands when the game begins, with its terms. Which terms go with which type is checked with the meaning. */
export const agreementSchema = z.strictObject({
  type: z.enum(AGREEMENT_TYPES),
  parties: listOf(id, 2, MOST.actors, 'at least two parties').describe(
    'Whoever gives stands first: the supplier of a supply, the host of an access, the giver of an influence, the one who announced a restraint.',
  ),
  at: id.optional().describe('The flashpoint of a conduct code.'),
  name: phrase(120),
  until: whole(1, MOST.turns + 1)
    .optional()
    .describe('The last turn in which it runs; it stands until somebody leaves, if left out.'),
  verification: verification.optional().describe('How well it can be seen that it is kept, 0 to 3; 0 if left out.'),
  secret: z.boolean().optional().describe('Intelligence and supply: only the parties know of it.'),
  trigger: z
    .enum(TRIGGERS)
    .optional()
    .describe('Alliance: it may be invoked from a show of force (crisis, if left out) or only from a clash.'),
  scope: id.optional().describe('Alliance: the one flashpoint that it covers; all of them, if left out.'),
  burden: z
    .enum(BURDENS)
    .optional()
    .describe('Alliance: who carries its running cost; proposer is the first party. even, if left out.'),
  consultation: z
    .boolean()
    .optional()
    .describe('Alliance and access: the other side is asked first; false, if left out.'),
  bases: z.boolean().optional().describe('Alliance: it comes with bases; false, if left out.'),
  cap: z.enum(CAPS).optional().describe('Arms limitation: what both sides forgo; surge, if left out.'),
});
