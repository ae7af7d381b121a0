import type { Objection, OrderKind, Scale, Stance } from '../../../rules/order.ts';

interface OrderWords {
  readonly name: string;
  /** What it is for, in one line of the menu. */
  readonly blurb: string;
  /** As a line of a plan, an offer or a headline. Reads well after the name of whoever gives it. */
  readonly line: string;
}

export const order = {
  dialogue: {
    name: 'Defence dialogue',
    blurb: 'Sit down together: some trust, less tension',
    line: 'Defence dialogue with {{partner}}',
  },
  highLevelVisit: {
    name: 'High-level visit',
    blurb: 'Opens doors for two quarters; rivals read the guest list',
    line: 'High-level visit to {{partner}}',
  },
  hotline: {
    name: 'Hotline',
    blurb: 'A line that is answered in a crisis',
    line: 'Hotline with {{partner}}',
  },
  conductCode: {
    name: 'Conduct code',
    blurb: 'Rules for ships that meet; every claimant must agree',
    line: 'Code of conduct for {{place}}',
  },
  announcedRestraint: {
    name: 'Announced restraint',
    blurb: 'Hold back in the open, and see who answers',
    line: 'Announced restraint toward {{partner}}',
  },
  jointExercise: {
    name: 'Joint exercise',
    blurb: 'Binds those who take part, alarms those who were not asked',
    line: 'Joint exercise with {{partner}}, {{place}}',
  },
  intelligenceSharing: {
    name: 'Intelligence sharing',
    blurb: 'See more of everybody else, together',
    line: 'Intelligence sharing with {{partner}}',
  },
  posture: {
    name: 'Move forces',
    blurb: 'Surge to a flashpoint, or send ships home',
    line: '{{stance}}, {{place}}',
  },
  presencePatrol: {
    name: 'Presence patrol',
    blurb: 'Be seen in waters that matter to you',
    line: 'Patrol, {{place}}',
  },
  greyZoneProbe: {
    name: 'Grey-zone probe',
    blurb: 'Take a fact on the water, perhaps unseen',
    line: 'Probe against {{partner}}, {{place}}',
  },
  modernisation: {
    name: 'Modernisation',
    blurb: 'Better forces; neighbours wonder what for',
    line: 'Modernisation of the forces',
  },
  forumText: {
    name: 'Forum text',
    blurb: 'Table words that every member must sign',
    line: 'Text in the {{forum}} on {{place}}',
  },
  disasterRelief: {
    name: 'Disaster relief',
    blurb: 'Ships with helicopters and doctors',
    line: 'Relief for {{host}}',
  },
} as const satisfies Readonly<Record<OrderKind, OrderWords>>;

/** Groups of the menu, in its sequence. */
export const group = {
  talk: 'Talk',
  bind: 'Work together',
  show: 'Show strength',
  region: 'Speak for the region',
} as const;

type FieldName =
  | 'with'
  | 'toward'
  | 'against'
  | 'at'
  | 'about'
  | 'forum'
  | 'disaster'
  | 'scale'
  | 'stance'
  | 'strength'
  | 'lobby'
  | 'pledge'
  | 'notify'
  | 'observers'
  | 'publish'
  | 'testHotline';

export const field = {
  with: 'With whom',
  toward: 'Toward whom',
  against: 'Against whom',
  at: 'Where',
  about: 'About which place',
  forum: 'In which forum',
  disaster: 'For which disaster',
  scale: 'How large',
  stance: 'Which way',
  strength: 'How strong a text',
  lobby: 'Capital spent on lobbying',
  pledge: 'How much help',
  notify: 'Announce it beforehand',
  observers: 'Invite observers',
  publish: 'Publish a white paper',
  testHotline: 'Test the hotline too',
} as const satisfies Readonly<Record<FieldName, string>>;

/** What a choice is called where it is not a name of the scenario. */
export const choice = {
  home: 'Home waters',
  scale: { small: 'Small', medium: 'Medium', large: 'Large' } satisfies Readonly<Record<Scale, string>>,
  stance: { surge: 'Surge', standDown: 'Stand-down' } satisfies Readonly<Record<Stance, string>>,
  strength: { '1': '1 · concern', '2': '2 · principles', '3': '3 · commitments', '4': '4 · binding rules' },
  pledge: { '1': '1 · a ship', '2': '2 · a squadron', '3': '3 · a task force' },
  lobby: { '0': 'None', '1': '1 capital', '2': '2 capital', '3': '3 capital' },
} as const;

/** A yes-or-no option as a term: when it is taken, and when it is not. */
export const option = {
  notify: { true: 'Announced', false: 'Not announced' },
  observers: { true: 'With observers', false: 'Without observers' },
  publish: { true: 'White paper published', false: 'Nothing published' },
  testHotline: { true: 'Hotline tested', false: '' },
} as const;

export const objection = {
  self: 'One cannot do this with oneself.',
  unaffordable: 'Too little capital for this now.',
  noSlot: 'No slot of attention is left this quarter.',
  noCapability: 'Only states with forces can do this.',
  notForConvenor: 'A body without forces talks, convenes and helps; it cannot do this.',
  noReach: 'Too far away: one of the two cannot reach this place.',
  noClaim: 'Only claimants of this place can do this to each other.',
  alreadyRunning: 'This is already in force.',
  tooSoon: 'Too soon: the two have met within the last two quarters.',
  tooLittleTrust: 'Too little trust for this.',
  tooLittleSupport: 'Too little support at home for this.',
  outOfSeason: 'The forum does not meet this quarter.',
  notAMember: 'Only members table texts in this forum.',
  notTheChair: 'Only the chair can lobby.',
  nothingToTest: 'There is no hotline to test.',
  noDisaster: 'No disaster calls for relief now.',
  hostOfDisaster: 'Those who were struck receive relief; they do not send it.',
  nobodyToAsk: 'There is nobody whom one could ask.',
  alreadyOrdered: 'Your plan has this already; once a quarter is the limit.',
  notThisPhase: 'Not at this point of the quarter.',
} as const satisfies Readonly<Record<Objection, string>>;

/** Reasons that are not about an order by itself. */
export const refusal = {
  noSuchProposal: 'That offer is no longer on the table.',
  notAsked: 'That offer was made to somebody else.',
  manyAsked: 'An offer to several cannot be countered.',
  anotherMatter: 'A counter-offer must be about the same thing, between the same two.',
  sameTerms: 'These are the terms as they were offered.',
  counterUnpaid: 'They could not pay for their own counter-offer.',
  alreadyCountered: 'This offer has been countered already.',
  packageOfOne: 'A package needs two offers or more.',
  packageAsksOthers: 'All offers of a package must go to the same side.',
  packageBroken: 'Another offer of its package was not allowed, so none of it was made.',
  packageInPart: 'A package is taken whole or left: a yes to a part of it counts as a no.',
  inPackage: 'An offer in a package is taken or left with the rest of it, never countered alone.',
  notALead: 'You do not lead in this crisis.',
  noLine: 'There is no hotline between the two.',
  alreadyCalled: 'The one call has been made.',
  noOffRamp: 'Nobody can carry the offer: it takes a hotline, or a text on this place.',
  other: 'The rules did not allow it.',
} as const;

export const needs = {
  points: 'Needs {{score}} of {{needs}}; it is {{has}}.',
  capital: 'Costs {{needs}} capital; you have {{has}}.',
} as const;
