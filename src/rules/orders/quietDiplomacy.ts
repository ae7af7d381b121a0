import { byOrder, inFull, mark, quantity, tell, type Effect } from '../effects/effects.ts';
import { element } from '../base/invariant.ts';
import type { OrderSpec } from '../menu/orderSpec.ts';
import { tieIx } from '../scenario/scenario.ts';
import { actorAt, actorOf } from '../state/situation.ts';
import { NOBODY, NO_EFFECTS, price, tiring } from './terms.ts';

/**
 * R4.15 Quiet diplomacy (track 1.5). People without office ask people without office: nobody is told, the other government included. It gives a hint
 * of the other's motive, right with 65 %; it helps an off-ramp later; and with 10 % it comes out, which costs support at home.
 *
 * Example: belief 0 about a seeker falls to −6.00 when the hint is right and rises to 6.00 when it is wrong.
 */
export const quietDiplomacy: OrderSpec<'quietDiplomacy'> = {
  clause: 'R4.15',
  stage: 'cooperative',
  once: true,
  fields: { toward: 'actor' },
  price: (here) => price(here.params.quietCost),
  asks: NOBODY,
  quiet: () => true,
  objection: () => undefined,
  effects(here, deed, luck) {
    const { params, scenario, state } = here;
    const { by: ours, toward: theirs } = deed.order;
    const [by, toward] = [actorOf(here, ours), actorOf(here, theirs)];
    const why = byOrder('R4.15', deed);
    const key = `${ours}/${theirs}`;
    const effects: Effect[] = [mark(here, 'quiet', by, toward)];
    if (element(scenario.actors, toward).motive !== 'none') {
      const right = luck.chance(`${String(state.turn)}/quietRead/${key}`, params.quietRight);
      const taker = actorAt(here, toward).opportunist === right;
      const hint = quantity(here, taker ? params.quietBelief : -params.quietBelief, [tiring(here, deed)]);
      effects.push(inFull(here, why, 'belief', tieIx(scenario, by, toward), hint.points, hint.factors));
    }
    if (luck.chance(`${String(state.turn)}/quietLeak/${key}`, params.quietLeak))
      effects.push(
        inFull(here, why, 'support', by, -params.quietLeakSupport),
        tell('all', { kind: 'quietLeaked', by: ours, toward: theirs }),
      );
    return effects;
  },
  reactions: NO_EFFECTS,
};
