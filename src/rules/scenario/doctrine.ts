/** How an actor weighs what it wants. A doctrine says nothing of its motive. */
export const DOCTRINES = ['primacy', 'orderShaping', 'balancer', 'hedger', 'insulated', 'convenor'] as const;
export type Doctrine = (typeof DOCTRINES)[number];
