/** Statements, quiet diplomacy, cross-bloc exercises, joint operations and patrols, counsel to allies. */
export const SIGNAL = {} as const;
