/** Abandonment, entrapment, cohesion, invocation and its answers, good offices. */
export const ALLIANCE = {} as const;
