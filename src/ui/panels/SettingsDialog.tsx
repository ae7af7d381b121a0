import type { ReactElement } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { cls } from '../parts/cls.ts';
import { Sheet } from '../parts/Sheet.tsx';
import { app } from '../store.ts';
import { say } from '../words/index.ts';
import { SettingsKeys } from './SettingsKeys.tsx';
import { SettingsDevice, SettingsPlay, SettingsReading, SettingsSenses } from './SettingsParts.tsx';
import styles from './SettingsDialog.module.css';

const PARTS = [
  { id: 'reading', Part: SettingsReading },
  { id: 'senses', Part: SettingsSenses },
  { id: 'play', Part: SettingsPlay },
  { id: 'keys', Part: SettingsKeys },
  { id: 'device', Part: SettingsDevice },
] as const;

/** How this screen looks, sounds and listens. Everything is applied at once. */
export function SettingsDialog({ part }: { readonly part?: 'keys' | undefined }): ReactElement {
  return (
    <Sheet
      title={say('settings.title')}
      kicker={say('settings.more')}
      size="wide"
      onClose={() => {
        app().closeDialog();
      }}
    >
      <Tabs className={cls(styles.parts)} defaultSelectedKey={part ?? 'reading'}>
        <TabList className={cls(styles.list)} aria-label={say('settings.sections')}>
          {PARTS.map(({ id }) => (
            <Tab key={id} id={id} className={cls(styles.tab)}>
              {say(`settings.${id}`)}
            </Tab>
          ))}
        </TabList>
        {PARTS.map(({ id, Part }) => (
          <TabPanel key={id} id={id} className={cls(styles.part)}>
            <Part />
          </TabPanel>
        ))}
      </Tabs>
    </Sheet>
  );
}
