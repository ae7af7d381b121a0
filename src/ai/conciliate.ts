import type { Order } from '../rules/order.ts';
import { agreementBetween, idOf } from '../rules/state/situation.ts';
import type { ActorIx } from '../rules/types.ts';
import { conductCodes } from './conductCodes.ts';
import { doubtfulRival } from './motiveReading.ts';
import { plain, type Wish } from './purse.ts';
import { quietWork } from './quiet.ts';
import type { Seen } from './seen.ts';
import { seated } from './table.ts';

/**
 * Takes every rival for a frightened one, whatever it does: the spiral model alone (Jervis 1976). One half of `testMotive` without its eyes, to
 * measure what looking itself brings.
 */
export const conciliate = seated({ wishes: (at) => conciliation(at, doubtfulRival(at)), takes: () => true });

/** What answers fear: toward the rival a line, restraint and talks, and rules for ships; what is left goes into work that alarms nobody. */
export const conciliation = (at: Seen, rival: ActorIx): readonly Wish[] =>
  rival < 0 ? quietWork(at) : [...easing(at, rival).map(plain), ...quietWork(at)];

/** The restraint lapses by itself, so that who eases may safely be wrong. A line is tested where there is one. */
function easing(at: Seen, rival: ActorIx): readonly Order[] {
  const { here, me, id: by } = at;
  const them = idOf(here, rival);
  const testHotline = agreementBetween(here, 'hotline', me, rival) !== undefined;
  return [
    { kind: 'hotline', by, with: them },
    { kind: 'announcedRestraint', by, toward: them },
    { kind: 'dialogue', by, with: them, testHotline },
    ...conductCodes(at),
  ];
}
