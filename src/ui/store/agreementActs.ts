import type { OrderKind, OrderOf } from '../../rules/order.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { AgreementType } from '../../rules/scenario/setup.ts';
import type { Observation } from '../../rules/sight/observe.ts';
import type { Agreement } from '../../rules/state/state.ts';
import type { ActorId } from '../../rules/types.ts';
import { HOME, partnerOf } from '../../session/catalogue.ts';

type Withdrawal = OrderOf<'withdrawal'>;

/** Orders by which a seat may leave, suspend or take up again an agreement of its own now (R4.26); one for each manner. */
export function withdrawalsOf(scenario: Scenario, view: Observation, agreement: Agreement): readonly Withdrawal[] {
  const { type, parties, at } = agreement;
  const others = parties.filter((ix) => ix !== view.me).map((ix) => scenario.actors[ix]?.id);
  const place = at < 0 ? HOME : scenario.places[at]?.id;
  const found = view.plannable.filter(
    (order): order is Withdrawal =>
      order.kind === 'withdrawal' && order.agreement === type && order.at === place && order.from === others[0],
  );
  return found.filter((order, ix) => found.findIndex(({ manner }) => manner === order.manner) === ix);
}

/** The order that makes an agreement of a type. */
export const MADE_BY: Partial<Readonly<Record<AgreementType, OrderKind>>> = {
  hotline: 'hotline',
  code: 'conductCode',
  restraint: 'announcedRestraint',
  intelligence: 'intelligenceSharing',
  armsLimitation: 'armsLimitation',
  training: 'trainingExchange',
  supply: 'armsTransfer',
  access: 'basingAccess',
  alliance: 'allianceTreaty',
  influence: 'influencePackage',
};

export interface Renewal {
  readonly kind: OrderKind;
  readonly partner: ActorId;
}

/** The order that would renew an agreement of mine which runs out; undefined where none can be planned now. */
export function renewalOf(scenario: Scenario, view: Observation, agreement: Agreement): Renewal | undefined {
  const { type, parties, until } = agreement;
  const kind = MADE_BY[type];
  const partner = scenario.actors[parties.find((ix) => ix !== view.me) ?? -1]?.id;
  if (kind === undefined || partner === undefined || until === 0 || type === 'restraint') return undefined;
  return view.plannable.some((order) => order.kind === kind && partnerOf(order) === partner)
    ? { kind, partner }
    : undefined;
}
