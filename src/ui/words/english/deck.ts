import type { CardName } from '../../../session/deck.ts';

/** Event cards: what may happen to a region, and what it would do at this table. */
export const deck = {
  title: 'Event cards',
  kicker: 'Sixteen things that a scenario may let happen',
  note: 'What each would do if it came now, in its usual size. Whether and when any of them comes, nobody is told.',
  open: 'Event cards',
  group: { sea: 'At sea', threats: 'Threats', dealings: 'Between states', home: 'At home' },
  card: {
    surveyVessel: {
      name: 'A survey vessel',
      does: 'Heat rises by up to {{heat}}. Ships stand close: an incident is drawn once more.',
    },
    resupply: {
      name: 'A boat with supplies',
      does: 'Those who claim the place trust each other less, by up to {{trust}}. An incident is drawn once more.',
    },
    fishingArrests: {
      name: 'Arrests at sea',
      does: 'Heat rises by up to {{heat}}, and support at home changes by {{support}} for everybody who claims the place.',
    },
    typhoon: { name: 'A typhoon', does: 'One state is struck, at a severity of {{severity}}. Relief helps.' },
    piracy: {
      name: 'Pirates',
      does: 'A coast is struck for three quarters, at a severity of {{severity}} that falls. Joint operations help.',
    },
    pandemic: {
      name: 'A pandemic',
      does: 'All are struck for two quarters, at a severity of {{severity}}, and each loses a slot at once. Relief helps.',
    },
    cyberAttack: {
      name: 'An attack on networks',
      does: 'One state is struck, at a severity of {{severity}}. With {{falseAttribution}} % it blames somebody who had no part in it.',
    },
    extremistAttack: {
      name: 'An extremist attack',
      does: 'Support at home falls by {{support}} at once, and a threat with a severity of {{severity}} has to be met.',
    },
    traffickingRing: {
      name: 'A trafficking ring',
      does: 'A coast is struck for three quarters, at a severity of {{severity}} that falls. Joint operations help.',
    },
    burdenDemand: {
      name: 'A demand to carry more',
      does: 'One ally asks another for more. Paying costs up to {{support}} of support at home; if it refuses, the promise of the one that asked is believed less, by up to {{credibility}}.',
    },
    baseAccident: {
      name: 'An accident at a base',
      does: 'The host loses {{support}} of support at home. It may suspend access that it granted without consultation.',
    },
    leak: {
      name: 'Papers come out',
      does: 'Two who were close trust each other less, by up to {{trust}}, and know each other better, by up to {{transparency}}.',
    },
    largeExercise: {
      name: 'A large exercise',
      does: 'A host asks all to come. Each guest comes or stays away, and the host may strike one off.',
    },
    officers: {
      name: 'Retired officers meet',
      does: 'Two who are no allies talk in quiet, at no cost. Each gets a hint of what the other wants.',
    },
    armsBid: { name: 'Two suppliers bid', does: 'A buyer takes arms from one, from the other or from neither.' },
    election: {
      name: 'An election',
      does: 'Support at home moves by up to {{swing}} either way. What the government weighs may lean toward calm or toward strength.',
    },
  } satisfies Readonly<Record<CardName, { name: string; does: string }>>,
  /** Whom or what a card befalls. */
  who: {
    one: '{{one}}',
    all: 'Everybody',
    pair: '{{one}} and {{other}}',
    blame: '{{one}}, which suspects {{other}}',
    demand: '{{one}} asks {{other}}',
    accident: 'Forces of {{one}} in {{other}}',
    host: '{{one}} is the host',
    bid: '{{one}}, from {{other}} or {{third}}',
  },
  choose: { place: 'Where', seat: 'Whom' },
  look: 'What it would do here',
  lookAt: '{{card}}: what it would do here',
  asYouSee: 'As far as you can tell.',
  asItIs: 'As it really stands.',
  nobody: 'This card fits nobody here. It needs {{needs}}.',
  needs: {
    place: 'a flashpoint that several claim',
    coast: 'a seat with a flashpoint before its coast',
    allies: 'two allies',
    close: 'two who are allies, or share intelligence',
    forces: 'enough seats with forces',
  },
  opens: 'What it opens',
  opened: {
    incident: 'One more draw of an incident in {{place}}, at twice the usual chance.',
    threat:
      '{{nature}}: {{seats}} struck, severity {{severity}}, up to turn {{turn}}. What nobody meets costs support at home and readiness.',
    demand: '{{seats}} decides: pay or refuse.',
    guest: 'Each decides whether to come: {{seats}}.',
    host: '{{seats}} may strike off one guest.',
    bid: '{{seats}} decides: one, the other or neither.',
    accident: '{{seats}} decides: suspend access, or let it stand.',
    quietTalk: '{{seats}} have talked in quiet; each has a hint of what the other wants.',
  },
  still: 'It moves no score at once.',
} as const;
