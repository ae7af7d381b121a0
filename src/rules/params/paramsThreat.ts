/** Non-traditional threats, dilemmas, and what shifts alignment. */
export const THREAT = {} as const;
