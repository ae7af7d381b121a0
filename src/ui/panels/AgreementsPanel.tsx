import type { ReactElement } from 'react';
import type { Agreement } from '../../rules/state/state.ts';
import { Section } from '../parts/Section.tsx';
import { useTable } from '../store.ts';
import { agreementName, namedAtStart, say } from '../words/index.ts';
import styles from './AgreementsPanel.module.css';

export function AgreementsPanel(): ReactElement {
  const { view, me } = useTable();
  const { agreements } = view.picture;
  const mine = agreements.filter(({ parties }) => parties.includes(me));
  const others = agreements.filter(({ parties }) => !parties.includes(me));
  if (agreements.length === 0) return <p className={styles.empty}>{say('agreements.empty')}</p>;
  return (
    <>
      <Section
        title={say('agreements.yours')}
        {...(mine.length > 0 ? { note: say('agreements.upkeep', { count: mine.length }) } : {})}
      >
        <AgreementList agreements={mine} />
      </Section>
      <Section title={say('agreements.others')}>
        <AgreementList agreements={others} />
      </Section>
    </>
  );
}

export function AgreementList({ agreements }: { readonly agreements: readonly Agreement[] }): ReactElement {
  const { scenario } = useTable();
  if (agreements.length === 0) return <p className={styles.empty}>{say('agreements.empty')}</p>;
  return (
    <ul className={styles.list}>
      {agreements.map((agreement) => {
        const name = agreementName(scenario, agreement);
        const since =
          namedAtStart(scenario, agreement) !== undefined
            ? say('agreements.fromStart')
            : say('agreements.since', { turn: agreement.since });
        const until =
          agreement.until === 0 ? say('agreements.untilExit') : say('agreements.until', { turn: agreement.until });
        return (
          <li key={agreement.id} className={styles.line}>
            <span className={styles.name}>{name}</span>
            <span className={styles.more}>
              {since} · {until}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
