import type { Phase } from '../../../rules/state/state.ts';

export const app = {
  /** From least to most of what is only believed, without a sign. */
  span: '{{low}}–{{high}}',
  /** In a table, where there is nothing to tell. */
  none: '–',
  name: 'Entente',
  notice:
    'A teaching model, not a prediction. Numbers are designers’ judgements; other assumptions give other answers.',
  close: 'Close',
  clearSearch: 'Clear the search',
  back: 'Back',
  goOn: 'Go on',
  you: 'You',
  youSmall: 'you',
  and: '{{first}} and {{last}}',
  /** Three names or more; other languages part them otherwise. */
  andMany: '{{first}} and {{last}}',
  unknown: 'somebody',
  loading: 'One moment …',
  crashed: 'Something went wrong in the program',
  crashedMore:
    'The game stands still where it was last right, and it is kept. Please export the record and send it to us: it shows what happened.',
} as const;

export const title = {
  continue: 'Continue',
  continueWith: '{{seat}} in {{scenario}}, turn {{turn}}',
  seats_one: '{{count}} seat',
  seats_other: '{{count}} seats',
  turns_one: '{{count}} quarter',
  turns_other: '{{count}} quarters',
  aboutTurns_other: 'about {{count}} quarters',
  aboutTurns_one: 'about {{count}} quarter',
  play: 'Take this seat',
  seed: 'Seed',
  seedHint: 'The same seed and the same orders give the same game.',
  newSeed: 'Another seed',
  preset: 'Theory',
  presetHint: 'The evidence conflicts. Choose what is taken for true, in the open.',
  wants: 'What you want',
  secretToo: 'and one aim that only you will know',
  scenarioBroken: 'This scenario cannot be read.',
  loadingScenarios: 'Opening the atlas …',
  openProblems_one: 'One thing is wrong with it:',
  openProblems_other: '{{count}} things are wrong with it:',
  tooLarge: 'The file is too large for a record.',
  notRead: 'The file could not be read.',
  notOpened: 'The file was not opened',
  untouched: 'Your game in progress is as it was.',
} as const;

export const replace = {
  title: 'Leave the game in progress?',
  more: 'It stays among the saved games with its last turns, until newer games have taken its place. What you have planned for this turn is kept with it.',
  keep: 'Stay with it',
  go: 'Leave it',
} as const;

export const top = {
  turn: 'Turn {{turn}}',
  turnOf: 'Turn {{turn}} of {{last}}',
  turnAbout: 'Turn {{turn}} of about {{last}}',
  prologue: 'Prologue',
  prologueTodo: 'Only {{seats}} negotiate. Offer papers to each other; the others read them afterwards.',
  quarterName: { '1': 'First quarter', '2': 'Second quarter', '3': 'Third quarter', '4': 'Fourth quarter' },
  /** The same within a sentence. */
  quarterWithin: { '1': 'first quarter', '2': 'second quarter', '3': 'third quarter', '4': 'fourth quarter' },
  stability: 'Regional stability',
  forum: 'When forums meet',
  meetsNow: '{{forum}}: now',
  meetsNext: '{{forum}}: {{quarter}}',
  meetsIn: 'It meets next in the {{quarter}}.',
  menu: 'Menu',
  steps: 'This quarter',
} as const;

export const phase = {
  propose: { name: 'Talks', todo: 'Make offers to others, and plan what you will order alone. Then send.' },
  counter: { name: 'Answers', todo: 'Offers have come in. You may ask for other terms before you answer.' },
  commit: { name: 'Orders', todo: 'Answer offers and give your orders. Nobody sees them until all are in.' },
  crisis: { name: 'Crisis', todo: 'Decide what to do on the ladder. Both sides choose at once.' },
  over: { name: 'The end', todo: 'The game is over.' },
} as const satisfies Readonly<Record<Phase, { name: string; todo: string }>>;

export const next = {
  send_one: 'Send {{count}} offer',
  send_other: 'Send {{count}} offers',
  sendNone: 'No offers: go on to orders',
  counter_one: 'Ask for other terms in {{count}} offer',
  counter_other: 'Ask for other terms in {{count}} offers',
  counterNone: 'Leave the terms as they are',
  pass: 'Pass this quarter',
  decide: 'Decide in the crisis',
  results: 'See the result',
  overBudget: 'The plan costs more than you have. Take something out.',
  capital: 'Capital',
  slots: 'Slots',
  left: '{{left}} of {{all}} left',
  keys: 'Shift + Enter',
} as const;

export const seat = {
  yours: 'You speak for',
  capital: 'Capital',
  slots: 'Slots',
  aims: 'What you want',
  secret: 'Only you know',
  of: '{{points}} of {{of}}',
  now: 'now {{value}}',
  toward: 'toward {{target}}',
  motive: 'Your motive',
  seeker: 'You seek security',
  seekerMeaning: 'At the end you are paid for feeling safe: a highest threat of 50 or less.',
  opportunist: 'You seek to gain',
  opportunistMeaning: 'At the end you are paid for claims or influence gained, if you never went above rung 4.',
  motiveHidden: 'The others do not know it.',
  brief: 'Read your brief again',
  briefShort: 'Brief',
  slotsMeaning: 'Each offer and each order takes a slot of attention. Slots come back every quarter.',
  slotsLost_one: '{{count}} slot is lost to a disaster.',
  slotsLost_other: '{{count}} slots are lost to a disaster.',
  slotsSpent: '{{spent}} of {{all}} are taken this quarter.',
} as const;

export const map = {
  label: 'Map of the Asia-Pacific',
  description:
    '{{actors}} seats, {{places}} places where claims overlap. The highest tension is {{tension}}, between {{one}} and {{other}}. All of it is in the table.',
  loading: 'Unrolling the map …',
  failed: 'The map could not be loaded. Everything on it is in the table.',
  legend: 'Legend',
} as const;

export const storage = {
  unavailable:
    'This browser does not keep data for this page: your game is lost when you close the tab. Export the record to keep it.',
  failing: 'The game could not be saved: the device may be full. Export the record to keep it.',
  broken: 'The last save was damaged; the one before it was taken.',
  unreadable: 'There is a saved game that this version cannot read. It is left alone until you start another.',
} as const;

export const menu = {
  export: 'Export the record',
  system: 'As the device',
  light: 'Light',
  dark: 'Dark',
  motionReduced: 'Reduced',
  seed: 'Seed of this game',
  undo: 'Undo',
  redo: 'Redo',
} as const;
