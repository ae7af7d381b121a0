import type { OrderKind } from '../../../rules/order.ts';
import type { AgreementType } from '../../../rules/scenario/setup.ts';

/** Orders that can be offered to others. */
type Offered = Extract<
  OrderKind,
  'dialogue' | 'highLevelVisit' | 'hotline' | 'conductCode' | 'jointExercise' | 'intelligenceSharing'
>;

interface Terms {
  /** What each side does. */
  readonly does: string;
  readonly holds: string;
  readonly forbids: string;
  readonly leaves: string;
}

/** An offer as a treaty says it, in sentences. `one` offers, `others` are asked. */
export const treaty = {
  dialogue: {
    does: '{{one}} and {{others}} sit down and talk about defence.',
    holds: 'Once, this quarter. For two quarters offers between the two are a little easier.',
    forbids: 'It forbids nothing.',
    leaves: 'There is nothing to leave.',
  },
  highLevelVisit: {
    does: 'Leaders of {{one}} visit {{others}}.',
    holds: 'Once, this quarter. For two quarters offers between the two are easier.',
    forbids: 'It forbids nothing. The same two meet again in three quarters at the earliest.',
    leaves: 'There is nothing to leave.',
  },
  hotline: {
    does: '{{one}} and {{others}} set up a line that both answer in a crisis.',
    holds: 'It stands until the end of the game. Untested for a year, it guards less.',
    forbids: 'It forbids nothing.',
    leaves: 'Nobody leaves it.',
  },
  conductCode: {
    does: '{{one}} and {{others}} agree on rules for ships that meet at {{place}}.',
    holds: 'It stands until the end of the game.',
    forbids: 'No probe there, and no surge of forces there without notice.',
    leaves:
      'Nobody leaves it. Whoever breaks it and is found out loses reputation and the trust of those who found out.',
  },
  jointExercise: {
    does: 'The forces of {{one}} and {{others}} train together: {{place}}.',
    holds: 'Once, this quarter.',
    forbids: 'It forbids nothing.',
    leaves: 'There is nothing to leave.',
  },
  intelligenceSharing: {
    does: '{{one}} and {{others}} show each other what they know of everybody else.',
    holds: 'It stands until the end of the game. Each quarter there is a small chance that something leaks.',
    forbids: 'It forbids nothing.',
    leaves: 'Nobody leaves it.',
  },
} as const satisfies Readonly<Record<Offered, Terms>>;

/** Terms that an offer leaves to choose, as sentences. */
export const treatyTerm = {
  scale: { small: 'It is a small exercise.', medium: 'It is of medium size.', large: 'It is a large exercise.' },
  notify: { true: 'It is announced to everybody beforehand.', false: 'It is not announced beforehand.' },
  observers: { true: 'Others may send observers.', false: 'No observers are invited.' },
  testHotline: { true: 'The hotline is tested on the same day.', false: '' },
  sweetener_one: '{{one}} puts {{count}} capital on top.',
  sweetener_other: '{{one}} puts {{count}} capital on top.',
} as const;

export const treatyPart = {
  does: 'What is done',
  holds: 'How long',
  forbids: 'What it forbids',
  leaves: 'How one leaves',
} as const;

/** What an agreement obliges its parties to, and what it gives them. */
export const standing = {
  alliance: {
    obliges: 'To stand by each other.',
    gives:
      'Each seems far less of a threat to the other, and trust settles higher. Each can be drawn into the other’s quarrels.',
  },
  partnership: {
    obliges: 'To nothing by itself.',
    gives: 'Where both trust each other with 60 or more, each seems less of a threat to the other.',
  },
  supply: {
    obliges: 'To go on supplying.',
    gives: 'Where both trust each other with 60 or more, each seems less of a threat to the other.',
  },
  hotline: {
    obliges: 'To answer, and to test the line now and then.',
    gives:
      'A guard against incidents and war where the two stand on opposite sides; in a crisis one call, and a way out.',
  },
  intelligence: {
    obliges: 'To keep what is shared.',
    gives:
      'Both see everybody else more clearly, and work better as one each quarter. Sometimes it leaks, and trust is lost.',
  },
  code: {
    obliges: 'No probe there, and no surge of forces there without notice.',
    gives:
      'A guard against incidents and war at this place. Whoever keeps it gains a little reputation and trust each quarter.',
  },
  restraint: {
    obliges:
      '{{one}} sends no surge of forces and holds no large exercise where {{other}} has a stake, and does not probe against it.',
    gives:
      'Whoever keeps the word gains a little reputation and trust each quarter. {{other}} loses reputation if it exploits it.',
  },
} as const satisfies Readonly<Record<AgreementType, { obliges: string; gives: string }>>;

export const pact = {
  parties: 'Parties',
  obliges: 'What it obliges',
  gives: 'What it gives',
  since: 'Since',
  until: 'Until',
  checked: 'How it is checked',
  fromStart: 'before the first turn',
  sinceTurn: 'turn {{turn}}',
  untilTurn: 'turn {{turn}}, this one included',
  untilEnd: 'the end of the game',
  checkLine: 'Nobody checks. A line that is tested now and then is known to work.',
  checkNone: 'Nobody checks.',
  checkBreach: 'A breach comes out more likely than not; the more open the two are with each other, the likelier.',
  lastTurn: 'Runs out this quarter',
  left_one: '{{count}} quarter left',
  left_other: '{{count}} quarters left',
  renewNote: 'It ends with this quarter. Announce it again once it has run out, next quarter.',
} as const;

/** The inbox, beside what it said already. */
export const offer = {
  packageFrom: 'A package, all of it or nothing: {{by}}',
  why: 'Why',
  inPackage: 'In a package: all of it or nothing.',
  terms: 'The terms',
  consequences: 'What a yes would change',
  refused: 'You cannot say yes: {{why}}',
  adds_one:
    'It would cost {{by}} {{count}} capital more. Whether they have it, only they know; if not, the first terms stand.',
  adds_other:
    'It would cost {{by}} {{count}} capital more. Whether they have it, only they know; if not, the first terms stand.',
  better: 'Your judgement: {{before}} as offered, {{after}} with these terms',
  changesOf: 'What these terms would change',
} as const;
