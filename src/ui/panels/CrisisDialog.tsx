import type { ReactElement } from 'react';
import type { MoveKind } from '../../rules/crisis/moveKinds.ts';
import type { CrisisView } from '../../rules/sight/observe.ts';
import type { Crisis } from '../../rules/state/state.ts';
import { moveSights, type MoveSight } from '../../session/crisisSight.ts';
import { Button } from '../parts/Button.tsx';
import { Choices } from '../parts/Choices.tsx';
import { cls } from '../parts/cls.ts';
import { ScoreNum } from '../parts/Num.tsx';
import { Row } from '../parts/Section.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { Toggle } from '../parts/Toggle.tsx';
import { app, useApp, useTable } from '../store.ts';
import type { MoveDraft } from '../store/plan.ts';
import { actorNameAt, chanceText, placeName, say, scoreText, type WordKey } from '../words/index.ts';
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
  const { scenario, view } = useTable();
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
  return (
    <Sheet
      title={say('crisis.title', { place })}
      kicker={`${say('crisis.window', { window: crisis.window, all: scenario.params.crisisWindows })} · ${say('crisis.onRung', { rung, name: say(`rung.${String(rung)}` as WordKey) })}`}
      size="full"
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
        <Ladder rung={rung} highest={crisis.highest} />
        <div className={styles.middle}>
          <p className={styles.lead}>{say('crisis.against', { name: actorNameAt(scenario, shown.opponent) })}</p>
          <LastMoves crisis={crisis} />
          <fieldset className={styles.moves}>
            <legend className={styles.title}>{say('crisis.yourMove')}</legend>
            <MoveList
              sights={sights}
              chosen={draft.move}
              onChoose={(move) => {
                set({ move });
              }}
              describe={describe}
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
        <Stake crisis={crisis} />
      </div>
    </Sheet>
  );
}

const percent = (points: number): string => chanceText(points).replace(' %', '');

/** Costs and the range of the risk of war, in words. */
function describe({ riskLow, riskHigh, rungLow, rungHigh, support, capital }: MoveSight): {
  readonly risk: string;
  readonly cost: string;
} {
  const range =
    riskLow === riskHigh
      ? say('crisis.riskOne', { low: percent(riskLow) })
      : say('crisis.riskRange', { low: percent(riskLow), high: percent(riskHigh) });
  const rungs =
    rungLow === rungHigh
      ? say('crisis.staysOn', { from: rungLow })
      : say('crisis.toRung', { from: rungLow, to: rungHigh });
  const costs = [
    ...(support > 0 ? [say('crisis.support', { points: scoreText(support, support % 100 === 0 ? 0 : 1) })] : []),
    ...(capital > 0 ? [say('crisis.capital', { count: capital })] : []),
  ];
  const cost = costs.length === 0 ? say('crisis.free') : say('crisis.costs', { what: costs.join(', ') });
  return { risk: `${say('crisis.risk')} ${range}, ${rungs}`, cost };
}

function LastMoves({ crisis }: { readonly crisis: Crisis }): ReactElement {
  const { scenario, me } = useTable();
  if (crisis.last.length === 0) return <p className={styles.quiet}>{say('crisis.first')}</p>;
  return (
    <div>
      <h3 className={styles.title}>{say('crisis.last')}</h3>
      <ul className={styles.last}>
        {crisis.leads.map((lead, side) => {
          const move = say(`move.${crisis.last[side] ?? 'hold'}.past` as WordKey);
          return (
            <li key={lead}>
              {lead === me
                ? say('crisis.youMove', { move })
                : say('crisis.lastMove', { name: actorNameAt(scenario, lead), move })}
            </li>
          );
        })}
      </ul>
    </div>
  );
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

function Stake({ crisis }: { readonly crisis: Crisis }): ReactElement {
  const { scenario, me } = useTable();
  return (
    <div className={cls(styles.stake)}>
      <h3 className={styles.title}>{say('crisis.stake')}</h3>
      {(['heat', 'presence', 'code'] as const).map((score) => (
        <Row key={score} name={say(`score.${score}.name`)}>
          <ScoreNum score={score} at={crisis.at} />
        </Row>
      ))}
      <Row name={say('score.support.name')}>
        <ScoreNum score="support" at={me} />
      </Row>
      <Row name={say('dyad.tension')}>
        <ScoreNum
          score="tension"
          at={scenario.dyadOf[crisis.leads[0] * scenario.actors.length + crisis.leads[1]] ?? 0}
        />
      </Row>
    </div>
  );
}
