import { ChevronRight, Hourglass } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { ClauseId } from '../../rules/effects/events.ts';
import type { AgreementType } from '../../rules/scenario/setup.ts';
import type { Agreement } from '../../rules/state/state.ts';
import { ClauseLink } from '../parts/ClauseLink.tsx';
import { cls } from '../parts/cls.ts';
import { useTable } from '../store.ts';
import { actorNameAt, agreementName, listed, namedAtStart, say } from '../words/index.ts';
import styles from './AgreementsPanel.module.css';

/** Where the rulebook says what an agreement does. */
const CLAUSES: Readonly<Record<AgreementType, ClauseId>> = {
  alliance: 'R4.22',
  partnership: 'R2.1',
  supply: 'R4.20',
  hotline: 'R2.6',
  intelligence: 'R8.2',
  code: 'R8.3',
  restraint: 'R8.3',
  armsLimitation: 'R4.16',
  training: 'R4.18',
  access: 'R4.21',
  influence: 'R4.24',
};

/** How somebody would find out that it is not kept. */
const CHECKED = { hotline: 'pact.checkLine', code: 'pact.checkBreach', restraint: 'pact.checkBreach' } as const;
const isChecked = (type: AgreementType): type is keyof typeof CHECKED => type in CHECKED;

/** One agreement: its name and how long it holds; opened, what it obliges to, what it gives and how it is checked. */
export function AgreementCard({ agreement }: { readonly agreement: Agreement }): ReactElement {
  const { scenario, view, me } = useTable();
  const { type, until, parties } = agreement;
  const left = until === 0 ? undefined : until - view.turn;
  return (
    <li className={styles.line}>
      <Disclosure>
        <Button slot="trigger" className={cls(styles.open)}>
          <ChevronRight aria-hidden size="1rem" className={styles.chevron} />
          <span className={styles.name}>{agreementName(scenario, agreement)}</span>
          {left === undefined ? null : (
            <span className={cls(styles.left, left <= 0 && styles.ending)}>
              <Hourglass aria-hidden size="0.875rem" />{' '}
              {left <= 0 ? say('pact.lastTurn') : say('pact.left', { count: left })}
            </span>
          )}
        </Button>
        <DisclosurePanel>
          <Facts agreement={agreement} />
        </DisclosurePanel>
      </Disclosure>
      {type === 'restraint' && parties[0] === me && left !== undefined && left <= 0 ? (
        <p className={styles.ending}>{say('pact.renewNote')}</p>
      ) : null}
    </li>
  );
}

function Facts({ agreement }: { readonly agreement: Agreement }): ReactElement {
  const { scenario } = useTable();
  const { type, parties, since, until } = agreement;
  const names = parties.map((ix) => actorNameAt(scenario, ix));
  const values = { one: names[0] ?? '', other: names[1] ?? '' };
  const began =
    namedAtStart(scenario, agreement) === undefined ? say('pact.sinceTurn', { turn: since }) : say('pact.fromStart');
  const facts = [
    ['parties', listed(names)],
    ['obliges', say(`standing.${type}.obliges`, values)],
    ['gives', say(`standing.${type}.gives`, values)],
    ['since', began],
    ['until', until === 0 ? say('pact.untilEnd') : say('pact.untilTurn', { turn: until })],
    ['checked', say(isChecked(type) ? CHECKED[type] : 'pact.checkNone')],
  ] as const;
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{say(`pact.${name}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <ClauseLink clause={CLAUSES[type]} />
    </>
  );
}
