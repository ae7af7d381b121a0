import type {
  Counsel,
  Invitation,
  Order,
  OrderKind,
  Scale,
  Stance,
  Statement,
  WithdrawalManner,
} from '../../../rules/order.ts';
import type {} from '../../../rules/treatyTerms.ts';
import type { BasesFor, Burden, Cap, Trigger } from '../../../rules/treatyTerms.ts';
import type { Topic } from '../../../rules/types.ts';

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
  publicStatement: {
    name: 'Public statement',
    blurb: 'Say in the open where you stand; it binds you',
    line: 'Public statement on {{named}}',
  },
  quietDiplomacy: {
    name: 'Quiet diplomacy',
    blurb: 'Sound out in secret what moves the other side',
    line: 'Quiet diplomacy toward {{partner}}',
  },
  armsLimitation: {
    name: 'Arms limitation',
    blurb: 'Both forgo something, and it is checked',
    line: 'Arms limitation with {{partner}}',
  },
  crossBlocExercise: {
    name: 'Cross-bloc exercise',
    blurb: 'Sail together across the lines, or strike a guest off',
    line: 'Cross-bloc exercise with {{partner}}',
  },
  trainingExchange: {
    name: 'Training exchange',
    blurb: 'Officers and cadets for a year; it outlasts quarrels',
    line: 'Training exchange with {{partner}}',
  },
  jointOperation: {
    name: 'Joint operation',
    blurb: 'Meet a common threat side by side',
    line: 'Joint operation with {{partner}} for {{host}}',
  },
  armsTransfer: {
    name: 'Arms transfer',
    blurb: 'Arm a partner: stronger, and bound to you',
    line: 'Arms transfer to {{partner}}',
  },
  basingAccess: {
    name: 'Basing access',
    blurb: 'Your forces at its bases; its people may mind',
    line: 'Access to bases of {{partner}}',
  },
  allianceTreaty: {
    name: 'Alliance treaty',
    blurb: 'Promise to stand by each other, on terms',
    line: 'Alliance treaty with {{partner}}',
  },
  allyCounsel: {
    name: 'Counsel to an ally',
    blurb: 'Reassure an ally, or hold it back',
    line: 'Counsel to {{partner}}',
  },
  influencePackage: {
    name: 'Influence package',
    blurb: 'Loans, ports and gifts; your rivals see them too',
    line: 'Influence package for {{partner}}',
  },
  jointPatrol: {
    name: 'Joint patrol',
    blurb: 'Be seen together in waters that matter',
    line: 'Joint patrol with {{partner}}, {{place}}',
  },
  withdrawal: {
    name: 'Withdrawal',
    blurb: 'Leave, suspend or resume an agreement',
    line: 'Withdrawal: {{what}} with {{partner}}',
  },
} as const satisfies Readonly<Record<OrderKind, OrderWords>>;

/** Lines of orders that are told in another way for what they choose. */
export const orderToo = {
  statement: {
    resolve: 'Public statement of resolve against {{named}}, {{place}}',
    support: 'Public statement for {{named}}',
    censure: 'Public statement against {{named}}',
  },
  signedWith: '{{line}}, signed with {{partner}}',
  disinvite: '{{partner}} is struck off the cross-bloc exercise',
  counsel: { reassure: 'Reassurance for {{partner}}', restrain: 'Counsel of restraint to {{partner}}' },
  treatyThere: 'Alliance treaty with {{partner}}, for this place alone: {{place}}',
  withdrawal: {
    exit: 'Notice to leave: {{what}} with {{partner}}',
    suspend: 'Suspension: {{what}} with {{partner}}',
    resume: 'Resumption: {{what}} with {{partner}}',
  },
} as const satisfies {
  readonly statement: Readonly<Record<Statement, string>>;
  readonly counsel: Readonly<Record<Counsel, string>>;
  readonly withdrawal: Readonly<Record<WithdrawalManner, string>>;
} & Readonly<Record<string, unknown>>;

/** Groups of the menu, in its sequence. */
export const group = {
  talk: 'Talk and reassure',
  bind: 'Work together',
  pledge: 'Promise and arm',
  show: 'Show strength',
  region: 'Speak for the region',
  help: 'Help',
  leave: 'Leave',
} as const;

/** The same in a word, to pick one of them. */
export const groupShort = {
  label: 'Show only',
  talk: 'Talk',
  bind: 'Work together',
  pledge: 'Promise',
  show: 'Show strength',
  region: 'Region',
  help: 'Help',
  leave: 'Leave',
} as const;

type FieldsOf<O> = O extends Order ? Exclude<keyof O, 'kind' | 'by'> : never;

export const field = {
  with: 'With whom',
  toward: 'Toward whom',
  against: 'Against whom',
  named: 'About whom',
  from: 'With whom it is in force',
  at: 'Where',
  about: 'About what',
  forum: 'In which forum',
  disaster: 'For which threat',
  agreement: 'Which agreement',
  scale: 'How large',
  stance: 'Which way',
  strength: 'How strong a text',
  lobby: 'Capital spent on lobbying',
  pledge: 'How much help',
  cap: 'What both forgo',
  verification: 'How it is checked',
  invitation: 'Invite, or strike off',
  trigger: 'From when on it may be invoked',
  scope: 'Which places it covers',
  burden: 'Who carries the running cost',
  term: 'How long',
  purpose: 'To what end',
  manner: 'What you do with it',
  notify: 'Announce it beforehand',
  observers: 'Invite observers',
  publish: 'Publish what it is for',
  testHotline: 'Test the hotline too',
  secret: 'Keep it secret',
  consultation: 'Only after asking each other first',
  bases: 'Whose forces may use bases of the other',
} as const satisfies Readonly<Record<FieldsOf<Order>, string>>;

/** Fields that another question fits better in one kind of order. */
export const fieldToo = {
  publicStatement: { with: 'Who signs with you', stance: 'What you say', at: 'Where you stand firm' },
  crossBlocExercise: { with: 'Whom' },
  modernisation: { publish: 'Publish a white paper' },
} as const;

/** What a choice is called where it is not a name of the scenario. */
export const choice = {
  home: 'Home waters',
  alone: 'Nobody',
  everywhere: 'All of them',
  scale: { small: 'Small', medium: 'Medium', large: 'Large' } satisfies Readonly<Record<Scale, string>>,
  stance: {
    surge: 'Surge',
    standDown: 'Stand-down',
    resolve: 'Resolve',
    support: 'Support',
    censure: 'Censure',
  } satisfies Readonly<Record<Stance | Statement, string>>,
  strength: { '1': '1 · concern', '2': '2 · principles', '3': '3 · commitments', '4': '4 · binding rules' },
  pledge: { '1': '1 · a ship', '2': '2 · a squadron', '3': '3 · a task force' },
  lobby: { '0': 'None', '1': '1 capital', '2': '2 capital', '3': '3 capital' },
  about: { STANDARDS: 'Common standards', THREATS: 'Common threats' } satisfies Readonly<Record<Topic, string>>,
  cap: {
    surge: 'Surges',
    largeExercise: 'Large exercises',
    modernisation: 'Modernisation',
  } satisfies Readonly<Record<Cap, string>>,
  verification: { '1': '1 · by what each declares', '2': '2 · by visits', '3': '3 · by inspectors on the spot' },
  invitation: { invite: 'Invite', disinvite: 'Strike off' } satisfies Readonly<Record<Invitation, string>>,
  trigger: { crisis: 'From a show of force on', clash: 'From a clash on' } satisfies Readonly<Record<Trigger, string>>,
  bases: { none: 'Nobody', proposer: 'Those of who proposes', partner: 'Those of who is asked' } satisfies Readonly<
    Record<BasesFor, string>
  >,
  burden: { even: 'Both alike', proposer: 'Who proposes it', partner: 'Who is asked' } satisfies Readonly<
    Record<Burden, string>
  >,
  term: { '0': 'Until somebody leaves', '8': 'Eight quarters' },
  purpose: { reassure: 'Reassure', restrain: 'Hold back' } satisfies Readonly<Record<Counsel, string>>,
  manner: { exit: 'Give notice', suspend: 'Suspend', resume: 'Resume' } satisfies Readonly<
    Record<WithdrawalManner, string>
  >,
} as const;

/** A choice of a list as a term of an order, where its name alone would not be understood. */
export const termLine = {
  cap: { surge: 'No surges', largeExercise: 'No large exercises', modernisation: 'No modernisation' },
  verification: {
    '1': 'Checked by what each declares',
    '2': 'Checked by visits',
    '3': 'Checked by inspectors on the spot',
  },
  trigger: { crisis: 'May be invoked from a show of force on', clash: 'May be invoked from a clash on' },
  bases: {
    none: '',
    proposer: 'With bases for who proposes it',
    partner: 'With bases for who is asked',
  },
  burden: {
    even: 'Both carry its cost',
    proposer: 'Who proposes it carries its cost',
    partner: 'Who is asked carries its cost',
  },
  term: { '0': 'Until somebody leaves', '8': 'For eight quarters' },
} as const;

/** A yes-or-no option as a term: when it is taken, and when it is not. */
export const option = {
  notify: { true: 'Announced', false: 'Not announced' },
  observers: { true: 'With observers', false: 'Without observers' },
  publish: { true: 'Published', false: 'Nothing published' },
  testHotline: { true: 'Hotline tested', false: '' },
  secret: { true: 'In secret', false: '' },
  consultation: { true: 'With prior consultation', false: '' },
} as const;
