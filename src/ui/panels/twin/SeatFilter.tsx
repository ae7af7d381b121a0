import type { ReactElement } from 'react';
import { Select } from '../../parts/Select.tsx';
import { useTable } from '../../store.ts';
import { say } from '../../words/index.ts';

interface SeatFilterProps {
  readonly label: string;
  /** What stands for all seats together; left out where one has to be chosen. */
  readonly everybody?: string;
  /** −1 is everybody. */
  readonly value: number;
  readonly onChange: (actor: number) => void;
  /** Seats that can be chosen; all of them unless told otherwise. */
  readonly seats?: readonly number[];
  /** What I am called here. */
  readonly mine?: string;
}

/** One seat, mine first, or everybody. */
export function SeatFilter({ label, everybody, value, onChange, seats, mine }: SeatFilterProps): ReactElement {
  const { scenario, me } = useTable();
  const open = seats ?? scenario.actors.map((_, ix) => ix);
  const sequence = [...open.filter((ix) => ix === me), ...open.filter((ix) => ix !== me)];
  return (
    <Select
      label={label}
      value={String(value)}
      onChange={(key) => {
        onChange(Number(key));
      }}
      options={[
        ...(everybody === undefined ? [] : [{ value: '-1', name: everybody }]),
        ...sequence.map((ix) => ({
          value: String(ix),
          name: ix === me ? (mine ?? say('twin.yours')) : (scenario.setup.actors[ix]?.name ?? ''),
        })),
      ]}
    />
  );
}
