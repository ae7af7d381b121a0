/** What the map draws and nothing more: it knows no rules, and whoever holds an observation can make one of these. */

/** 0..100. */
export type Level = number;

/** What the map can show: one at a time, each a file in `layers/`. */
export type MapLayerName =
  'tension' | 'trust' | 'treaties' | 'activity' | 'flashpoints' | 'threat' | 'threats' | 'network';

/** A number as a seat sees it. Where it cannot see, `margin` is half the width of what it believes, and `text` says so. */
export interface MapNumber {
  readonly level: Level;
  readonly margin: Level;
  readonly text: string;
}

export interface MapActor {
  readonly id: string;
  readonly name: string;
  readonly mine: boolean;
  readonly selected: boolean;
  /** A character or two beside the pin, such as the number of open offers. */
  readonly badge?: string;
}

/** Two actors, whichever way they are named, and everything that layers tell of them. */
export interface MapPair {
  readonly a: string;
  readonly b: string;
  readonly selected: boolean;
  /** Undefined where one of them has no forces. */
  readonly tension: MapNumber | undefined;
  /** How far a trusts b, and b trusts a. */
  readonly there: MapNumber;
  readonly back: MapNumber;
  /** Mean trust less tension: what draws the two together where there is no land. −100..100, in `level`. */
  readonly pull: MapNumber;
  /** The strongest bond in force, and the letters of what else has been agreed. */
  readonly bond: 'alliance' | 'partnership' | 'clauses' | 'none';
  readonly clauses: readonly string[];
}

export interface MapFlashpoint {
  readonly id: string;
  readonly name: string;
  readonly heat: MapNumber;
  readonly presence: MapNumber;
  /** Rung of the crisis ladder; 0 is none open. */
  readonly rung: number;
  readonly claimants: readonly string[];
  /** Letters of what has been agreed for this place, and by whom. */
  readonly clauses: readonly { readonly letter: string; readonly parties: readonly string[] }[];
  readonly selected: boolean;
}

/** Something done with forces. `at` is a flashpoint, or the actor in whose home waters it was. */
export interface MapAct {
  readonly kind: 'exercise' | 'patrol' | 'surge' | 'standDown' | 'probe';
  readonly at: string;
  readonly who: readonly string[];
  readonly caption: string;
  /** 1 to 3 for an exercise; 0 for what has no scale. */
  readonly scale: number;
  readonly notified: boolean;
  /** Last turn's, and not this one's. */
  readonly past: boolean;
}

/** How threatening `of` looks to the one whose eyes are borrowed. */
export interface MapThreat {
  readonly of: string;
  readonly low: Level;
  readonly mid: Level;
  readonly high: Level;
  readonly text: string;
}

export interface MapDisaster {
  readonly host: string;
  /** What kind of threat it is, in words. */
  readonly nature: string;
  /** Who helped the host, as far as it was told. */
  readonly responders: readonly string[];
  readonly severity: MapNumber;
  /** What of it nobody has met. */
  readonly unmet: MapNumber;
  readonly past: boolean;
}

/** Somebody who was not asked, and how much their tension with those who acted rises. */
export interface MapBystander {
  readonly id: string;
  /** In points. */
  readonly rise: number;
  readonly text: string;
}

/** One act as a picture: from who acted to who was touched, and on to those who were not asked. Ids of actors or places. */
export interface MapDeed {
  readonly from: string;
  /** Undefined for what somebody does alone at home. */
  readonly to: string | undefined;
  /** A flashpoint where two do it together. */
  readonly at: string | undefined;
  /** What it changes between those two. */
  readonly text: string | undefined;
  readonly bystanders: readonly MapBystander[];
}

export interface MapModel {
  readonly layer: MapLayerName;
  readonly actors: readonly MapActor[];
  readonly pairs: readonly MapPair[];
  readonly flashpoints: readonly MapFlashpoint[];
  readonly acts: readonly MapAct[];
  /** Whose eyes the layer of threat looks through, and what they see. */
  readonly eyes: string;
  readonly threats: readonly MapThreat[];
  readonly disasters: readonly MapDisaster[];
  /** What a line of a list points at. */
  readonly highlighted: MapPick;
  /** What was done last, to be drawn once, act by act. */
  readonly deeds: readonly MapDeed[];
  /** What would be done, as far as its form is filled in. */
  readonly planned: MapDeed | undefined;
  /** What is in the plan already: it stays on the sheet, softly and without numbers. */
  readonly drafted: readonly MapDeed[];
}

export type MapPick =
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'dyad'; readonly a: string; readonly b: string }
  | { readonly kind: 'flashpoint'; readonly id: string }
  | { readonly kind: 'nothing' };

export interface MapEvents {
  onPick(pick: MapPick): void;
  /** The keyboard's ring stands on something else; `nothing` when it has left. */
  onPoint(pick: MapPick): void;
}

export type ThemeName = 'light' | 'dark';

export const nothing: MapPick = { kind: 'nothing' };

export const emptyModel: MapModel = {
  layer: 'tension',
  actors: [],
  pairs: [],
  flashpoints: [],
  acts: [],
  eyes: '',
  threats: [],
  disasters: [],
  highlighted: nothing,
  deeds: [],
  planned: undefined,
  drafted: [],
};
