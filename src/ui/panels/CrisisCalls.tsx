import type { ReactElement } from 'react';
import type { Crisis } from '../../rules/state/state.ts';
import { callsOf, type CallSight } from '../../session/crisisCalls.ts';
import { useTable } from '../store.ts';
import { actorNameAt, say } from '../words/index.ts';
import styles from './CrisisDialog.module.css';

/** Who was called on and what they answered, and who carries messages. All seats see it. */
export function CrisisCalls({ crisis }: { readonly crisis: Crisis }): ReactElement {
  const { scenario } = useTable();
  const text = ({ by, to, reply }: CallSight): string => {
    const [caller, ally] = [actorNameAt(scenario, by), actorNameAt(scenario, to)];
    return reply === null
      ? say('alliance.waits', { by: caller, to: ally })
      : say('alliance.answered', { by: ally, reply: say(`reply.${reply}.past`, { to: caller }) });
  };
  const calls = callsOf(crisis);
  return (
    <div className={styles.facts}>
      {crisis.mediator < 0 ? null : (
        <p className={styles.fact}>{say('alliance.mediator', { name: actorNameAt(scenario, crisis.mediator) })}</p>
      )}
      {calls.length === 0 ? null : (
        <section>
          <h3 className={styles.title}>{say('alliance.calls')}</h3>
          {calls.map((call) => (
            <p key={`${String(call.by)}/${String(call.to)}`} className={styles.fact}>
              {text(call)}
            </p>
          ))}
        </section>
      )}
    </div>
  );
}
