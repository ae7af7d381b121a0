import type { Intent } from '../../../replay/remark.ts';
import type { Objection } from '../../../rules/order.ts';

/** What an order is for, in one tap. */
export const intent = {
  title: 'What is it for?',
  optional: 'If you like. Nobody else sees it; at the end it is set beside what happened.',
  bind: 'Stand closer together',
  deter: 'Warn somebody off',
  reassure: 'Calm somebody',
  learn: 'Learn more',
  claim: 'Keep or gain ground',
  home: 'Please people at home',
} as const satisfies Readonly<Record<Intent | 'title' | 'optional', string>>;

export const guess = {
  title: 'What do you expect?',
  fold: 'What is it for, and what do you expect?',
  foldSaid: 'You said what it is for and what you expect',
  warmer: 'Warmer',
  colder: 'Colder',
  of: '{{name}} toward you',
  chance: 'Chance of a yes, in percent',
  range: 'From 0 to 100.',
  over: 'A chance is 100 % at most; this is not kept.',
  clear: 'Leave it out',
} as const;

/** The three lines above the button, while an order is being made. */
export const gist = {
  gain: 'You gain',
  noGain: 'Nothing at once that can be measured',
  loss: 'You lose',
  alarmed: 'Most alarmed',
  nobody: 'Nobody who was not asked',
  more_one: 'and {{count}} more',
  more_other: 'and {{count}} more',
  yes: 'Chance of a yes',
  yesOf: '{{name}}, {{chance}}',
  alone: 'You need nobody’s yes',
  change: '{{what}} {{by}}',
  tension: '{{name}}, tension {{by}}',
  menace: '{{name}}, menace {{by}}',
  scaleTension_one: 'Rise in tension; the whole line is {{count}} point',
  scaleTension_other: 'Rise in tension; the whole line is {{count}} points',
  onlyMenace: 'menace {{by}}',
  label: 'In short',
  onlyYou: 'You',
  against: 'against {{name}}',
  notAsked: 'Not asked, and alarmed',
  calm: 'Nobody who was not asked would mind.',
  details: 'Every effect, by whom it is about',
  reasons: 'Why {{name}} would say yes or no',
} as const;

/** What an option would change, in a few words beside it. */
export const delta = {
  chanceMore: 'a yes likelier',
  chanceLess: 'a yes less likely',
  incidentMore: 'an incident likelier',
  incidentLess: 'an incident less likely',
  alarmMore: '{{name}} more alarmed',
  alarmMoreSmall: '{{name}} a little more alarmed',
  alarmLess: '{{name}} less alarmed',
  alarmLessSmall: '{{name}} a little less alarmed',
  higher: '{{what}} higher',
  higherSmall: '{{what}} a little higher',
  lower: '{{what}} lower',
  lowerSmall: '{{what}} a little lower',
  capitalMore_one: 'costs {{count}} more',
  capitalMore_other: 'costs {{count}} more',
  capitalLess_one: 'costs {{count}} less',
  capitalLess_other: 'costs {{count}} less',
  payerMore_one: 'costs {{name}} {{count}} more',
  payerMore_other: 'costs {{name}} {{count}} more',
  payerLess_one: 'costs {{name}} {{count}} less',
  payerLess_other: 'costs {{name}} {{count}} less',
  same: 'changes nothing that can be measured',
  partnerYes: 'yes {{chance}}',
  partnerAlarms1: 'alarms {{name}} a little',
  partnerAlarms2: 'alarms {{name}}',
  partnerAlarms3: 'alarms {{name}} badly',
  alarmed: '{{name}} alarmed {{by}}',
  partnerCalm: 'alarms nobody',
} as const;

/** What would allow what is barred now: the way out, beside the reason. Empty where there is none. */
export const wayOut = {
  self: '',
  unaffordable: 'Take something out of the plan, or save: capital comes in each quarter.',
  noSlot: 'Take something out of the plan, or wait: slots come back each quarter.',
  noCapability: 'Choose a state with forces.',
  notForConvenor: '',
  noReach: 'Choose a place that both can reach.',
  noClaim: 'Choose somebody who claims this place too.',
  alreadyRunning: 'It can be offered again in its last two quarters, or when it has run out.',
  tooSoon:
    'A visit: wait until the third quarter after the last. A suspension: keep for four quarters what you have resumed.',
  tooLittleTrust: 'Talk first: dialogue and visits raise trust.',
  tooLittleSupport: 'Wait: support at home comes back in quiet quarters.',
  outOfSeason: 'Wait: each forum has quarters in which it meets.',
  notAMember: '',
  notTheChair: 'It can be tabled without lobbying.',
  nothingToTest: 'Agree on a hotline first.',
  noDisaster: 'It opens when disaster strikes.',
  hostOfDisaster: '',
  nobodyToAsk: '',
  alreadyOrdered: 'Take the other one out first.',
  notThisPhase: 'Offers go out in the talks, at the start of a quarter.',
  prologue: 'A treaty and what goes with it; all else from the first quarter on.',
  tooLittleInteroperability: 'Train together first: exercises and exchanges.',
  tooTense: 'Talk first: dialogue lowers tension.',
  notAnAlly: 'Choose an ally.',
  noSuchAgreement: 'Choose one that is in force.',
  notSuspended: '',
  alreadySuspended: 'It can be resumed by whoever suspended it.',
  noticeGiven: '',
  notRelievable: 'A joint operation helps against it.',
  notInvited: 'Invite first.',
  noStake: 'Choose a place where you have a stake.',
  notAChallenger: 'Choose somebody who claims this place too.',
  saidOtherwise: 'Take the other statement out first.',
  wrongTopic: 'Choose another subject, or another forum.',
  noPlaceNeeded: '',
  onlyTheChair: 'Choose another forum.',
  sameTerms: 'Change at least one term.',
} as const satisfies Readonly<Record<Objection, string>>;

export const planning = {
  edit: 'Change: {{order}}',
  change: 'Change the plan',
  restart: 'Start the quarter again',
  restarted: 'The plan is empty again. Undo brings it back.',
  changed: 'Changed in the plan.',
  withdraw: 'Withdraw: {{order}}',
  tie: 'Only together',
  tieFull: 'A turn has three packages at most. Untie one to tie what goes to {{names}}.',
  tied: 'Tied: all of them or none.',
  tiedChance: '{{name}} says yes to all: {{chance}}.',
  together: 'Answered together with the offers that it is tied to.',
  untie: 'Each for itself',
  tieNote: 'Two offers to {{names}} can be one package.',
  said: 'for: {{intent}}',
} as const;

/** What the one button hands in, part by part. */
export const commitWith = {
  orders_one: '{{count}} order',
  orders_other: '{{count}} orders',
  yes_one: '{{count}} yes',
  yes_other: '{{count}} yeses',
  no_one: '{{count}} no',
  no_other: '{{count}} noes',
  choices_one: '{{count}} decision',
  choices_other: '{{count}} decisions',
  silence_one: '{{count}} offer refused by silence',
  silence_other: '{{count}} offers refused by silence',
  questions_one: '{{count}} question left open',
  questions_other: '{{count}} questions left open',
  waits_one: '{{count}} counter waits',
  waits_other: '{{count}} counters wait',
  label: 'Commit: {{parts}}',
  pass: 'Pass: {{parts}}',
} as const;

/** Asked once, before offers are refused by silence. */
export const silence = {
  title: 'Offers without an answer',
  text_one: '{{count}} offer still waits for your answer. Silence is a no: it is refused when you commit.',
  text_other: '{{count}} offers still wait for your answer. Silence is a no: they are refused when you commit.',
  once: 'If you go on, this is not asked again: the button says it.',
  look: 'Look at the offers',
  goOn: 'Refuse by silence',
} as const;

/** An order that breaks an agreement of its giver. */
export const breaks = {
  title: 'This breaks your word: {{agreement}}',
  code: 'It forbids you to press on a claim at {{place}}, and to raise your forces there without notice.',
  restraint:
    'You promised {{name}}: no pressing on its claims, and no raised forces or large exercise near what it claims.',
  found:
    'It comes out with a chance of {{chance}}. Then: your reputation {{reputation}}; with whoever finds it, trust in you up to {{trust}} and grievance {{grievance}}.',
  armsLimitation: {
    surge: 'You promised {{name}} not to raise your forces anywhere near what matters to it.',
    largeExercise: 'You promised {{name}} no large exercises at places that matter to it.',
    modernisation: 'You promised {{name}} not to modernise again so soon.',
  },
  access: 'You promised {{name}} to ask first: no surge without notice where it has a stake.',
  kind: 'Some of it would break {{agreement}}.',
} as const;
