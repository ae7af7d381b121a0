import { element } from '../rules/base/invariant.ts';
import type { Effect } from '../rules/effects/effects.ts';
import { LIKELY } from '../rules/menu/specs.ts';
import type { Order } from '../rules/order.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import { expectedParts, pictureOf } from '../rules/sight/forecast.ts';
import { changeRows, summed, type ChangeRow } from '../rules/sight/changeRows.ts';
import type { Observation } from '../rules/sight/observe.ts';
import { detection } from '../rules/standing/compliance.ts';
import { left } from '../rules/standing/leaving.ts';
import { runningAgreements } from '../rules/standing/runningAgreements.ts';
import type { Situation } from '../rules/state/situation.ts';
import type { Agreement } from '../rules/state/state.ts';
import type { BasisPoints, Turn } from '../rules/types.ts';

/** What an order leaves behind it: no row of a forecast counts that, as it comes later. Read off the seat's picture by the rules that will do it. */
export interface Lasting {
  /** What an agreement that it signs does each turn (R8.2). */
  readonly eachTurn: readonly ChangeRow[];
  /** What goes with an agreement that it gives notice of, and when that is (R4.26). */
  readonly atEnd: readonly ChangeRow[];
  readonly ends: Turn | undefined;
  /** The chance that a breach of what it signs comes out, where that is checked (R8.3). */
  readonly comesOut: BasisPoints | undefined;
}

export function lastingSeen(scenario: Scenario, view: Observation, order: Order): Lasting {
  const here = pictureOf(scenario, view);
  const changed = expectedParts(here, order).effects.flatMap((effect) =>
    effect.kind === 'agree' || effect.kind === 'amend' ? [effect.agreement] : [],
  );
  const signed = order.kind === 'withdrawal' ? [] : changed;
  const [noticed] = order.kind === 'withdrawal' ? changed.filter(({ ends }) => ends > 0) : [];
  const checked = signed.find(({ verification }) => verification > 0);
  return {
    eachTurn: rowsOf(signed.flatMap((agreement) => running(here, agreement))),
    atEnd: noticed ? rowsOf(left(here, noticed, noticed.leaving)) : [],
    ends: noticed?.ends,
    comesOut: checked && comesOut(here, checked),
  };
}

/** A turn of an agreement, as if it were the only one. */
const running = (here: Situation, agreement: Agreement): Effect[] =>
  runningAgreements({ ...here, state: { ...here.state, agreements: [agreement] } }, LIKELY);

const comesOut = (here: Situation, agreement: Agreement): BasisPoints =>
  detection(here, agreement, element(agreement.parties, 1), element(agreement.parties, 0));

const rowsOf = (effects: readonly Effect[]): readonly ChangeRow[] => changeRows([summed(effects)]);
