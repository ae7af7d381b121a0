import { Maximize, Minus, Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button, Group } from 'react-aria-components';
import type { MapHandle } from '../map/mapHandle.ts';
import { cls } from '../parts/cls.ts';
import { say } from '../words/index.ts';
import styles from './MapButtons.module.css';

const STEP = 1.4; // how much nearer one press brings the map

/** Nearer, farther, all of it: for hands without a wheel. */
export function MapButtons({ map }: { readonly map: MapHandle }): ReactElement {
  const buttons = [
    { name: say('chart.nearer'), Icon: Plus, press: () => map.zoom(STEP) },
    { name: say('chart.farther'), Icon: Minus, press: () => map.zoom(1 / STEP) },
    { name: say('chart.whole'), Icon: Maximize, press: () => map.home() },
  ];
  return (
    <Group className={cls(styles.buttons)} aria-label={say('chart.controls')}>
      {buttons.map(({ name, Icon, press }) => (
        <Button key={name} className={cls(styles.button)} aria-label={name} onPress={press}>
          <Icon aria-hidden size="1rem" />
        </Button>
      ))}
    </Group>
  );
}
