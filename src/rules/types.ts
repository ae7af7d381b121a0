/** A score in hundredths: 0 to 10,000 stands for 0 to 100 unless the score's own row in `scores.ts` says otherwise. */
export type Points = number;
/** A share in hundredths of a percent: 10,000 is the whole. */
export type BasisPoints = number;
/** A whole percentage, 0 to 100. */
export type Percent = number;
/** A turn is a quarter of a year; the first is 1. */
export type Turn = number;

/** A numbered clause of RULES.md, or one of its chapters: `R4.2`, `R4`. */
export type ClauseId = `R${number}` | `R${number}.${number}`;

/** An actor's short name at the borders (`JPN`): files, records, words. Inside, rules use `ActorIx`. */
export type ActorId = string;
/** A flashpoint's short name at the borders (`SCS`), or `HOME` where an order needs no flashpoint. */
export type PlaceId = string;

/** An actor's place in the compiled scenario. */
export type ActorIx = number;
/** A directed tie `from * actors + to`. */
export type TieIx = number;
/** An unordered pair of actors, numbered by `Scenario.dyadIx`. */
export type DyadIx = number;
/** A flashpoint's place in the compiled scenario. */
export type PlaceIx = number;
/** An actor at a flashpoint: `place * actors + actor`. */
export type FootholdIx = number;

/** The place of an order that is given away from every flashpoint. */
export const HOME = 'HOME';
/** The partner of an order that is given without one. */
export const ALONE = 'ALONE';
/** What a forum's text may be about beside a flashpoint: common standards, and threats that are nobody's doing. */
export const TOPICS = ['STANDARDS', 'THREATS'] as const;
export type Topic = (typeof TOPICS)[number];

/** What an ally that was called on may answer. R7.8 */
export const REPLIES = ['support', 'limited', 'restrain', 'stayOut'] as const;
export type Reply = (typeof REPLIES)[number];
