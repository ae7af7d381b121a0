import type { ReactElement } from 'react';
import type { MoveKind } from '../../rules/crisis/moveKinds.ts';
import type { CrisisView } from '../../rules/sight/observe.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { Crisis } from '../../rules/state/state.ts';
import { moveSights } from '../../session/crisisSight.ts';
import { Button } from '../parts/Button.tsx';
import { Choices } from '../parts/Choices.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { Toggle } from '../parts/Toggle.tsx';
import { app, useApp, useTable } from '../store.ts';
import type { MoveDraft } from '../store/plan.ts';
import { actorNameAt, placeName, rungName, say, type WordKey } from '../words/index.ts';
import { CrisisFacts } from './CrisisFacts.tsx';
import { Ladder } from './Ladder.tsx';
import { MoveList } from './MoveList.tsx';
import styles from './CrisisDialog.module.css';

const usual: MoveDraft = { move: 'hold', call: false, otherwise: 'backUp', acceptOffRamp: true };

/** One window of the ladder: where it stands, what both did last, and what I do now. */
export function CrisisDialog(): ReactElement | null {
  const { view, scenario } = useTable();
  const moves = useApp(({ planning }) => planning.now.moves);
  const mine = view.crises.filter(({ opponent }) => opponent >= 0);
  const [current] = mine.filter(({ at }) => moves[at] === undefined);
  const shown = current ?? mine.at(-1);
  const crisis = shown && crisisAt(view.picture.crises, scenario.placeIx.get(shown.at) ?? -1);
  if (!shown || !crisis) return null;
  return (
    <Window
      key={shown.at}
      shown={shown}
      crisis={crisis}
      last={mine.length - mine.filter(({ at }) => moves[at] !== undefined).length <= 1}
    />
  );
}

const crisisAt = (crises: readonly Crisis[], at: number): Crisis | undefined =>
  crises.find((crisis) => crisis.at === at);

interface WindowProps {
  readonly shown: CrisisView;
  readonly crisis: Crisis;
  /** The last crisis of this window that a move is missing for. */
  readonly last: boolean;
}

function Window({ shown, crisis, last }: WindowProps): ReactElement {
  const { scenario, view, me } = useTable();
  const draft = useApp(({ planning }) => planning.now.moves[shown.at]) ?? usual;
  const sights = moveSights(scenario, view, crisis);
  const place = placeName(scenario, shown.at);
  const rung = view.picture.places[crisis.at]?.rung ?? 0;
  const set = (next: Partial<MoveDraft>): void => {
    app().chooseMove(shown.at, { ...draft, ...next });
  };
  const decide = (): void => {
    app().chooseMove(shown.at, draft);
    if (last) app().submit();
  };
  const war = sights.some(({ rungHigh }) => rungHigh >= 7);
  return (
    <Sheet
      title={say('crisis.title', { place })}
      kicker={`${say('crisisToo.window', { window: crisis.window, all: scenario.params.crisisWindows })} · ${say('crisis.onRung', { rung, name: rungName(rung) })} · ${say('crisisToo.noHurry')}`}
      size="screen"
      alert
      onClose={() => {
        app().putCrisisAside(true);
      }}
      foot={
        <>
          <Button
            onPress={() => {
              app().putCrisisAside(true);
            }}
          >
            {say('crisis.toMap')}
          </Button>
          <Button look="primary" size="large" onPress={decide}>
            {say(`move.${draft.move}.name`)}
          </Button>
        </>
      }
    >
      <div className={styles.window}>
        <Ladder rung={rung} highest={crisis.highest} marks={lastMoves(scenario, me, crisis)} />
        <div className={styles.middle}>
          <p className={styles.lead}>
            {say('crisis.against', { name: actorNameAt(scenario, shown.opponent) })}{' '}
            {crisis.last.length === 0 ? say('crisis.first') : null} {war ? say('crisisToo.finalRung') : null}
          </p>
          <fieldset className={styles.moves}>
            <legend className={styles.title}>{say('crisis.yourMove')}</legend>
            <MoveList
              sights={sights}
              chosen={draft.move}
              onChoose={(move) => {
                set({ move });
              }}
            />
            <p className={styles.quiet}>{say('crisis.riskNote')}</p>
            {sights.some(({ move }) => move === 'offRamp') ? null : (
              <p className={styles.quiet}>{say('crisis.notOpen')}</p>
            )}
          </fieldset>
          {shown.canCall ? <Call draft={draft} open={shown.moves} set={set} /> : null}
          <Toggle
            on={draft.acceptOffRamp}
            onChange={(acceptOffRamp) => {
              set({ acceptOffRamp });
            }}
          >
            {say('crisis.accept')}
          </Toggle>
        </div>
        <CrisisFacts crisis={crisis} />
      </div>
    </Sheet>
  );
}

/** What both sides did in the window before. */
function lastMoves(scenario: Scenario, me: number, { last, leads }: Crisis): readonly string[] {
  return leads.flatMap((lead, side) => {
    const made = last[side];
    if (made === undefined) return [];
    const move = say(`move.${made}.past` as WordKey);
    return lead === me
      ? [say('crisis.youMove', { move })]
      : [say('crisis.lastMove', { name: actorNameAt(scenario, lead), move })];
  });
}

interface CallProps {
  readonly draft: MoveDraft;
  readonly open: readonly MoveKind[];
  readonly set: (next: Partial<MoveDraft>) => void;
}

function Call({ draft, open, set }: CallProps): ReactElement {
  return (
    <div className={styles.call}>
      <Toggle
        on={draft.call}
        onChange={(call) => {
          set({ call });
        }}
      >
        {say('crisis.call')}
      </Toggle>
      {draft.call ? (
        <>
          <p className={styles.quiet}>{say('crisis.callNote')}</p>
          <Choices
            label={say('crisis.yourMove')}
            hideLabel
            value={draft.otherwise}
            onChange={(value) => {
              set({ otherwise: value as MoveKind });
            }}
            choices={open.map((move) => ({ value: move, name: say(`move.${move}.name`) }))}
          />
        </>
      ) : null}
    </div>
  );
}
