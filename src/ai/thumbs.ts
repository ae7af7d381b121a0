import { element } from '../rules/base/invariant.ts';
import type { Order } from '../rules/order.ts';
import {
  actorAt,
  allied,
  dyadAt,
  footholdAt,
  idOf,
  marked,
  placeIdOf,
  rivals,
  tieAt,
} from '../rules/state/situation.ts';
import { ALONE, HOME, type ActorIx } from '../rules/types.ts';
import { hostsOf, resolve } from './bonds.ts';
import type { Weights } from './doctrine.ts';
import { offenders, said } from './gestures.ts';
import { worthLeaving } from './leaving.ts';
import { sidesOf, tensestRivals } from './rosters.ts';
import type { Seen } from './seen.ts';

/** A rule of thumb: an order, and how much it appeals. */
export type Thumb = readonly [order: Order, appeal: number];

/** Percent of a score in points, so that readings weigh alike. */
export const percent = (points: number): number => Math.trunc(points / 100);

/** Papers and visits between two: friends are bound, rivals are capped and invited, those between are courted. */
export function bondThumbs(at: Seen, other: ActorIx, cares: Weights, found: Thumb[]): void {
  const { here, me, id: by } = at;
  const them = idOf(here, other);
  const trust = percent(tieAt(here, me, other).trust);
  const tension = percent(dyadAt(here, me, other).tension);
  if (rivals(here, me, other)) {
    const capped = (cares.STA + cares.SEC) * tension;
    found.push([{ kind: 'armsLimitation', by, with: them, cap: 'surge', verification: 2 }, capped]);
    if (tensestRivals(at)[0] === other)
      found.push([{ kind: 'crossBlocExercise', by, with: them, invitation: 'invite' }, (cares.STA + cares.INF) * 30]);
    return;
  }
  found.push([{ kind: 'trainingExchange', by, with: them }, Math.trunc(((cares.INF + cares.NTS + 15) * trust) / 2)]);
  if (trust < 60) found.push([{ kind: 'influencePackage', by, with: them, publish: true }, cares.INF * 70]);
  if (trust < 45) return;
  if (actorAt(here, other).capability <= actorAt(here, me).capability) {
    const armed = Math.trunc(((cares.DET + cares.INF) * trust) / 3);
    found.push([{ kind: 'armsTransfer', by, with: them, secret: false }, armed]);
  }
  if (trust < 55) return;
  if (hostsOf(at).includes(other))
    found.push([{ kind: 'basingAccess', by, with: them, consultation: cares.STA >= 10 }, cares.DET * trust]);
  found.push([
    {
      kind: 'allianceTreaty', by, with: them, trigger: 'crisis', scope: HOME, consultation: cares.STA >= 10,
      bases: 'none', burden: 'even', term: 0,
    },
    Math.trunc(((cares.DET + cares.SEC) * trust * 3) / 4),
  ]); // prettier-ignore
}

/** Words toward one seat: a hint where a motive is in doubt, counsel for an ally, a good word for a friend, a hard one. */
export function wordThumbs(at: Seen, other: ActorIx, cares: Weights, found: Thumb[]): void {
  const { here, me, id: by, scenario } = at;
  const them = idOf(here, other);
  const doubt = 10 - Math.abs(percent(tieAt(here, me, other).belief));
  if (element(scenario.actors, other).motive === 'drawn' && doubt > 0 && !marked(here, 'quiet', me, other, 2))
    found.push([{ kind: 'quietDiplomacy', by, toward: them }, (cares.SEC + cares.STA) * (20 + doubt)]);
  if (allied(here, me, other)) {
    found.push([{ kind: 'allyCounsel', by, toward: them, purpose: 'reassure' }, cares.DET * 40]);
    const drawn = percent(Math.max(...scenario.armed.map((third) => tieAt(here, other, third).posture)));
    found.push([{ kind: 'allyCounsel', by, toward: them, purpose: 'restrain' }, cares.STA * drawn]);
  }
  if (!rivals(here, me, other)) found.push([said(by, 'support', them), cares.INF * 25]);
  if (offenders(at).includes(other)) found.push([said(by, 'censure', them), (cares.DET + cares.CLM) * 50]);
}

/** Where the seat stands on a side: resolve, and patrols with those who can stay there. */
export function sideThumbs(at: Seen, cares: Weights, found: Thumb[]): void {
  const { here, me, id: by, scenario } = at;
  for (const { place, challenger } of sidesOf(at)) {
    found.push([resolve(at, place, challenger, ALONE), cares.DET * 35]);
    if (at.view.phase !== 'propose') continue;
    const unseen = 20 - percent(footholdAt(here, place, me).interest);
    for (const other of scenario.armed) {
      if (other === me || other === challenger) continue;
      const trust = percent(tieAt(here, me, other).trust);
      const patrol = {
        kind: 'jointPatrol',
        by,
        with: idOf(here, other),
        at: placeIdOf(here, place),
        notify: true,
      } as const;
      found.push([patrol, Math.trunc(((cares.CLM * 4 + cares.DET) * unseen * trust) / 100)]);
    }
  }
}

/** Help against what is nobody's doing, and notices. */
export function helpThumbs(at: Seen, cares: Weights, found: Thumb[]): void {
  const { here, me, id: by, view, scenario } = at;
  for (const { id: disaster, host } of view.picture.disasters) {
    const others = host === me ? scenario.actors.keys() : [host];
    for (const other of others) {
      if (other === me) continue;
      const trust = percent(tieAt(here, me, other).trust);
      const order = { kind: 'jointOperation', by, with: idOf(here, other), disaster } as const;
      found.push([order, Math.trunc(((cares.INF + 5 * cares.NTS + 10) * trust) / 2)]);
    }
  }
  for (const order of worthLeaving(at)) found.push([order, 500]);
}
