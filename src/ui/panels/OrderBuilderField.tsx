import type { ReactElement } from 'react';
import { Toggle } from '../parts/Toggle.tsx';
import { app, useTable, type Form } from '../store.ts';
import { optionChanges, partnerGist, switchChanges } from '../store/optionChanges.ts';
import { withField, type ChoiceState, type FieldState } from '../store/orderForm.ts';
import { choiceName, fieldName, say, whyText } from '../words/index.ts';
import { changesText, partnerText } from './changesText.ts';
import { OptionRows } from './OptionRows.tsx';
import styles from './OrderBuilder.module.css';

export const isToggle = ({ choices }: FieldState): boolean => choices.every(({ value }) => typeof value === 'boolean');

/** Fields that name the other side: each choice says by itself what it comes to. */
const NAMES_A_SEAT: ReadonlySet<string> = new Set(['with', 'toward', 'against']);

/** Fields of short names, three to a line. */
export const SHORT: ReadonlySet<string> = new Set(['scale', 'stance', 'pledge', 'lobby']);

interface OrderFieldProps {
  readonly form: Form;
  readonly field: FieldState;
}

/** One field of an order: its choices, what each would change, and why one is not to be had. */
export function OrderField({ form, field }: OrderFieldProps): ReactElement | null {
  const { game, view } = useTable();
  const set = (value: string | number | boolean): void => {
    app().setForm(withField(game.host, view, form, field.name, value));
  };
  return isToggle(field) ? (
    <Switch form={form} field={field} onChange={set} />
  ) : (
    <Options form={form} field={field} onChange={set} />
  );
}

type OnChange = (value: string | number | boolean) => void;

function Switch({ form, field, onChange }: OrderFieldProps & { readonly onChange: OnChange }): ReactElement | null {
  const { game, view, scenario, me } = useTable();
  const { name, choices, chosen } = field;
  if (choices.find(({ value }) => value === true)?.why !== undefined) return null;
  const changes = switchChanges(game.host, view, form, name);
  return (
    <div>
      <Toggle on={chosen === true} onChange={onChange}>
        {fieldName(name)}
      </Toggle>
      {changes ? (
        <p className={styles.delta}>{say('delta.ifOn', { changes: changesText(scenario, changes, me).join(' · ') })}</p>
      ) : null}
    </div>
  );
}

function Options({ form, field, onChange }: OrderFieldProps & { readonly onChange: OnChange }): ReactElement | null {
  const { game, view, scenario, me } = useTable();
  const { name, choices, chosen } = field;
  const told = ({ value, why }: ChoiceState): readonly string[] | undefined => {
    if (why) return [whyText(why)];
    if (NAMES_A_SEAT.has(name)) {
      const gist = partnerGist(game.host, view, form, name, value);
      return gist && partnerText(scenario, gist);
    }
    const changes = optionChanges(game.host, view, form, name, value);
    return changes && changesText(scenario, changes, me);
  };
  // What only a chair may do is not offered to the others at all.
  const shown = name === 'lobby' ? choices.filter(({ why }) => why === undefined) : choices;
  if (shown.length === 1 && name === 'lobby') return null;
  return (
    <OptionRows
      label={fieldName(name)}
      narrow={SHORT.has(name)}
      value={chosen === undefined ? undefined : String(chosen)}
      onChange={(text) => {
        const found = choices.find(({ value }) => String(value) === text);
        if (found) onChange(found.value);
      }}
      options={shown.map((choice) => ({
        value: String(choice.value),
        name: choiceName(scenario, name, choice.value),
        barred: choice.why !== undefined,
        told: told(choice),
      }))}
    />
  );
}
