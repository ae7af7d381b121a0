import type { Counsel, WithdrawalManner } from '../../../rules/order.ts';

/** What an order leaves behind it, and what no row of a forecast can count. */
export const lasting = {
  eachTurn: 'Each quarter while it holds',
  atEnd: 'When it ends, with turn {{turn}}',
  terms: 'What it would bind you to',
  yes_one: 'A yes costs {{name}} {{count}} capital.',
  yes_other: 'A yes costs {{name}} {{count}} capital.',
  comesOut: 'a breach comes out: {{chance}}',
  adopted: 'adopted: {{adopted}}',
  asTabled: 'adopted as it is',
} as const;

/** What it comes to in words, where that is no change of a score. */
export const means = {
  quietDiplomacy:
    'You alone hear a hint of what moves {{partner}}. It is right with {{right}}. For two quarters a way out of a crisis is easier to take. With {{leak}} it comes out, and costs you support at home.',
  secret:
    'Only its two parties know of it. Each quarter it comes out with {{chance}}; whoever was not asked is then alarmed after all, and more than if it had been open.',
  resolve:
    'You are held to it for three quarters: whoever then stands down there, or backs down in a crisis there, pays for it at home. Whoever wants more there may think twice.',
  restraint: 'Read in two ways: whoever is afraid of you breathes easier, whoever wants more may take it for a gap.',
  standDown: 'Whoever wants more there may take it for a gap.',
  patrol: 'While this stands at {{level}} or more, whoever presses on your claim there wins half as much.',
  counsel: {
    reassure: '{{partner}} will dare more, this quarter and the next.',
    restrain: '{{partner}} will dare less, this quarter and the next.',
  },
  withdrawal: {
    exit: 'You give notice. It binds until it ends; nobody is asked.',
    suspend:
      'From next quarter on it binds nobody; it does nothing from now on. Only you can resume it. After two such quarters, five for an alliance, it is over.',
    resume: 'It binds and does again what it did.',
  },
} as const satisfies {
  readonly counsel: Readonly<Record<Counsel, string>>;
  readonly withdrawal: Readonly<Record<WithdrawalManner, string>>;
} & Readonly<Record<string, unknown>>;
