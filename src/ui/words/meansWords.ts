import type { Order, OrderOf } from '../../rules/order.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import { chanceText, scoreText } from './numbers.ts';
import { orderValues } from './orderWords.ts';
import { say } from './say.ts';

const holdsClaim = ({ places, placeIx, actors }: Scenario, { by, at }: OrderOf<'presencePatrol'>): boolean =>
  places[placeIx.get(at) ?? -1]?.claimants.some((claimant) => actors[claimant]?.id === by) ?? false;

/** What an order comes to where that is no change of a score: what one hears, what one is held to, what begins or ends. */
export function meansText(scenario: Scenario, order: Order): string | undefined {
  const values = orderValues(scenario, order);
  const { quietRight, quietLeak, revealedChance } = scenario.params;
  switch (order.kind) {
    case 'quietDiplomacy':
      return say('means.quietDiplomacy', { ...values, right: chanceText(quietRight), leak: chanceText(quietLeak) });
    case 'armsTransfer':
    case 'intelligenceSharing':
      return order.secret ? say('means.secret', { chance: chanceText(revealedChance) }) : undefined;
    case 'publicStatement':
      return order.stance === 'resolve' ? say('means.resolve') : undefined;
    case 'announcedRestraint':
      return say('means.restraint');
    case 'posture':
      return order.stance === 'standDown' ? say('means.standDown') : undefined;
    case 'presencePatrol':
      return holdsClaim(scenario, order)
        ? say('means.patrol', { level: scoreText(scenario.params.probeShield) })
        : undefined;
    case 'allyCounsel':
      return say(`means.counsel.${order.purpose}`, values);
    case 'withdrawal':
      return say(`means.withdrawal.${order.manner}`);
    default:
      return undefined;
  }
}
