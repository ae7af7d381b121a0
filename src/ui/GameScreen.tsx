import { useEffect, useMemo, type ReactElement } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Ending } from './debrief/Ending.tsx';
import { AgreementsPanel } from './panels/AgreementsPanel.tsx';
import { CrisisDialog } from './panels/CrisisDialog.tsx';
import { DyadTable } from './panels/DyadTable.tsx';
import { InboxPanel } from './panels/InboxPanel.tsx';
import { LogPanel } from './panels/LogPanel.tsx';
import { MapLegend } from './panels/MapLegend.tsx';
import { openOffers } from './panels/nextStep.ts';
import { OrdersPanel } from './panels/OrdersPanel.tsx';
import { goOn, PlanBar } from './panels/PlanBar.tsx';
import { SeatPanel } from './panels/SeatPanel.tsx';
import { SelectionPanel } from './panels/SelectionPanel.tsx';
import { TopBar } from './panels/TopBar.tsx';
import { isTyping } from './isTyping.ts';
import { MapPart } from './MapPart.tsx';
import { cls } from './parts/cls.ts';
import { app, useApp, useTable } from './store.ts';
import { nothingPicked, type TabName } from './store/dialogs.ts';
import { useNarrow, useWide, type Look } from './useTheme.ts';
import { say } from './words/index.ts';
import styles from './GameScreen.module.css';

/** The table: my seat, the map, what I can do. */
export default function GameScreen({ look }: { readonly look: Look }): ReactElement {
  const { view } = useTable();
  const { crisisAside, endingAside, dialogs } = useApp((state) => state);
  const wide = useWide();
  const narrow = useNarrow();
  useShortcuts();
  useNews();
  const deciding =
    view.phase === 'crisis' &&
    !crisisAside &&
    !dialogs.some(({ kind }) => kind === 'report') &&
    view.crises.some(({ opponent }) => opponent >= 0);
  if (view.phase === 'over' && !endingAside && !dialogs.some(({ kind }) => kind === 'report')) return <Ending />;
  return (
    <div className={styles.table}>
      <TopBar />
      {wide ? (
        <aside className={styles.seat} aria-label={say('tab.seat')}>
          <SeatPanel />
        </aside>
      ) : null}
      <main className={styles.centre}>
        <div className={styles.map}>
          <MapPart look={look} />
          <div className={styles.picked}>
            <SelectionPanel />
          </div>
        </div>
        <MapLegend />
        {narrow ? null : <DyadTable />}
      </main>
      <SidePanels withSeat={!wide} withTable={narrow} />
      {deciding ? <CrisisDialog /> : null}
    </div>
  );
}

const TABS = ['seat', 'orders', 'inbox', 'agreements', 'log'] as const satisfies readonly TabName[];

function SidePanels({
  withSeat,
  withTable,
}: {
  readonly withSeat: boolean;
  readonly withTable: boolean;
}): ReactElement {
  const { view } = useTable();
  const tab = useApp((state) => state.tab);
  const plan = useApp(({ planning }) => planning.now);
  const shown = TABS.filter((name) => withSeat || name !== 'seat');
  const current = shown.includes(tab) ? tab : 'orders';
  const waiting = openOffers(view).filter(
    ({ id }) => plan.answers[id] === undefined && plan.counters[id] === undefined,
  ).length;
  const counts: Partial<Record<TabName, number>> = { inbox: waiting, orders: plan.drafts.length };
  const panels = {
    seat: SeatPanel,
    orders: OrdersPanel,
    inbox: InboxPanel,
    agreements: AgreementsPanel,
    log: LogPanel,
  } as const;
  return (
    <section className={styles.frame} aria-label={say('tab.label')}>
      <h2 className={styles.hidden}>{say('tab.label')}</h2>
      <Tabs
        className={cls(styles.side)}
        selectedKey={current}
        onSelectionChange={(key) => {
          app().show(key as TabName);
        }}
      >
        <TabList className={cls(styles.tabs)} aria-label={say('tab.label')}>
          {shown.map((name) => {
            const count = counts[name] ?? 0;
            return (
              <Tab key={name} id={name} className={cls(styles.tab)}>
                {say(`tab.${name}`)}
                {count > 0 ? (
                  <span className={cls(styles.count, name === 'inbox' && styles.urgent)}>{count}</span>
                ) : null}
              </Tab>
            );
          })}
        </TabList>
        {shown.map((name) => {
          const Panel = panels[name];
          return (
            <TabPanel key={name} id={name} className={cls(styles.panel)}>
              <Panel />
              {name === 'seat' && withTable ? <DyadTable /> : null}
            </TabPanel>
          );
        })}
        <PlanBar />
      </Tabs>
    </section>
  );
}

/** Says what changed to whoever cannot see it. */
function useNews(): void {
  const { view } = useTable();
  useEffect(() => {
    const offers = openOffers(view).length;
    const count = offers > 0 ? say('report.offers', { count: offers }) : '';
    app().tell(
      `${say('top.turn', { turn: view.turn })}. ${say(`phase.${view.phase}.name`)}. ${say(`phase.${view.phase}.todo`)} ${count}`,
    );
  }, [view]);
}

/** Shift+Enter goes on, Ctrl+Z and Ctrl+Y undo and redo, Esc puts away what was picked. None fires while a person types. */
function useShortcuts(): void {
  const actions = useMemo(
    () => (event: KeyboardEvent) => {
      const { dialogs, picked, form, view, crisisAside } = app().getState();
      const covered = dialogs.length > 0 || (view?.phase === 'crisis' && !crisisAside);
      if (isTyping(event.target) || covered) return;
      const command = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      if (event.key === 'Enter' && event.shiftKey) {
        event.preventDefault();
        goOn();
      } else if (command && key === 'z' && !event.shiftKey) app().undo();
      else if (command && (key === 'y' || (key === 'z' && event.shiftKey))) app().redo();
      else if (event.key === 'Escape' && picked.kind !== 'none') app().pick(nothingPicked);
      else if (event.key === 'Escape' && form) app().setForm(undefined);
    },
    [],
  );
  useEffect(() => {
    // Before the pressed button sees it, or Shift+Enter would press that too.
    window.addEventListener('keydown', actions, true);
    return () => {
      window.removeEventListener('keydown', actions, true);
    };
  }, [actions]);
}
