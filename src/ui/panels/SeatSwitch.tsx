import type { ReactElement } from 'react';
import { Choices } from '../parts/Choices.tsx';
import { useTable } from '../store.ts';
import { actorNameAt, say } from '../words/index.ts';
import type { SeatView } from './seatView.ts';

interface SeatSwitchProps {
  readonly actor: number;
  readonly value: SeatView;
  readonly onChange: (view: SeatView) => void;
}

/** Between you and another seat, or the seat by itself. */
export function SeatSwitch({ actor, value, onChange }: SeatSwitchProps): ReactElement {
  const { scenario } = useTable();
  return (
    <Choices
      label={say('dyadMore.view')}
      hideLabel
      value={value}
      onChange={(key) => {
        onChange(key as SeatView);
      }}
      choices={[
        { value: 'between', name: say('dyadMore.between') },
        { value: 'about', name: say('dyadMore.about', { name: actorNameAt(scenario, actor) }) },
      ]}
    />
  );
}
