import { useMemo, useState, type ReactElement } from 'react';
import { CITATION_KINDS } from '../../scenario/notes.ts';
import { Button } from '../parts/Button.tsx';
import { Origin } from '../parts/Origin.tsx';
import { SearchBox } from '../parts/SearchBox.tsx';
import { Select } from '../parts/Select.tsx';
import { SourceTip } from '../parts/SourceTip.tsx';
import type { WholeScenario } from '../store/wholeScenario.ts';
import {
  anySource,
  kindsOf,
  NO_SOURCE,
  sourceRows,
  wantedRows,
  type SourceRow,
  type SourceWanted,
} from '../store/sources.ts';
import { SCENARIO_LANGUAGE, START_GROUPS, say } from '../words/index.ts';
import styles from './ScenarioSources.module.css';

/** How many values are shown at first, and each time that more is asked for. */
const SHOWN = 50;

/** Every value with which a scenario begins, and where it comes from. */
export function ScenarioSources({ whole }: { readonly whole: WholeScenario }): ReactElement {
  const rows = useMemo(() => sourceRows(whole), [whole]);
  const [wanted, setWanted] = useState(anySource);
  const [shown, setShown] = useState(SHOWN);
  const found = wantedRows(rows, wanted);
  const rest = Math.min(SHOWN, found.length - shown);
  return (
    <section className={styles.sources}>
      <div className={styles.head}>
        <h2>{say('sourced.title')}</h2>
        <p>{say(whole.notes.provenance.length === 0 ? 'sourced.none' : 'sourced.more')}</p>
      </div>
      <Filter
        wanted={wanted}
        onWanted={(next) => {
          setWanted(next);
          setShown(SHOWN);
        }}
        found={found.length}
        count={rows.length}
      />
      {found.length === 0 ? (
        <p className={styles.none}>{say('sourced.nothing')}</p>
      ) : (
        <Values rows={found.slice(0, shown)} />
      )}
      {rest > 0 ? (
        <Button
          onPress={() => {
            setShown(shown + SHOWN);
          }}
        >
          {say('sourced.showMore', { count: rest })}
        </Button>
      ) : null}
    </section>
  );
}

interface FilterProps {
  readonly wanted: SourceWanted;
  readonly onWanted: (wanted: SourceWanted) => void;
  readonly found: number;
  readonly count: number;
}

function Filter({ wanted, onWanted, found, count }: FilterProps): ReactElement {
  const all = { value: '', name: say('sourced.all') };
  return (
    <div className={styles.filter}>
      <SearchBox
        label={say('sourced.search')}
        value={wanted.words}
        onChange={(words) => {
          onWanted({ ...wanted, words });
        }}
        inRow
      />
      <Select
        label={say('sourced.group')}
        value={wanted.group}
        onChange={(group) => {
          onWanted({ ...wanted, group });
        }}
        options={[all, ...START_GROUPS.map((value) => ({ value, name: say(`sourced.groups.${value}`) }))]}
      />
      <Select
        label={say('sourced.kind')}
        value={wanted.kind}
        onChange={(kind) => {
          onWanted({ ...wanted, kind });
        }}
        options={[
          all,
          ...CITATION_KINDS.map((value) => ({ value, name: say(`sourced.kinds.${value}`) })),
          { value: NO_SOURCE, name: say('sourced.noSource') },
        ]}
      />
      <p className={styles.count} role="status">
        {found === count ? say('sourced.count', { count }) : say('sourced.found', { found, count })}
      </p>
    </div>
  );
}

function Values({ rows }: { readonly rows: readonly SourceRow[] }): ReactElement {
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{say('sourced.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('sourced.what')}</th>
          <th scope="col">{say('sourced.value')}</th>
          <th scope="col">{say('sourced.kind')}</th>
        </tr>
      </thead>
      {subjectsOf(rows).map((own) => (
        <tbody key={own[0]?.path}>
          <tr>
            <th scope="rowgroup" colSpan={3} className={styles.of} lang={SCENARIO_LANGUAGE}>
              {own[0]?.of}
            </th>
          </tr>
          {own.map((row) => (
            <Line key={row.path} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Rows that stand one after the other and are about the same. */
function subjectsOf(rows: readonly SourceRow[]): readonly (readonly SourceRow[])[] {
  const subjects: SourceRow[][] = [];
  for (const row of rows) {
    const last = subjects.at(-1);
    if (last?.[0]?.of === row.of && last[0].group === row.group) last.push(row);
    else subjects.push([row]);
  }
  return subjects;
}

function Line({ row }: { readonly row: SourceRow }): ReactElement {
  const { of, what, value, origin } = row;
  const name = `${of}: ${what}`;
  const kinds = kindsOf(row).map((kind) => say(`sourced.kinds.${kind}`));
  return (
    <tr>
      <th scope="row">{what}</th>
      <td className={styles.value}>
        <SourceTip label={say('sourced.valueOf', { name, value })} tip={<Origin title={name} origin={origin} />}>
          {value}
        </SourceTip>
      </td>
      <td className={styles.kinds}>
        <b>{kinds.length === 0 ? say('sourced.noSource') : kinds.join(' · ')}</b>
        <span className={styles.note} lang={SCENARIO_LANGUAGE}>
          {origin?.entry.note}
        </span>
      </td>
    </tr>
  );
}
