/** Class names that apply, as one text. */
export const cls = (...names: readonly (string | false | undefined)[]): string => names.filter(Boolean).join(' ');
