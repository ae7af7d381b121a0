import type { ReactElement } from 'react';
import type { Advice } from '../../session/host.ts';
import { orderKey } from '../../session/catalogue.ts';
import { Button } from '../parts/Button.tsx';
import { Section } from '../parts/Section.tsx';
import { app, useTable } from '../store.ts';
import { adviceForm } from '../store/adviceForm.ts';
import { orderLine, orderTerms, say } from '../words/index.ts';
import styles from './AdvicePanel.module.css';

/** At most three orders that an adviser would look at first; each opens its form filled in. Shown where the settings ask for it. */
export function AdvicePanel(): ReactElement | null {
  const { game, view, scenario } = useTable();
  if (game.watching || (view.phase !== 'propose' && view.phase !== 'commit')) return null;
  const advice = game.host.advise(view.seat);
  return (
    <Section title={say('advice.title')} note={advice.length === 0 ? say('advice.none') : say('advice.hint')} tight>
      {advice.length === 0 ? null : (
        <ul className={styles.list}>
          {advice.map((one) => (
            <li key={orderKey(one.order)}>
              <Button
                wide
                onPress={() => {
                  app().setForm(adviceForm(game.host, view, one));
                }}
              >
                <span className={styles.line}>
                  <span className={styles.order}>{orderLine(scenario, one.order)}</span>
                  <span className={styles.terms}>{adviceTerms(one).join(' · ')}</span>
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const adviceTerms = ({ order, sweetener }: Advice): readonly string[] => [
  ...orderTerms(order),
  ...(sweetener > 0 ? [say('advice.sweetened', { count: sweetener })] : []),
];
