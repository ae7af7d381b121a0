// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { NewGameSeat } from '../../src/ui/panels/NewGameSeat.tsx';
import type { Chosen } from '../../src/ui/store/chosen.ts';
import { setupOf } from './table.ts';

afterEach(cleanup);

const setup = setupOf('channels');
const chosen: Chosen = { setup, seat: 'JPN', company: 'standard', seed: 'a', preset: 'balanced', assumptions: {} };
const par = { digest: 'a', presets: { balanced: { games: 500, seats: { JPN: { par: 6_249 } } } } };
const why = 'It has to talk to somebody who would rather not.';
const teaching = { minutes: 1, difficulty: 'easy', teaches: '', goals: [], questions: [], note: '', seats: { JPN: why } } as const; // prettier-ignore

const show = (changed: Partial<Chosen>): void => {
  cleanup();
  render(<NewGameSeat chosen={{ ...chosen, ...changed }} onChange={() => undefined} teaching={teaching} par={par} />);
};

test('a seat shows what it reads first, its usual score and why that is so', () => {
  show({});
  expect(screen.getByText(setup.actors.find(({ id }) => id === 'JPN')?.readIn ?? '')).toBeTruthy();
  expect(screen.getByText('A usual score here is 62 of 100.')).toBeTruthy();
  expect(screen.getByText(/^The middle of 500 games .* “Balanced”\.$/)).toBeTruthy();
  expect(screen.getByText(why)).toBeTruthy();
});

test('what was not measured is not told: another seat, another theory, another company', () => {
  for (const changed of [{ seat: 'AUS' }, { preset: 'spiral' }, { company: 'quick' }] as const) {
    show(changed);
    expect(screen.queryByText(/A usual score/)).toBeNull();
  }
});
