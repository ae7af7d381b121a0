import { useEffect, useRef, type ReactElement } from 'react';
import { Section } from '../parts/Section.tsx';
import { useApp, useTable } from '../store.ts';
import { say } from '../words/index.ts';
import { AdvicePanel } from './AdvicePanel.tsx';
import { OrderBuilder } from './OrderBuilder.tsx';
import { PlanList } from './OrdersPanelPlan.tsx';
import { toTop } from './toTop.ts';
import { DigitSlot, useDigitKeys } from './useDigits.ts';
import { VerbList } from './VerbList.tsx';
import styles from './OrdersPanel.module.css';

/** The plan of this quarter, and the menu or the form that adds to it. */
export function OrdersPanel(): ReactElement {
  const { view } = useTable();
  const form = useApp((state) => state.form);
  const open = view.phase !== 'crisis' && view.phase !== 'over';
  if (form && open) return <OrderBuilder key={`${form.kind}/${String(form.editing ?? 'new')}`} form={form} />;
  return <PlanAndMenu key="menu" />;
}

function PlanAndMenu(): ReactElement {
  const { view } = useTable();
  const advice = useApp(({ settings }) => settings.advice);
  const open = view.phase !== 'crisis' && view.phase !== 'over';
  const top = useRef<HTMLDivElement>(null);
  const slot = useDigitKeys(top);
  useEffect(() => {
    // After a form, the page goes on where the plan begins.
    if (document.activeElement === document.body) top.current?.focus({ preventScroll: true });
    toTop(top.current);
  }, []);
  return (
    <DigitSlot value={slot}>
      <div ref={top} tabIndex={-1} className={styles.top} data-digits>
        <PlanList />
        {advice ? <AdvicePanel /> : null}
        <Section
          title={say(open ? 'builder.title' : 'builder.closed')}
          {...(view.phase === 'crisis' ? { note: say('builder.closedNote') } : {})}
        >
          {open ? <VerbList /> : null}
        </Section>
      </div>
    </DigitSlot>
  );
}
