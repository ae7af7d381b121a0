import { useEffect, type ReactElement } from 'react';
import { Button } from '../parts/Button.tsx';
import { cls } from '../parts/cls.ts';
import { Sheet } from '../parts/Sheet.tsx';
import { Agenda, goTo } from './report/Agenda.tsx';
import { Answers } from './report/Answers.tsx';
import { FrontPage } from './report/FrontPage.tsx';
import { mainSource, mattersOf } from './report/mattersOf.ts';
import { needsOf } from './report/needsOf.ts';
import { Predicted } from './report/Predicted.tsx';
import { frontPageOf, storiesOf } from './report/stories.ts';
import { app, useTable } from '../store.ts';
import { stepsBetween, type Moved } from '../store/happened.ts';
import { judged } from '../store/predictions.ts';
import { say, turnName } from '../words/index.ts';
import { MovedList } from './MovedList.tsx';
import styles from './ReportDialog.module.css';

const MOST_MOVED = 5;

/** What happened since I last decided: the paper, what it means for me, and whether I had seen it coming. */
export function ReportDialog({ from, to }: { readonly from: number; readonly to: number }): ReactElement {
  const { game, view, scenario, me } = useTable();
  const steps = stepsBetween(game.host, view.seat, from, to);
  const turn = steps[0]?.turn ?? view.turn;
  const page = frontPageOf(scenario, storiesOf(scenario, me, steps));
  const moved = actsFirst(mattersOf(scenario, me, steps));
  const ends = view.phase === 'over' || view.turn > turn;
  const said = game.host.remarks(view.seat).filter((remark) => remark.turn === turn);
  const all = judged(scenario, said, game.host.history(view.seat), false);
  // Orders are told once: by the report of the step that carried them out.
  const told = steps.some(({ phase }) => phase === 'commit');
  const extra = steps[0]?.phase === 'crisis' && !ends;
  const needs = needsOf(scenario, view, steps);
  useQuickClose();
  return (
    <Sheet
      title={say('report.paper')}
      kicker={extra ? say('paper.extra', { turn }) : say('report.edition', { quarter: turnName(scenario, turn), turn })}
      size={told ? 'broad' : 'full'}
      masthead
      onClose={close}
      foot={<Foot crisis={needs.some(({ goes }) => goes.kind === 'crisis')} />}
    >
      <div className={cls(styles.page, !told && styles.short)}>
        <FrontPage page={page} />
        <div className={styles.mine}>
          <section className={styles.part}>
            <h3 className={styles.title}>{say('agenda.needs')}</h3>
            <Agenda needs={needs} />
          </section>
          <section className={styles.part}>
            <h3 className={styles.title}>{say('agenda.title')}</h3>
            {moved.length === 0 ? <p className={styles.quiet}>{say('report.nothingMoved')}</p> : null}
            <MovedList moved={moved.slice(0, MOST_MOVED)} answers={view.phase !== 'over'} />
          </section>
        </div>
        {told ? (
          <div className={styles.said}>
            <Answers steps={steps} />
            <section className={styles.part}>
              <h3 className={styles.title}>{say('predicted.title')}</h3>
              <Predicted all={all} />
            </section>
          </div>
        ) : null}
      </div>
    </Sheet>
  );
}

/** The one button says where it goes. */
function Foot({ crisis }: { readonly crisis: boolean }): ReactElement {
  return (
    <Button
      look="primary"
      onPress={() => {
        if (crisis) goTo({ kind: 'crisis' });
        else close();
      }}
    >
      {say(crisis ? 'paper.toCrisis' : 'app.goOn')}
    </Button>
  );
}

/** What somebody did comes before what time did. What comes in each quarter is no news. */
function actsFirst(moved: readonly Moved[]): readonly Moved[] {
  const passing = (one: Moved): number => Number(mainSource(one)?.kind === 'drift');
  return moved.filter(({ score }) => score !== 'capital').sort((a, b) => passing(a) - passing(b));
}

const close = (): void => {
  app().closeDialog();
};

/** Enter closes it wherever the focus is on no control, and Shift+Enter always. Esc is the sheet's own. */
function useQuickClose(): void {
  useEffect(() => {
    const read = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.repeat || app().getState().dialogs.at(-1)?.kind !== 'report') return;
      const control = event.target instanceof Element && event.target.closest('button, a, input, select, summary');
      if (control && !event.shiftKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    };
    window.addEventListener('keydown', read, true);
    return () => {
      window.removeEventListener('keydown', read, true);
    };
  }, []);
}
