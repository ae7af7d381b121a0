/** What an adviser would look at first. */
export const advice = {
  title: 'Your adviser would look at:',
  none: 'Your adviser sees nothing that is worth its price just now.',
  sweetened_one: 'with {{count}} capital on top',
  sweetened_other: 'with {{count}} capital on top',
  hint: 'This is one reading, made with the same numbers as the forecast. You need not follow it.',
} as const;
