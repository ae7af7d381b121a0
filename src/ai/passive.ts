import { seated } from './table.ts';

/** Gives no orders of its own, answers what it is asked and holds its place in crises: the "do nothing" of the literature on baselines. */
export const passive = seated({ wishes: () => [], takes: () => false });
