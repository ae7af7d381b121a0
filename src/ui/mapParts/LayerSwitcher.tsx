import { useEffect, useRef, type ReactElement } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { cls } from '../parts/cls.ts';
import { app, useApp } from '../store.ts';
import { LAYERS, type LayerName } from '../store/dialogs.ts';
import { useNarrow } from '../parts/useRoom.ts';
import { say } from '../words/index.ts';
import { Select } from './Select.tsx';
import styles from './LayerSwitcher.module.css';

/** What the map shows, with its keys: buttons where there is room, a list on a telephone. */
export function LayerSwitcher(): ReactElement {
  const layer = useApp((state) => state.layer);
  const narrow = useNarrow();
  const show = (name: string): void => {
    const chosen = LAYERS.find((one) => one === name);
    if (chosen) app().showLayer(chosen);
  };
  return (
    <div className={styles.bar}>
      {narrow ? (
        <Select
          label={say('chart.layers')}
          value={layer}
          onChange={show}
          choices={LAYERS.map((name) => ({ value: name, name: say(`chart.layer.${name}`) }))}
        />
      ) : (
        <Buttons layer={layer} show={show} />
      )}
    </div>
  );
}

function Buttons({ layer, show }: { readonly layer: LayerName; readonly show: (name: string) => void }): ReactElement {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A key may choose what has been scrolled out of the strip.
    group.current?.querySelector('[data-selected]')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [layer]);
  return (
    <ToggleButtonGroup
      ref={group}
      className={cls(styles.layers)}
      aria-label={say('chart.layers')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[layer]}
      onSelectionChange={(keys) => {
        const [chosen] = [...keys];
        show(String(chosen));
      }}
    >
      {LAYERS.map((name, i) => (
        <ToggleButton
          key={name}
          id={name}
          className={cls(styles.layer)}
          aria-label={say('chart.keyed', { name: say(`chart.layer.${name}`), key: i + 1 })}
        >
          <kbd className={styles.key} aria-hidden>
            {i + 1}
          </kbd>
          {say(`chart.layer.${name}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
