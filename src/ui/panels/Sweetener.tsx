import type { ReactElement } from 'react';
import { Choices } from '../parts/Choices.tsx';
import { app, useTable, type Form } from '../store.ts';
import { say } from '../words/index.ts';

/** Capital laid on top of an offer, to make a yes easier. */
export function Sweetener({ form }: { readonly form: Form }): ReactElement {
  const { scenario } = useTable();
  return (
    <Choices
      label={say('builder.sweetener')}
      value={String(form.sweetener)}
      onChange={(value) => {
        app().setForm({ ...form, sweetener: Number(value) });
      }}
      choices={Array.from({ length: scenario.params.sweetenerCap + 1 }, (_, count) => ({
        value: String(count),
        name: count === 0 ? say('builder.none') : `+${count}`,
      }))}
    />
  );
}
