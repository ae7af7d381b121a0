import { describe, expect, it } from 'vitest';
import { isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { seededLuck } from '../../src/rules/base/luck.ts';
import { measured } from '../../src/rules/readings/measures.ts';
import { compileScenario } from '../../src/rules/scenario/scenario.ts';
import { initialState } from '../../src/rules/state/initialState.ts';
import { situation } from '../../src/rules/state/situation.ts';
import { FILES, type ShippedFile } from './shippedFiles.ts';

/** The sections of the article. Sources name these and nothing else. */
const HEADINGS = [
  'Understanding Military Diplomacy in the Asia-Pacific',
  'Historical Context of Military Diplomacy in the Region',
  'Key Players in Military Diplomacy in the Asia-Pacific',
  'Objectives of Military Diplomacy in the Asia-Pacific',
  'Strengthening Alliances',
  'Conflict Prevention',
  'Security Cooperation',
  'Mechanisms of Military Diplomacy',
  'Challenges facing Military Diplomacy',
  'Regional Tensions',
  'Non-Traditional Security Threats',
  'Case Studies of Military Diplomacy in the Asia-Pacific',
  'US-Japan Security Alliance',
  'China-Russia Strategic Partnership',
  'The Role of Multilateral Organizations',
  'Future Trends in Military Diplomacy in the Asia-Pacific',
  'The Impact of Military Diplomacy on Regional Stability',
];

const TITLES: Record<string, string> = {
  USA: 'United States',
  CHN: 'China',
  JPN: 'Japan',
  KOR: 'Republic of Korea',
  PRK: 'DPR Korea',
  RUS: 'Russia',
  IND: 'India',
  VNM: 'Viet Nam',
  AUS: 'Australia',
  ASEAN: 'ASEAN Chair',
};

const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
const list = (node: unknown): readonly YAMLMap[] => (isSeq(node) ? (node as YAMLSeq<YAMLMap>).items.filter(isMap) : []);

/** What the comment beside an objective says of its start: `- id: claim # starts at 50`. */
function startsIn(text: string): { seat: string; id: string; said: string | undefined }[] {
  return list(parseDocument(text).get('actors')).flatMap((actor) =>
    ['objectives', 'secrets'].flatMap((part) =>
      list(actor.get(part)).map((objective) => {
        const id = objective.get('id', true) as { value?: unknown; comment?: string } | undefined;
        const said = /^ starts at (-?\d+)(;|$)/.exec(id?.comment ?? '')?.[1];
        return { seat: String(actor.get('id')), id: String(id?.value), said };
      }),
    ),
  );
}

function startsOf({ setup }: ShippedFile): { seat: string; id: string; said: string }[] {
  const scenario = compileScenario(setup);
  const here = situation(scenario, initialState(scenario, seededLuck('start')), false);
  return setup.actors.flatMap((actor, ix) =>
    [...actor.objectives, ...actor.secrets].map(({ id, measure }) => {
      const start = measured(here, ix, measure) / 100;
      return { seat: actor.id, id, said: String(Math.floor(start + 0.5)) };
    }),
  );
}

it('ten scenarios are shipped', () => {
  expect(FILES.map(({ name }) => name).sort()).toEqual([
    'channels',
    'crowded-sea',
    'framework',
    'joint-sea',
    'notified-or-not',
    'peninsula',
    'rising-balancer',
    'the-chair',
    'the-treaty',
    'typhoon',
  ]);
});

describe.each(FILES)('$name', (file) => {
  const { name, text, setup, notes } = file;

  it('names sections of the article that there are', () => {
    const cited = Object.values(notes.citations).filter(({ kind }) => kind === 'article');
    expect([...setup.sources, ...cited.map(({ cite }) => cite)].filter((one) => !HEADINGS.includes(one))).toEqual([]);
    expect(setup.sources.length).toBeGreaterThan(2);
    expect(setup.sources).toEqual([...new Set(setup.sources)]);
  });

  it('calls its seats as all the others do, and has a card to read for each', () => {
    expect(setup.id).toBe(name);
    for (const { id, name: title, readIn = '' } of setup.actors) {
      expect({ id, title }).toEqual({ id, title: TITLES[id] });
      expect(words(readIn), id).toBeGreaterThanOrEqual(60);
      expect(words(readIn), id).toBeLessThanOrEqual(120);
    }
  });

  it('says beside each objective where it starts', () => {
    expect(startsIn(text)).toEqual(startsOf(file));
  });

  it('has a note for the teacher that fits a page', () => {
    const { goals = [], questions = [], note = '' } = notes.teaching ?? {};
    expect(goals.length).toBeGreaterThanOrEqual(3);
    expect(questions.length).toBeGreaterThanOrEqual(3);
    expect(note.length).toBeGreaterThan(1_500);
    // About what a page of small print holds beside goals and questions.
    expect(words([...goals, ...questions, note].join(' '))).toBeLessThanOrEqual(720);
  });

  it('says nothing that the sensitivities forbid', () => {
    expect(text).not.toMatch(/taiwan|nuclear|aggress|enem(y|ies)|regime|\brogue|\bthreats? from (china|russia)/i);
  });
});
