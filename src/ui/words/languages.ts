import { words, type Words } from './say.ts';

/** Languages of the screen, each by its own name. Scenario files speak the language they were written in. */
export const LANGUAGES = [
  { code: 'en', name: 'English' },
  { code: 'id', name: 'Bahasa Indonesia' },
] as const;
/** What the shipped scenarios are written in: their titles, briefs and aims. */
export const SCENARIO_LANGUAGE = 'en';
type LanguageCode = (typeof LANGUAGES)[number]['code'];

/** Languages beside English come only when they are asked for. */
const others: Readonly<Record<Exclude<LanguageCode, 'en'>, () => Promise<Words>>> = {
  id: () => import('./indonesian/index.ts').then(({ indonesian }) => indonesian),
};

/** Turns the screen to a language; one that is not known, or cannot be fetched, leaves it as it is. */
export async function speak(code: string): Promise<void> {
  const known = LANGUAGES.find((language) => language.code === code)?.code;
  if (known === undefined) return;
  if (known !== 'en' && !words.hasResourceBundle(known, 'translation')) {
    try {
      words.addResourceBundle(known, 'translation', await others[known]());
    } catch {
      return;
    }
  }
  await words.changeLanguage(known);
  document.documentElement.lang = known;
}
