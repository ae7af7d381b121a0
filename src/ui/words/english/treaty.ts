import type { OrderKind } from '../../../rules/order.ts';

/** Orders that can be offered to others. */
type Offered = Extract<
  OrderKind,
  | 'dialogue'
  | 'highLevelVisit'
  | 'hotline'
  | 'conductCode'
  | 'jointExercise'
  | 'intelligenceSharing'
  | 'publicStatement'
  | 'armsLimitation'
  | 'crossBlocExercise'
  | 'trainingExchange'
  | 'jointOperation'
  | 'armsTransfer'
  | 'basingAccess'
  | 'allianceTreaty'
  | 'influencePackage'
  | 'jointPatrol'
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
    holds: 'It stands until one of the two leaves it. Untested for a year, it guards less.',
    forbids: 'It forbids nothing.',
    leaves: 'Either may give notice; it ends after the next quarter.',
  },
  conductCode: {
    does: '{{one}} and {{others}} agree on rules for ships that meet at {{place}}.',
    holds: 'It stands until somebody leaves it.',
    forbids: 'No probe there, and no surge of forces there without notice.',
    leaves:
      'Any of them may give notice; it ends after the next quarter. Whoever breaks it and is found out loses reputation and the trust of those who found out.',
  },
  jointExercise: {
    does: 'The forces of {{one}} and {{others}} train together: {{place}}.',
    holds: 'Once, this quarter.',
    forbids: 'It forbids nothing.',
    leaves: 'There is nothing to leave.',
  },
  intelligenceSharing: {
    does: '{{one}} and {{others}} show each other what they know of everybody else.',
    holds: 'It stands until one of the two leaves it. Each quarter there is a small chance that something leaks.',
    forbids: 'It forbids nothing.',
    leaves: 'Either may give notice; it ends after the next quarter.',
  },
  publicStatement: {
    does: '{{one}} and {{others}} say the same in public: {{line}}.',
    holds: 'Once, this quarter. Who says that it stands firm is bound by it for three quarters.',
    forbids: 'It forbids nothing. Whoever backs down after it pays for that at home.',
    leaves: 'There is nothing to leave.',
  },
  armsLimitation: {
    does: '{{one}} and {{others}} forgo something, and let each other check.',
    holds: 'It stands until one of the two leaves it.',
    forbids: 'What is forgone, wherever it would touch the other.',
    leaves: 'Either may give notice; it ends after the next quarter. Whoever breaks it and is found out pays for it.',
  },
  crossBlocExercise: {
    does: '{{one}} and {{others}} sail in one exercise across the lines, with all others who were invited.',
    holds: 'Once, this quarter.',
    forbids: 'It forbids nothing.',
    leaves: 'There is nothing to leave.',
  },
  trainingExchange: {
    does: '{{one}} and {{others}} send each other officers and cadets.',
    holds: 'For four quarters. Trust between the two fades more slowly for two years after.',
    forbids: 'It forbids nothing.',
    leaves: 'Either may give notice; it ends after the next quarter.',
  },
  jointOperation: {
    does: '{{one}} and {{others}} meet the threat side by side: {{host}}.',
    holds: 'Once, this quarter.',
    forbids: 'It forbids nothing.',
    leaves: 'There is nothing to leave.',
  },
  armsTransfer: {
    does: '{{one}} delivers arms to {{others}}, and goes on supplying them.',
    holds: 'For four quarters.',
    forbids: 'It forbids nothing. {{others}} comes to depend on {{one}}.',
    leaves: 'Either may give notice. If it ends early, {{others}} loses readiness.',
  },
  basingAccess: {
    does: 'Forces of {{one}} may use bases of {{others}}.',
    holds: 'It stands until one of the two leaves it.',
    forbids: 'Nothing, unless {{one}} has to ask first.',
    leaves: 'Either may give notice; it ends after the next quarter, and the reach that it gave is gone.',
  },
  allianceTreaty: {
    does: '{{one}} and {{others}} promise to stand by each other.',
    holds: 'As long as its terms say.',
    forbids: 'It forbids nothing. Who is called on and stays out pays dearly for it.',
    leaves: 'Either may give notice a year before. Who leaves is believed far less.',
  },
  influencePackage: {
    does: '{{one}} gives {{others}} loans, ports and gifts.',
    holds: 'For four quarters.',
    forbids: 'It forbids nothing. {{others}} comes to depend on {{one}}.',
    leaves: 'Either may give notice; it ends after the next quarter.',
  },
  jointPatrol: {
    does: 'Ships of {{one}} and {{others}} patrol together: {{place}}.',
    holds: 'Once, this quarter.',
    forbids: 'It forbids nothing.',
    leaves: 'There is nothing to leave.',
  },
} as const satisfies Readonly<Record<Offered, Terms>>;

/** Terms that an offer leaves to choose, as sentences. */
export const treatyTerm = {
  scale: { small: 'It is a small exercise.', medium: 'It is of medium size.', large: 'It is a large exercise.' },
  notify: { true: 'It is announced to everybody beforehand.', false: 'It is not announced beforehand.' },
  observers: { true: 'Others may send observers.', false: 'No observers are invited.' },
  testHotline: { true: 'The hotline is tested on the same day.', false: '' },
  publish: { true: 'It is published what it is for.', false: 'Nothing is published.' },
  secret: { true: 'Nobody else is told. Each quarter there is a small chance that it comes out.', false: '' },
  consultation: { true: 'Each asks the other before it acts.', false: '' },
  bases: {
    none: '',
    proposer: '{{one}} may use bases of {{others}}.',
    partner: '{{others}} may use bases of {{one}}.',
  },
  cap: {
    surge: 'Neither raises its forces where the other has a stake.',
    largeExercise: 'Neither holds large exercises where the other has a stake.',
    modernisation: 'Neither modernises twice within a year.',
  },
  verification: {
    '1': 'It is checked by what each declares.',
    '2': 'It is checked by visits.',
    '3': 'It is checked by inspectors on the spot.',
  },
  trigger: {
    crisis: 'It may be invoked from a show of force on.',
    clash: 'It may be invoked from a limited clash on.',
  },
  burden: {
    even: 'Both carry its running cost.',
    proposer: '{{one}} carries its running cost.',
    partner: '{{others}} carries its running cost.',
  },
  term: { '0': 'It stands until one of the two leaves it.', '8': 'It holds for eight quarters.' },
  scopeAll: 'It covers every place.',
  scopeThere: 'It covers one place alone: {{place}}.',
  sweetener_one: '{{one}} puts {{count}} capital on top.',
  sweetener_other: '{{one}} puts {{count}} capital on top.',
} as const;

export const treatyPart = {
  does: 'What is done',
  holds: 'How long',
  forbids: 'What it forbids',
  leaves: 'How one leaves',
} as const;
