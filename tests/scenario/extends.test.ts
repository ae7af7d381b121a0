/* eslint-disable @typescript-eslint/no-explicit-any -- tests break what they like */
import { readdirSync } from 'node:fs';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { inspectScenario, type BaseOf } from '../../src/scenario/loadScenario.ts';
import { printScenario } from '../../src/scenario/printScenario.ts';
import { provenanceOf } from '../../src/scenario/startingValues.ts';
import { dataOf, setupFrom, textOf } from './files.ts';

const SHIPPED = readdirSync('scenarios')
  .filter((name) => name.endsWith('.yaml') && name !== 'reference.yaml')
  .map((name) => name.slice(0, -'.yaml'.length));

const shipped: BaseOf = (id) => (SHIPPED.includes(id) ? textOf(id) : undefined);
const HEAD = 'format: 1\nid: mine\ntitle: Mine\nextends: crowded-sea\n';
const inspected = (text: string, base: BaseOf = shipped) => inspectScenario(text, 'mine.yaml', { base });
const setupOf = (body: string) => {
  const { setup, problems } = inspected(HEAD + body);
  expect(problems).toEqual([]);
  return setup!;
};
/** Each problem as `line path: message`. */
const saidOf = (text: string, base: BaseOf = shipped): string[] =>
  inspected(text, base).problems.map(({ line, path, message }) => `${line} ${path}: ${message}`);
const whole = setupFrom(textOf('crowded-sea'));
const inHead = { id: 'mine', title: 'Mine' };

describe('a variant', () => {
  it('that says nothing is its base under another name', () => {
    expect(setupOf('')).toEqual({ ...whole, ...inHead });
  });

  it.each(SHIPPED)('of %s may change one number and nothing else', (name) => {
    const base = inspectScenario(textOf(name)).setup!;
    const [actor] = base.actors;
    const text = `format: 1\nid: mine\nextends: ${name}\nactors:\n  - { id: ${actor!.id}, support: 51.5 }\n`;
    const { setup, problems } = inspected(text);
    expect(problems).toEqual([]);
    const actors = base.actors.map((one) => (one === actor ? { ...one, support: 5_150 } : one));
    expect(setup).toEqual({ ...base, id: 'mine', actors });
  });

  it.each(SHIPPED)('of %s is the same whether the base is the file or its print', (name) => {
    const read = inspectScenario(textOf(name));
    const printed = printScenario(read.setup!, read.notes);
    const text = `format: 1\nid: mine\nextends: ${name}\nparams: { trustDrift: 4 }\n`;
    const [one, other] = [inspected(text), inspected(text, () => printed)];
    expect(other.problems).toEqual([]);
    expect(other.setup).toEqual(one.setup);
    expect(other.notes).toEqual(one.notes);
  });

  it('merges groups, and replaces lists of plain values', () => {
    const setup = setupOf('calendar: { turns: 6 }\ncorePairs: [[USA, CHN]]\nregion: { norm: 12, track: 0 }\n');
    expect(setup.calendar).toEqual({ ...whole.calendar, turns: 6 });
    expect(setup.corePairs).toEqual([['USA', 'CHN']]);
    expect(setup.region).toEqual({ norm: 1_200, track: 0 });
  });

  it('merges lists of named things item by item, in the sequence of the base', () => {
    const inject = whole.injects.find(({ kind }) => kind === 'pivot')!;
    const composite = whole.forums[0]!.composites[0]!;
    const setup = setupOf(
      stringify({
        actors: [{ id: 'CHN', objectives: [{ id: whole.actors.find(({ id }) => id === 'CHN')!.objectives[1]!.id, target: 44 }] }],
        places: [{ id: 'SCS', seats: [{ actor: 'USA', stake: 60 }], backing: [{ backer: 'RUS', remove: true }] }],
        forums: [{ id: 'board', composites: [{ id: composite.id, concern: 7 }] }],
        injects: [{ id: inject.id, turn: 5 }],
      }), // prettier-ignore
    );
    const [china, was] = [setup, whole].map(({ actors }) => actors.find(({ id }) => id === 'CHN')!);
    expect(china).toEqual({ ...was, objectives: was!.objectives.map((one, ix) => (ix === 1 ? { ...one, target: 4_400 } : one)) }); // prettier-ignore
    const [sea, seaWas] = [setup, whole].map(({ places }) => places[0]!);
    expect(sea!.seats).toEqual(seaWas!.seats.map((one) => (one.actor === 'USA' ? { ...one, stake: 6_000 } : one)));
    expect(sea!.backing).toEqual(seaWas!.backing.filter(({ backer }) => backer !== 'RUS'));
    expect(setup.forums[0]!.composites[0]).toEqual({ ...composite, concern: 700 });
    expect(setup.injects).toEqual(whole.injects.map((one) => (one === inject ? { ...one, turn: 5 } : one)));
  });

  it('merges pairs in either sequence', () => {
    const pairOf = (body: string) => setupOf(body).pairs[0]!;
    const [was] = whole.pairs;
    expect(was!.between).toEqual(['USA', 'CHN']);
    expect(pairOf('pairs: [{ between: [USA, CHN], tension: 40 }]')).toEqual({ ...was, tension: 4_000 });
    expect(pairOf('pairs: [{ between: [CHN, USA], trust: [31, 32] }]')).toEqual({
      ...was,
      between: ['CHN', 'USA'],
      trust: [3_100, 3_200],
      posture: [...was!.posture!].reverse(),
    });
  });

  it('merges agreements by type and parties', () => {
    const alliance = whole.agreements.find(({ type }) => type === 'alliance')!;
    const [one, other] = alliance.parties;
    const changed = setupOf(`agreements: [{ type: alliance, parties: [${one}, ${other}], trigger: clash }]`);
    expect(changed.agreements).toEqual(whole.agreements.map((each) => (each === alliance ? { ...each, trigger: 'clash' } : each))); // prettier-ignore
    const without = setupOf(`agreements: [{ type: alliance, parties: [${other}, ${one}], remove: true }]`);
    expect(without.agreements).toEqual(whole.agreements.filter((each) => each !== alliance));
    const more = setupOf('agreements: [{ type: hotline, parties: [CHN, VNM], name: A line }]');
    expect(more.agreements).toEqual([
      ...whole.agreements,
      { type: 'hotline', parties: ['CHN', 'VNM'], name: 'A line' },
    ]);
  });

  it('takes things out and puts others in', () => {
    const first = whole.injects[0]!.id;
    const setup = setupOf(
      `injects:\n  - { id: ${first}, remove: true }\n  - { id: new, text: News., turn: 2, kind: pivot, at: SCS }\n`,
    );
    expect(setup.injects.map(({ id }) => id)).toEqual([...whole.injects.slice(1).map(({ id }) => id), 'new']);
  });

  it('replaces a measure of another kind, and an event of another kind', () => {
    const actor = whole.actors[0]!;
    const objective = actor.objectives.find(({ measure }) => measure.of !== 'stability')!;
    const inject = whole.injects.find(({ kind }) => kind === 'disaster')!;
    const setup = setupOf(
      stringify({
        actors: [{ id: actor.id, objectives: [{ id: objective.id, measure: { of: 'stability' }, kind: 'atLeast', target: 70 }] }],
        injects: [{ id: inject.id, text: 'News.', turn: 2, kind: 'pivot', at: 'SCS' }],
      }), // prettier-ignore
    );
    expect(setup.actors[0]!.objectives.find(({ id }) => id === objective.id)!.measure).toEqual({ of: 'stability' });
    expect(setup.injects.find(({ id }) => id === inject.id)).toEqual({ id: inject.id, text: 'News.', turn: 2, chance: 100, kind: 'pivot', at: 'SCS' }); // prettier-ignore
  });
});

describe('of a variant it is told', () => {
  const chain: BaseOf = (id) =>
    ({
      one: 'format: 1\nid: one\nextends: two\n',
      two: 'format: 1\nid: two\nextends: one\n',
      broken: '- [',
      other: 'format: 1\nid: another\n',
      hole: textOf('channels').replace('id: channels', 'id: hole').replace('hiddenEnd: false', 'hiddenEnd: maybe'),
    })[id];

  it.each([
    ['extends: nobody', '3 extends: there is no scenario "nobody" here that could be extended'],
    ['extends: mine', '3 extends: "mine" cannot extend itself; give the variant an id of its own'],
    ['extends: one', '3 extends: "one" extends another scenario itself; a variant extends a whole one'],
    ['extends: broken', '3 extends: the scenario "broken" cannot be read itself'],
    ['extends: other', '3 extends: what is kept as "other" has another id; did you mean "another"?'],
    ['extends: hole', '3 calendar.hiddenEnd: hiddenEnd must be true or false; it is the text "maybe"'],
    ['extends: ../crowded-sea', '3 extends: extends must be the id of another scenario, never a file or an address'],
    ['extends: https://example.org/a.yaml', '3 extends: extends must be the id of another scenario, never a file or an address'], // prettier-ignore
    ['extends: [one]', '3 extends: extends must be the id of another scenario, never a file or an address'],
    ['extends:', '3 extends: extends must be the id of another scenario, never a file or an address'],
  ])('%s', (line, sentence) => {
    expect(saidOf(`format: 1\nid: mine\n${line}\n`, chain)).toEqual([sentence]);
  });

  it('that a cycle of ids is none', () => {
    expect(saidOf(chain('one')!, chain)).toEqual(['3 extends: "two" extends another scenario itself; a variant extends a whole one']); // prettier-ignore
  });

  it('that nothing can be extended where nobody finds anything', () => {
    const said = inspectScenario(HEAD).problems.map(({ path, code }) => [path, code]);
    expect(said).toEqual([['extends', 'wrongBase']]);
  });

  it('that it has to name itself and the format', () => {
    expect(saidOf('extends: crowded-sea\n')).toEqual([
      '1 format: format is missing: a variant needs its own',
      '1 id: id is missing: a variant needs its own',
    ]);
  });

  it.each([
    ['actors:\n  - id: JPN\n    support: 140\n', '7 actors[3].support: support must be between 0 and 100; it is 140'],
    ['actors:\n  - id: JPN\n    suport: 40\n', '7 actors[3].suport: "suport" is not known here; did you mean "support"?'],
    ['actors:\n  - id: JPN\n    support: 1e3\n', '7 actors[3].support: support must be a plain number with at most two decimals, such as 52 or 52.5; it is "1e3"'],
    ['actors:\n  - id: JPN\n    brief: <b>\n', '7 actors[3].brief: brief must be plain text; "<b" looks like markup: write it in words'],
    ['actors:\n  - id: JPX\n    remove: true\n', '6 actors[0]: actors of the base hold nothing called "JPX" that could be removed'],
    ['actors:\n  - id: JPN\n    remove: yes\n', '7 actors[3].remove: "remove" is not known here'],
    ['pairs:\n  - between: [CHN, USA]\n    trust: [50, 126]\n', '7 pairs[0].trust[1]: item 2 of trust must be between 0 and 100; it is 126'],
    ['injects:\n  - { id: new, turn: 2, kind: pivot, at: SCS }\n', `6 injects[${whole.injects.length}].text: text is missing`],
    ['calendar: { turns: 1 }\n', '5 calendar.turns: turns must be at least 2 where the end is hidden: the game may end a turn early'],
    ['places:\n  - id: SCS\n    claimants: [CHN]\n', '7 places[0].claimants: claimants must hold at least two claimants; it holds 1'],
    ['extend: x\n', '5 extend: "extend" is not known here'],
  ])('where it goes wrong: %s', (body, sentence) => {
    expect(saidOf(HEAD + body).join('\n')).toContain(sentence);
  }); // prettier-ignore

  it('at the line of extends, what is wrong with a part that only the base has', () => {
    const said = saidOf(`${HEAD}forums:\n  - { id: board, remove: true }\n  - { id: regionalForum, remove: true }\n  - { id: summit, remove: true }\n  - { id: cooperation, remove: true }\n`); // prettier-ignore
    expect(said.length).toBeGreaterThan(0);
    for (const line of said) expect(line).toMatch(/^4 actors\[\d\]\..*there is no forum$/);
  });
});

describe('where values of a variant come from', () => {
  const data: any = dataOf('crowded-sea');
  const noted = stringify(
    {
      ...data,
      citations: { set: { kind: 'data', cite: 'A data set' }, play: { kind: 'play', cite: 'Play value' } },
      provenance: [
        { of: ['actors.*.capability', 'actors.USA.capability', 'actors.JPN.capability'], source: 'set', note: 'By expenditure.' },
        { of: ['actors.ASEAN.*', 'places.SCS.*'], source: 'play', note: 'Judged.' },
      ],
    },
    { aliasDuplicateObjects: false },
  ); // prettier-ignore
  const notesOf = (body: string) => {
    const { notes, problems } = inspected(HEAD + body, () => noted);
    expect(problems).toEqual([]);
    return notes!;
  };
  const noteAt = (body: string, path: string) => provenanceOf(notesOf(body), path)?.entry.note;

  it('is what the base says, where nothing has changed', () => {
    expect(noteAt('', 'actors.JPN.capability')).toBe('By expenditure.');
    expect(notesOf('').provenance).toHaveLength(2);
  });

  it('is no longer what the base says, where the value has changed', () => {
    const body = 'actors: [{ id: USA, capability: 70 }, { id: VNM, capability: 33 }]\n';
    for (const id of ['USA', 'VNM'])
      expect(noteAt(body, `actors.${id}.capability`)).toBe('Changed by this variant, which gives no source.');
    expect(provenanceOf(notesOf(body), 'actors.USA.capability')?.citations).toEqual([{ kind: 'play', cite: 'Value of this variant' }]); // prettier-ignore
    expect(noteAt(body, 'actors.JPN.capability')).toBe('By expenditure.');
  });

  it('is what the variant says', () => {
    const body =
      'actors: [{ id: USA, capability: 70 }]\ncitations: { mine: { kind: play, cite: Mine } }\n' +
      'provenance: [{ of: [actors.USA.capability], source: [mine, set], note: Better known. }]\n';
    expect(noteAt(body, 'actors.USA.capability')).toBe('Better known.');
    expect(notesOf(body).provenance).toHaveLength(3);
  });

  it('drops what names nothing any more, with its source', () => {
    const body = 'places: [{ id: SCS, heat: 30 }]\n';
    expect(noteAt(body, 'places.SCS.presence')).toBe('Judged.');
    const bare = noted.replaceAll('ASEAN.*', 'AUS.readiness');
    const { notes, problems } = inspected(`${HEAD}provenance: [{ of: [places.SCS.*, actors.AUS.readiness], source: set, note: Counted. }]\n`, () => bare); // prettier-ignore
    expect(problems).toEqual([]);
    expect(Object.keys(notes!.citations)).toEqual(['set']);
  });
});
