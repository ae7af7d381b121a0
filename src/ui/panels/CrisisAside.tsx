import type { ReactElement } from 'react';
import { app, useApp, useTable } from '../store.ts';
import { actorNameAt, listed, say } from '../words/index.ts';
import { CrisisCalls } from './CrisisCalls.tsx';
import { CrisisReplies, useAnswered } from './CrisisReplies.tsx';
import { CrisisSheet, type WindowProps } from './CrisisSheet.tsx';
import { Ladder } from './Ladder.tsx';
import { OptionRows } from './OptionRows.tsx';
import styles from './CrisisDialog.module.css';

/** A window for an ally that was called on: it answers, and moves nothing yet. */
export function CalledWindow({ shown, crisis, onDecided }: WindowProps): ReactElement {
  const { view } = useTable();
  const answered = useAnswered(shown);
  return (
    <CrisisSheet
      at={shown.at}
      crisis={crisis}
      ready={answered}
      silence={say('alliance.silence')}
      button={say(answered ? 'app.goOn' : 'alliance.choose')}
      onDecided={onDecided}
    >
      <Ladder rung={view.picture.places[crisis.at]?.rung ?? 0} highest={crisis.highest} marks={[]} reach={undefined} />
      <div className={styles.middle}>
        <CrisisReplies shown={shown} crisis={crisis} />
      </div>
      <CrisisCalls crisis={crisis} />
    </CrisisSheet>
  );
}

/** A window for a chair without forces: it may carry messages, and need not. */
export function ChairWindow({ shown, crisis, onDecided }: WindowProps): ReactElement {
  const { scenario, view } = useTable();
  const offered = useApp(({ planning }) => planning.now.mediates.includes(shown.at));
  const leads = listed(crisis.leads.map((ix) => actorNameAt(scenario, ix)));
  return (
    <CrisisSheet
      at={shown.at}
      crisis={crisis}
      ready
      silence=""
      button={say(offered ? 'app.goOn' : 'alliance.nothing')}
      onDecided={onDecided}
    >
      <Ladder rung={view.picture.places[crisis.at]?.rung ?? 0} highest={crisis.highest} marks={[]} reach={undefined} />
      <div className={styles.middle}>
        <p className={styles.lead}>{say('alliance.chair', { leads })}</p>
        <OptionRows
          label={say('alliance.choose')}
          value={offered ? 'mediate' : 'nothing'}
          onChange={(value) => {
            app().mediate(shown.at, value === 'mediate');
          }}
          options={[
            {
              value: 'mediate',
              name: say('alliance.mediate', { count: scenario.params.mediationCost }),
              told: [say('alliance.mediateNote')],
            },
            { value: 'nothing', name: say('alliance.nothing') },
          ]}
        />
      </div>
      <CrisisCalls crisis={crisis} />
    </CrisisSheet>
  );
}
