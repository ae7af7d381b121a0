import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedScenarios } from '../../src/cli/files.ts';
import { SCENARIOS_PAGE } from '../../src/cli/par.ts';
import { readPar } from '../../src/cli/parFiles.ts';
import { scenariosPage } from '../../src/cli/scenariosPage.ts';
import { formatFinding } from '../../src/lint/finding.ts';
import { lintScenario } from '../../src/lint/lintScenario.ts';
import { staleness } from '../../src/lint/par.ts';
import { readReference } from '../../src/lint/reference.ts';

const all = shippedScenarios();
const ids = all.map(({ setup }) => setup.id);
const scenarioOf = (id: string) => all.find(({ setup }) => setup.id === id)!;

describe('of a shipped scenario', () => {
  const reference = readReference(readFileSync('scenarios/reference.yaml', 'utf8'));

  it.each(ids)('%s there is nothing to say that its file does not say itself', (id) => {
    const { setup, notes } = scenarioOf(id);
    if (!reference.ok) throw new Error(reference.error);
    const warnings = lintScenario(setup, notes, reference.value).filter(({ severity }) => severity === 'warning');
    expect(warnings.map((finding) => formatFinding(finding))).toEqual([]);
  });

  it.each(ids)(
    '%s the usual scores are those of this scenario under these rules',
    (id) => {
      const par = readPar(id);
      const why = par ? staleness(scenarioOf(id).setup, par) : 'nothing was measured';
      expect(why && `scenarios/par/${id}.json is stale: ${why}. Run: npm run par -- ${id}`).toBeUndefined();
    },
    120_000,
  );
});

it('the page says what the files hold', () => {
  const page = existsSync(SCENARIOS_PAGE) ? readFileSync(SCENARIOS_PAGE, 'utf8') : '';
  expect(page === scenariosPage(all, readPar), `${SCENARIOS_PAGE} is old. Run: npm run par`).toBe(true);
});
