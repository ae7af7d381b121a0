import { useState, type ReactElement } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { cls } from '../../parts/cls.ts';
import { useApp } from '../../store.ts';
import { say } from '../../words/index.ts';
import { ActsTable } from './ActsTable.tsx';
import { DisastersTable } from './DisastersTable.tsx';
import { PairsTable } from './PairsTable.tsx';
import { PlacesTable } from './PlacesTable.tsx';
import { SeatsTable } from './SeatsTable.tsx';
import { ThreatTable } from './ThreatTable.tsx';
import styles from './TablePanel.module.css';

const PARTS = {
  pairs: PairsTable,
  acts: ActsTable,
  seats: SeatsTable,
  places: PlacesTable,
  threat: ThreatTable,
  disasters: DisastersTable,
} as const;
type PartName = keyof typeof PARTS;
const NAMES = Object.keys(PARTS) as readonly PartName[];

/** All that the map shows, for whoever reads rather than looks. It opens at the acts while something is being drafted. */
export function TablePanel(): ReactElement {
  const drafting = useApp(({ form, planning }) => form !== undefined || planning.now.drafts.length > 0);
  const [part, setPart] = useState<PartName>(drafting ? 'acts' : 'pairs');
  return (
    <section className={styles.twin} aria-label={say('twin.label')}>
      <Tabs
        className={cls(styles.tabs)}
        selectedKey={part}
        onSelectionChange={(key) => {
          setPart(key as PartName);
        }}
      >
        <TabList className={cls(styles.list)} aria-label={say('twin.label')}>
          {NAMES.map((name) => (
            <Tab key={name} id={name} className={cls(styles.tab)}>
              {say(`twin.${name}`)}
            </Tab>
          ))}
        </TabList>
        {NAMES.map((name) => {
          const Part = PARTS[name];
          return (
            <TabPanel key={name} id={name} className={cls(styles.panel)}>
              <Part />
            </TabPanel>
          );
        })}
      </Tabs>
    </section>
  );
}
