import { useState, type ReactElement } from 'react';
import type { MoveKind } from '../../rules/crisis/moveKinds.ts';
import { moveSights, offersIn } from '../../session/crisisSight.ts';
import { Choices } from '../parts/Choices.tsx';
import { Toggle } from '../parts/Toggle.tsx';
import { app, useApp, useTable } from '../store.ts';
import type { MoveDraft } from '../store/plan.ts';
import { actorNameAt, listed, say } from '../words/index.ts';
import { CrisisFacts } from './CrisisFacts.tsx';
import { CrisisReplies, useAnswered } from './CrisisReplies.tsx';
import { CrisisSheet, type WindowProps } from './CrisisSheet.tsx';
import { Ladder } from './Ladder.tsx';
import { lastMoves } from './lastMoves.ts';
import { MoveList } from './MoveList.tsx';
import { moveNamed } from './moveWords.ts';
import styles from './CrisisDialog.module.css';

/** What stands beside a move before one is chosen. */
const usual: Omit<MoveDraft, 'move'> = { call: false, otherwise: 'backUp', acceptOffRamp: true };
type Chosen = Omit<MoveDraft, 'move' | 'invoke'> & {
  readonly move: MoveKind | undefined;
  readonly invoke?: true | undefined;
};

/** What is chosen for a window of a crisis, kept in the plan as soon as there is a move. */
function useChosen(at: string): readonly [Chosen, (next: Partial<Chosen>) => void] {
  const kept = useApp(({ planning }) => planning.now.moves[at]);
  const [chosen, setChosen] = useState<Chosen>(kept ?? { ...usual, move: undefined });
  const set = (next: Partial<Chosen>): void => {
    const all = { ...chosen, ...next };
    setChosen(all);
    const { move, invoke, ...beside } = all;
    if (move !== undefined) app().chooseMove(at, { ...beside, move, ...(invoke ? { invoke } : {}) });
  };
  return [chosen, set];
}

/** How many ways out the moves chosen for other crises may offer: each is paid for. */
function useOfferedElsewhere(at: string): number {
  const { moves } = useApp(({ planning }) => planning.now);
  return offersIn(Object.entries(moves).flatMap(([place, move]) => (place === at ? [] : [move])));
}

/** A window for a lead, or for an ally that stands with one: the ladder, the moves, and what is known. */
export function CrisisWindow({ shown, crisis, onDecided }: WindowProps): ReactElement {
  const { game, scenario, view, me } = useTable();
  const [chosen, set] = useChosen(shown.at);
  const [pointed, point] = useState<MoveKind>();
  const offered = useOfferedElsewhere(shown.at);
  const sights = moveSights(scenario, view, crisis, offered);
  const answered = useAnswered(shown);
  const { move } = chosen;
  const lead = crisis.supporters.find(({ actor }) => actor === me)?.of;
  const standsWith = lead === undefined ? undefined : actorNameAt(scenario, lead);
  const reach = sights.find((sight) => sight.move === (pointed ?? move));
  const ready = move !== undefined && answered;
  const silence = move === undefined ? 'crisisToo.silence' : 'alliance.silence';
  const button =
    move === undefined ? say('crisisToo.choose') : answered ? moveNamed(move, standsWith).name : say('alliance.choose');
  return (
    <CrisisSheet
      at={shown.at}
      crisis={crisis}
      ready={ready}
      silence={say(silence)}
      button={button}
      onDecided={onDecided}
    >
      <Ladder
        rung={view.picture.places[crisis.at]?.rung ?? 0}
        highest={crisis.highest}
        marks={lastMoves(scenario, me, game.host.history(view.seat), crisis)}
        reach={reach && { sight: reach, name: moveNamed(reach.move, standsWith).name }}
        moves
      />
      <div className={styles.middle}>
        <p className={styles.lead}>
          <Against shown={shown} crisis={crisis} /> {crisis.last.length === 0 ? say('crisis.first') : null}{' '}
          {sights.some((sight) => sight.war) ? say('crisisToo.finalRung') : null}
        </p>
        <CrisisReplies shown={shown} crisis={crisis} />
        <fieldset className={styles.moves}>
          <legend className={styles.title}>{say('crisis.yourMove')}</legend>
          <MoveList
            sights={sights}
            chosen={move}
            standsWith={standsWith}
            onPoint={point}
            onChoose={(next) => {
              set({ move: next });
            }}
          />
          <p className={styles.quiet}>{say('crisis.riskNote')}</p>
          {shown.role !== 'lead' || sights.some((sight) => sight.move === 'offRamp') ? null : (
            <p className={styles.quiet}>
              {say(shown.moves.includes('offRamp') ? 'crisis.offeredElsewhere' : 'crisis.notOpen')}
            </p>
          )}
        </fieldset>
        <Beside shown={shown} chosen={chosen} set={set} open={sights.map((sight) => sight.move)} />
      </div>
      <CrisisFacts crisis={crisis} />
    </CrisisSheet>
  );
}

/** Against whom, and with whom. */
function Against({ shown, crisis }: Pick<WindowProps, 'shown' | 'crisis'>): ReactElement {
  const { scenario, me } = useTable();
  const name = actorNameAt(scenario, shown.opponent);
  const lead = crisis.supporters.find(({ actor }) => actor === me)?.of;
  if (lead === undefined) return <>{say('crisis.against', { name })}</>;
  return <>{say('alliance.standWith', { lead: actorNameAt(scenario, lead), name })}</>;
}

interface BesideProps {
  readonly shown: WindowProps['shown'];
  readonly chosen: Chosen;
  readonly set: (next: Partial<Chosen>) => void;
  readonly open: readonly MoveKind[];
}

/** What goes with any move: the hotline, a call on allies, and the answer to a way out. */
function Beside({ shown, chosen, set, open }: BesideProps): ReactElement | null {
  const { scenario } = useTable();
  if (shown.role !== 'lead') return null;
  const names = listed(shown.wouldCall.map((ix) => actorNameAt(scenario, ix)));
  return (
    <>
      {shown.canCall ? <Call draft={chosen} open={open} set={set} /> : null}
      {shown.canInvoke ? (
        <div className={styles.call}>
          <Toggle
            on={chosen.invoke === true}
            onChange={(on) => {
              set({ invoke: on ? true : undefined });
            }}
          >
            {say('alliance.invoke', { names })}
          </Toggle>
          <p className={styles.quiet}>{say('alliance.invokeNote')}</p>
        </div>
      ) : null}
      <Toggle
        on={chosen.acceptOffRamp}
        onChange={(acceptOffRamp) => {
          set({ acceptOffRamp });
        }}
      >
        {say('crisis.accept')}
      </Toggle>
    </>
  );
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
