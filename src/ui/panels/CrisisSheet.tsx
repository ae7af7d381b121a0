import type { ReactElement, ReactNode } from 'react';
import type { CrisisView } from '../../rules/sight/observe.ts';
import type { Crisis } from '../../rules/state/state.ts';
import { Button } from '../parts/Button.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { app, useTable } from '../store.ts';
import { placeName, rungName, say } from '../words/index.ts';
import styles from './CrisisDialog.module.css';

/** A window of a crisis, as a seat sees it. */
export interface WindowProps {
  readonly shown: CrisisView;
  readonly crisis: Crisis;
  readonly onDecided: () => void;
}

const aside = (): void => {
  app().putCrisisAside(true);
};

interface CrisisSheetProps {
  readonly at: string;
  readonly crisis: Crisis;
  readonly ready: boolean;
  /** What silence means by the rules, said while nothing is chosen. */
  readonly silence: string;
  readonly button: string;
  readonly onDecided: () => void;
  readonly children: ReactNode;
}

/** The sheet of one window: where it stands in its head, one button in its foot. Nothing is chosen for anybody: the button waits. */
export function CrisisSheet({
  at,
  crisis,
  ready,
  silence,
  button,
  onDecided,
  children,
}: CrisisSheetProps): ReactElement {
  const { scenario, view } = useTable();
  const rung = view.picture.places[crisis.at]?.rung ?? 0;
  return (
    <Sheet
      title={say('crisis.title', { place: placeName(scenario, at) })}
      kicker={`${say('crisisToo.window', { window: crisis.window, all: scenario.params.crisisWindows })} · ${say('crisis.onRung', { rung, name: rungName(rung) })} · ${say('crisisToo.noHurry')}`}
      size="screen"
      alert
      onClose={aside}
      foot={
        <>
          {ready ? null : <p className={styles.silence}>{silence}</p>}
          <Button onPress={aside}>{say('crisis.toMap')}</Button>
          <Button look="primary" size="large" disabled={!ready} onPress={onDecided}>
            {button}
          </Button>
        </>
      }
    >
      <div className={styles.window}>{children}</div>
    </Sheet>
  );
}
