import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { FixtureName } from './fixture.ts';

/** Values by path, in points (whole for what is counted). */
type Values = Readonly<Record<string, number>>;
/** Orders or answers of each seat, as text. */
export type BySeat = Readonly<Record<string, readonly string[]>>;

export interface CaseMark {
  readonly kind: string;
  readonly turn?: number;
  readonly by?: string;
  readonly to?: string;
  readonly at?: string;
  readonly value?: number;
}

/** `hotline A-B`, `restraint A-B until 3`, `code B-h at SEA`, `hotline A-B since 1`. */
type CaseAgreement = string;

/** One thing that is done, in this sequence. */
export type CaseAct =
  /** Orders carried out stage by stage, partners willing: no price, no compliance, no incident, no drift. */
  | { readonly acts: BySeat }
  /** One part of a turn that runs by itself. */
  | { readonly stage: string; readonly orders?: BySeat }
  /** One window of the crisis at the case's place, without what follows in the turn. */
  | { readonly window: BySeat }
  /** Answers to the dilemmas of the turn (`burden pay`), and nothing else of it. */
  | { readonly choose: BySeat }
  /** Whole steps of the game. `turn` proposes what needs consent, everybody asked accepts, and commits the rest. */
  | { readonly propose: BySeat }
  | { readonly counter: BySeat }
  | { readonly commit: BySeat }
  | { readonly crisis: BySeat }
  | { readonly turn: BySeat };

/** A row of the ledger: its clause, where it comes from, and its named parts in points; they add up to `delta`. */
export type CaseRow = { readonly clause: string; readonly from?: string; readonly delta: number } & Values;

/** What a conformance page asks of every kind of order. */
export const SHOWN = ['accepted', 'refused', 'thirdParty', 'boundary'] as const;
export type Shown = (typeof SHOWN)[number];

export interface Case {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  readonly fixture?: FixtureName;
  readonly preset?: 'balanced' | 'spiral' | 'deterrence';
  /** Coefficients, in their units. */
  readonly params?: Values;
  /** Parts of the setup by path: `actors.h.doctrine: balancer`. */
  readonly setup?: Readonly<Record<string, unknown>>;
  readonly start?: Values;
  readonly turn?: number;
  readonly end?: number;
  readonly opportunist?: readonly string[];
  readonly marks?: readonly CaseMark[];
  readonly agreements?: readonly CaseAgreement[];
  readonly fatigue?: Values;
  readonly crisis?: {
    readonly at: string;
    readonly leads: readonly [string, string];
    readonly window?: number;
    readonly highest?: number;
    readonly called?: readonly string[];
    /** `h to A`: invoked in window 1 and not answered yet; `h to A stayOut` with its answer; `h to A in 2` in another window. */
    readonly calls?: readonly string[];
    /** `A of h`: stands with h. */
    readonly supporters?: readonly string[];
    readonly mediator?: string;
  };
  readonly disaster?: string;
  readonly do?: readonly CaseAct[];
  /** Draws by key; what is not named does not come (9,999), and what is named must be drawn. */
  readonly luck?: Values;
  /** Expected values after all that was done. */
  readonly scores?: Values;
  /** Expected rows of the ledger by score, all of them. */
  readonly because?: Readonly<Record<string, readonly CaseRow[]>>;
  /** Expected reads: a probe's name and its words. */
  readonly reads?: Readonly<Record<string, unknown>>;
  /** Events that must have been told, by the fields given here. */
  readonly events?: readonly Readonly<Record<string, unknown>>[];
  /** Kinds of event that must not have been told. */
  readonly noEvents?: readonly string[];
  /** Refusals, all of them, as `seat code`. */
  readonly rejected?: readonly string[];
  /** Ids of agreements that run afterwards, all of them. */
  readonly running?: readonly string[];
  /** What the case shows of its order beside what can be seen in it: that it stands just at a bound. */
  readonly shows?: readonly Shown[];
}

const HERE = path.dirname(new URL(import.meta.url).pathname);

/** Every case of every file in this folder. */
export function allCases(): readonly { readonly file: string; readonly cases: readonly Case[] }[] {
  const files = readdirSync(HERE)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return files.map((file) => ({
    file,
    cases: parse(readFileSync(path.join(HERE, file), 'utf8'), { merge: true }) as readonly Case[],
  }));
}
