import { ShieldAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Order } from '../../rules/order.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { Agreement } from '../../rules/state/state.ts';
import type { ForecastBreach } from '../../rules/sight/forecast.ts';
import { breachesSeen } from '../../session/sights.ts';
import { ClauseLink } from '../parts/ClauseLink.tsx';
import { useTable } from '../store.ts';
import { actorNameAt, agreementName, chanceText, deltaText, placeNameAt, say } from '../words/index.ts';
import styles from './Breaks.module.css';

/** The same in one line, for a list. */
export function BreaksLine({ order }: { readonly order: Order }): ReactElement | null {
  const { scenario, view } = useTable();
  const [first] = order.by === view.seat ? breachesSeen(scenario, view, order) : [];
  return first ? (
    <span className={styles.headline}>
      <ShieldAlert aria-hidden size="0.875rem" />{' '}
      {say('breaks.title', { agreement: agreementName(scenario, first.agreement) })}
    </span>
  ) : null;
}

interface BreaksProps {
  readonly order: Order;
  /** Only which agreement, where there is little room. */
  readonly brief?: boolean;
}

/** Before everything else: an order that breaks an agreement of its giver says which, what it forbids, and what it may cost. */
export function Breaks({ order, brief = false }: BreaksProps): ReactElement | null {
  const { scenario, view } = useTable();
  // What others offer would be their breach, not ours.
  const breaches = order.by === view.seat ? breachesSeen(scenario, view, order) : [];
  if (breaches.length === 0) return null;
  return (
    <div className={styles.breaks} role="note">
      {breaches.map((breach) => (
        <Breach key={breach.agreement.id} breach={breach} brief={brief} />
      ))}
    </div>
  );
}

function Breach({ breach, brief }: { readonly breach: ForecastBreach; readonly brief: boolean }): ReactElement {
  const { scenario, view } = useTable();
  const { agreement, chance, costs } = breach;
  const most = (score: 'reputation' | 'trust' | 'grievance'): number =>
    costs.reduce((far, one) => (one.score === score && Math.abs(one.delta) > Math.abs(far) ? one.delta : far), 0);
  const name = agreementName(scenario, agreement);
  const headline = (
    <b className={styles.headline}>
      <ShieldAlert aria-hidden size="1rem" /> {say('breaks.title', { agreement: name })}
    </b>
  );
  if (brief) return <p>{headline}</p>;
  const toward = agreement.parties.find((ix) => ix !== view.me) ?? -1;
  return (
    <>
      <p>
        {headline} <ClauseLink clause="R8.3" />
      </p>
      <p>{forbidden(scenario, agreement, actorNameAt(scenario, toward))}</p>
      <p>
        {say('breaks.found', {
          chance: chanceText(chance),
          reputation: deltaText('reputation', most('reputation')),
          trust: deltaText('trust', most('trust')),
          grievance: deltaText('grievance', most('grievance')),
        })}
      </p>
    </>
  );
}

/** What an agreement forbids, to its breaker's face. */
function forbidden(scenario: Scenario, { type, at, terms }: Agreement, name: string): string {
  if (type === 'code') return say('breaks.code', { place: placeNameAt(scenario, at) });
  if (type === 'access') return say('breaks.access', { name });
  if (terms?.of === 'armsLimitation') return say(`breaks.armsLimitation.${terms.cap}`, { name });
  return say('breaks.restraint', { name });
}
