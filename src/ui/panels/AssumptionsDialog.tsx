import { useCallback, useEffect, useReducer, useState, type ReactElement } from 'react';
import type { ClauseId } from '../../rules/effects/events.ts';
import { Sheet } from '../parts/Sheet.tsx';
import { app, useApp } from '../store.ts';
import {
  asked,
  countChanged,
  numbersOf,
  RULEBOOK,
  withValue,
  type Focus,
  type Numbers,
  type RegisterRow,
} from '../store/assumptions.ts';
import type { DialogOf } from '../store/dialogs.ts';
import { useWeighty } from '../store/useWeighty.ts';
import { say } from '../words/index.ts';
import { AssumptionsList } from './AssumptionsList.tsx';
import { AssumptionsSide } from './AssumptionsSide.tsx';
import { AssumptionsTop } from './AssumptionsTop.tsx';
import styles from './AssumptionsDialog.module.css';

type Props = Omit<Extract<DialogOf, { kind: 'assumptions' }>, 'kind'>;

/** Every number of the rules with its range, reason and source; of a game that is not yet begun they can be changed here. */
export function AssumptionsDialog({ clause, focus = 'all', edit }: Props): ReactElement {
  const [numbers, act] = useNumbers(edit);
  const take = useCallback((row: RegisterRow, value: number | undefined) => act({ row, value }), [act]);
  const [wanted, setWanted] = useState('');
  const [shown, setShown] = useState<{ readonly focus: Focus; readonly clause: ClauseId | undefined }>({
    focus,
    clause,
  });
  const weighty = useWeighty();
  const found = asked({ ...shown, wanted, numbers, weighty });
  const count = countChanged(numbers.changed);
  return (
    <Sheet title={say('assume.title')} kicker={kickerOf(numbers)} size="full" onClose={() => app().closeDialog()}>
      <div className={styles.register}>
        <AssumptionsSide
          wanted={wanted}
          onWanted={setWanted}
          focus={shown.focus}
          onFocus={(next) => setShown({ ...shown, focus: next })}
          found={found}
          {...(edit && count > 0 ? { onResetAll: () => act({}) } : {})}
        />
        <div className={styles.page}>
          <AssumptionsTop
            editing={edit !== undefined}
            focus={shown.focus}
            clause={shown.clause}
            onShowAll={() => setShown({ focus: 'all', clause: undefined })}
          />
          <AssumptionsList found={found} focus={shown.focus} numbers={numbers} {...(edit ? { onValue: take } : {})} />
        </div>
      </div>
    </Sheet>
  );
}

function kickerOf({ preset: theory, changed }: Numbers): string {
  const count = countChanged(changed);
  const preset = say(`preset.${theory}.name`);
  return count > 0 ? say('assume.kickerChanged', { count, preset }) : say('assume.kicker', { preset });
}

/** A value for one assumption, undefined to put it back; no row puts all back. */
interface Act {
  readonly row?: RegisterRow;
  readonly value?: number | undefined;
}

const acted = (numbers: Numbers, { row, value }: Act): Numbers => ({
  ...numbers,
  changed: row ? withValue(numbers, row, value) : {},
});

/** The numbers that are read here, and how they are changed: those of the game on the table, or of one that is being chosen. */
function useNumbers(edit: Props['edit']): readonly [Numbers, (act: Act) => void] {
  const scenario = useApp(({ game }) => game?.scenario);
  const [numbers, act] = useReducer(acted, edit?.numbers ?? (scenario ? numbersOf(scenario) : RULEBOOK));
  useEffect(() => {
    if (edit && numbers !== edit.numbers) edit.change(numbers.changed);
  }, [edit, numbers]);
  return [numbers, act];
}
