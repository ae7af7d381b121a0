import { useEffect, useState, type ReactElement } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Ending } from './debrief/Ending.tsx';
import { Coach } from './lesson/Coach.tsx';
import { CoachNote } from './lesson/CoachNote.tsx';
import { Learned } from './lesson/Learned.tsx';
import { useCoached } from './lesson/useCoached.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { AgreementsPanel } from './panels/AgreementsPanel.tsx';
import { CentreSwitch } from './panels/CentreSwitch.tsx';
import { CrisisDialog } from './panels/CrisisDialog.tsx';
import { InboxPanel } from './panels/InboxPanel.tsx';
import { LogPanel } from './panels/LogPanel.tsx';
import { openOffers } from './store/answers.ts';
import { OrdersPanel } from './panels/OrdersPanel.tsx';
import { goOn, PlanBar } from './panels/PlanBar.tsx';
import { SeatPanel } from './panels/SeatPanel.tsx';
import { SelectionPanel } from './panels/SelectionPanel.tsx';
import { TopBar } from './panels/TopBar.tsx';
import { WatchBar } from './watch/WatchBar.tsx';
import { TablePanel } from './panels/twin/TablePanel.tsx';
import { useKeys } from './keys/useKeys.ts';
import { DeedCaption } from './mapParts/DeedCaption.tsx';
import { LayerSwitcher } from './mapParts/LayerSwitcher.tsx';
import { MapLegend } from './mapParts/MapLegend.tsx';
import { useHeldCrisis } from './mapParts/useTold.ts';
import { MapPart } from './MapPart.tsx';
import { cls } from './parts/cls.ts';
import { SheetTop } from './parts/sheetTop.ts';
import { Notices } from './panels/report/Notices.tsx';
import { app, isDeciding, useApp, useTable } from './store.ts';
import type { TabName } from './store/dialogs.ts';
import { useSounds } from './useSounds.ts';
import { useNarrow, useRoom, useWide } from './parts/useRoom.ts';
import type { Look } from './useTheme.ts';
import { say } from './words/index.ts';
import styles from './GameScreen.module.css';

/** The table: my seat, the map, what I can do. */
export default function GameScreen({ look }: { readonly look: Look }): ReactElement {
  const { view } = useTable();
  const endingAside = useApp((state) => state.endingAside);
  const centre = useApp((state) => state.centre);
  const making = useApp(({ form, tab }) => form !== undefined && tab === 'orders');
  const reading = useApp(({ dialogs }) => dialogs.some(({ kind }) => kind === 'report'));
  const deciding = useApp((state) => isDeciding(state) && state.reveal.over && !reading);
  const wide = useWide();
  const roomy = useRoom(60);
  const [side, setSide] = useState<'left' | 'right'>('left');
  const coached = useCoached();
  useHeldCrisis(look.reducedMotion);
  useKeys({ next: goOn });
  useSounds();
  useNews();
  if (view.phase === 'over' && !endingAside && !reading)
    return (
      <>
        <Ending />
        <Learned />
      </>
    );
  return (
    <div className={styles.table} data-centre={centre} data-making={making ? '' : undefined}>
      <TopBar />
      {wide ? (
        <aside className={styles.seat} aria-label={say('tab.seat')}>
          <SeatPanel />
        </aside>
      ) : null}
      <main className={styles.centre}>
        <div className={styles.bar}>
          <CentreSwitch />
          {centre === 'map' ? <LayerSwitcher /> : null}
        </div>
        <div className={styles.map}>
          <div className={styles.behind} inert={centre !== 'map'}>
            <ErrorBoundary instead={() => <p className={styles.lost}>{say('map.failed')}</p>}>
              <MapPart look={look} onSide={setSide} />
            </ErrorBoundary>
          </div>
          {centre === 'table' ? (
            <div className={styles.twin}>
              <TablePanel />
            </div>
          ) : null}
          <div className={styles.picked} data-picked={side}>
            <SelectionPanel />
          </div>
        </div>
        {!roomy && centre === 'map' ? <DeedCaption /> : null}
        <Coach />
        <Notices silent={coached} />
        {centre === 'map' ? <MapLegend look={look} /> : null}
      </main>
      <SidePanels withSeat={!wide} />
      {deciding ? (
        <SheetTop value={<CoachNote />}>
          <CrisisDialog />
        </SheetTop>
      ) : null}
    </div>
  );
}

const TABS: readonly TabName[] = ['seat', 'orders', 'inbox', 'agreements', 'log'];
/** Whoever only watches has nothing to order and nothing to answer. */
const WATCHED: readonly TabName[] = ['seat', 'agreements', 'log'];

function SidePanels({ withSeat }: { readonly withSeat: boolean }): ReactElement {
  const { game, scenario, view } = useTable();
  const tab = useApp((state) => state.tab);
  const plan = useApp(({ planning }) => planning.now);
  const narrow = useNarrow();
  const tabs = game.watching ? WATCHED : TABS;
  const shown = tabs.filter((name) => withSeat || name !== 'seat');
  const current = shown.find((name) => name === tab) ?? shown.at(-1) ?? 'log';
  const waiting = openOffers(view).filter(
    ({ id }) => plan.answers[id] === undefined && plan.counters[id] === undefined,
  ).length;
  const asked = view.picture.dilemmas.filter(
    ({ seat, inject }) => seat === view.me && plan.choices[scenario.injects[inject]?.id ?? ''] === undefined,
  ).length;
  const counts: Partial<Record<TabName, number>> = { inbox: waiting + asked, orders: plan.drafts.length };
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
              <Tab
                key={name}
                id={name}
                className={cls(styles.tab)}
                onPress={() => {
                  // Where there is no room for both, what was pressed takes the place of the table.
                  if (narrow) app().showCentre('map');
                }}
              >
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
            </TabPanel>
          );
        })}
        {game.watching ? <WatchBar /> : <PlanBar />}
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
