import type { ReactElement } from 'react';
import type { Agreement } from '../../rules/state/state.ts';
import { Section } from '../parts/Section.tsx';
import { useTable } from '../store.ts';
import { say } from '../words/index.ts';
import { AgreementCard } from './AgreementsPanelCard.tsx';
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

/** Agreements, the first to run out first. Each opens. */
export function AgreementList({ agreements }: { readonly agreements: readonly Agreement[] }): ReactElement {
  if (agreements.length === 0) return <p className={styles.empty}>{say('agreements.empty')}</p>;
  const last = ({ until }: Agreement): number => (until === 0 ? Number.MAX_SAFE_INTEGER : until);
  return (
    <ul className={styles.list}>
      {[...agreements]
        .sort((a, b) => last(a) - last(b))
        .map((agreement) => (
          <AgreementCard key={agreement.id} agreement={agreement} />
        ))}
    </ul>
  );
}
