import type { ReactElement } from 'react';
import { commonAimSeen } from '../../session/readings.ts';
import { useTable } from '../store.ts';
import { SCENARIO_LANGUAGE, say, scoreText } from '../words/index.ts';
import { Bar } from './Bar.tsx';
import { ClauseLink } from './ClauseLink.tsx';
import styles from './CommonAim.module.css';

/** What all seats want together, how far it has come, and what it pays; nothing where a scenario sets no such aim. R10.7 */
export function CommonAim(): ReactElement | null {
  const { scenario, view } = useTable();
  const { commonAim } = scenario.setup;
  if (!commonAim) return null;
  const { parts, pays, met } = commonAimSeen(scenario, view);
  const over = view.phase === 'over';
  return (
    <section className={styles.aim} aria-label={say('common.title')}>
      <h3 className={styles.title}>{say('common.title')}</h3>
      <p lang={SCENARIO_LANGUAGE}>{commonAim.text}</p>
      <ul className={styles.parts}>
        {parts.map(({ of, value, target }) => {
          const text = say('common.part', { value: scoreText(value), target: scoreText(target) });
          return (
            <li key={of}>
              <span>{say(`common.of.${of}`)}</span> <span className={styles.value}>{text}</span>
              <Bar
                share={Math.min(1, target === 0 ? 1 : value / target)}
                accent="treaty"
                label={say(`common.of.${of}`)}
                text={text}
              />
            </li>
          );
        })}
      </ul>
      <p className={styles.pays}>
        {say(over ? (met ? 'common.met' : 'common.missed') : 'common.pays', { points: scoreText(pays) })}{' '}
        <ClauseLink clause="R10.7" />
      </p>
    </section>
  );
}
