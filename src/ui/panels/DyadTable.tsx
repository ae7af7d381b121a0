import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { tieIx } from '../../session/catalogue.ts';
import { cls } from '../parts/cls.ts';
import { ScoreNum } from '../parts/Num.tsx';
import { app, useTable } from '../store.ts';
import { actorNameAt, say } from '../words/index.ts';
import styles from './DyadTable.module.css';

/** All that the map shows of dyads and places, for whoever reads rather than looks. The tensest first. */
export function DyadTable(): ReactElement {
  const { scenario, view } = useTable();
  const rows = scenario.dyads
    .map((dyad, at) => ({ ...dyad, at, tension: view.picture.dyads[at]?.tension ?? 0 }))
    .filter(({ armed }) => armed)
    .sort((one, other) => other.tension - one.tension || one.at - other.at);
  return (
    <details className={styles.twin}>
      <summary>{say('map.table')}</summary>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption>{say('map.tableCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('map.pair')}</th>
              <th scope="col">{say('map.tension')}</th>
              <th scope="col">{say('map.trustOne')}</th>
              <th scope="col">{say('map.trustTwo')}</th>
              <th scope="col">{say('map.bound')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ a, b, at }) => (
              <tr key={at}>
                <th scope="row">
                  <Button
                    className={cls(styles.pair)}
                    onPress={() => {
                      app().pick({ kind: 'dyad', a, b });
                    }}
                  >
                    {say('app.and', { first: actorNameAt(scenario, a), last: actorNameAt(scenario, b) })}
                  </Button>
                </th>
                <td>
                  <ScoreNum score="tension" at={at} />
                </td>
                <td>
                  <ScoreNum score="trust" at={tieIx(scenario, a, b)} />
                </td>
                <td>
                  <ScoreNum score="trust" at={tieIx(scenario, b, a)} />
                </td>
                <td className={styles.bound}>{boundBy(view.picture.agreements, a, b) || say('map.none')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

type Agreements = ReturnType<typeof useTable>['view']['picture']['agreements'];

const boundBy = (agreements: Agreements, a: number, b: number): string =>
  agreements
    .filter(({ parties }) => parties.includes(a) && parties.includes(b))
    .map(({ type }) => say(`agreementType.${type}`))
    .join(', ');
