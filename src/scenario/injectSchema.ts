import { z } from 'zod';
import { DOCTRINES } from '../rules/scenario/doctrine.ts';
import { NATURES, type Nature } from '../rules/scenario/setupInject.ts';
import { dyad, id, listOf, MOST, phrase, usually, whole, type Style } from './schemaParts.ts';

/** A threat that is nobody's doing; attacks have kinds of their own. */
type Blameless = Exclude<Nature, 'cyber' | 'terrorism'>;
const isBlameless = (nature: Nature): nature is Blameless => nature !== 'cyber' && nature !== 'terrorism';

const seats = listOf(id, 1, MOST.actors, 'at least one seat');

const commonOf = ({ leavable }: Style) => ({
  id: id.describe('A short name, once among the events.'),
  text: phrase(600).describe('The news that everybody reads.'),
  turn: whole(1, MOST.turns + 1).describe('When it happens.'),
  chance: usually(leavable(whole(0, 100)), 100, 'Whether it happens at all, in percent.'),
});
const place = id.describe('The flashpoint.');
const hit = id.describe('Whom it strikes.');
const one = id.describe('The seat.');

/** A scheduled event: a closed list of typed effects. */
export const injectSchema = (style: Style) =>
  z.discriminatedUnion('kind', [...threats(style), ...seaEvents(style), ...dealings(style), ...shifts(style)]);

/** What strikes a seat and is met with relief and joint operations. */
function threats(style: Style) {
  const common = commonOf(style);
  const severity = style.points(0, 100).describe('How hard it strikes; half of the host’s resilience is taken off.');
  const fall = style.points(0, 40);
  return [
    z.strictObject({
      ...common,
      kind: z.literal('disaster').describe('A threat that is nobody’s doing: a need that grows until relief meets it.'),
      nature: z.enum(NATURES.filter(isBlameless)).describe('What it is.'),
      hosts: seats.describe('Whom it strikes.'),
      severity,
      near: id.optional().describe('A flashpoint near which relief is given.'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('cyber').describe('An attack on networks, of which somebody is blamed, rightly or wrongly.'),
      host: id.describe('Whose networks are attacked.'),
      severity,
      suspect: id.describe('Who is blamed with the chance below: wrongly, unless it is the culprit.'),
      falseAttribution: whole(0, 100).describe('In percent.'),
      culprit: id.optional().describe('Who is blamed otherwise; nobody, if left out.'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('attack').describe('An attack by people who are no state.'),
      host: hit,
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
    z.strictObject({
      ...common,
      kind: z.literal('standOff').describe('Ships face each other at a flashpoint.'),
      at: place,
      heat: size.describe('Rise of heat.'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('clash').describe('Shots are exchanged at a flashpoint.'),
      at: place,
      trust: size.describe('What claimants lose in each other.'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('arrests').describe('People of one claimant are held by another.'),
      at: place,
      heat: size.describe('Rise of heat.'),
      support: style.points(-40, 40).describe('Change of domestic support of each claimant.'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('pivot').describe('An incident that leads straight into a crisis.'),
      at: place,
    }),
  ] as const;
}

/** What passes between seats. */
function dealings(style: Style) {
  const common = commonOf(style);
  const size = style.points(0, 40);
  return [
    z.strictObject({
      ...common,
      kind: z.literal('comment').describe('One seat says something about others that is not welcome.'),
      from: id.describe('Who speaks.'),
      about: seats.describe('About whom.'),
      tension: size.describe('Rise between the speaker and each seat it names.'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('burdenDemand').describe('An ally is asked for a larger share and pays or refuses.'),
      of: id.describe('Who asks for more.'),
      from: id.describe('The ally that is asked, and decides.'),
      support: size.describe('What paying costs it at home.'),
      credibility: size.describe('What refusing costs it in the pledge of the one who asks.'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('baseAccident').describe('Foreign forces have an accident where they are guests.'),
      host: id.describe('Where the bases are.'),
      guest: id.describe('Whose forces have the accident.'),
      support: size.describe('What the host loses of domestic support.'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('leak').describe('What was not meant to be known becomes known.'),
      between: dyad.describe('Between whom.'),
      trust: size.describe('What each loses in the other.'),
      transparency: size.describe('Rise between the two.'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('invitation').describe('A host invites rivals to an exercise.'),
      host: id.describe('May strike one guest off.'),
      guests: seats.describe('Each accepts or declines.'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('officers').describe('Retired officers of two seats meet.'),
      between: dyad.describe('Whose retired officers meet.'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('armsBid').describe('Two suppliers bid for one buyer.'),
      buyer: id.describe('Who chooses, or declines.'),
      suppliers: dyad.describe('Who offer.'),
    }),
  ] as const;
}

/** What shifts at home, and with it the balance. */
function shifts(style: Style) {
  const common = commonOf(style);
  return [
    z.strictObject({
      ...common,
      kind: z.literal('election').describe('A vote at home.'),
      actor: one,
      swing: style.points(0, 40).describe('Support moves by up to this, either way.'),
      lean: whole(0, 5).describe('Weight of the doctrine moves by up to this between calm and deterrence.'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('powerShift').describe('A balance that moves at once.'),
      actor: one,
      capability: style.points(-40, 40).describe('Change of capability at once.'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('strategyReview').describe('A seat weighs the world anew.'),
      actor: one,
      doctrine: z.enum(DOCTRINES.filter((one) => one !== 'convenor')).describe('How it weighs from now on.'),
      credibility: style.points(-40, 40).describe('Change of its pledges to allies.'),
    }),
  ] as const;
}
