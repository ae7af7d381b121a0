import { concern, concernsOf } from '../../src/ai/concerns.ts';
import { choicesOf } from '../../src/ai/dilemmas.ts';
import { callWorth } from '../../src/ai/replies.ts';
import { inclined, resolve } from '../../src/ai/crisis.ts';
import { probeChance, wantAt } from '../../src/ai/appetite.ts';
import { afraid } from '../../src/ai/reflexes.ts';
import type { Seen } from '../../src/ai/seen.ts';
import { acceptanceChance } from '../../src/rules/base/arithmetic.ts';
import { fixedLuck } from '../../src/rules/base/luck.ts';
import { cornersOf } from '../../src/rules/sight/corners.ts';
import { forecast } from '../../src/rules/sight/forecast.ts';
import { observe, type Observation } from '../../src/rules/sight/observe.ts';
import { actorOf, placeOf, tieAt, type Situation } from '../../src/rules/state/situation.ts';
import { orderFrom } from './orders.ts';

const points = (value: number): number => value / 100;

/** What a seat sees through fog that happens to be nowhere wrong. */
const viewOf = (here: Situation, seat = ''): Observation =>
  observe(here.scenario, here.state, [], seat, fixedLuck({}, 0));
/** A seat that is mistaken in nothing: its picture is the truth. */
const seated = (here: Situation, seat: string): Seen => ({
  scenario: here.scenario,
  view: viewOf(here, seat),
  here,
  me: actorOf(here, seat),
  id: seat,
});

type Probe = (here: Situation, words: readonly string[], text: string) => unknown;

/** What a seat sees and expects, and what an AI makes of it (R9, R11). */
export const SEAT_PROBES: Readonly<Record<string, Probe>> = {
  /** `agreementsSeen B`: by id. */
  agreementsSeen: (here, [by]) => viewOf(here, by).picture.agreements.map(({ id }) => id),
  /** `capitalSeen B A`, `ambitionSeen B A`: of another a seat sees neither purse nor motive. */
  capitalSeen: (here, [by, of = '']) => viewOf(here, by).picture.actors[actorOf(here, of)]!.capital,
  ambitionSeen: (here, [by, of = '']) => points(viewOf(here, by).picture.actors[actorOf(here, of)]!.ambition),
  /** `marksSeen a2 invited`: how many memories of a kind a seat has. */
  marksSeen: (here, [by, kind]) => viewOf(here, by).picture.marks.filter((mark) => mark.kind === kind).length,
  endSeen: (here, [by]) => viewOf(here, by).picture.end,
  /** `trustRead A h 16`: the trust of h in A as A takes it with care, at that margin. */
  trustRead: (here, [by = '', of = '', margin]) => {
    const view = { ...viewOf(here, by), margins: here.scenario.actors.map(() => Number(margin) * 100) };
    return points(tieAt(cornersOf(here.scenario, view).considered, actorOf(here, of), actorOf(here, by)).trust);
  },
  /** `chanceShown A | dialogue h`: the chance of a yes as its card shows it. */
  chanceShown: (here, [by = ''], text) => {
    const order = orderFrom(here.scenario, by, (text.split('|')[1] ?? '').trim());
    return forecast(here.scenario, viewOf(here, by), order).answers[0]?.mid;
  },
  appetite: (here, [by = '', at = '']) => points(wantAt(here, actorOf(here, by), placeOf(here, at)).want),
  probeChance: (here, [by = '', at = '']) =>
    probeChance(here, wantAt(here, actorOf(here, by), placeOf(here, at)).want),
  /** `afraid h`: yes or no. */
  afraid: (here, [by = '']) => (afraid(here, actorOf(here, by)) ? 'yes' : 'no'),
  resolve: (here, [by = '', at = '', against = '']) =>
    points(resolve(seated(here, by), placeOf(here, at), actorOf(here, against))),
  /** `inclined 69 3`: what a resolve of 69 comes to at rung 3. */
  inclined: (here, [resolved, rung]) => inclined(here, Math.round(Number(resolved) * 100), Number(rung)),
  callWorth: (here, [by = '', caller = '', at = '']) =>
    points(callWorth(seated(here, by), placeOf(here, at), actorOf(here, caller)).points),
  callChance: (here, [by = '', caller = '', at = '']) =>
    acceptanceChance(callWorth(seated(here, by), placeOf(here, at), actorOf(here, caller)).points),
  /** What a seat decides about the dilemmas that it faces. */
  chooses: (here, [by = '']) => choicesOf(seated(here, by)).map(({ inject, option }) => `${inject} ${option}`),
  /** `worriedAlone h`: whom it fears, if it fears that an ally will not come. `leansOn h`: on whom it would lean. */
  worriedAlone: (here, [by = '']) => here.scenario.actors[concernsOf(seated(here, by)).alone]?.id ?? 'nobody',
  leansOn: (here, [by = '']) => here.scenario.actors[concernsOf(seated(here, by)).pillar]?.id ?? 'nobody',
  /** `worry h | modernisation`: what its worries add to the worth of an order, in the units of a policy. */
  worry: (here, [by = ''], text) =>
    concern(seated(here, by), orderFrom(here.scenario, by, (text.split('|')[1] ?? '').trim())),
};
