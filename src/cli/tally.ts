import { begin } from '../rules/state/initialState.ts';
import { seededLuck } from '../rules/base/luck.ts';
import { observe } from '../rules/sight/observe.ts';
import { ORDER_KINDS } from '../rules/order.ts';
import { step } from '../rules/resolve.ts';
import { compileScenario } from '../rules/scenario/scenario.ts';
import type { Setup } from '../rules/scenario/setup.ts';
import type { Step } from '../rules/effects/applyEffects.ts';
import { given, type Command } from './command.ts';
import { Dice } from './dice.ts';
import { shippedSetups } from './files.ts';
import { wildPlay } from './wildPlay.ts';

const SEED = 'tally';
/** Steps that are counted, the opening first. */
const STEPS = 10;

export const tally: Command = {
  usage: '',
  about: 'counts the legal orders of every kind over some steps of one game of every scenario',
  run(args) {
    given(args, [], 0, 0);
    console.log(shippedSetups().map(tallyOf).join('\n\n'));
    return 0;
  },
};

interface Column {
  readonly head: string;
  /** Legal orders of all seats together, by kind; moves of the ladder last. */
  readonly counts: readonly number[];
}

/** A table of how many orders the rules allow. Only a change of the rules changes it: the play between is random, not clever. */
export function tallyOf(setup: Setup): string {
  const scenario = compileScenario(setup);
  const luck = seededLuck(SEED);
  const dice = new Dice(seededLuck(`${SEED} play`));
  const columns: Column[] = [];
  let now: Step = begin(scenario, luck);
  for (let taken = 0; taken < STEPS && now.state.phase !== 'over'; taken += 1) {
    const views = scenario.actors.map(({ id }) => observe(scenario, now.state, now.events, id, luck));
    columns.push(columnOf(now, views));
    const inputs = views.flatMap((view) => wildPlay(scenario, view, dice, 0));
    now = step(scenario, now.state, inputs, luck);
  }
  return table(setup.id, columns);
}

function columnOf({ state }: Step, views: readonly ReturnType<typeof observe>[]): Column {
  const legal = views.flatMap((view) => view.legal);
  const moves = views.flatMap(({ crises }) => crises.flatMap((crisis) => crisis.moves));
  const counts = ORDER_KINDS.map((kind) => legal.filter((order) => order.kind === kind).length);
  return {
    head: `${String(state.turn)} ${state.phase}`,
    counts: [...counts, moves.length, legal.length + moves.length],
  };
}

function table(id: string, columns: readonly Column[]): string {
  const names = [...ORDER_KINDS, 'moves', 'all'];
  const widths = columns.map(({ head, counts }) => Math.max(head.length, ...counts.map((one) => String(one).length)));
  const row = (name: string, cells: readonly string[]): string =>
    [name.padEnd(20), ...cells.map((cell, ix) => cell.padStart(widths[ix] ?? 0))].join('  ');
  return [
    row(
      id,
      columns.map(({ head }) => head),
    ),
    ...names.map((name, ix) =>
      row(
        name,
        columns.map(({ counts }) => String(counts[ix] ?? 0)),
      ),
    ),
  ].join('\n');
}
