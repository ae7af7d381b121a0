import type { ReactElement } from 'react';
import { useApp } from '../store.ts';
import { FaultDialog } from './FaultDialog.tsx';

/** The rules stopped: the game stands still at its last good state, and its record shows what went wrong. */
export function BrokenDialog(): ReactElement {
  const game = useApp((state) => state.game);
  return <FaultDialog message={game?.host.broken()?.message ?? ''} still />;
}
