import type { EventKind } from '../../../rules/effects/events.ts';
import type { Source } from '../../../rules/effects/events.ts';
import type { OrderKind } from '../../../rules/order.ts';

/** What happened, as a short sentence of a newspaper. Where it happened stands beside it. `scoreChanged` is told by the ledger. */
export const event = {
  scoreChanged: '{{score}}: {{before}} to {{after}}',
  turnBegan: 'Quarter {{quarter}} begins',
  inputRejected: 'Your order could not be carried out. {{what}}',
  proposed: '{{by}} makes an offer to {{to}}: {{order}}',
  countered: '{{by}} asks for other terms: {{order}}',
  answered: '{{by}} answers an offer',
  orderDone: '{{by}}: {{order}}',
  probed: 'Somebody presses on a claim of {{against}}, and nobody can say who it was',
  proposalFailed: 'An offer of {{by}} comes to nothing: {{order}}',
  agreementBegan: 'This is now in force: {{agreement}}',
  agreementEnded: 'This has run out: {{agreement}}',
  breachFound: '{{by}} is found to have broken its word: {{agreement}}',
  leaked: 'Intelligence that {{parties}} share has leaked',
  textTabled: 'The {{forum}} adopts a weaker text than {{by}} had asked for',
  injected: '{{text}}',
  disasterStruck: 'A disaster strikes {{host}}',
  reliefGiven: 'Relief reaches {{host}}; {{unmet}} of the need is still not met',
  incident: 'There is an incident at sea',
  crisisBegan: '{{leads}} face each other in a crisis ({{name}})',
  windowClosed: '{{moves}}; the crisis goes from rung {{before}} to rung {{rung}}, {{name}}',
  offRamp: '{{by}} offers a way out',
  hotlineCalled: '{{by}} calls on the hotline',
  crisisEnded: 'The crisis is over. Where it leaves off: {{name}}',
  restraintExploited: '{{by}} takes advantage of the restraint of {{of}}',
  gameOver: 'The last quarter is over, and there was no war',
  agreementRenewed: 'This was renewed: {{agreement}}',
  noticeGiven: '{{by}} gives notice; it ends after turn {{turn}}: {{agreement}}',
  agreementSuspended: '{{by}} suspends an agreement: {{agreement}}',
  agreementResumed: '{{by}} takes up again what it had suspended: {{agreement}}',
  secretRevealed: 'A secret comes out: {{agreement}}',
  quietLeaked: '{{by}} has sounded out {{toward}} in secret, and it comes out',
  earlyWarning: 'The regional forum warns: the chance of an incident is {{chance}}',
  dilemmaFaced: 'A question is put to {{seat}}',
  dilemmaDecided: '{{seat}} decides: {{option}}',
  exerciseHeld: '{{host}} holds a large exercise with {{guests}}',
  doctrineChanged: '{{actor}} takes another course: {{doctrine}}',
  attributed: '{{host}} blames {{to}} for the attack; nobody can be sure',
  attributionCleared: '{{of}} had nothing to do with the attack on {{host}} after all',
  treatyInvoked: '{{by}} calls on its allies: {{allies}}',
  callAnswered: '{{by}} {{reply}}',
  mediating: '{{by}} carries messages between the two sides',
} as const satisfies Readonly<Record<EventKind, string>>;

/** Another way of telling the same kind of event. */
export const eventToo = {
  probed: '{{by}} presses on a claim of {{against}}',
  tabledAdopted: 'Tabled: {{tabled}}. Adopted: {{adopted}}.',
  heldBack: 'It was held back by {{members}}.',
  textWhole: 'The {{forum}} adopts the text that {{by}} had asked for',
  textFailed: 'The {{forum}} adopts nothing of what {{by}} had asked for',
  breached: 'This was broken and has ended: {{agreement}}',
  exited: 'A party has left, and this has ended: {{agreement}}',
  agreedOtherwise: 'An offer of {{by}} lapses, since the matter was settled another way: {{order}}',
  war: 'It has come to war. Everybody has lost',
  offRampTaken: '{{by}} offers a way out, and it is taken',
  offRampLeft: '{{by}} offers a way out, and it is not taken',
  hotlineReached: '{{by}} calls on the hotline, and it is answered',
  hotlineSilent: '{{by}} calls on the hotline, and nobody answers',
  windowStays: '{{moves}}; the crisis stays where it was ({{name}})',
  reliefMet: 'Relief reaches {{host}}, and the need is met',
} as const;

/** An order that was carried out, as a headline. */
export const told = {
  dialogue: '{{by}} and {{partner}} hold a defence dialogue',
  highLevelVisit: '{{by}} sends a high-level visit to {{partner}}',
  hotline: '{{by}} and {{partner}} open a hotline',
  conductCode: 'The claimants agree on rules for ships that meet; {{by}} had proposed them',
  announcedRestraint: '{{by}} announces restraint toward {{partner}}',
  jointExercise: '{{by}} and {{partner}} hold a joint exercise',
  intelligenceSharing: '{{by}} and {{partner}} begin to share intelligence',
  posture: '{{by}} moves its forces',
  presencePatrol: '{{by}} sends a patrol',
  greyZoneProbe: '{{by}} presses on a claim of {{partner}}',
  modernisation: '{{by}} modernises its forces',
  forumText: '{{by}} tables a text in the {{forum}}',
  disasterRelief: '{{by}} sends relief to {{host}}',
  publicStatement: '{{by}} makes a public statement on {{named}}',
  quietDiplomacy: '{{by}} has quietly sounded out {{partner}}',
  armsLimitation: '{{by}} and {{partner}} agree to limit arms',
  crossBlocExercise: '{{by}} and {{partner}} sail together across the lines',
  trainingExchange: '{{by}} and {{partner}} exchange officers and cadets',
  jointOperation: '{{by}} and {{partner}} meet a threat side by side, for {{host}}',
  armsTransfer: '{{by}} arms {{partner}}',
  basingAccess: '{{partner}} opens its bases to {{by}}',
  allianceTreaty: '{{by}} and {{partner}} sign an alliance treaty',
  allyCounsel: '{{by}} gives counsel to its ally {{partner}}',
  influencePackage: '{{by}} signs a package of loans and ports with {{partner}}',
  jointPatrol: '{{by}} and {{partner}} patrol together',
  withdrawal: '{{by}} withdraws: {{what}} with {{partner}}',
} as const satisfies Readonly<Record<OrderKind, string>>;

/** The same where how it was done makes another headline. */
export const toldToo = {
  small: '{{by}} and {{partner}} hold a small joint exercise',
  medium: '{{by}} and {{partner}} hold a joint exercise',
  large: '{{by}} and {{partner}} hold a large joint exercise',
  surge: '{{by}} sends more of its forces',
  standDown: '{{by}} sends forces home',
  resolve: '{{by}} says that it will stand firm against {{named}}',
  support: '{{by}} speaks up for {{named}}',
  censure: '{{by}} speaks out against {{named}}',
  resolveWith: '{{by}} and {{partner}} say that they will stand firm against {{named}}',
  supportWith: '{{by}} and {{partner}} speak up for {{named}}',
  censureWith: '{{by}} and {{partner}} speak out against {{named}}',
  disinvite: '{{by}} strikes {{partner}} off its exercise',
  reassure: '{{by}} reassures its ally {{partner}}',
  restrain: '{{by}} counsels its ally {{partner}} to hold back',
  exit: '{{by}} gives notice: {{what}} with {{partner}}',
  suspend: '{{by}} suspends an agreement: {{what}} with {{partner}}',
  resume: '{{by}} takes up an agreement again: {{what}} with {{partner}}',
} as const;

/** What somebody decided about a question that an event had put to it. */
export const decided = {
  pay: '{{seat}} pays more for its alliance with {{one}}',
  refuse: '{{seat}} refuses to pay more for its alliance with {{one}}',
  accept: '{{seat}} will sail in the exercise of {{one}}',
  decline: '{{seat}} stays away from the exercise of {{one}}',
  proceed: '{{seat}} keeps its list of guests',
  disinvite: '{{seat}} strikes a guest off its list',
  first: '{{seat}} buys its arms from {{one}}',
  second: '{{seat}} buys its arms from {{other}}',
  neither: '{{seat}} buys arms from neither {{one}} nor {{other}}',
} as const;

/** What only the parties know, told to one of them. */
export const eventMine = {
  youOffered: 'You made {{to}} an offer: {{order}}',
  offeredYou: '{{by}} made you an offer: {{order}}',
  offeredYouToo: '{{by}} made an offer to {{others}} and you: {{order}}',
  youAsked: 'You asked for other terms: {{order}}',
  askedYou: '{{by}} asked you for other terms: {{order}}',
  youSaidYes: 'You said yes to {{of}}: {{order}}',
  youSaidNo: 'You said no to {{of}}: {{order}}',
  saidYesToYou: '{{by}} said yes to your offer: {{order}}',
  saidNoToYou: '{{by}} said no to your offer: {{order}}',
  saidYesTo: '{{by}} said yes to an offer of {{of}}: {{order}}',
  saidNoTo: '{{by}} said no to an offer of {{of}}: {{order}}',
  yourOfferFailed: 'Your offer came to nothing: {{order}}',
  offerToYouFailed: 'The offer that {{by}} made you came to nothing: {{order}}',
  yourOfferLapsed: 'Your offer lapsed, since the matter was settled another way: {{order}}',
  offerToYouLapsed: 'The offer that {{by}} made you lapsed, since the matter was settled another way: {{order}}',
  yourWord: 'You were found to have broken your word: {{agreement}}',
  youLeaked: 'Intelligence that you share with {{others}} has leaked',
  dilemmaFaced: 'A question is put to you',
  quietDone: 'You have quietly sounded out {{partner}}',
} as const;

/** Where a change comes from, as the head of a ledger row. */
export const source = {
  order: '{{by}}: {{order}}',
  unattributed: 'Something nobody can be blamed for, {{place}}',
  answer: '{{by}} answers: {{order}}',
  agreement: 'Agreement: {{agreement}}',
  crisis: 'Crisis, {{place}}',
  crisisBy: 'Crisis, {{place}}: move of {{by}}',
  inject: '{{text}}',
  drift: 'Time passes',
} as const satisfies Readonly<Record<Source['kind'] | 'crisisBy', string>>;

export const clause = 'Rule {{clause}}' satisfies string;
