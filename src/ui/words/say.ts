import i18next from 'i18next';
import { english } from './english/index.ts';

type Plain<K extends string> = K extends `${infer Stem}_${'one' | 'other'}` ? Stem : K;
type Paths<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${Plain<K>}` : Paths<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** The name of something that people read. One that does not exist does not compile. */
export type WordKey = Paths<typeof english>;
export type Values = Readonly<Record<string, string | number>>;

/** English as a shape: the same names with other texts. A language without a form for one leaves `_one` out. */
type Told<T> = {
  readonly [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string ? string : Told<T[K]>;
};
export type Words = Told<typeof english>;

export const words = i18next.createInstance();
void words.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: english } },
  initAsync: false,
  // Nothing is ever put into the page as HTML; escaping would show.
  interpolation: { escapeValue: false },
});

const translate = words.t as (key: string, values: Values) => string;

/** Words in the language of the reader. `count` chooses the plural. */
export const say = (key: WordKey, values: Values = {}): string => translate(key, values);

/** 'A, B and C'. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  if (names.length === 1) return last;
  return say(names.length === 2 ? 'app.and' : 'app.andMany', { first: names.slice(0, -1).join(', '), last });
}
