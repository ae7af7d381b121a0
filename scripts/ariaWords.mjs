// @ts-check
/**
 * The widgets bring their own few words in some thirty languages. Only English is taken: the rest would weigh more than the
 * widgets, and would stand between our own words in a language that the screen does not speak.
 */
const words = /[\\/]react-(?:aria|stately)[\\/].*[\\/]intl[\\/].*[\\/]([a-z]{2}-[A-Z]{2})\.m?js$/;

/** @returns {import('vite').Plugin} */
export function ariaWords() {
  return {
    name: 'aria-words',
    apply: 'build',
    enforce: 'pre',
    load(file) {
      const language = words.exec(file)?.[1];
      // The library skips what is empty and falls back to English.
      return language === undefined || language === 'en-US' ? undefined : "export default '';";
    },
  };
}
