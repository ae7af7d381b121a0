import { FileInput } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTable } from '../store.ts';
import { isShipped } from '../store/shelf.ts';
import { say } from '../words/index.ts';
import styles from './ThirdParty.module.css';

/** The label of a scenario that does not come with the program. */
export function ThirdPartyLabel(): ReactElement {
  return (
    <span className={styles.label}>
      <FileInput aria-hidden size="0.875rem" /> {say('library.thirdParty')}
    </span>
  );
}

/** The same for the game on the table; nothing where its scenario is a shipped one. */
export function ThirdPartyGame(): ReactElement | null {
  const { game } = useTable();
  return isShipped(game.record.scenario.hash) ? null : <ThirdPartyLabel />;
}
