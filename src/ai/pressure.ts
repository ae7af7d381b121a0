import type { Order } from '../rules/order.ts';
import { footholdAt, idOf, placeAt, placeIdOf } from '../rules/state/situation.ts';
import { HOME } from '../rules/types.ts';
import { exercise } from './exercise.ts';
import { plain, type Wish } from './purse.ts';
import { mostTrusted } from './reflexes.ts';
import type { Seen } from './seen.ts';
import { seated } from './table.ts';

/** Shows force every turn, whatever the others do: the "hawk" of Maynard Smith and Price. */
export const pressure = seated({ wishes: showsOfForce, takes: () => true });

/** A surge and a patrol where it is hottest, a large exercise with the seat it trusts most, and new hulls. */
export function showsOfForce({ here, me, id: by, scenario }: Seen): readonly Wish[] {
  const [hottest] = [...scenario.places.keys()].sort((a, b) => placeAt(here, b).heat - placeAt(here, a).heat || a - b);
  const friend = mostTrusted(here, me, scenario.armed);
  const orders: Order[] = [];
  if (hottest !== undefined) {
    const at = placeIdOf(here, hottest);
    orders.push({ kind: 'posture', by, at, stance: 'surge', notify: false });
    orders.push({ kind: 'presencePatrol', by, at, notify: false });
  }
  if (friend >= 0) {
    const near = (actor: number): boolean =>
      hottest !== undefined && footholdAt(here, hottest, actor).reach >= here.params.reachNeeded;
    const at = hottest !== undefined && near(me) && near(friend) ? placeIdOf(here, hottest) : HOME;
    orders.push(exercise(by, idOf(here, friend), { at, scale: 'large', notify: false }));
  }
  return [...orders, { kind: 'modernisation', by, publish: false } as const].map(plain);
}
