import { useState, type ReactElement } from 'react';
import type { MoveKind } from '../../rules/crisis/moveKinds.ts';
import type { CrisisView } from '../../rules/sight/observe.ts';
import type { Scenario } from '../../rules/scenario/scenario.ts';
import type { Crisis } from '../../rules/state/state.ts';
import { moveSights, offersIn } from '../../session/crisisSight.ts';
import { Button } from '../parts/Button.tsx';
import { Choices } from '../parts/Choices.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { Toggle } from '../parts/Toggle.tsx';
import { app, useApp, useTable } from '../store.ts';
import type { MoveDraft } from '../store/plan.ts';
import { actorNameAt, placeName, rungName, say } from '../words/index.ts';
import { CrisisFacts } from './CrisisFacts.tsx';
import { Ladder, type LadderMark } from './Ladder.tsx';
import { MoveList } from './MoveList.tsx';
import styles from './CrisisDialog.module.css';

/** What stands beside a move before one is chosen. */
const usual: Omit<MoveDraft, 'move'> = { call: false, otherwise: 'backUp', acceptOffRamp: true };
type Chosen = Omit<MoveDraft, 'move'> & { readonly move: MoveKind | undefined };

/** One window of the ladder: where it stands, what both did last, and what I do now. */
export function CrisisDialog(): ReactElement | null {
  const { view, scenario } = useTable();
  const [decided, setDecided] = useState<readonly string[]>([]);
  const mine = view.crises.filter(({ opponent }) => opponent >= 0);
  const windowOf = ({ at }: CrisisView): string =>
    `${at}/${String(crisisAt(view.picture.crises, scenario.placeIx.get(at) ?? -1)?.window ?? 0)}`;
  const open = mine.filter((one) => !decided.includes(windowOf(one)));
  const shown = open[0] ?? mine.at(-1);
  const crisis = shown && crisisAt(view.picture.crises, scenario.placeIx.get(shown.at) ?? -1);
  if (!shown || !crisis) return null;
  return (
    <Window
      key={windowOf(shown)}
      shown={shown}
      crisis={crisis}
      onDecided={() => {
        setDecided([...decided, windowOf(shown)]);
        if (open.length <= 1) app().submit();
      }}
    />
  );
}

const crisisAt = (crises: readonly Crisis[], at: number): Crisis | undefined =>
  crises.find((crisis) => crisis.at === at);

interface WindowProps {
  readonly shown: CrisisView;
  readonly crisis: Crisis;
  readonly onDecided: () => void;
}

/** What is chosen for a window of a crisis, kept in the plan as soon as there is a move. */
function useChosen(at: string): readonly [Chosen, (next: Partial<Chosen>) => void] {
  const kept = useApp(({ planning }) => planning.now.moves[at]);
  const [chosen, setChosen] = useState<Chosen>(kept ?? { ...usual, move: undefined });
  const set = (next: Partial<Chosen>): void => {
    const all = { ...chosen, ...next };
    setChosen(all);
    if (all.move !== undefined) app().chooseMove(at, { ...all, move: all.move });
  };
  return [chosen, set];
}

/** How many ways out the moves chosen for other crises may offer: each is paid for. */
function useOfferedElsewhere(at: string): number {
  const { moves } = useApp(({ planning }) => planning.now);
  return offersIn(Object.entries(moves).flatMap(([place, move]) => (place === at ? [] : [move])));
}

const aside = (): void => {
  app().putCrisisAside(true);
};

function Window({ shown, crisis, onDecided }: WindowProps): ReactElement {
  const { scenario, view, me } = useTable();
  const [chosen, set] = useChosen(shown.at);
  const [pointed, point] = useState<MoveKind>();
  const offered = useOfferedElsewhere(shown.at);
  const sights = moveSights(scenario, view, crisis, offered);
  const place = placeName(scenario, shown.at);
  const rung = view.picture.places[crisis.at]?.rung ?? 0;
  return (
    <Sheet
      title={say('crisis.title', { place })}
      kicker={`${say('crisisToo.window', { window: crisis.window, all: scenario.params.crisisWindows })} · ${say('crisis.onRung', { rung, name: rungName(rung) })} · ${say('crisisToo.noHurry')}`}
      size="screen"
      alert
      onClose={aside}
      foot={<Foot move={chosen.move} onDecided={onDecided} />}
    >
      <div className={styles.window}>
        <Ladder
          rung={rung}
          highest={crisis.highest}
          marks={lastMoves(scenario, me, crisis)}
          reach={sights.find(({ move }) => move === (pointed ?? chosen.move))}
        />
        <div className={styles.middle}>
          <p className={styles.lead}>
            {say('crisis.against', { name: actorNameAt(scenario, shown.opponent) })}{' '}
            {crisis.last.length === 0 ? say('crisis.first') : null}{' '}
            {sights.some((sight) => sight.war) ? say('crisisToo.finalRung') : null}
          </p>
          <fieldset className={styles.moves}>
            <legend className={styles.title}>{say('crisis.yourMove')}</legend>
            <MoveList
              sights={sights}
              chosen={chosen.move}
              onPoint={point}
              onChoose={(move) => {
                set({ move });
              }}
            />
            <p className={styles.quiet}>{say('crisis.riskNote')}</p>
            {sights.some(({ move }) => move === 'offRamp') ? null : (
              <p className={styles.quiet}>
                {say(shown.moves.includes('offRamp') ? 'crisis.offeredElsewhere' : 'crisis.notOpen')}
              </p>
            )}
          </fieldset>
          {shown.canCall ? <Call draft={chosen} open={sights.map(({ move }) => move)} set={set} /> : null}
          <Toggle
            on={chosen.acceptOffRamp}
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

interface FootProps {
  readonly move: MoveKind | undefined;
  readonly onDecided: () => void;
}

/** Nothing is chosen for anybody: the button waits for a move. */
function Foot({ move, onDecided }: FootProps): ReactElement {
  return (
    <>
      {move === undefined ? <p className={styles.silence}>{say('crisisToo.silence')}</p> : null}
      <Button onPress={aside}>{say('crisis.toMap')}</Button>
      <Button look="primary" size="large" disabled={move === undefined} onPress={onDecided}>
        {move === undefined ? say('crisisToo.choose') : say(`move.${move}.name`)}
      </Button>
    </>
  );
}

/** What both sides did in the window before. */
function lastMoves(scenario: Scenario, me: number, { last, leads }: Crisis): readonly LadderMark[] {
  return leads.flatMap((lead, side) => {
    const move = last[side] as MoveKind | undefined;
    if (move === undefined) return [];
    const past = say(`move.${move}.past`);
    const text =
      lead === me
        ? say('crisis.youMove', { move: past })
        : say('crisis.lastMove', { name: actorNameAt(scenario, lead), move: past });
    return [{ move, text, mine: lead === me }];
  });
}

interface CallProps {
  readonly draft: Chosen;
  readonly open: readonly MoveKind[];
  readonly set: (next: Partial<Chosen>) => void;
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
