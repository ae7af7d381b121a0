import { SCENARIO_CAPS } from './caps.ts';
import { mergeVariant } from './mergeVariant.ts';
import { didYouMean, quoted } from './nearest.ts';
import type { Draft, Path } from './problem.ts';
import { valueAt } from './schemaProblems.ts';
import { ID_PATTERN } from './schemaParts.ts';
import { variantNotes } from './variantNotes.ts';
import { yamlData, type YamlData } from './yamlData.ts';

/** The text of a scenario by its id; undefined if there is none. Never a path or an address: nothing is looked for anywhere else. */
export type BaseOf = (id: string) => string | undefined;

/** A file as it is read: whole, or put upon the scenario that it extends. */
export interface Reading {
  readonly value: unknown;
  readonly drafts: readonly Draft[];
  /** Nothing more can be said about it. */
  readonly unreadable: boolean;
  readonly offsetOf: (path: Path) => number;
  readonly spotOf: YamlData['spotOf'];
}

/** What a variant has to say itself: with the rest of its base it would be its base. */
const OWN = ['format', 'id'];

/** A text as plain data; where it extends another scenario, the two as one. */
export function readFile(text: string, base: BaseOf | undefined): Reading {
  const data = yamlData(text, SCENARIO_CAPS);
  const extended = valueAt(data.value, ['extends']);
  if (data.unreadable || extended === undefined) return data;
  const found = baseValue(extended, valueAt(data.value, ['id']), base);
  if (!found.ok) return { ...data, drafts: [...data.drafts, wrongBase(found.why)], unreadable: true };
  return variantReading(data, found.value);
}

function variantReading(data: YamlData, base: unknown): Reading {
  const { extends: _, ...variant } = data.value as Readonly<Record<string, unknown>>;
  const merged = mergeVariant(base, variant);
  const whole = merged.value as object;
  const own = OWN.filter((key) => !Object.hasOwn(variant, key)).map((key): Draft => ({
    path: [key],
    code: 'missing',
    say: () => `${key} is missing: a variant needs its own`,
  }));
  // Faults of reading know their place in the text; their path becomes that of the whole.
  const placed = [...data.drafts, ...merged.drafts].map((draft): Draft => ({
    ...draft,
    offset: draft.offset ?? data.offsetOf(draft.path),
    path: merged.wholeAt(draft.path),
  }));
  return {
    value: { ...whole, ...variantNotes(base, variant, whole) },
    drafts: [...placed, ...own],
    unreadable: false,
    offsetOf: (path) => data.offsetOf(merged.writtenAt(path) ?? ['extends']),
    spotOf: data.spotOf,
  };
}

const wrongBase = (why: string): Draft => ({ path: ['extends'], code: 'wrongBase', say: () => why });

type Found = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string };
const no = (why: string): Found => ({ ok: false, why });

/** The plain data of the base, or why there is none. */
function baseValue(extended: unknown, self: unknown, base: BaseOf | undefined): Found {
  if (typeof extended !== 'string' || !ID_PATTERN.test(extended))
    return no('extends must be the id of another scenario, never a file or an address');
  if (extended === self) return no(`${quoted(extended)} cannot extend itself; give the variant an id of its own`);
  const text = base?.(extended);
  if (text === undefined) return no(`there is no scenario ${quoted(extended)} here that could be extended`);
  const data = yamlData(text, SCENARIO_CAPS);
  if (data.unreadable || data.drafts.length > 0) return no(`the scenario ${quoted(extended)} cannot be read itself`);
  const id = valueAt(data.value, ['id']);
  if (id !== extended)
    return no(`what is kept as ${quoted(extended)} has another id${didYouMean(extended, [String(id)])}`);
  if (valueAt(data.value, ['extends']) !== undefined)
    return no(`${quoted(extended)} extends another scenario itself; a variant extends a whole one`);
  return { ok: true, value: data.value };
}
