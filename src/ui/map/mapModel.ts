/** What the map draws and nothing more: it knows no rules, and whoever holds an observation can make one of these. */

/** 0..100. */
export type Level = number;

export interface MapActor {
  readonly id: string;
  readonly name: string;
  readonly mine: boolean;
  readonly selected: boolean;
  /** A character or two beside the pin, such as the number of open offers. */
  readonly badge?: string;
}

export interface MapArc {
  readonly a: string;
  readonly b: string;
  readonly tension: Level;
  readonly selected: boolean;
  readonly allied: boolean;
}

export interface MapFlashpoint {
  readonly id: string;
  readonly name: string;
  readonly heat: Level;
  readonly presence: Level;
  /** Rung of the crisis ladder; 0 is none open. */
  readonly rung: number;
  readonly selected: boolean;
}

/** One act as a picture: from who acted to who was touched, and on to those who were not asked. Ids of actors or places. */
export interface MapReveal {
  readonly from: string;
  readonly to: string;
  readonly bystanders: readonly string[];
  readonly tone: 'calm' | 'alarm';
}

export interface MapModel {
  readonly actors: readonly MapActor[];
  readonly arcs: readonly MapArc[];
  readonly flashpoints: readonly MapFlashpoint[];
  readonly reveal?: readonly MapReveal[];
}

export type MapPick =
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'dyad'; readonly a: string; readonly b: string }
  | { readonly kind: 'flashpoint'; readonly id: string }
  | { readonly kind: 'nothing' };

export interface MapEvents {
  onPick(pick: MapPick): void;
}

export type ThemeName = 'light' | 'dark';

export const emptyModel: MapModel = { actors: [], arcs: [], flashpoints: [] };
