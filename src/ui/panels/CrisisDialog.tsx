import { useState, type ReactElement } from 'react';
import type { CrisisView } from '../../rules/sight/observe.ts';
import type { Crisis } from '../../rules/state/state.ts';
import { app, useTable } from '../store.ts';
import { CalledWindow, ChairWindow } from './CrisisAside.tsx';
import type { WindowProps } from './CrisisSheet.tsx';
import { CrisisWindow } from './CrisisWindow.tsx';

/** One window of the ladder, for whatever part the seat has in it: its leads and their allies move, others answer or carry messages. */
export function CrisisDialog(): ReactElement | null {
  const { view, scenario } = useTable();
  const [decided, setDecided] = useState<readonly string[]>([]);
  const mine = view.crises.filter(({ role }) => role !== 'none');
  const windowOf = ({ at }: CrisisView): string =>
    `${at}/${String(crisisAt(view.picture.crises, scenario.placeIx.get(at) ?? -1)?.window ?? 0)}`;
  const open = mine.filter((one) => !decided.includes(windowOf(one)));
  const shown = open[0] ?? mine.at(-1);
  const crisis = shown && crisisAt(view.picture.crises, scenario.placeIx.get(shown.at) ?? -1);
  if (!shown || !crisis) return null;
  return (
    <Window
      key={windowOf(shown)}
      shown={shown}
      crisis={crisis}
      onDecided={() => {
        setDecided([...decided, windowOf(shown)]);
        if (open.length <= 1) app().submit();
      }}
    />
  );
}

const crisisAt = (crises: readonly Crisis[], at: number): Crisis | undefined =>
  crises.find((crisis) => crisis.at === at);

function Window(props: WindowProps): ReactElement {
  switch (props.shown.role) {
    case 'called':
      return <CalledWindow {...props} />;
    case 'chair':
      return <ChairWindow {...props} />;
    default:
      return <CrisisWindow {...props} />;
  }
}
