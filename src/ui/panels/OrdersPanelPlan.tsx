import { Link2, Pencil, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { cls } from '../parts/cls.ts';
import { Section } from '../parts/Section.tsx';
import { app, useApp, useTable } from '../store.ts';
import { bundlesOf, isTied, type Bundle } from '../store/bundles.ts';
import { forecastOf, formOf } from '../store/orderForm.ts';
import { isFullOfTies, type Draft } from '../store/plan.ts';
import { actorName, listed, orderLine, orderTerms, percentText, say } from '../words/index.ts';
import { BreaksLine } from './Breaks.tsx';
import { costText } from './VerbList.tsx';
import styles from './OrdersPanel.module.css';

/** What is planned, line by line: press a line to change it. */
export function PlanList(): ReactElement | null {
  const { game, view } = useTable();
  const drafts = useApp(({ planning }) => planning.now.drafts);
  if (drafts.length === 0) return null;
  const offers = drafts.filter(({ offer }) => offer);
  return (
    <Section title={say('plan.title')}>
      <Lines title={say('plan.offers')} drafts={offers} />
      {bundlesOf(game.scenario, view, offers).map((bundle) => (
        <Tie key={bundle.asks.join()} bundle={bundle} />
      ))}
      <Lines title={say('plan.orders')} drafts={drafts.filter(({ offer }) => !offer)} />
    </Section>
  );
}

function Lines({ title, drafts }: { readonly title: string; readonly drafts: readonly Draft[] }): ReactElement | null {
  if (drafts.length === 0) return null;
  return (
    <div>
      <h4 className={styles.title}>{title}</h4>
      <ul className={styles.lines}>
        {drafts.map((draft) => (
          <Line key={draft.id} draft={draft} />
        ))}
      </ul>
    </div>
  );
}

function Line({ draft }: { readonly draft: Draft }): ReactElement {
  const { game, scenario } = useTable();
  const { id, order, capital, sweetener, said, offer, bundle } = draft;
  const line = orderLine(scenario, order);
  const terms = [
    ...orderTerms(order),
    ...(sweetener > 0 ? [say('plan.sweetened', { count: sweetener })] : []),
    ...(said && said.intent !== null ? [say('planning.said', { intent: say(`intent.${said.intent}`) })] : []),
  ];
  return (
    <li className={cls(styles.line, bundle !== undefined && styles.tied)}>
      <Button
        className={cls(styles.edit)}
        aria-label={say('planning.edit', { order: [line, ...terms].join(', ') })}
        onPress={() => {
          app().setForm(formOf(game.host, draft));
        }}
      >
        <span className={styles.words}>
          <span>
            {bundle === undefined ? null : <Link2 aria-hidden size="0.875rem" />} {line}
          </span>
          {terms.length === 0 ? null : <span className={styles.terms}>{terms.join(' · ')}</span>}
          <BreaksLine order={order} />
        </span>
        <Pencil aria-hidden size="0.875rem" className={styles.pencil} />
      </Button>
      <span className={styles.cost}>{costText(capital)}</span>
      <Button
        className={cls(styles.remove)}
        aria-label={say(offer ? 'planning.withdraw' : 'plan.remove', { order: line })}
        onPress={() => {
          app().removeDraft(id);
        }}
      >
        <X aria-hidden size="1rem" />
      </Button>
    </li>
  );
}

/** Two offers or more to the same seats: one switch makes them a package. */
function Tie({ bundle }: { readonly bundle: Bundle }): ReactElement {
  const { scenario } = useTable();
  const tied = isTied(bundle);
  const chances = usePackageChances(bundle);
  const ids = bundle.drafts.map(({ id }) => id);
  const full = useApp(({ planning }) => isFullOfTies(planning.now, ids)) && !tied;
  return (
    <div className={styles.tie}>
      <span className={styles.terms}>
        {tied
          ? [say('planning.tied'), ...chances].join(' ')
          : say(full ? 'planning.tieFull' : 'planning.tieNote', {
              names: listed(bundle.asks.map((id) => actorName(scenario, id))),
            })}
      </span>
      <ToggleButton
        className={cls(styles.tieButton)}
        isSelected={tied}
        isDisabled={full}
        onChange={(on) => {
          app().tie(ids, on);
        }}
      >
        <Link2 aria-hidden size="0.875rem" /> {say(tied ? 'planning.untie' : 'planning.tie')}
      </ToggleButton>
    </div>
  );
}

/** What each side would say to all of a package at once. */
function usePackageChances({ drafts }: Bundle): readonly string[] {
  const { game, scenario, view } = useTable();
  const [first, ...beside] = drafts;
  if (!first) return [];
  return forecastOf(game.host, view, first.order, first.sweetener, beside)
    .answers.filter(({ from }) => from !== view.seat)
    .map(({ from, low, high }) =>
      say('planning.tiedChance', { name: actorName(scenario, from), chance: percentText(low, high) }),
    );
}
