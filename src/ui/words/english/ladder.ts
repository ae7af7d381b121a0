import type { MoveKind, Reply } from '../../../rules/crisis/moveKinds.ts';
import type { Nature } from '../../../rules/scenario/setupInject.ts';

export const rung = {
  '0': 'routine',
  '1': 'protest',
  '2': 'incident',
  '3': 'show of force',
  '4': 'stand-off',
  '5': 'limited clash',
  '6': 'mobilisation',
  '7': 'war',
} as const;

export const move = {
  raise: { name: 'Raise', meaning: 'One rung up. Those you stand by believe you more.', past: 'raised' },
  hold: { name: 'Hold', meaning: 'Stay where you are and say nothing new.', past: 'held' },
  backUp: { name: 'Ease back', meaning: 'One rung down with a lesser act; cheaper at home.', past: 'eased back' },
  backDown: {
    name: 'Back down',
    meaning: 'One rung down, and the other side cannot raise past it.',
    past: 'backed down',
  },
  offRamp: { name: 'Offer a way out', meaning: 'One rung down if the other side takes it.', past: 'offered a way out' },
} as const satisfies Readonly<Record<MoveKind, { name: string; meaning: string; past: string }>>;

/** What an ally that was called on may answer. */
export const reply = {
  support: {
    name: 'Stand with it',
    meaning: 'From the next window on you are a side of the crisis, with all that may follow.',
    past: 'stands with {{to}}',
  },
  limited: { name: 'Help a little', meaning: 'Supplies and words, and no forces.', past: 'helps {{to}} a little' },
  restrain: {
    name: 'Hold it back',
    meaning: 'You counsel calm, and its raise in this window may come to nothing.',
    past: 'counsels {{to}} to hold back',
  },
  stayOut: {
    name: 'Stay out',
    meaning: 'You do nothing. All your allies take note.',
    past: 'stays out of the crisis of {{to}}',
  },
} as const satisfies Readonly<Record<Reply, { name: string; meaning: string; past: string }>>;

/** Threats that are nobody's doing, and those that are. */
export const nature = {
  typhoon: 'Typhoon',
  earthquake: 'Earthquake',
  cyber: 'Attack on networks',
  terrorism: 'Extremist attack',
  piracy: 'Piracy',
  pandemic: 'Pandemic',
  trafficking: 'Trafficking',
  climate: 'Harm by the climate',
} as const satisfies Readonly<Record<Nature, string>>;
