import { WHOLE, clamp } from '../base/arithmetic.ts';
import { quantity, shift, type Because, type Effect, type Quantity } from '../effects/effects.ts';
import { element } from '../base/invariant.ts';
import { allied, isArmed, meanTrust, type Situation } from '../state/situation.ts';
import { dyadIx, tieIx } from '../scenario/scenario.ts';
import type { ActorIx, PlaceIx, Points } from '../types.ts';

/** A military act as outsiders see it. */
export interface Display {
  readonly lead: ActorIx;
  readonly partners: readonly ActorIx[];
  /** The flashpoint, or −1 for an act away from all of them. */
  readonly at: PlaceIx;
  /** Intensity π, in points. */
  readonly intensity: Points;
  readonly notify: boolean;
  readonly observers: boolean;
}

/** What two or more sign or do together away from all flashpoints, without notice or observers. */
export const openDisplay = (lead: ActorIx, partners: readonly ActorIx[], intensity: Points): Display => ({
  lead,
  partners,
  at: -1,
  intensity,
  notify: false,
  observers: false,
});

/** How near an act is to an outsider: PRX(k,z), or off flashpoints the highest PRX with a participant. */
export function nearness(here: Situation, outsider: ActorIx, display: Display): Points {
  if (display.at >= 0) return element(element(here.scenario.places, display.at).proximity, outsider);
  const those = [display.lead, ...display.partners];
  return Math.max(...those.map((actor) => element(here.scenario.proximity, tieIx(here.scenario, outsider, actor))));
}

/** What softens a display: notice 25, observers 15, a treaty between all who take part 20 (R3.2). In basis points. */
export function mitigation(here: Situation, { lead, partners, notify, observers }: Display): Points {
  const { params } = here;
  const bound = partners.length > 0 && partners.every((partner) => allied(here, lead, partner));
  return clamp(
    (notify ? params.mitigationNotified : 0) +
      (observers ? params.mitigationObservers : 0) +
      (bound ? params.mitigationTreaty : 0),
    0,
    WHOLE,
  );
}

/**
 * Provocation of one outsider: π · PRX · (100 − its mean trust in those who took part) · (100 − mitigation). R3.1
 * Large exercise (20), proximity 85, mean trust 33, nothing softened: 11.39.
 */
export const provoked = (here: Situation, outsider: ActorIx, display: Display): Quantity =>
  felt(here, outsider, display, [display.lead, ...display.partners], WHOLE - mitigation(here, display));

/** The same, with who took part and what is not softened, which are the same for every outsider. */
const felt = (
  here: Situation,
  outsider: ActorIx,
  display: Display,
  those: readonly ActorIx[],
  unsoftened: Points,
): Quantity =>
  quantity(here, display.intensity, [
    ['proximity', nearness(here, outsider, display)],
    ['distrust', WHOLE - meanTrust(here, outsider, those)],
    ['mitigation', unsoftened],
  ]);

/**
 * The security dilemma: what a military act does to every actor with forces that was not part of it. The lead bears the whole
 * provocation, each partner 60 %, both in posture and in tension. R3.1 `minds` narrows down who is alarmed; a body without forces
 * that takes part alarms nobody.
 */
export function provocation(
  here: Situation,
  because: Because,
  display: Display,
  extra: readonly ['unattributed', number][] = [],
  minds: (outsider: ActorIx) => boolean = () => true,
): Effect[] {
  const { params, scenario } = here;
  const effects: Effect[] = [];
  const those = [display.lead, ...display.partners];
  const unsoftened = WHOLE - mitigation(here, display);
  const inPosture = [['preset', params.provocationToPosture] as const, ...extra];
  const inTension = [['preset', params.provocationToTension] as const, ...extra];
  for (const outsider of scenario.armed) {
    if (those.includes(outsider) || !minds(outsider)) continue;
    const whole = felt(here, outsider, display, those, unsoftened);
    const part = quantity(here, whole, [['partnerShare', params.partnerProvocation]]);
    const blame = (actor: ActorIx, alarm: Quantity): void => {
      if (alarm.points === 0 || !isArmed(here, actor)) return;
      effects.push(
        shift(here, because, 'posture', tieIx(scenario, actor, outsider), alarm, inPosture),
        shift(here, because, 'tension', dyadIx(scenario, actor, outsider), alarm, inTension),
      );
    };
    blame(display.lead, whole);
    for (const partner of display.partners) blame(partner, part);
  }
  return effects;
}
