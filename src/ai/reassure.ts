import type { Order } from '../rules/order.ts';
import { agreementBetween, dyadAt, idOf, placeIdOf } from '../rules/state/situation.ts';
import { plain, type Wish } from './purse.ts';
import type { Seen } from './seen.ts';
import { seated } from './table.ts';

/** Reassures every turn, whatever the others do: unconditional graduated reduction in tension (Osgood's GRIT without its "if"). */
export const reassure = seated({ wishes: reassurances, takes: () => true });

/** Toward the two with whom it is tensest: restraint, talks, a line; and home with the ships. */
export function reassurances({ here, me, id: by, scenario }: Seen): readonly Wish[] {
  const others = [...scenario.actors.keys()].filter((other) => other !== me);
  const tensest = others.sort((a, b) => dyadAt(here, me, b).tension - dyadAt(here, me, a).tension || a - b).slice(0, 2);
  const each = tensest.map((other): readonly Order[] => {
    const them = idOf(here, other);
    const testHotline = agreementBetween(here, 'hotline', me, other) !== undefined;
    return [
      { kind: 'dialogue', by, with: them, testHotline },
      { kind: 'announcedRestraint', by, toward: them },
      { kind: 'hotline', by, with: them },
    ];
  });
  const places = [...scenario.places.keys()].flatMap((place): readonly Order[] => [
    { kind: 'posture', by, at: placeIdOf(here, place), stance: 'standDown', notify: true },
    { kind: 'conductCode', by, at: placeIdOf(here, place) },
  ]);
  return [...each.flat(), ...places].map(plain);
}
