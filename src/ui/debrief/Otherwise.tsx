import { useState, type ReactElement } from 'react';
import type { OtherNumbers } from '../../replay/sameOrders.ts';
import { Button } from '../parts/Button.tsx';
import { useTable } from '../store.ts';
import { rowNamed } from '../store/assumptions.ts';
import { assumptionText, say } from '../words/index.ts';
import { OtherwiseChoice, type Picked } from './OtherwiseChoice.tsx';
import { OtherwiseResult } from './OtherwiseResult.tsx';
import { useOtherwise } from './useOtherwise.ts';
import styles from './Otherwise.module.css';

/** The orders of this game once more under other numbers, and what differs. */
export function Otherwise(): ReactElement {
  const { game, scenario } = useTable();
  const [picked, setPicked] = useState<Picked>({ kind: scenario.preset === 'spiral' ? 'deterrence' : 'spiral' });
  const { replayed, start, stop } = useOtherwise();
  const change = changeOf(picked, game.record.assumptions ?? {});
  const same = picked.kind === 'one' && picked.value === rowValue(scenario.params, picked.name);
  return (
    <section className={styles.otherwise} aria-labelledby="otherwise">
      <h2 className={styles.title} id="otherwise">
        {say('otherwise.title')}
      </h2>
      <p className={styles.lead}>{say('otherwise.lead')}</p>
      <OtherwiseChoice picked={picked} onPick={setPicked} />
      {same ? <p className={styles.quiet}>{say('otherwise.same')}</p> : null}
      <div className={styles.acts}>
        <Button
          look="strong"
          disabled={change === undefined || same || replayed.is === 'running'}
          onPress={() => {
            if (change) start({ record: game.host.record(), change }, nameOf(picked));
          }}
        >
          {say('otherwise.go')}
        </Button>
        {replayed.is === 'running' ? <Button onPress={stop}>{say('otherwise.cancel')}</Button> : null}
        <p role="status" className={styles.status}>
          {replayed.is === 'running' ? <progress className={styles.progress} aria-hidden /> : null}
          {replayed.is === 'idle' || replayed.is === 'done' ? null : say(`otherwise.${replayed.is}`)}
          {replayed.is === 'done' ? say('otherwise.under', { what: replayed.what }) : null}
        </p>
      </div>
      {replayed.is === 'done' ? <OtherwiseResult found={replayed.found} /> : null}
    </section>
  );
}

const rowValue = (params: Readonly<Record<string, number>>, name: string): number | undefined => params[name];

/** The numbers that are asked for; undefined while nothing is that could be. */
function changeOf(picked: Picked, changed: NonNullable<OtherNumbers['assumptions']>): OtherNumbers | undefined {
  if (picked.kind === 'usual') return { assumptions: {} };
  if (picked.kind !== 'one') return { preset: picked.kind };
  return picked.value === undefined ? undefined : { assumptions: { ...changed, [picked.name]: picked.value } };
}

function nameOf(picked: Picked): string {
  if (picked.kind === 'usual') return say('otherwise.usual');
  if (picked.kind !== 'one') return say('otherwise.preset', { preset: say(`preset.${picked.kind}.name`) });
  const row = rowNamed(picked.name);
  const value = row && picked.value !== undefined ? assumptionText(row.unit, picked.value) : '';
  return say('otherwise.underOne', { name: row?.label ?? '', value });
}
