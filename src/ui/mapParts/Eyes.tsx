import type { ReactElement } from 'react';
import { app, useApp, useTable } from '../store.ts';
import { say } from '../words/index.ts';
import { Select } from './Select.tsx';
import { eyesOf } from './threatsOf.ts';

/** Whose eyes the layer of threat looks through. */
export function Eyes(): ReactElement {
  const { scenario, view } = useTable();
  const threatEyes = useApp((state) => state.threatEyes);
  const seats = scenario.armed.map((ix) => ({ ix, actor: scenario.setup.actors[ix] }));
  return (
    <Select
      label={say('chart.eyes')}
      labelled
      value={String(eyesOf(scenario, view, threatEyes))}
      onChange={(ix) => {
        app().showLayer('threat', Number(ix));
      }}
      choices={seats.map(({ ix, actor }) => ({ value: String(ix), name: actor?.name ?? '' }))}
    />
  );
}
