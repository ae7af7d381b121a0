/** What an arms-limitation accord forbids both sides. */
export const CAPS = ['surge', 'largeExercise', 'modernisation'] as const;
export type Cap = (typeof CAPS)[number];

/** The lowest rung at which a treaty may be invoked: from a show of force (3), or only from a clash (5). */
export const TRIGGERS = ['crisis', 'clash'] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** Whose forces may use the other's bases under a treaty: nobody's, those of the one who proposed it, or those of the other. */
export const BASES_FOR = ['none', 'proposer', 'partner'] as const;
export type BasesFor = (typeof BASES_FOR)[number];

/** Who carries the running cost of a treaty: both, the one who proposed it, or the other. */
export const BURDENS = ['even', 'proposer', 'partner'] as const;
export type Burden = (typeof BURDENS)[number];
