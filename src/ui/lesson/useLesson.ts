import { useEffect, useMemo } from 'react';
import { nextStep } from '../panels/nextStep.ts';
import { FIRST_GAME, isFirstGame } from '../store/firstGame.ts';
import { useApp, useTable, type Game } from '../store.ts';
import { gameId } from '../store/keeping.ts';
import { actorNameAt, changeText, fieldName, say } from '../words/index.ts';
import { alarmForeseen, sightOf, trioOf, type LessonSight } from './lessonSight.ts';
import { openPlace, setPlace, useLessonPlace } from './lessonPlace.ts';
import { alarmDone } from './learned.ts';
import { alarmText } from './alarmText.ts';
import { isOver, stepNow, STEPS, type LessonStep } from './steps.ts';

export interface Lesson {
  readonly sight: LessonSight;
  /** The step to read; undefined when the lesson is over. */
  readonly step: LessonStep | undefined;
  /** Its number, from 1. */
  readonly number: number;
  readonly text: string;
  readonly over: boolean;
}

/** The lesson as it stands, or undefined at other tables. Moves on by itself when what a step asks for is done. */
export function useLesson(): Lesson | undefined {
  const { game, view, scenario } = useTable();
  const planning = useApp((state) => state.planning);
  const form = useApp((state) => state.form);
  const dialogs = useApp((state) => state.dialogs);
  const looks = useApp((state) => state.looks);
  const place = useLessonPlace();
  const id = isFirstGame(game) ? gameId(game) : undefined;
  const sight = useMemo(() => {
    const trio = trioOf(scenario, view.me);
    return id !== undefined && trio ? sightOf(game.host, view, trio, { planning, form, dialogs, looks }) : undefined;
  }, [id, game, view, scenario, planning, form, dialogs, looks]);
  const mine = id !== undefined && place.game === id;
  const at = sight && mine ? stepNow(place.at, sight) : place.at;
  useOpened(id, game);
  useEffect(() => {
    if (!mine || at === place.at) return;
    // Whoever plays it again reads its end again.
    setPlace(at < place.at ? { at, back: 0, read: false } : { at, back: 0 });
  }, [mine, at, place.at]);
  useForeseen(sight, mine);
  const number = Math.max(0, at - place.back);
  const values = useValues(sight);
  if (!sight || !mine) return undefined;
  const step = STEPS[number];
  return { sight, step, number: number + 1, text: step ? say(step.text(sight), values) : '', over: isOver(sight) };
}

/** Another game has a place of its own. Where the seed is not the lesson's, the lesson waits to be asked for. */
function useOpened(id: string | undefined, game: Game): void {
  const current = useLessonPlace((place) => place.game);
  useEffect(() => {
    if (id === undefined || current === id) return;
    openPlace(id, game.seed !== FIRST_GAME.seed);
  }, [id, current, game]);
}

/** What is foreseen for whoever was not asked is remembered until the paper tells what came. */
function useForeseen(sight: LessonSight | undefined, mine: boolean): void {
  const { game, view } = useTable();
  const terms = sight?.terms;
  const decided = view.turn === 1 && (view.phase === 'commit' || view.phase === 'counter');
  useEffect(() => {
    if (!mine || !sight || !terms || !decided) return;
    setPlace({ foreseen: alarmForeseen(game.host, view, sight.trio, terms) });
  }, [mine, sight, terms, decided, game, view]);
}

/** What the texts of the steps name. */
function useValues(sight: LessonSight | undefined): Readonly<Record<string, string>> {
  const { game, view, scenario } = useTable();
  const plan = useApp((state) => state.planning.now);
  const foreseen = useLessonPlace((place) => place.foreseen);
  if (!sight) return {};
  const { me, partner, other } = sight.trio;
  return {
    me: actorNameAt(scenario, me),
    partner: actorNameAt(scenario, partner),
    other: actorNameAt(scenario, other),
    button: nextStep(view, plan, false),
    counter: say('inbox.counter'),
    ask: say('inbox.setCounter'),
    accept: say('inbox.accept'),
    notify: fieldName('notify'),
    dialogue: say('order.dialogue.name'),
    hotline: say('order.hotline.name'),
    foreseen: alarmText(foreseen ?? { low: 0, high: 0 }),
    happened: changeText(alarmDone(game.host, view.seat, sight.trio)),
  };
}
