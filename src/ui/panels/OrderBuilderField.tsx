import type { ReactElement } from 'react';
import { Toggle } from '../parts/Toggle.tsx';
import { HOME } from '../../session/catalogue.ts';
import { app, useApp, useTable, type Form } from '../store.ts';
import { choiceGist, choicePrice, switchChanges, type ChoiceGist } from '../store/optionChanges.ts';
import { withField, type ChoiceState, type FieldState } from '../store/orderForm.ts';
import { choiceName, fieldName, forumWhyText, whyText } from '../words/index.ts';
import { explained, tellingApart } from './choiceTold.ts';
import { alarmSize, changesText, effectText, gistText } from './changesText.ts';
import { OptionRows, type OptionRow } from './OptionRows.tsx';
import { costText } from './VerbList.tsx';
import styles from './OrderBuilder.module.css';

export const isToggle = ({ choices }: FieldState): boolean => choices.every(({ value }) => typeof value === 'boolean');

/** Fields of short names, which stand in one row. */
export const SHORT: ReadonlySet<string> = new Set([
  'scale',
  'stance',
  'pledge',
  'lobby',
  'cap',
  'invitation',
  'trigger',
  'bases',
  'burden',
  'term',
  'purpose',
  'manner',
]);
/** Fields that offer only what can be had: what only a chair may do, what is not in force, threats that have not come. */
const ONLY_OPEN: ReadonlySet<string> = new Set(['lobby', 'agreement', 'from', 'disaster', 'manner', 'invitation']);
/** Fields that are not asked where they leave no choice. */
const UNASKED: ReadonlySet<string> = new Set(['lobby', 'invitation']);
/** Kinds of order that need a place only for some of what they say. */
const PLACELESS: ReadonlySet<string> = new Set(['publicStatement', 'withdrawal']);

/** Whether a field has nothing to ask: an order that needs no place, and is not to be had with one. */
export const isSilent = (form: Form, { name, choices, chosen }: FieldState): boolean =>
  name === 'at' &&
  PLACELESS.has(form.kind) &&
  chosen === HOME &&
  choices.every(({ value, why }) => value === HOME || why !== undefined);

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
  const plan = useApp(({ planning }) => planning.now);
  const { name, choices, chosen } = field;
  if (choices.find(({ value }) => value === true)?.why !== undefined) return null;
  const changes = switchChanges(game.host, view, form, name, plan);
  const price = changes?.filter(({ kind }) => kind === 'capital') ?? [];
  // Only what it decides most: one line that can be read in passing.
  const most = changes?.filter(({ kind }) => kind !== 'capital').slice(0, 1) ?? [];
  return (
    <div>
      <Toggle on={chosen === true} onChange={onChange}>
        {fieldName(name, form.kind)}
      </Toggle>
      {changes ? <p className={styles.delta}>{changesText(scenario, [...most, ...price], me).join(' · ')}</p> : null}
    </div>
  );
}

function Options({ form, field, onChange }: OrderFieldProps & { readonly onChange: OnChange }): ReactElement | null {
  const { game, view, scenario, me } = useTable();
  const plan = useApp(({ planning }) => planning.now);
  const { name, choices, chosen } = field;
  const narrow = SHORT.has(name);
  const prices = choices.map(({ value }) => choicePrice(game.host, view, form, name, value));
  const priced = narrow && new Set(prices).size > 1;
  // Where nobody is asked and nobody minds, what it brings says more; if it brings nothing, nothing is said.
  const toldOf = (gist: ChoiceGist): readonly string[] =>
    gist.chance || gist.alarmed ? gistText(scenario, gist) : gist.gain ? effectText(scenario, me, gist) : [];
  const row = (choice: ChoiceState, ix: number): OptionRow => {
    const { value, why } = choice;
    const base = { value: String(value), name: choiceName(scenario, name, value) };
    if (why) {
      const forum = name === 'forum' ? scenario.forums.find(({ id }) => id === value) : undefined;
      return { ...base, barred: true, told: [forum ? forumWhyText(forum, view.quarter, why) : whyText(why)] };
    }
    const gist = choiceGist(game.host, view, form, name, value, plan);
    const price = priced ? prices[ix] : undefined;
    return {
      ...base,
      ...(price === undefined ? {} : { price: costText(price) }),
      ...(gist && narrow ? { told: effectText(scenario, me, gist) } : {}),
      ...(gist && !narrow ? { told: toldOf(gist), alarm: alarmSize(gist.alarmed) } : {}),
    };
  };
  const rows = tellingApart(choices.map(row))
    .map((one, ix) => explained(game.host, view, form, name, choices[ix]?.value ?? '', one))
    .filter(({ value, barred }) => barred !== true || isToldBarred(form, name, value));
  if (rows.length === 1 && UNASKED.has(name)) return null;
  return (
    <OptionRows
      label={fieldName(name, form.kind)}
      narrow={narrow}
      value={chosen === undefined ? undefined : String(chosen)}
      onChange={(text) => {
        const found = choices.find(({ value }) => String(value) === text);
        if (found) onChange(found.value);
      }}
      options={rows}
    />
  );
}

/** Whether a choice that is not to be had is shown with its reason. */
const isToldBarred = ({ kind }: Form, name: string, value: string): boolean =>
  !ONLY_OPEN.has(name) && !(name === 'at' && value === HOME && PLACELESS.has(kind));
