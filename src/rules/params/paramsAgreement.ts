/** What agreements cost, need, do each turn and leave behind, beside those of paramsOrder and paramsStanding. */
export const AGREEMENT = {} as const;
