import type { ReactElement } from 'react';
import type { CeilingTold } from '../../rules/effects/events.ts';
import { Fold } from '../parts/Fold.tsx';
import { ReasonList } from '../parts/ReasonList.tsx';
import { useTable } from '../store.ts';
import { memberName, say, type WordKey } from '../words/index.ts';
import styles from './Ceilings.module.css';

/** What a strength of a text is called: '2 · principles', or nothing at all. */
export const strengthText = (strength: number): string =>
  strength < 1 ? say('session.none') : say(`choice.strength.${String(strength)}` as WordKey);

const supportOf = ({ support }: CeilingTold): number => support.reduce((sum, { points }) => sum + points, 0);

interface CeilingsProps {
  readonly ceilings: readonly CeilingTold[];
  /** What was asked for: whoever stays below it waters it down. */
  readonly asked: number;
}

/** How far each member would go, the least willing first, and why. */
export function Ceilings({ ceilings, asked }: CeilingsProps): ReactElement {
  const { scenario, view } = useTable();
  const sorted = [...ceilings].sort((a, b) => a.ceiling - b.ceiling || supportOf(a) - supportOf(b));
  return (
    <ul className={styles.members}>
      {sorted.map(({ member, ceiling, support, bloc }) => {
        const name = member === view.seat ? say('app.you') : memberName(scenario, member);
        const far = say(ceiling < asked ? 'session.below' : 'session.enough', { name, far: strengthText(ceiling) });
        return (
          <li key={member}>
            <Fold title={far} label={say('session.whyOf', { far })}>
              {bloc === undefined ? null : (
                <p className={styles.bloc}>{say('session.bloc', { name: memberName(scenario, bloc) })}</p>
              )}
              <ReasonList terms={support} most={support.length} clause="R8.4" label={say('session.why', { name })} />
            </Fold>
          </li>
        );
      })}
    </ul>
  );
}
