/** The rulebook, and the ways to it. */
export const rulebook = {
  turn: 'A turn in five steps',
  step: {
    listen: 'Read the paper: what happened, who was not asked, and what needs an answer of yours.',
    offer: 'Send offers. An exercise, a hotline or a text needs a yes of the other side.',
    answer: 'Answer the offers that were made to you, or ask for other terms.',
    order: 'Give the orders that need nobody’s yes: patrols, forces, restraint.',
    read: 'Everybody’s orders are carried out at once. If two meet in a crisis, both choose on the ladder until it ends.',
  },
  scale: 'A turn is a quarter of a year. Scores run from 0 to 100.',
  model: 'The rules simplify the world and say where. This is a teaching model, not a prediction.',
  title: 'The rules',
  kicker: 'The rulebook of this edition',
  failed: 'The rulebook could not be fetched. Close it and try again.',
  search: 'Search the rules',
  contents: 'Contents',
  found_one: '{{count}} rule has these words.',
  found_other: '{{count}} rules have these words.',
  reason: '{{change}} {{text}}. {{clause}} says how it is weighed.',
} as const;
