import type { Path } from './problem.ts';

/** A value of an unchecked scenario and where it stands. Checks of meaning read through this, so that they can work beside faults of shape. */
export interface Field {
  readonly value: unknown;
  readonly path: Path;
}

export function at(field: Field, key: string | number): Field {
  const { value, path } = field;
  const has = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return { value: has ? (value as Readonly<Record<string | number, unknown>>)[key] : undefined, path: [...path, key] };
}

/** The items of a list, or nothing if it is not one. */
export function items(field: Field): readonly Field[] {
  const { value, path } = field;
  return Array.isArray(value) ? value.map((item: unknown, index) => ({ value: item, path: [...path, index] })) : [];
}

export const textOf = ({ value }: Field): string | undefined => (typeof value === 'string' ? value : undefined);
export const numberOf = ({ value }: Field): number | undefined => (typeof value === 'number' ? value : undefined);
