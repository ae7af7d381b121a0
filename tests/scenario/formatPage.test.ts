import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatPage } from '../../src/cli/formatPage.ts';
import { playGame } from '../../src/replay/selfPlay.ts';
import { compileScenario } from '../../src/rules/scenario/scenario.ts';
import { inspectScenario } from '../../src/scenario/loadScenario.ts';
import { textOf } from './files.ts';

const PAGE = 'docs/scenario-format.md';
const page = readFileSync(PAGE, 'utf8');

/** The examples of the page, in its sequence. */
const examples = [...page.matchAll(/```yaml\n([^]*?)```/g)].map(([, text = '']) => text);
const [smallest = '', params = '', notes = '', variant = ''] = examples;

describe('the page of the format', () => {
  it('has the tables that the schema gives', () => {
    expect(formatPage(page) === page).toBe(true);
    // A table that went out of date is written anew, and nothing else.
    const old = page.replace('| `id` | short name |', '| `id` | something |');
    expect(old).not.toBe(page);
    expect(formatPage(old)).toBe(page);
  });

  it('names every kind of event and every measure', () => {
    for (const name of ['strategyReview', 'armsBid', 'disaster', 'trustIn', 'unmetNeed', 'interoperabilityAmong'])
      expect(page).toContain(`| \`${name}\` |`);
  });

  it('is linked, and links only to what is there', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('(docs/scenario-format.md)');
    const links = [...page.matchAll(/\]\(([^)#]+)(#[^)]*)?\)/g)].map(([, target = '']) => target);
    const files = links.filter((target) => !target.startsWith('https:'));
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((target) => !existsSync(`docs/${target}`))).toEqual([]);
    const headings = [...page.matchAll(/^##+ (.*)$/gm)].map(([, text = '']) => text.toLowerCase().replaceAll(' ', '-'));
    const jumps = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, target = '']) => target);
    expect(jumps.filter((target) => !headings.includes(target))).toEqual([]);
  });
});

describe('its examples', () => {
  it('load: the smallest file, and what is added to it', () => {
    for (const text of [smallest, smallest + params, smallest + notes])
      expect(inspectScenario(text, 'two-shores.yaml').problems).toEqual([]);
    expect(inspectScenario(smallest + notes).notes?.provenance).toHaveLength(3);
  });

  it('are as small as they are said to be: no key of the smallest file can be left out', () => {
    const lines = smallest.split('\n');
    const dispensable = ['pairs', 'trust', 'tension', 'grievance', 'proximity'];
    const keys = lines.filter((line) => /^ *(- )?\w+: \S/.test(line));
    const spare = keys.filter(
      (line) => inspectScenario(lines.filter((one) => one !== line).join('\n')).setup !== undefined,
    );
    expect(spare.map((line) => /(\w+):/.exec(line)?.[1]).filter((key) => !dispensable.includes(key!))).toEqual([]);
  });

  it('play to the end among computers', () => {
    const { setup } = inspectScenario(smallest);
    const { state } = playGame(compileScenario(setup!), '7', 'standard');
    expect(state).toMatchObject({ phase: 'over', turn: 3 });
  });

  it('load: the variant', () => {
    const base = (id: string) => (id === 'crowded-sea' ? textOf(id) : undefined);
    const { setup, problems } = inspectScenario(variant, 'shorter-sea.yaml', { base });
    expect(problems).toEqual([]);
    expect(setup).toMatchObject({ id: 'shorter-sea', calendar: { turns: 6 } });
  });
});
