import { Map as MapIcon, Table2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { cls } from '../parts/cls.ts';
import { app, useApp } from '../store.ts';
import type { CentreName } from '../store/dialogs.ts';
import { say } from '../words/index.ts';
import styles from './CentreSwitch.module.css';

const ICONS = { map: MapIcon, table: Table2 } as const;

/** The map, or the same as a table. */
export function CentreSwitch(): ReactElement {
  const centre = useApp((state) => state.centre);
  return (
    <ToggleButtonGroup
      className={cls(styles.group)}
      aria-label={say('twin.centre')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[centre]}
      onSelectionChange={(keys) => {
        const [chosen] = [...keys];
        app().showCentre(chosen as CentreName);
      }}
    >
      {(['map', 'table'] as const).map((name) => {
        const Icon = ICONS[name];
        return (
          <ToggleButton key={name} id={name} className={cls(styles.button)}>
            <Icon aria-hidden size="0.9375rem" /> {say(`twin.${name}`)}
          </ToggleButton>
        );
      })}
    </ToggleButtonGroup>
  );
}
