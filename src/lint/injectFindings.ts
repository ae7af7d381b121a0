import { mayEndInIncident } from '../rules/standing/incidents.ts';
import type { Setup } from '../rules/scenario/setup.ts';
import type { SetupInject } from '../rules/scenario/setupInject.ts';
import type { ActorId } from '../rules/types.ts';
import { actorOf, allied, placeOf } from '../rules/state/situation.ts';
import { shutBy } from '../rules/standing/dilemmaOutcomes.ts';
import { many, note, warning, type Finding } from './finding.ts';
import type { Opening } from './opening.ts';

/** Events that never come, come in few games only because of when, or find nothing to do. */
export const injectFindings = (opening: Opening): readonly Finding[] =>
  opening.setup.injects.flatMap((inject) => [...comes(opening, inject), ...target(opening, inject)]);

function comes({ setup, last }: Opening, { id, turn, chance }: SetupInject): readonly Finding[] {
  const path = `injects.${id}`;
  const { turns, hiddenEnd } = setup.calendar;
  if (chance === 0)
    return [warning('neverComes', path, `${id} never comes by itself: its chance is 0, and only a white cell can bring it about`)];
  if (turn > last) return [warning('neverComes', path, `${id} never comes: turn ${String(turn)} is after the last of ${many(last, 'turn')}`)];
  if (!hiddenEnd || turn < turns) return [];
  const share = turn > turns ? 'one game of three' : 'two games of three';
  return [note('rarelyComes', path, `${id} comes in turn ${String(turn)}, which is played in ${share} because the end is hidden`)];
} // prettier-ignore

/** What an event does nothing without, where it is missing at the start. */
function target(opening: Opening, inject: SetupInject): readonly Finding[] {
  const missing = missingFor(opening, inject);
  return missing === undefined
    ? []
    : [warning('lacksTarget', `injects.${inject.id}`, `${inject.id} finds nothing to do: ${missing}`)];
}

/** What two seats may still agree on before the first quarter is not missing. R1.7 */
const inPrologue = ({ calendar }: Setup, ...seats: readonly ActorId[]): boolean =>
  seats.every((seat) => calendar.prologue?.includes(seat) === true);

function missingFor({ here, scenario }: Opening, inject: SetupInject): string | undefined {
  switch (inject.kind) {
    case 'burdenDemand': {
      if (inPrologue(scenario.setup, inject.of, inject.from)) return undefined;
      const bound = allied(here, actorOf(here, inject.of), actorOf(here, inject.from));
      return bound ? undefined : `${inject.of} and ${inject.from} are no allies at the start`;
    }
    case 'baseAccident':
      if (inPrologue(scenario.setup, inject.host, inject.guest)) return undefined;
      return shutBy(here, inject).length > 0
        ? undefined
        : `${inject.guest} has no access or bases in ${inject.host} that could be suspended, so that nothing is asked of ${inject.host}`;
    case 'election':
      return inject.swing < 100 && inject.lean === 0 ? 'it moves neither support nor the weight of the doctrine' : undefined;
    case 'powerShift':
      return inject.capability === 0 ? 'capability shifts by 0' : undefined;
    case 'comment':
      return inject.tension === 0 ? 'tension rises by 0' : undefined;
    case 'strategyReview':
      return scenario.setup.actors.some(({ id, doctrine }) => id === inject.actor && doctrine === inject.doctrine) &&
        inject.credibility === 0
        ? `${inject.actor} has the doctrine ${inject.doctrine} already, and no pledge moves`
        : undefined;
    case 'standOff':
    case 'clash':
    case 'pivot': {
      const disputes = scenario.places[placeOf(here, inject.at)]?.disputes.length ?? 0;
      return disputes === 0 && (inject.kind === 'pivot' || mayEndInIncident(inject))
        ? `nobody disputes ${inject.at} with anybody`
        : undefined;
    }
    default:
      return undefined;
  }
} // prettier-ignore
