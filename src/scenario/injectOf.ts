import type { SetupInject } from '../rules/scenario/setupInject.ts';
import type { Points } from '../rules/types.ts';
import { given } from './given.ts';
import type { Form } from './schema.ts';

type FormInject = NonNullable<Form['injects']>[number];

/** Fields of an event that are scores; every other number is a count, a turn or a percentage. */
const SCORES = [
  'severity',
  'heat',
  'trust',
  'support',
  'tension',
  'credibility',
  'transparency',
  'swing',
  'capability',
] as const;
const isScore = (name: string): boolean => (SCORES as readonly string[]).includes(name);

/** An event of a checked form, its scores in hundredths. The schema has seen to it that each kind has its own fields and no other. */
export function injectOf(inject: FormInject, points: (value: number) => Points): SetupInject {
  // What all events have comes first, in the sequence of the schema: a record's text must not depend on what its file left out.
  const { id, text, turn, chance = 100, ...rest } = inject;
  const fields = Object.entries(given({ id, text, turn, chance, ...rest }) as object);
  return Object.fromEntries(
    fields.map(([name, value]: [string, unknown]) => [
      name,
      isScore(name) && typeof value === 'number' ? points(value) : value,
    ]),
  ) as unknown as SetupInject;
}

/** An event as people write it: `written` turns hundredths into scores. */
export function injectFields(inject: SetupInject, written: (points: Points) => number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(inject).map(([name, value]: [string, unknown]) => [
      name,
      isScore(name) && typeof value === 'number' ? written(value) : value,
    ]),
  );
}
