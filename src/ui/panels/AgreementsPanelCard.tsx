import { ChevronRight, Hourglass } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { ClauseId } from '../../rules/effects/events.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { AgreementType } from '../../rules/scenario/setup.ts';
import type { Agreement } from '../../rules/state/state.ts';
import type { ActorIx, Turn } from '../../rules/types.ts';
import { ClauseLink } from '../parts/ClauseLink.tsx';
import { cls } from '../parts/cls.ts';
import { suspensionEnds } from '../../session/sights.ts';
import { useTable } from '../store.ts';
import { actorNameAt, agreementName, agreementTerms, listed, namedAtStart, say } from '../words/index.ts';
import { AgreementActs } from './AgreementActs.tsx';
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
const VERIFICATIONS = ['1', '2', '3'] as const;
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
          <Marks agreement={agreement} />
        </Button>
        <DisclosurePanel>
          <Facts agreement={agreement} />
          {parties.includes(me) ? <AgreementActs agreement={agreement} /> : null}
        </DisclosurePanel>
      </Disclosure>
      {type === 'restraint' && parties[0] === me && left !== undefined && left <= 0 ? (
        <p className={styles.ending}>{say('pact.renewNote')}</p>
      ) : null}
    </li>
  );
}

/** What one should know of it before it is opened: secret, suspended, or about to end. */
function Marks({ agreement }: { readonly agreement: Agreement }): ReactElement | null {
  const { scenario, view } = useTable();
  const { secret, suspendedSince, ends } = agreement;
  const idle = suspensionEnds(scenario, view, agreement);
  const marks = [
    ...(secret ? [say('pact.secretMark')] : []),
    ...(suspendedSince > 0 ? [say('pact.suspendedMark')] : []),
    ...(idle === undefined ? [] : [say('pact.idleMark', { turn: idle })]),
    ...(ends > 0 ? [say('pact.noticeMark', { turn: ends })] : []),
  ];
  if (marks.length === 0) return null;
  return <span className={styles.ending}>{marks.join(' · ')}</span>;
}

function Facts({ agreement }: { readonly agreement: Agreement }): ReactElement {
  const { scenario, view } = useTable();
  const { type, parties, since, secret } = agreement;
  const names = parties.map((ix) => actorNameAt(scenario, ix));
  const values = { one: names[0] ?? '', other: names[1] ?? '' };
  const began =
    namedAtStart(scenario, agreement) === undefined ? say('pact.sinceTurn', { turn: since }) : say('pact.fromStart');
  const terms = agreementTerms(scenario, agreement);
  const facts = [
    ['parties', `${listed(names)}${secret ? `. ${say('pact.secretNote')}` : ''}`],
    ['obliges', say(`standing.${type}.obliges`, values)],
    ['gives', say(`standing.${type}.gives`, values)],
    ...(terms.length === 0 ? [] : [['terms', terms.join('. ')] as const]),
    ['since', began],
    ['until', untilText(agreement)],
    ['state', stateText(scenario, agreement, suspensionEnds(scenario, view, agreement))],
    ['checked', checkedText(agreement)],
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

/** Its last turn: that of its term or of a notice, whichever comes first. */
function untilText({ until, ends }: Agreement): string {
  const [turn] = [until, ends].filter((last) => last > 0).sort((a, b) => a - b);
  return turn === undefined ? say('pact.untilEnd') : say('pact.untilTurn', { turn });
}

/** R8.15, R8.16 In force, suspended, or about to end; `idle` is the last turn of what nobody takes up again. */
function stateText(
  scenario: Scenario,
  { suspendedBy, suspendedSince, leaving, ends }: Agreement,
  idle: Turn | undefined,
): string {
  const named = (actors: readonly ActorIx[]): string => listed(actors.map((actor) => actorNameAt(scenario, actor)));
  const told = [
    ...(suspendedSince > 0 ? [say('pact.suspended', { name: named(suspendedBy), turn: suspendedSince })] : []),
    ...(idle === undefined ? [] : [say('pact.idle', { name: named(suspendedBy), turn: idle })]),
    ...(ends > 0 ? [say('pact.notice', { name: named(leaving), turn: ends })] : []),
  ];
  return told.length === 0 ? say('pact.honoured') : told.join(' ');
}

function checkedText({ type, verification }: Agreement): string {
  const level = VERIFICATIONS.find((one) => Number(one) === verification);
  if (type === 'armsLimitation' && level !== undefined)
    return say('pact.checkLevel', { how: say(`termLine.verification.${level}`).toLowerCase() });
  return say(isChecked(type) ? CHECKED[type] : 'pact.checkNone');
}
