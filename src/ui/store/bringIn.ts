import type { Problem } from '../../scenario/problem.ts';
import { scenarioCard } from '../../scenario/scenarioCard.ts';
import { app } from '../store.ts';
import { say } from '../words/index.ts';
import type { BroughtIn } from './broughtIn.ts';
import { keepImported, readImported, type ImportedScenario } from './imported.ts';
import { inspectFile, type InspectedFile } from './inspectFile.ts';
import type { WholeScenario } from './wholeScenario.ts';
import { isShippedId } from './shelf.ts';

/** Reads a scenario file and shows what it came to. Nothing is kept by it. */
export async function bringIn(file: string, text: string): Promise<void> {
  const found = await readIn(file, text);
  app().openDialog({ kind: 'bringIn', found });
}

export async function readIn(file: string, text: string): Promise<BroughtIn> {
  const read = await inspectFile(text, file);
  const { setup, notes, problems, total } = read.inspection;
  if (!setup || !notes) return { ok: false, file, problems, total };
  if (isShippedId(setup.id)) return { ok: false, file, problems: [takenId(setup.id, text)], total: 1 };
  const before = (await readImported()).find(({ id }) => id === setup.id);
  const whole = { setup, notes };
  return { ok: true, whole, scenario: scenarioOf(file, text, whole, read), before, warnings: problems };
}

const scenarioOf = (
  file: string,
  text: string,
  { setup, notes }: WholeScenario,
  { base }: InspectedFile,
): ImportedScenario => ({
  id: setup.id,
  file,
  text,
  ...(base === undefined ? {} : { base }),
  card: scenarioCard(setup, notes),
  keptAt: Date.now(),
});

/** An address and a saved game name a scenario by its id alone: two of the same would be taken for each other. */
function takenId(id: string, text: string): Problem {
  const line = text.slice(0, Math.max(0, text.search(/^id\s*:/m))).split('\n').length;
  return { path: 'id', line, code: 'duplicateId', severity: 'error', message: say('bringIn.shippedId', { id }) };
}

/** Puts it on the shelf; on the title its page is opened, a game goes on. Whether it was kept. */
export async function putOnShelf(scenario: ImportedScenario): Promise<boolean> {
  const kept = await keepImported(scenario);
  if (!kept) return false;
  if (app().getState().screen === 'title') {
    app().closeDialog();
    app().browse(true, scenario.id);
  }
  app().tell(say('bringIn.kept', { title: scenario.card.title }));
  return true;
}
