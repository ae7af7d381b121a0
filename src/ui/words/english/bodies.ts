/** What a forum makes of a text. */
export const session = {
  title: 'What the forum would make of it',
  note: 'As far as you can tell. What others order in secret may change it.',
  none: 'nothing',
  comesTo: 'Tabled: {{tabled}}. Adopted: {{adopted}}.',
  holdsOut: '{{name}} waters it down.',
  oneMore: 'One more capital of lobbying would bring it to: {{adopted}}.',
  oneMoreIdle: 'One more capital of lobbying would not be enough.',
  below: '{{name}} would go no further than: {{far}}',
  enough: '{{name}} would go as far as: {{far}}',
  whyOf: '{{far}}. Why?',
  why: 'Why {{name}} goes that far',
  bloc: 'It votes as one with {{name}}, who goes no further.',
  who: 'Who would go how far',
} as const;

/** How far the region has split into camps. */
export const polarisation = {
  name: 'Polarisation',
  meaning:
    'How far trust and training stay inside blocs: 100 is closed camps, 0 is as much across as inside, −100 is no camps at all. It is shown, and scores nothing.',
} as const;

/** Threats that are open, and who met them. */
export const threat = {
  lasts: 'Until',
  lastsTurn: 'turn {{turn}}',
  nature: 'What',
  responders: 'Who helped',
  nobodyHelped: 'nobody yet',
  over: 'over',
} as const;
