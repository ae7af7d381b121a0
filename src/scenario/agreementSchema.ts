import { z } from 'zod';
import { BURDENS, CAPS, TRIGGERS } from '../rules/treatyTerms.ts';
import { AGREEMENT_TYPES } from '../rules/scenario/setup.ts';
import { id, listOf, MOST, phrase, usually, whole } from './schemaParts.ts';

const verification = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

/** A commitment that stands when the game begins, with its terms. Which terms go with which type is checked with the meaning. */
export const agreementSchema = z.strictObject({
  type: z.enum(AGREEMENT_TYPES).describe('What kind of commitment it is.'),
  parties: listOf(id, 2, MOST.actors, 'at least two parties').describe(
    'Whoever gives stands first: the supplier of a supply, the host of an access, the giver of an influence, the one who announced a restraint.',
  ),
  at: id.optional().describe('The flashpoint of a conduct code.'),
  name: phrase(120).describe('What it is called on screen.'),
  until: whole(1, MOST.turns + 1)
    .optional()
    .describe('The last turn in which it runs; it stands until somebody leaves, if left out.'),
  verification: usually(verification.optional(), 0, 'How well it can be seen that it is kept.'),
  secret: usually(z.boolean().optional(), false, 'Intelligence and supply: only the parties know of it.'),
  trigger: usually(
    z.enum(TRIGGERS).optional(),
    'crisis',
    'Alliance: it may be invoked from a show of force (crisis) or only from a clash.',
  ),
  scope: id.optional().describe('Alliance: the one flashpoint that it covers; all of them, if left out.'),
  burden: usually(
    z.enum(BURDENS).optional(),
    'even',
    'Alliance: who carries its running cost; proposer is the first party.',
  ),
  consultation: usually(z.boolean().optional(), false, 'Alliance and access: the other side is asked first.'),
  bases: usually(z.boolean().optional(), false, 'Alliance: it comes with bases.'),
  cap: usually(z.enum(CAPS).optional(), 'surge', 'Arms limitation: what both sides forgo.'),
});
