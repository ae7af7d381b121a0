import { z } from 'zod';
import { DOCTRINES } from '../rules/scenario/doctrine.ts';
import { NATURES, type Nature } from '../rules/scenario/setupInject.ts';
import { dyad, id, listOf, MOST, phrase, whole, type Style } from './schemaParts.ts';

/** A threat that is nobody's doing; attacks have kinds of their own. */
type Blameless = Exclude<Nature, 'cyber' | 'terrorism'>;
const isBlameless = (nature: Nature): nature is Blameless => nature !== 'cyber' && nature !== 'terrorism';

const seats = listOf(id, 1, MOST.actors, 'at least one seat');

const commonOf = ({ leavable }: Style) => ({
  id,
  text: phrase(600).describe('The news that everybody reads.'),
  turn: whole(1, MOST.turns + 1),
  chance: leavable(whole(0, 100)).describe('In percent; 100 if left out.'),
});

/** A scheduled event: a closed list of typed effects. */
export const injectSchema = (style: Style) =>
  z.discriminatedUnion('kind', [...threats(style), ...seaEvents(style), ...dealings(style), ...shifts(style)]);

/** What strikes a seat and is met with relief and joint operations. */
function threats(style: Style) {
  const common = commonOf(style);
  const severity = style.points(0, 100);
  const fall = style.points(0, 40);
  return [
    z.strictObject({
      ...common,
      kind: z.literal('disaster'),
      nature: z.enum(NATURES.filter(isBlameless)),
      hosts: seats.describe('Whom it strikes.'),
      severity,
      near: id.optional().describe('A flashpoint near which relief is given.'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('cyber'),
      host: id.describe('Whose networks are attacked.'),
      severity,
      suspect: id.describe('Who is blamed with the chance below: wrongly, unless it is the culprit.'),
      falseAttribution: whole(0, 100).describe('In percent.'),
      culprit: id.optional().describe('Who is blamed otherwise; nobody, if left out.'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('attack'),
      host: id,
      severity,
      support: fall.describe('What the host loses of domestic support.'),
    }),
  ] as const;
}

/** What happens at a flashpoint. */
function seaEvents(style: Style) {
  const common = commonOf(style);
  const size = style.points(0, 40);
  return [
    z.strictObject({ ...common, kind: z.literal('standOff'), at: id, heat: size.describe('Rise of heat.') }),
    z.strictObject({
      ...common,
      kind: z.literal('clash'),
      at: id,
      trust: size.describe('What claimants lose in each other.'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('arrests'),
      at: id,
      heat: size.describe('Rise of heat.'),
      support: style.points(-40, 40).describe('Change of domestic support of each claimant.'),
    }),
    z.strictObject({ ...common, kind: z.literal('pivot'), at: id }),
  ] as const;
}

/** What passes between seats. */
function dealings(style: Style) {
  const common = commonOf(style);
  const size = style.points(0, 40);
  return [
    z.strictObject({
      ...common,
      kind: z.literal('comment'),
      from: id,
      about: seats,
      tension: size.describe('Rise between the speaker and each seat it names.'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('burdenDemand'),
      of: id.describe('Who asks for more.'),
      from: id.describe('The ally that is asked, and decides.'),
      support: size.describe('What paying costs it at home.'),
      credibility: size.describe('What refusing costs it in the pledge of the one who asks.'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('baseAccident'),
      host: id,
      guest: id.describe('Whose forces have the accident.'),
      support: size.describe('What the host loses of domestic support.'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('leak'),
      between: dyad,
      trust: size.describe('What each loses in the other.'),
      transparency: size.describe('Rise between the two.'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('invitation'),
      host: id.describe('May strike one guest off.'),
      guests: seats.describe('Each accepts or declines.'),
    }),
    z.strictObject({ ...common, kind: z.literal('officers'), between: dyad.describe('Whose retired officers meet.') }),
    z.strictObject({ ...common, kind: z.literal('armsBid'), buyer: id, suppliers: dyad }),
  ] as const;
}

/** What shifts at home, and with it the balance. */
function shifts(style: Style) {
  const common = commonOf(style);
  return [
    z.strictObject({
      ...common,
      kind: z.literal('election'),
      actor: id,
      swing: style.points(0, 40).describe('Support moves by up to this, either way.'),
      lean: whole(0, 5).describe('Weight of the doctrine moves by up to this between calm and deterrence.'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('powerShift'),
      actor: id,
      capability: style.points(-40, 40).describe('Change of capability at once.'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('strategyReview'),
      actor: id,
      doctrine: z.enum(DOCTRINES.filter((one) => one !== 'convenor')).describe('How it weighs from now on.'),
      credibility: style.points(-40, 40).describe('Change of its pledges to allies.'),
    }),
  ] as const;
}
