import { X } from 'lucide-react';
import { useEffect, useRef, type ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { cls } from '../parts/cls.ts';
import { Section } from '../parts/Section.tsx';
import { app, useApp, useTable } from '../store.ts';
import type { Draft } from '../store/plan.ts';
import { orderLine, orderTerms, say } from '../words/index.ts';
import { OrderBuilder } from './OrderBuilder.tsx';
import { costText, VerbList } from './VerbList.tsx';
import styles from './OrdersPanel.module.css';

/** The plan of this quarter, and the menu or the form that adds to it. */
export function OrdersPanel(): ReactElement {
  const { view } = useTable();
  const form = useApp((state) => state.form);
  const open = view.phase !== 'crisis' && view.phase !== 'over';
  if (form && open) return <OrderBuilder key={form.kind} form={form} />;
  return <PlanAndMenu key="menu" />;
}

function PlanAndMenu(): ReactElement {
  const { view } = useTable();
  const drafts = useApp(({ planning }) => planning.now.drafts);
  const open = view.phase !== 'crisis' && view.phase !== 'over';
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // After a form, the page goes on where the plan begins.
    if (document.activeElement === document.body) top.current?.focus();
    top.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <div ref={top} tabIndex={-1} className={styles.top}>
      {drafts.length === 0 ? null : <Plan drafts={drafts} />}
      <Section
        title={say(open ? 'builder.title' : 'builder.closed')}
        {...(view.phase === 'crisis' ? { note: say('builder.closedNote') } : {})}
      >
        {open ? <VerbList /> : null}
      </Section>
    </div>
  );
}

function Plan({ drafts }: { readonly drafts: readonly Draft[] }): ReactElement {
  const offers = drafts.filter(({ offer }) => offer);
  const orders = drafts.filter(({ offer }) => !offer);
  return (
    <Section title={say('plan.title')}>
      <Lines title={say('plan.offers')} drafts={offers} />
      <Lines title={say('plan.orders')} drafts={orders} />
    </Section>
  );
}

function Lines({ title, drafts }: { readonly title: string; readonly drafts: readonly Draft[] }): ReactElement | null {
  const { scenario } = useTable();
  if (drafts.length === 0) return null;
  return (
    <div>
      <h4 className={styles.title}>{title}</h4>
      <ul className={styles.lines}>
        {drafts.map(({ id, order, capital, sweetener }) => {
          const line = orderLine(scenario, order);
          const terms = [...orderTerms(order), ...(sweetener > 0 ? [say('plan.sweetened', { count: sweetener })] : [])];
          return (
            <li key={id} className={styles.line}>
              <span className={styles.words}>
                <span>{line}</span>
                {terms.length === 0 ? null : <span className={styles.terms}>{terms.join(' · ')}</span>}
              </span>
              <span className={styles.cost}>{costText(capital)}</span>
              <Button
                className={cls(styles.remove)}
                aria-label={say('plan.remove', { order: line })}
                onPress={() => {
                  app().removeDraft(id);
                }}
              >
                <X aria-hidden size={16} />
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
