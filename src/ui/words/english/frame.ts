import type { Player } from '../../../session/host.ts';
import type { Doctrine } from '../../../rules/scenario/doctrine.ts';

/** The title page: what this is, and where to go from here. */
export const front = {
  ended: 'See how {{seat}} ended',
  kicker: 'Military diplomacy in the Asia-Pacific',
  lead: 'You speak for one state. The same act that binds your partners alarms a neighbour who was not asked.',
  firstGame: 'Play the first game',
  firstGameMore: 'Channels, as Japan. Guided, ten minutes.',
  continueMore: '{{seat}} in {{scenario}}, turn {{turn}}. Saved {{when}}.',
  overMore: '{{seat}} in {{scenario}}: played to the end. Saved {{when}}.',
  more: 'What else you can do',
  newGame: 'New game',
  newGameMore: 'Choose a scenario and a seat',
  watch: 'Watch the AI play',
  watchMore: 'Every seat by itself; you look on',
  openRecord: 'Open a file',
  openRecordMore: 'A saved game or a scenario; or drop it anywhere',
  saves: 'Saved games',
  savesMore: 'Go on where you left',
  settings: 'Settings',
  keys: 'Keys',
  about: 'About',
  legendAct: 'who acts, and whom it binds',
  legendUnasked: 'who was not asked',
} as const;

/** Choosing a scenario, a seat and the company. */
export const setup = {
  steps: 'New game',
  seat: 'Who are you?',
  company: 'Who plays the others',
  companyMore: 'The level says how well they play. What they want comes from their seat.',
  hardness: 'How hard this seat is',
  means: 'It starts with',
  meansMore: '{{capital}} capital, {{slots}} slots each quarter',
  hardSeat: {
    strong: 'Strong and watched: much that you do is read as a threat.',
    middle: 'In the middle: enough to act, not enough to act alone.',
    small: 'Small means: others have to be won for nearly everything.',
    body: 'Without forces: you have words, meetings and relief.',
  },
  badSeed: 'A seed is one line of at most 100 signs.',
} as const;

export const doctrineMore = {
  primacy: 'Leads a network of partners and wants it to hold.',
  orderShaping: 'Wants a say in how its neighbourhood is arranged.',
  balancer: 'Stands by its partners, and against whoever grows too strong.',
  hedger: 'Keeps on terms with everybody and belongs to nobody.',
  insulated: 'Prefers to be left alone; lines for emergencies are welcome.',
  convenor: 'Brings others to one table and avoids what provokes.',
} as const satisfies Readonly<Record<Doctrine, string>>;

/** How well the others play, by the name of their policy. */
export const company = {
  standard: { name: 'Careful', meaning: 'They weigh what each act does to their aims. The usual choice.' },
  quick: { name: 'Hasty', meaning: 'They look less far and decide at once. Easier to read.' },
  random: { name: 'Erratic', meaning: 'They do anything that is allowed. For trying things out.' },
} as const satisfies Readonly<Record<Exclude<Player, 'human'>, { name: string; meaning: string }>>;

/** A link that opens the picker with everything filled in. */
export const link = {
  title: 'The same game for others',
  more: 'Whoever opens this link finds the scenario, the seat, the seed and the theory filled in. It holds nothing of what was played.',
  thirdParty: 'This is a third-party scenario: the link works only where its file has been brought in.',
  address: 'Link',
  copy: 'Copy link',
  copied: 'The link was copied.',
  refused: 'The browser did not allow copying. Select the link and copy it by hand.',
  opened: 'Filled in from the link.',
  badScenario:
    'The link names the scenario “{{id}}”, which is not on this device. If it is a third-party scenario, ask whoever sent the link for its file, and drop that here. Or choose another one.',
  badSeat: 'The link names a seat that this scenario does not have; the first one is chosen.',
  badSeed: 'The seed in the link cannot be used; there is a fresh one.',
  badPreset: 'The link names a theory that is not known; the usual one is chosen.',
} as const;

/** Looking on while all seats play by themselves. */
export const watch = {
  aims: 'What {{name}} wants',
  secret: 'Only {{name}} knows',
  motive: 'The motive of {{name}}',
  standing: 'How it stands',
  ledger: 'Its ledger',
  label: 'Watching',
  on: 'You are watching. All seats play by themselves.',
  play: 'Play',
  pause: 'Pause',
  step: 'One step',
  toEnd: 'Play to the end',
  rushing: 'Playing to the end: turn {{turn}}',
  speed: 'Speed',
  pace: { '0': 'Slow', '1': 'Usual', '2': 'Fast' },
  slower: 'Slower',
  faster: 'Faster',
  eyes: 'Seen by',
  headline: 'Headlines',
  quiet: 'Nothing that makes the papers.',
  ending: 'See the ending',
} as const;

export const settings = {
  title: 'Settings',
  more: 'Everything is applied at once and kept on this device.',
  sections: 'Parts of the settings',
  reading: 'Reading',
  textSize: 'Text size',
  percent: '{{size}} %',
  sample: 'Japan and Australia hold a joint exercise. China was not asked.',
  theme: 'Colours',
  language: 'Language',
  senses: 'Motion and sound',
  motion: 'Motion',
  sound: 'Soft sounds',
  soundMore: 'A tone when you send orders, when the paper comes, and when a crisis opens.',
  soundTry: 'Listen',
  play: 'Play',
  advice: 'Advice above the orders',
  adviceMore: 'What a cautious adviser would weigh first. You need not follow it.',
  preset: 'Theory for new games',
  keys: 'Keys',
  device: 'This device',
  deviceMore: 'Games and settings stay in this browser. Nothing is sent anywhere.',
} as const;

/** Said in the title of the browser's tab. */
export const tabTitle = {
  title: '{{scenario}}, turn {{turn}} — Entente',
  yourTurn: '(•) Your turn — Entente',
  watching: 'Watching {{scenario}}, turn {{turn}} — Entente',
  over: '{{scenario}}: the end — Entente',
  front: 'Entente: military diplomacy in the Asia-Pacific',
} as const;

export const gameMenu = {
  save: 'Save',
  saves: 'Saved games',
  brief: 'My brief',
  keys: 'Keys and help',
  settings: 'Settings',
  export: 'Export the record',
  link: 'Seed and link',
  about: 'About',
  toTitle: 'To the title',
  rulebook: 'Rulebook',
  assumptions: 'Assumptions',
} as const;
