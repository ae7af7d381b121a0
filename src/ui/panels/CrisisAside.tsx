import type { ReactElement } from 'react';
import type { Crisis } from '../../rules/state/state.ts';
import { app, useApp, useTable } from '../store.ts';
import { actorNameAt, listed, say } from '../words/index.ts';
import { CrisisFacts } from './CrisisFacts.tsx';
import { CrisisReplies, useAnswered } from './CrisisReplies.tsx';
import { CrisisSheet, type WindowProps } from './CrisisSheet.tsx';
import { Ladder } from './Ladder.tsx';
import { lastMoves } from './lastMoves.ts';
import { ReplyList } from './ReplyList.tsx';
import styles from './CrisisDialog.module.css';

/** The ladder for whoever has no move of its own, with what the others did last. */
function Standing({ crisis }: { readonly crisis: Crisis }): ReactElement {
  const { game, scenario, view, me } = useTable();
  return (
    <Ladder
      rung={view.picture.places[crisis.at]?.rung ?? 0}
      highest={crisis.highest}
      marks={lastMoves(scenario, me, game.host.history(view.seat), crisis)}
      reach={undefined}
      moves={false}
    />
  );
}

/** A window for an ally that was called on: it answers, and moves nothing yet. */
export function CalledWindow({ shown, crisis, onDecided }: WindowProps): ReactElement {
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
      <Standing crisis={crisis} />
      <div className={styles.middle}>
        <CrisisReplies shown={shown} crisis={crisis} />
      </div>
      <CrisisFacts crisis={crisis} />
    </CrisisSheet>
  );
}

/** A window for a chair without forces: it may carry messages, and need not. */
export function ChairWindow({ shown, crisis, onDecided }: WindowProps): ReactElement {
  const { scenario } = useTable();
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
      <Standing crisis={crisis} />
      <div className={styles.middle}>
        <p className={styles.lead}>{say('alliance.chair', { leads })}</p>
        <ReplyList
          label={say('alliance.choose')}
          value={offered ? 'mediate' : 'nothing'}
          onChange={(value) => {
            app().mediate(shown.at, value === 'mediate');
          }}
          rows={[
            {
              value: 'mediate',
              name: say('alliance.mediate', { count: scenario.params.mediationCost }),
              meaning: say('alliance.mediateNote'),
            },
            { value: 'nothing', name: say('alliance.nothing'), meaning: say('alliance.nothingNote') },
          ]}
        />
      </div>
      <CrisisFacts crisis={crisis} />
    </CrisisSheet>
  );
}
