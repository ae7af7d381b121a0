import { byOrder, shift, type Effect } from '../effects/effects.ts';
import type { Order } from '../order.ts';
import { dyadIx } from '../scenario/scenario.ts';
import { pairs } from '../standing/agreements.ts';
import { isArmed, type Situation } from '../state/situation.ts';
import type { ActorIx } from '../types.ts';
import { tiring } from './terms.ts';

/** What is needed of a deed: who gave it, and how often it was done before. */
interface Signing {
  readonly order: Order;
  readonly key: string;
  readonly ordinal: number;
}

/**
 * R8.1 To have signed something together eases its parties with each other: tension −6 between each two that have forces. What is signed in secret
 * eases nobody, since all see tension.
 *
 * Example: 52 falls by 6 · 52/75 = 4.16, of which a fifth is left a year later.
 */
export const eased = (here: Situation, deed: Signing, parties: readonly ActorIx[]): Effect[] =>
  pairs(parties)
    .filter(([a, b]) => isArmed(here, a) && isArmed(here, b))
    .map(([a, b]) =>
      shift(here, byOrder('R8.1', deed), 'tension', dyadIx(here.scenario, a, b), -here.params.signedTension, [
        tiring(here, deed),
      ]),
    );
