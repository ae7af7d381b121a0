import type { Level, ScoreName } from '../../../rules/state/scores.ts';
import type { AgreementType, Measure } from '../../../rules/scenario/setup.ts';
import type { Doctrine } from '../../../rules/scenario/doctrine.ts';
import type { FactorName } from '../../../rules/effects/events.ts';
import type { Preset } from '../../../rules/params/params.ts';

interface ScoreWords {
  readonly name: string;
  /** Under the name of whoever holds it: 'trust in Japan', 'tension with China'. */
  readonly phrase: string;
  readonly meaning: string;
}

export const score = {
  capability: { name: 'Capability', phrase: 'capability', meaning: 'What the forces could do if they were ready.' },
  readiness: { name: 'Readiness', phrase: 'readiness', meaning: 'How ready the forces are.' },
  support: {
    name: 'Support at home',
    phrase: 'support at home',
    meaning: 'How far people at home stand behind what is done abroad.',
  },
  reputation: { name: 'Reputation', phrase: 'reputation', meaning: 'A record of keeping agreements.' },
  resilience: { name: 'Resilience', phrase: 'resilience', meaning: 'How well storms and the like are withstood.' },
  capital: {
    name: 'Capital',
    phrase: 'diplomatic capital',
    meaning: 'What offers and orders are paid with. Some more comes in each quarter.',
  },
  trust: {
    name: 'Trust',
    phrase: 'trust in {{other}}',
    meaning: 'How far one trusts the other. It is directed: each side has its own.',
  },
  posture: {
    name: 'Menace',
    phrase: 'menace seen in {{other}}',
    meaning: 'How menacing the other has acted lately, in the eyes of the one.',
  },
  credibility: {
    name: 'Credibility',
    phrase: 'believed to stand by {{other}}',
    meaning: 'How far one is believed to stand by the other.',
  },
  dependence: { name: 'Dependence', phrase: 'dependence on {{other}}', meaning: 'How far one depends on the other.' },
  armsDependence: {
    name: 'Dependence for arms',
    phrase: 'dependence on {{other}} for arms',
    meaning: 'The part of dependence that is for arms.',
  },
  belief: {
    name: 'Suspicion',
    phrase: 'suspicion that {{other}} is out to gain',
    meaning: 'Below zero: probably frightened. Above: probably ambitious.',
  },
  tension: {
    name: 'Tension',
    phrase: 'tension with {{other}}',
    meaning: 'Fear and grievance between two, less restraint. It rises fast and fades slowly.',
  },
  interoperability: {
    name: 'Training together',
    phrase: 'working as one with {{other}}',
    meaning: 'How well the crews of two can work as one.',
  },
  transparency: {
    name: 'Openness',
    phrase: 'openness with {{other}}',
    meaning: 'How much two show each other. It narrows what is guessed.',
  },
  grievance: { name: 'Grievance', phrase: 'grievance with {{other}}', meaning: 'What is remembered between two.' },
  heat: { name: 'Heat', phrase: 'heat', meaning: 'How heated the quarrel at this place is.' },
  presence: { name: 'Ships there', phrase: 'military presence', meaning: 'How crowded this place is with forces.' },
  code: {
    name: 'Rules there',
    phrase: 'rules for ships that meet',
    meaning: 'What codes and texts add to the guard of this place.',
  },
  rung: { name: 'Rung', phrase: 'rung of the ladder', meaning: 'Where an open crisis stands, from 0 to 7.' },
  claim: { name: 'Claim', phrase: 'how well the claim stands', meaning: 'How well a claim to this place stands.' },
  interest: { name: 'Being there', phrase: 'being seen there', meaning: 'A claim to be present, kept up by patrols.' },
  reach: { name: 'Reach', phrase: 'reach', meaning: 'How much of one’s strength can be brought to this place.' },
  norm: {
    name: 'Norms',
    phrase: 'strength of norms',
    meaning: 'How strong the habit of keeping rules is in the region.',
  },
  track: {
    name: 'Regional forum',
    phrase: 'the forum’s road',
    meaning: 'How far the regional forum has come, from confidence to settling conflicts.',
  },
} as const satisfies Readonly<Record<ScoreName, ScoreWords>>;

/** A score with whose it is, as a title. */
export const scoreOf = {
  actor: '{{one}}: {{phrase}}',
  tie: '{{one}}: {{phrase}}',
  dyad: '{{name}}: {{one}} and {{other}}',
  place: '{{place}}: {{phrase}}',
  foothold: '{{one}}, {{place}}: {{phrase}}',
  region: 'The region: {{phrase}}',
} as const satisfies Readonly<Record<Level, string>>;

export const factor = {
  base: 'What it does by itself',
  words: 'Words are discounted by distrust',
  deeds: 'Deeds are discounted a little by distrust',
  reassurance: 'How far reassurance works (theory preset)',
  fatigue: 'Repetition tires',
  dilution: 'Transparency dilutes the signal',
  saturation: 'The last points are hard to move',
  distrust: 'Distrust',
  proximity: 'How near it is',
  mitigation: 'Notice, observers, treaty',
  partnerShare: 'The partner is blamed less',
  preset: 'Theory preset',
  unattributed: 'Nobody could say who it was',
  shielded: 'A patrol was there',
  published: 'It was published',
  threat: 'Fear of each other',
  grievance: 'Old grievances',
  restraint: 'Restraint',
  rest: 'Going back to rest',
  flare: 'A flare dying down',
  asymmetry: 'Trust is lost faster than it is won',
  rung: 'The rung of the ladder',
  strength: 'Strength of the text',
  unmet: 'Need that nobody met',
  pledge: 'What was pledged',
  refund: 'Goodwill that nothing was made of',
  upkeep: 'Looking after agreements',
  income: 'Income of the quarter',
  price: 'The price',
  limit: 'The end of the scale',
  trust: 'Trust in who asks',
  commonThreat: 'What both fear',
  need: 'What is needed',
  reputation: 'Who asks keeps agreements',
  neighbour: 'What a neighbour would say',
  support: 'Support at home',
  entrapment: 'Being drawn into another’s quarrel',
  terms: 'Who pays, and whose forces live where',
  doctrine: 'Habit of this seat',
  sweetener: 'The sweetener',
  opening: 'A good moment',
  cosigned: 'Others signed it too',
  cohesion: 'How close the two stand',
  stake: 'What is at stake there',
  concern: 'How much it worries about the matter',
  dependence: 'Dependence on whoever would mind',
  lobby: 'Lobbying',
  norm: 'The habit of keeping rules',
  bloc: 'It votes as one with its bloc',
  burden: 'Who carries the cost',
  trend: 'What shifts by itself',
  attribution: 'Half of it comes back',
  leaving: 'Leaving an agreement',
  swing: 'How the vote fell',
  mediator: 'Somebody carries messages',
  commitment: 'What was said in public',
  consultation: 'It was agreed to ask first',
} as const satisfies Readonly<Record<FactorName, string>>;

/** Terms of an answer, in words: when they speak for a yes, and when against. */
export const term = {
  trust: { for: 'trust in who asks', against: 'too little trust in who asks' },
  commonThreat: { for: 'a common worry', against: 'no common worry' },
  need: { for: 'a need for what it brings', against: 'no need of it' },
  reputation: { for: 'who asks keeps agreements', against: 'who asks has broken agreements' },
  neighbour: { for: 'no neighbour minds', against: 'a neighbour would be alarmed' },
  support: { for: 'people at home agree', against: 'too little support at home' },
  terms: { for: 'good terms', against: 'hard terms' },
  entrapment: { for: 'no quarrel to be drawn into', against: 'another’s quarrel to be drawn into' },
  doctrine: { for: 'the habit of this seat', against: 'against the habit of this seat' },
  sweetener: { for: 'the capital on top', against: 'too little capital on top' },
  opening: { for: 'a good moment', against: 'a bad moment' },
} as const;

export const measure = {
  score: 'The score itself',
  trustIn: 'Mean trust that they have in you',
  trustBetween: 'Mean of both trusts',
  credibilityToward: 'How far they believe that you stand by them',
  credibilityFrom: 'How far you are believed to be stood by',
  influenceOver: 'Their trust in you and their dependence on you, added up',
  tensionWith: 'Mean tension',
  threatFrom: 'How threatened you feel, on average',
  highestThreat: 'The highest threat that you feel',
  alignmentGap: 'The difference between two of your trusts',
  heat: 'Heat of the place',
  presence: 'Ships at the place',
  claim: 'How well this claim stands',
  interest: 'Your being seen there',
  deterrence: 'The claimant and all behind it, against the challenger',
  stability: 'Regional stability',
  interoperabilityWith: 'How well the crews work as one',
  dependence: 'Your highest dependence on anybody',
  armsDependence: 'Your highest dependence on anybody for arms',
  track: 'How far the regional forum has come',
  norm: 'How strong norms are in the region',
  ordersDone: 'How often it was done',
  agreements: 'How many are in force',
  textsAdopted: 'How many were adopted',
  code: 'Rules at the place',
  highestRung: 'The highest rung so far',
  openRung: 'The rung that is open now',
  crisesAsPrincipal: 'Crises that you were a lead in',
  unmetNeed: 'Need that nobody met',
  trustAmong: 'Mean of their trust in each other',
  interoperabilityAmong: 'How well their crews work as one',
} as const satisfies Readonly<Record<Measure['of'], string>>;

export const doctrine = {
  primacy: 'Network leader',
  orderShaping: 'Order shaper',
  balancer: 'Balancer',
  hedger: 'Hedger',
  insulated: 'Insulated',
  convenor: 'Convenor',
} as const satisfies Readonly<Record<Doctrine, string>>;

export const agreementType = {
  alliance: 'Alliance',
  partnership: 'Partnership',
  supply: 'Military supply',
  hotline: 'Hotline',
  intelligence: 'Intelligence sharing',
  code: 'Code of conduct',
  restraint: 'Announced restraint',
  armsLimitation: 'Arms limitation',
  training: 'Training exchange',
  access: 'Access to bases',
  influence: 'Influence package',
} as const satisfies Readonly<Record<AgreementType, string>>;

export const agreementOf = {
  two: '{{what}} between {{parties}}',
  many: '{{what}} of {{parties}}',
  there: '{{what}} of {{parties}}, {{place}}',
  restraint: 'Announced restraint, {{one}} toward {{other}}',
  supply: 'Military supply, {{one}} to {{other}}',
  access: 'Access of {{other}} to bases of {{one}}',
  influence: 'Influence package, {{one}} to {{other}}',
} as const;

export const preset = {
  balanced: { name: 'Balanced', meaning: 'The evidence taken in the middle.' },
  spiral: { name: 'Spiral', meaning: 'Exercises alarm more, reassurance works better, deterrence less.' },
  deterrence: { name: 'Deterrence', meaning: 'Strength deters more, exercises alarm less, reassurance works less.' },
} as const satisfies Readonly<Record<Preset, { name: string; meaning: string }>>;
