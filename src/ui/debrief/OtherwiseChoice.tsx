import type { ReactElement } from 'react';
import type { Preset } from '../../rules/params/params.ts';
import { PRESETS } from '../../session/catalogue.ts';
import { registerRows } from '../../session/register.ts';
import { AssumptionField } from '../parts/AssumptionField.tsx';
import { AssumptionSearch } from '../parts/AssumptionSearch.tsx';
import { Choices } from '../parts/Choices.tsx';
import { useTable } from '../store.ts';
import { isContested, rowNamed, type RegisterRow } from '../store/assumptions.ts';
import { useWeighty } from '../store/useWeighty.ts';
import { SCENARIO_LANGUAGE, assumptionReason, assumptionText, say } from '../words/index.ts';
import styles from './Otherwise.module.css';

/** What is to be otherwise: a theory, everything as in the rulebook, or one number; undefined while it may not be. */
export type Picked =
  | { readonly kind: Preset | 'usual' }
  | { readonly kind: 'one'; readonly name: string; readonly value: number | undefined };

interface OtherwiseChoiceProps {
  readonly picked: Picked;
  readonly onPick: (picked: Picked) => void;
}

/** Another theory, or one assumption and its value. */
export function OtherwiseChoice({ picked, onPick }: OtherwiseChoiceProps): ReactElement {
  const { scenario } = useTable();
  const first = useFirst();
  const kinds: readonly Picked['kind'][] = [
    ...PRESETS.filter((preset) => preset !== scenario.preset),
    ...(Object.keys(scenario.assumptions).length > 0 ? (['usual'] as const) : []),
    'one',
  ];
  const take = (kind: Picked['kind'] | undefined): void => {
    const [row] = first;
    if (kind === 'one') {
      if (row) onPick({ kind, name: row.name, value: scenario.params[row.name] });
    } else if (kind) onPick({ kind });
  };
  return (
    <div className={styles.choice}>
      <Choices
        label={say('otherwise.choose')}
        value={picked.kind}
        onChange={(value) => take(kinds.find((kind) => kind === value))}
        choices={kinds.map((value) => ({ value, name: kindName(value) }))}
      />
      {picked.kind === 'one' ? <One picked={picked} first={first} onPick={onPick} /> : null}
    </div>
  );
}

function kindName(kind: Picked['kind']): string {
  if (kind === 'usual' || kind === 'one') return say(`otherwise.${kind}`);
  return say('otherwise.preset', { preset: say(`preset.${kind}.name`) });
}

/** Those that a doubter turns to first: what matters most where that is known, else what the theories quarrel about. */
function useFirst(): readonly RegisterRow[] {
  const weighty = useWeighty().flatMap((name) => rowNamed(name) ?? []);
  return weighty.length > 0 ? weighty : registerRows.filter(isContested);
}

interface OneProps extends OtherwiseChoiceProps {
  readonly picked: Extract<Picked, { kind: 'one' }>;
  readonly first: readonly RegisterRow[];
}

/** One number: which, and how large. */
function One({ picked, first, onPick }: OneProps): ReactElement {
  const { scenario } = useTable();
  const row = rowNamed(picked.name);
  return (
    <div className={styles.one}>
      <AssumptionSearch
        rows={registerRows}
        first={first}
        chosen={row}
        onChoose={({ name }) => {
          if (name !== picked.name) onPick({ kind: 'one', name, value: scenario.params[name] });
        }}
      />
      {row ? (
        <>
          <p className={styles.quiet}>
            <span lang={SCENARIO_LANGUAGE}>{assumptionReason(row.reason)}</span>{' '}
            {say('otherwise.now', { value: assumptionText(row.unit, scenario.params[row.name]) })}
          </p>
          <AssumptionField
            key={row.name}
            row={row}
            value={scenario.params[row.name]}
            onValue={(value) => onPick({ kind: 'one', name: row.name, value })}
          />
        </>
      ) : null}
    </div>
  );
}
