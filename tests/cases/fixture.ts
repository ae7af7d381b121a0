import type { Setup, SetupActor, SetupForum, SetupPair, SetupPlace } from '../../src/rules/scenario/setup.ts';
import type { SetupInject } from '../../src/rules/scenario/setupInject.ts';

/** Points as they are written in the rulebook: `pt(35)` is 35.00. */
const pt = (points: number): number => Math.round(points * 100);

function actor(id: string, values: Partial<SetupActor> = {}): SetupActor {
  return {
    id,
    name: `The actor ${id}`,
    brief: 'An actor of the worked examples.',
    doctrine: 'primacy',
    capability: pt(50),
    readiness: pt(50),
    support: pt(55),
    reputation: pt(55),
    resilience: pt(40),
    capital: 6,
    slots: 3,
    motive: 'seeker',
    prior: 50,
    objectives: [],
    secrets: [],
    ...values,
  };
}

/** Base case of the worked examples in the clarifications. What the table does not name has the usual value of Crowded Sea. */
const ACTORS: readonly SetupActor[] = [
  actor('A', { capability: pt(88), readiness: pt(60), reputation: pt(60) }),
  actor('B', { capability: pt(80), readiness: pt(60), doctrine: 'orderShaping' }),
  actor('h', { capability: pt(32), readiness: pt(45), doctrine: 'hedger' }),
  actor('a2', { capability: pt(45), readiness: pt(50), doctrine: 'balancer' }),
];

const PAIRS: readonly SetupPair[] = [
  { between: ['A', 'B'], trust: [pt(28), pt(26)], posture: [pt(50), pt(45)], tension: pt(52), proximity: pt(50) },
  { between: ['B', 'h'], trust: [pt(40), pt(32)], posture: [pt(50), pt(20)], tension: pt(52), proximity: pt(85) },
  { between: ['A', 'h'], trust: [pt(50), pt(48)], credibility: [pt(35), pt(30)], interoperability: pt(15) },
  { between: ['a2', 'h'], credibility: [pt(30), pt(30)], interoperability: pt(5) },
];

const SEA: SetupPlace = {
  id: 'SEA',
  name: 'The sea',
  heat: pt(48),
  presence: pt(50),
  code: 0,
  claimants: ['h', 'B'],
  seats: [
    { actor: 'B', proximity: pt(85), stake: pt(80) },
    { actor: 'h', proximity: pt(90), stake: pt(85) },
    { actor: 'A', proximity: pt(55), stake: pt(45) },
    { actor: 'a2', proximity: pt(45), stake: pt(30) },
  ],
  backing: [
    { backer: 'A', claimant: 'h' },
    { backer: 'a2', claimant: 'h' },
  ],
};

const BASE: Setup = {
  format: 1,
  id: 'base-case',
  title: 'Base case',
  summary: 'Two great powers, a claimant between them and a second backer.',
  sources: [],
  calendar: { turns: 8, quarter: 1, hiddenEnd: false },
  actors: ACTORS,
  defaults: {
    trust: pt(45),
    tension: pt(30),
    grievance: pt(35),
    proximity: pt(35),
    posture: pt(20),
    credibility: pt(30),
    dependence: pt(5),
    interoperability: pt(5),
    transparency: pt(25),
    claim: pt(50),
    placeProximity: pt(25),
  },
  pairs: PAIRS,
  places: [SEA],
  forums: [],
  agreements: [],
  injects: [],
  corePairs: [],
  params: {},
};

/** A convenor without forces, and its board of one claimant and four composites. */
const CHAIR = actor('C', { capability: null, doctrine: 'convenor', motive: 'none', readiness: pt(40) });
const BOARD: SetupForum = {
  id: 'board',
  name: 'The board',
  body: 'board',
  chair: 'C',
  members: ['C', 'h'],
  seasons: [1, 3],
  composites: [
    { id: 'north', name: 'North', concern: pt(50), dependence: [] },
    { id: 'east', name: 'East', concern: pt(25), dependence: [] },
    { id: 'south', name: 'South', concern: pt(10), dependence: [{ on: 'B', value: pt(20) }] },
    { id: 'west', name: 'West', concern: pt(20), dependence: [{ on: 'B', value: pt(60) }] },
  ],
};

/** One body of each other kind, around the same board. */
const REGION: SetupForum = {
  id: 'region',
  name: 'The regional forum',
  body: 'regionalForum',
  chair: 'C',
  members: ['C', 'A', 'B', 'h', 'a2'],
  seasons: [1, 3],
  composites: [{ id: 'islands', name: 'Islands', concern: pt(30), dependence: [] }],
};
const SUMMIT: SetupForum = {
  id: 'summit',
  name: 'The summit',
  body: 'summit',
  chair: 'C',
  members: ['C', 'A', 'B', 'h'],
  seasons: [1],
  composites: [],
};
const PACT: SetupForum = {
  id: 'pact',
  name: 'The cooperation',
  body: 'cooperation',
  chair: 'A',
  members: ['A', 'a2'],
  seasons: [1, 2],
  composites: [],
};
const MINISTERS: SetupForum = {
  id: 'ministers',
  name: 'The ministers',
  body: 'ministers',
  chair: 'C',
  members: ['C', 'A', 'B', 'h'],
  seasons: [1, 2],
  composites: [],
};

const inject = (value: SetupInject): SetupInject => value;
const STORM = inject({
  id: 'storm',
  text: 'A storm.',
  turn: 9,
  chance: 100,
  kind: 'disaster',
  nature: 'typhoon',
  hosts: ['h'],
  severity: pt(70),
});
const COAST = inject({ ...STORM, id: 'coast', kind: 'disaster', nature: 'typhoon', hosts: ['h'], severity: pt(70), near: 'SEA' });

/** One event of each kind, after the last turn: a case brings forward what it is about. */
const later = { text: 'News.', turn: 9, chance: 100 } as const;
const threat = { ...later, kind: 'disaster' as const };
const DECK: readonly SetupInject[] = [
  STORM,
  { ...threat, id: 'quake', nature: 'earthquake', hosts: ['h'], severity: pt(70) },
  { ...threat, id: 'plague', nature: 'pandemic', hosts: ['A', 'h'], severity: pt(60) },
  { ...threat, id: 'pirates', nature: 'piracy', hosts: ['h'], severity: pt(40), near: 'SEA' },
  { ...threat, id: 'ring', nature: 'trafficking', hosts: ['h'], severity: pt(30) },
  { ...threat, id: 'drought', nature: 'climate', hosts: ['h'], severity: pt(45) },
  { ...later, id: 'grid', kind: 'cyber', host: 'h', severity: pt(45), suspect: 'B', falseAttribution: 35 },
  { ...later, id: 'worm', kind: 'cyber', host: 'A', severity: pt(45), suspect: 'B', falseAttribution: 35, culprit: 'a2' },
  { ...later, id: 'bomb', kind: 'attack', host: 'h', severity: pt(30), support: pt(6) },
  { ...later, id: 'vote', kind: 'election', actor: 'h', swing: pt(10), lean: 5 },
  { ...later, id: 'burden', kind: 'burdenDemand', of: 'A', from: 'h', support: pt(4), credibility: pt(6) },
  { ...later, id: 'crash', kind: 'baseAccident', host: 'h', guest: 'A', support: pt(6) },
  { ...later, id: 'papers', kind: 'leak', between: ['A', 'h'], trust: pt(5), transparency: pt(6) },
  { ...later, id: 'drill', kind: 'invitation', host: 'A', guests: ['B', 'h'] },
  { ...later, id: 'elders', kind: 'officers', between: ['A', 'B'] },
  { ...later, id: 'bid', kind: 'armsBid', buyer: 'h', suppliers: ['A', 'B'] },
  { ...later, id: 'boom', kind: 'powerShift', actor: 'B', capability: pt(3) },
  { ...later, id: 'review', kind: 'strategyReview', actor: 'A', doctrine: 'insulated', credibility: pt(-5) },
];

/** Two claimants that differ in nothing, and a third actor: what may be swapped without a difference. */
const TWINS: Setup = {
  ...BASE,
  id: 'twins',
  actors: [actor('L', { capability: pt(60) }), actor('R', { capability: pt(60) }), actor('T', { capability: pt(40) })],
  pairs: [{ between: ['L', 'R'], trust: [pt(30), pt(30)], tension: pt(45), posture: [pt(30), pt(30)] }],
  places: [
    {
      ...SEA,
      claimants: ['L', 'R'],
      seats: ['L', 'R', 'T'].map((id) => ({ actor: id, proximity: pt(70), stake: pt(50) })),
      backing: [],
    },
  ],
};

export const FIXTURES = {
  base: BASE,
  board: { ...BASE, actors: [...ACTORS, CHAIR], forums: [BOARD] },
  storm: { ...BASE, actors: [...ACTORS, CHAIR], injects: [STORM, COAST] },
  forums: {
    ...BASE,
    actors: [...ACTORS, CHAIR],
    forums: [BOARD, REGION, SUMMIT, PACT, MINISTERS],
    injects: [STORM],
  },
  twins: TWINS,
  deck: { ...BASE, actors: [...ACTORS, CHAIR], injects: DECK },
} satisfies Readonly<Record<string, Setup>>;
export type FixtureName = keyof typeof FIXTURES;
