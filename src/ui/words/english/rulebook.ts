/** The rulebook, and the ways to it. */
export const rulebook = {
  title: 'The rules',
  kicker: 'The rulebook of this edition',
  failed: 'The rulebook could not be fetched. Close it and try again.',
  search: 'Search the rules',
  clear: 'Clear the search',
  contents: 'Contents',
  found_one: '{{count}} rule has these words.',
  found_other: '{{count}} rules have these words.',
  reason: '{{change}} {{text}}. {{clause}} says how it is weighed.',
} as const;
