import { useState, type ReactElement } from 'react';
import { useApp, useTable } from '../store.ts';
import { DyadPanel } from './DyadPanel.tsx';
import { PlacePanel } from './PlacePanel.tsx';
import { SeatSheet } from './SeatSheet.tsx';
import type { SeatView } from './seatView.ts';

/** What was picked on the map, in the table or in the log: one panel for each dyad, seat and place. */
export function SelectionPanel(): ReactElement | null {
  const { me } = useTable();
  const picked = useApp((state) => state.picked);
  switch (picked.kind) {
    case 'none':
      return null;
    case 'dyad': {
      const { a, b } = picked;
      if (a === me || b === me) return <OtherSeat key={a === me ? b : a} actor={a === me ? b : a} />;
      return <DyadPanel anchor={a} other={b} />;
    }
    case 'actor':
      return picked.actor === me || me < 0 ? (
        <SeatSheet actor={picked.actor} />
      ) : (
        <OtherSeat key={picked.actor} actor={picked.actor} />
      );
    case 'place':
      return <PlacePanel place={picked.place} />;
  }
}

/** Another seat: what is between us first, and what it is by itself. */
function OtherSeat({ actor }: { readonly actor: number }): ReactElement {
  const { me } = useTable();
  const [view, setView] = useState<SeatView>('between');
  return view === 'between' ? (
    <DyadPanel anchor={me} other={actor} onView={setView} />
  ) : (
    <SeatSheet actor={actor} onView={setView} />
  );
}
