import type { EventKind } from '../../../rules/effects/events.ts';
import type { Source } from '../../../rules/effects/events.ts';

/** What happened, as a line of the log. `scoreChanged` is told by the ledger. */
export const event = {
  scoreChanged: '{{score}}: {{before}} to {{after}}',
  turnBegan: 'Quarter {{quarter}} begins',
  inputRejected: 'Not done: {{what}}',
  proposed: '{{by}} offers {{to}}: {{order}}',
  countered: '{{by}} answers with other terms: {{order}}',
  answered: '{{by}} says {{answer}}',
  orderDone: '{{by}}: {{order}}',
  probed: 'Something happens to {{against}}’s claim, {{place}}. Nobody can say who it was',
  proposalFailed: 'Nothing comes of it: {{order}}',
  agreementBegan: 'Agreed: {{agreement}}',
  agreementEnded: 'At an end: {{agreement}}',
  breachFound: '{{by}} is found to have broken its word: {{agreement}}',
  leaked: 'Shared intelligence leaks: {{parties}}',
  textTabled: '{{forum}} on {{place}}: {{by}} tables a text of strength {{tabled}}, {{adopted}} is adopted',
  injected: '{{text}}',
  disasterStruck: 'Disaster strikes {{host}}',
  reliefGiven: 'Relief reaches {{host}}; {{unmet}} of the need is not met',
  incident: 'An incident, {{place}}',
  crisisBegan: 'Crisis, {{place}}: {{leads}} on rung {{rung}}, {{name}}',
  windowClosed: '{{place}}: {{moves}}. Rung {{before}} to {{rung}}, {{name}}',
  offRamp: '{{by}} offers a way out; it is {{answer}}',
  hotlineCalled: '{{by}} calls on the hotline; {{answer}}',
  crisisEnded: 'The crisis is over, {{place}}, on rung {{rung}}, {{name}}',
  restraintExploited: '{{by}} takes advantage of the restraint of {{of}}',
  gameOver: 'The game is over',
} as const satisfies Readonly<Record<EventKind, string>>;

/** Another way of telling the same kind of event. */
export const eventToo = {
  probed: '{{by}} presses the claim of {{against}}, {{place}}',
  heldBack: 'held back by {{members}}',
  textFailed: '{{forum}} on {{place}}: {{by}} tables a text and nothing is adopted',
  breached: 'Broken: {{agreement}}',
  noIncident: 'A quiet quarter, {{place}}',
  noDeal: 'No deal: {{order}}',
  agreedOtherwise: 'Agreed another way this turn, so this one lapses: {{order}}',
  turnBegan: 'Turn {{turn}}, {{quarter}}',
  war: 'War, {{place}}. Everybody has lost.',
} as const;

export const answer = {
  yes: 'yes',
  no: 'no',
  taken: 'taken',
  notTaken: 'not taken',
  reached: 'it is answered',
  notReached: 'nobody answers',
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
