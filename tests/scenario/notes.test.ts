/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- tests break what they like */
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { inspectScenario } from '../../src/scenario/loadScenario.ts';
import { dyadPath, provenanceOf, startingValues } from '../../src/scenario/startingValues.ts';
import { dataOf } from './files.ts';

const CITATIONS = {
  nmc: { kind: 'data', cite: 'A data set, version 7', licence: 'Free', mind: 'No spending for one of them.' },
  play: { kind: 'play', cite: 'Design play value' },
};
const TEACHING = {
  minutes: 60,
  difficulty: 'middle',
  teaches: 'What a hotline is for.',
  goals: ['One.', 'Two.', 'Three.'],
  questions: ['One?', 'Two?', 'Three?'],
  note: 'What usually happens.\n\nWhere to stop.\n',
};

/** Crowded Sea with notes of its own. */
const noted = (): any => ({
  ...dataOf('crowded-sea'),
  citations: structuredClone(CITATIONS),
  provenance: [
    { of: ['actors.*.capability'], source: ['nmc', 'play'], note: 'By expenditure.', figure: 52.5 },
    { of: ['dyads.*.tension', 'dyads.CHN-USA.trust'], source: 'play', note: 'Judged.' },
  ],
  teaching: structuredClone(TEACHING),
});

const inspected = (change: (data: any) => void) => {
  const data = noted();
  change(data);
  return inspectScenario(stringify(data, { aliasDuplicateObjects: false }));
};
const saidOf = (change: (data: any) => void): string[] =>
  inspected(change).problems.map(({ path, severity, message }) => `${severity} ${path}: ${message}`);

describe('notes', () => {
  it('are read beside the setup, which is as it would be without them', () => {
    const { setup, notes, problems } = inspected(() => undefined);
    expect(problems).toEqual([]);
    expect(notes?.citations).toEqual(CITATIONS);
    expect(notes?.provenance[0]).toEqual({
      of: ['actors.*.capability'],
      source: ['nmc', 'play'],
      note: 'By expenditure.',
      figure: 5_250,
    });
    expect(notes?.provenance[1]?.source).toEqual(['play']);
    expect(notes?.teaching).toEqual(TEACHING);
    const bare = inspectScenario(stringify({ ...noted(), citations: undefined, provenance: undefined, teaching: undefined }, { aliasDuplicateObjects: false })); // prettier-ignore
    expect(bare.setup).toEqual(setup);
    expect(bare.notes).toEqual({ citations: {}, provenance: [] });
  });

  it.each<[string, (data: any) => void]>([
    ['error provenance[1].source: there is no source "plai"; did you mean "play"?', (data) => (data.provenance[1].source = 'plai')],
    ['error provenance[0].source[1]: there is no source "other"; known: nmc, play', (data) => (data.provenance[0].source[1] = 'other')],
    ['error provenance[1].source: source must be a text or a list; it is 5', (data) => (data.provenance[1].source = 5)],
    ['error provenance[0].source[0]: item 1 of source must be a text; it is 5', (data) => (data.provenance[0].source[0] = 5)],
    ['error provenance[0].source: source must hold 1 to 8 keys of citations; it holds 0', (data) => (data.provenance[0].source = [])],
    ['error citations: citations is missing: it lists the sources that provenance names', (data) => delete data.citations],
    ['error provenance[1].source: source is missing', (data) => delete data.provenance[1].source],
    ['error provenance[1].note: note is missing', (data) => delete data.provenance[1].note],
    ['error provenance[0].figure: figure must be between 0 and 100; it is 101', (data) => (data.provenance[0].figure = 101)],
    ['error provenance[1].of: of must hold 1 to 60 paths; it holds 0', (data) => (data.provenance[1].of = [])],
    ['error provenance[1].of[0]: item 1 of of must be a path such as actors.USA.capability or dyads.*.tension; it is the text "dyads..tension"', (data) => (data.provenance[1].of[0] = 'dyads..tension')],
    ['error provenance[1].of[0]: "dyads.*.tensions" names nothing in this file: there is no "tensions"; did you mean "tension"?', (data) => (data.provenance[1].of[0] = 'dyads.*.tensions')],
    ['error provenance[0].of[0]: "actors.USB.capability" names nothing in this file: there is no "USB"; did you mean "USA"?', (data) => (data.provenance[0].of[0] = 'actors.USB.capability')],
    ['error provenance[1].of[1]: the path "dyads.*.tension" stands here a second time, so it is open which entry counts', (data) => (data.provenance[1].of[1] = 'dyads.*.tension')],
    ['error provenance[1].of[2]: the path "dyads.USA-CHN.trust" stands here a second time, so it is open which entry counts', (data) => data.provenance[1].of.push('dyads.USA-CHN.trust')],
    ['warning citations.unused: no entry of provenance names the source "unused"', (data) => (data.citations.unused = { kind: 'play', cite: 'x' })],
    ['error citations.play.kind: kind must be one of article, data, play; it is the text "toy"', (data) => (data.citations.play.kind = 'toy')],
    ['error citations.play.cites: "cites" is not known here; did you mean "cite"?', (data) => (data.citations.play.cites = 'x')],
    ['error citations.nmc.cite: cite must be plain text; "https:" looks like an address: write it in words', (data) => (data.citations.nmc.cite = 'Data, https://example.org')],
    ['error citations.a b: "a b" must be a short name: a letter, then up to 39 letters, digits, _ or -', (data) => (data.citations['a b'] = { kind: 'play', cite: 'x' })],
    ['error teaching.seats.USB: there is no seat "USB"; did you mean "USA"?', (data) => (data.teaching.seats = { USB: 'Why.' })],
    ['error teaching.goals: goals must hold 3 to 5 goals; it holds 2', (data) => (data.teaching.goals = ['a', 'b'])],
    ['error teaching.needs: "needs" is not known here; teaching may hold minutes, difficulty, teaches, goals, questions, note, seats', (data) => (data.teaching.needs = ['a'])],
    ['error teaching.minutes: minutes must be between 5 and 1200; it is 4', (data) => (data.teaching.minutes = 4)],
    ['error actors[0].readIn: readIn must not be empty; it is the text " "', (data) => (data.actors[0].readIn = ' ')],
    ['error actors[0].brief: brief must be plain text; "](" looks like a link: write it in words', (data) => (data.actors[0].brief = 'A [link](x)')],
    ['error actors[0].brief: brief must be plain text; "<s" looks like markup: write it in words', (data) => (data.actors[0].brief = 'A <script>')],
  ])('%s', (sentence, change) => {
    const severity = sentence.split(' ')[0]!;
    expect(saidOf(change).filter((said) => said.startsWith(severity))).toEqual([sentence]);
  }); // prettier-ignore

  it('each fault is told where it stands', () => {
    const data = noted();
    data.provenance[1].of[1] = 'actors.NOBODY';
    const text = stringify(data, { aliasDuplicateObjects: false });
    const [problem] = inspectScenario(text).problems;
    expect(text.split('\n')[problem!.line! - 1]).toBe('      - actors.NOBODY');
  });
});

describe('a prologue', () => {
  it.each<[string, (data: any) => void]>([
    ['error calendar.prologue[1]: there is no seat "JPM"; did you mean "JPN"?', (data) => (data.calendar.prologue = ['USA', 'JPM'])],
    ['error calendar.prologue: prologue must hold at least two seats; it holds 1', (data) => (data.calendar.prologue = ['USA'])],
    ['error calendar.prologue[1]: the seat "USA" stands here a second time', (data) => (data.calendar.prologue = ['USA', 'USA'])],
    ['error calendar.prologue[1]: ASEAN has no forces, and nothing that is negotiated in a prologue binds it', (data) => (data.calendar.prologue = ['USA', 'ASEAN'])],
    ['error injects[0].turn: turn must be at least 2: nothing happens in a prologue', (data) => { data.calendar.prologue = ['USA', 'JPN']; data.injects[0].turn = 1; }],
    ['error calendar.turns: turns must be at least 3 where the first one is a prologue', (data) => { data.calendar.prologue = ['USA', 'JPN']; data.calendar.turns = 2; data.injects = []; }],
  ])('%s', (sentence, change) => expect(saidOf(change)).toContain(sentence)); // prettier-ignore

  it('is kept in the setup', () => {
    const { setup } = inspected((data) => {
      data.calendar.prologue = ['USA', 'JPN'];
      data.injects = data.injects.filter(({ turn }: any) => turn > 1);
    });
    expect(setup?.calendar.prologue).toEqual(['USA', 'JPN']);
  });
});

describe('where a value comes from', () => {
  const { setup, notes } = inspected((data) => {
    data.provenance = [
      { of: ['actors.*.readiness', 'agreements.*'], source: 'play', note: 'any seat' },
      { of: ['actors.USA'], source: 'nmc', note: 'this seat' },
      { of: ['actors.CHN.*'], source: 'nmc', note: 'all of that seat' },
      { of: ['actors.CHN.readiness', 'dyads.USA-CHN.*', 'agreements.*.alliance'], source: 'play', note: 'this value' },
    ];
  });
  const noteAt = (path: string): string | undefined => provenanceOf(notes!, path)?.entry.note;

  it('is what the most specific entry says', () => {
    expect(noteAt('actors.JPN.readiness')).toBe('any seat');
    // Two exact parts each; the longer path is about less.
    expect(noteAt('actors.USA.readiness')).toBe('any seat');
    expect(noteAt('actors.USA.support')).toBe('this seat');
    expect(noteAt('actors.CHN.support')).toBe('all of that seat');
    expect(noteAt('actors.CHN.readiness')).toBe('this value');
    expect(noteAt('actors.JPN.support')).toBeUndefined();
  });

  it('covers what stands below a path, and dyads in either sequence', () => {
    expect(noteAt('dyads.USA-CHN.trust')).toBe('this value');
    expect(noteAt('dyads.CHN-USA.trust')).toBe('this value');
    expect(noteAt('agreements.USA-JPN.alliance.trigger')).toBe('this value');
    expect(noteAt('agreements.USA-JPN.intelligence')).toBe('any seat');
  });

  it('comes with its citations', () => {
    expect(provenanceOf(notes!, 'actors.USA.support')?.citations).toEqual([CITATIONS.nmc]);
  });

  it('is asked for by the path of the pair, or by that of the default', () => {
    expect(dyadPath(setup!, 'CHN', 'USA', 'tension')).toBe('dyads.USA-CHN.tension');
    expect(dyadPath(setup!, 'VNM', 'IND', 'grievance')).toBe('defaults.grievance');
  });

  it('can be given for everything but texts', () => {
    const paths = startingValues(setup!).map(({ path }) => path);
    for (const path of [
      'calendar.turns',
      'region.norm',
      'actors.USA.doctrine',
      'actors.USA.prior',
      'defaults.claim',
      'dyads.USA-CHN.tension',
      'places.SCS.heat',
      'places.SCS.seats.CHN.stake',
      'places.SCS.backing.USA',
      'forums.board.chair',
      'forums.board.composites.mainland.concern',
      'corePairs',
      `injects.${setup!.injects[0]!.id}.turn`,
      `objectives.${setup!.actors[0]!.id}.${setup!.actors[0]!.objectives[0]!.id}`,
    ])
      // prettier-ignore
      expect(paths).toContain(path);
    expect(paths.filter((path) => /\.(name|brief|readIn|text|id|between)$/.test(path))).toEqual([]);
    const values = new Map(startingValues(setup!).map(({ path, value }) => [path, value]));
    expect(values.get('actors.USA.capability')).toBe(8_800);
    expect(values.get('dyads.USA-CHN.trust')).toEqual([2_800, 2_600]);
  });
});
